import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.1: who declares what, and how the subject was drawn. Clauses 4 and 5.1 to 5.2.
  static let aboutSubject: [StatementItem] = [
    responsible, entity, subject, rationale, boundary, characteristics, activities, route, dates,
  ]

  private static let responsible = StatementItem("responsible", .commitment) { claim, _ in
    [.part(.responsible, claim.declaration.responsible, "declaration.responsible")]
  }

  private static let entity = StatementItem(
    "entity", .commitment, rules: ["PAS2060-0-STATUS", "PAS2060-10-WORDING"]
  ) { claim, _ in
    [
      .part(.entity, claim.subject.entity, "subject.entity"),
      .part(.claimKind, claim.declaration.kind, "declaration.kind"),
      .part(.declaredOn, claim.declaration.date, "declaration.date"),
      .also(.wording, claim.declaration.wording?.text),
    ]
  }

  private static let subject = StatementItem(
    "subject", clause: "5.1.1", .commitment, rules: ["PAS2060-5-SUBJECT-UNIQUE"]
  ) { claim, _ in
    [
      .part(.subject, claim.subject.name, "subject.name"),
      .part(.subjectKind, claim.subject.kind, "subject.kind"),
    ]
  }

  private static let rationale = StatementItem(
    "rationale", clause: "5.2.1", .commitment, rules: ["PAS2060-5-SUBJECT-RATIONALE"]
  ) { claim, _ in
    [
      .part(.rationale, claim.subject.rationale, "subject.rationale"),
      .alsoMass(.entityTotal, claim.subject.entityTotalKg),
      StatementParts.outside(claim),
    ]
  }

  private static let boundary = StatementItem(
    "boundary", clause: "5.2.2", .commitment, rules: ["PAS2060-5-BOUNDARY-ORG"]
  ) { claim, _ in
    [.part(.boundary, claim.subject.boundary, "boundary.description")]
  }

  private static let characteristics = StatementItem(
    "characteristics", clause: "5.1.1", .commitment, rules: ["PAS2060-5-SUBJECT-UNIQUE"]
  ) { claim, _ in
    [
      .part(.purposes, claim.subject.purposes, "subject.purposes"),
      .part(.objectives, claim.subject.objectives, "subject.objectives"),
      .part(.functions, claim.subject.functions, "subject.functions"),
    ]
  }

  private static let activities = StatementItem(
    "activities", clause: "5.1.1", .commitment, rules: ["PAS2060-5-SUBJECT-UNIQUE"]
  ) { claim, _ in
    [.list(.activities, claim.subject.activities, "subject.activities")]
  }

  private static let route = StatementItem(
    "route", clause: "4.1", .commitment,
    rules: ["PAS2060-7-HISTORIC", "PAS2060-8-FIRST-PERIOD"]
  ) { claim, _ in
    [
      .part(.route, claim.reduction.route, "reduction.route"),
      .part(.isFirstPeriod, claim.reduction.isFirstPeriod, "reduction.is_first_period"),
    ]
  }

  private static let dates = StatementItem(
    "dates", .commitment, rules: ["PAS2060-7-DATES", "PAS2060-10-VALIDITY"]
  ) { claim, _ in
    [
      .part(.targetDate, claim.plan?.targetDate, "plan.target_date"),
      .part(.maintainedUntil, claim.plan?.maintainedUntil, "plan.maintained_until"),
      .part(.applicationPeriod, claim.applicationPeriod, "period"),
    ]
  }
}
