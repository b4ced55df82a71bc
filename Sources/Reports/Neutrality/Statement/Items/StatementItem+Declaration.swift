import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.1: assessment, signature and upkeep. The text of clauses 10 and 11 was not
  /// seen, so no clause is printed.
  static let aboutDeclaration: [StatementItem] = [renewals] + closing("") + [update]

  /// PAS 2060 table B.1, the whole list, in its order.
  static let commitment = aboutSubject + aboutFootprint + aboutPlan + aboutDeclaration

  /// What both tables end with: who assessed it, with which statement, who signed, where it can be
  /// read.
  static func closing(_ prefix: String) -> [StatementItem] {
    let support: Support = prefix.isEmpty ? .commitment : .achievement
    return [
      StatementItem(
        "\(prefix)conformity", support,
        rules: ["PAS2060-10-TYPE", "PAS2060-10-VALIDATION-TYPE"]
      ) { claim, _ in [.part(.validationKind, claim.validation.kind, "validation.kind")] },
      StatementItem(
        "\(prefix)validation", support, rules: ["PAS2060-10-VALIDATION-TYPE"]
      ) { claim, _ in StatementParts.validation(claim) },
      StatementItem("\(prefix)signature", support, rules: ["PAS2060-10-SIGN"]) { claim, _ in
        StatementParts.signature(claim)
      },
      StatementItem("\(prefix)public", support, rules: ["PAS2060-10-PUBLIC"]) { claim, _ in
        StatementParts.publication(claim)
      },
    ]
  }

  private static let renewals = StatementItem(
    "renewals", .commitment, rules: ["PAS2060-11-RENEW"]
  ) { claim, _ in
    [
      .part(.renewals, claim.declaration.renewals, "declaration.renewals"),
      .also(.committedOn, claim.declaration.committedOn),
    ]
  }

  private static let update = StatementItem(
    "update", .commitment, rules: ["PAS2060-11-UPDATE", "PAS2060-4-RETAIN"]
  ) { claim, _ in
    let incidents = StatementTable(
      columns: [
        .text(.incident, "declaration.incidents[].what"),
        .text(.happenedOn, "declaration.incidents[].on"),
        .text(.updatedOn, "declaration.incidents[].updated_on"),
      ],
      rows: claim.declaration.incidents.map { [$0.what.cell, $0.on.cell, .of($0.updatedOn)] })
    return [
      .part(.heldUntil, claim.declaration.heldUntil, "declaration.held_until"),
      incidents.rows.isEmpty
        ? .note(.incidents, .noIncidents) : .table(.incidents, incidents, ""),
    ]
  }
}
