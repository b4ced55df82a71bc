import Quantities

extension Rule {
  /// Every period after the first shows a reduction, absolute or per unit of output. PAS 2060:2014
  /// clause 8.2.1, grade A. Against what is grade D: the setting `reduction-reference`, by default
  /// the baseline, to which the only stated percentage refers; the other comparison is shown beside
  /// it, and a rise against it is to be disclosed.
  package static let pas2060Reduction = Rule(
    "PAS2060-8-REDUCTION", .pas2060, clause: "8", locator: "8.2.1", grade: .a,
    needs: [.baselineComparison, .previousComparison],
    reasons: [
      "fell": 8, "fell-per-unit": 8, "rose-since": 9, "rose-unexplained": 8, "not-fallen": 8,
    ], terms: ["reference.baseline", "reference.previous"], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isFirstPeriod { return .notApplicable(.firstPeriod) }
    let (decisive, shown) = NamedComparison.sorted(of: claim)
    var told: [Told] = []
    for named in decisive {
      guard let change = try ReductionChange(named.comparison) else { return .missing(named.need) }
      told.append(Told(named: named, change: change))
    }
    for named in shown {
      told.append(Told(named: named, change: try ReductionChange(named.comparison)))
    }
    // Of two that decide, the one that fails is told first.
    let deciding = told.prefix(decisive.count)
    if let place = deciding.firstIndex(where: { $0.change?.falls == false }), place > 0 {
      told.swapAt(0, place)
    }
    let falls = deciding.allSatisfy { $0.change?.falls ?? false }
    return judgement(told, falls: falls, isOtherShown: !shown.isEmpty, claim)
  }

  /// A comparison and what it shows.
  private struct Told {
    let named: NamedComparison
    let change: ReductionChange?

    var slots: [Value] { [named.term] + (change?.slots ?? [.unknown, .unknown, .unknown]) }
  }

  /// The verdict on two comparisons, of which the first decides.
  private static func judgement(
    _ told: [Told], falls: Bool, isOtherShown: Bool, _ claim: NeutralityCase
  ) -> Judgement {
    let slots = told.flatMap(\.slots)
    let observed = told.reduce(Observations()) { seen, one in
      seen.adding(one.change?.observed(one.named.name) ?? [one.named.name: .unknown])
    }
    let decisive = isOtherShown ? Array(told.prefix(1)) : told
    let limit = decisive.map(\.named.name).sorted()
      .map { "(\($0)ChangeKg < 0 or \($0)IntensityChange < 0)" }.joined(separator: ", ")
    func result(_ verdict: Verdict, _ key: String, _ more: Value...) -> Judgement {
      Judgement(verdict, Reason(key, slots + more), observed: observed, limit: limit)
    }
    if !falls { return result(.fail, "not-fallen") }
    if isOtherShown, let other = told.last?.change, other.kg > .zero {
      return claim.reduction.riseExplanation.saysNothing
        ? result(.warn, "rose-unexplained")
        : result(.warn, "rose-since", .text(claim.reduction.riseExplanation))
    }
    let isAbsolute = decisive.allSatisfy { $0.change?.absoluteFalls ?? false }
    return result(.pass, isAbsolute ? "fell" : "fell-per-unit")
  }
}
