import Quantities

extension Rule {
  /// Reductions from before the baseline count where their period is one, continuous, and ends on
  /// the day before the baseline date, the data suffice, the method is precisely the same and all
  /// is in line with PAS 2060. PAS 2060:2014 clauses 4.1, 7 and 8.1.4, grade A; that they are
  /// reported in parallel is grade C.
  package static let pas2060Historic = Rule(
    "PAS2060-7-HISTORIC", .pas2060, clause: "7", locator: "8.1.4", grade: .a,
    needs: [.historic, .historicBaseline],
    reasons: ["not-claimed": 0, "shown": 2, "incomplete": 1, "not-before": 3],
    terms: [
      "historic.period", "historic.data", "historic.method", "historic.in-line",
      "historic.parallel",
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.countsHistoric { return Judgement(.notApplicable, "not-claimed") }
    guard let historic = claim.plan?.historic else { return .missing(.historic) }
    let missing = [
      ("period", historic.period != nil), ("data", historic.hasData == true),
      ("method", historic.hasSameMethod == true), ("in-line", historic.isInLine == true),
      ("parallel", historic.isReportedInParallel == true),
    ].filter { !$0.1 }.map { "historic.\($0.0)" }
    let baseline = claim.plan?.baselineDate
    let seen: Observations = [
      "from": .date(historic.period?.from), "to": .date(historic.period?.to),
      "baseline": .date(baseline), "reductionKg": .mass(historic.reductionKg),
      "missing": .terms(missing),
    ]
    guard missing.isEmpty, let period = historic.period else {
      return Judgement(
        .fail, "incomplete", .terms(missing), observed: seen, limit: "missing = 0")
    }
    guard let baseline else { return .missing(.historicBaseline) }
    let dayBefore = baseline.adding(days: -1)
    let limit = "missing = 0, to = \(dayBefore)"
    if period.to != dayBefore {
      return Judgement(
        .fail, "not-before", .date(period.from), .date(period.to), .date(baseline),
        observed: seen, limit: limit)
    }
    return Judgement(
      .pass, "shown", .date(period.from), .date(period.to), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let historic = Need("plan.historic") {
    !$0.countsHistoric || $0.plan?.historic != nil
  }
  fileprivate static let historicBaseline = Need("plan.baseline_date") {
    !$0.countsHistoric || $0.plan?.baselineDate != nil
  }
}
