import Quantities

extension Rule {
  /// The electricity was produced close to the time for which it is claimed. The Guidance has no
  /// number: the window of months before and after the period is two settings. A green certificate
  /// of the mainland may be older while it is valid, a setting too, and that is disclosed. Hong
  /// Kong's certificates show no month: the power company's yearly statement stands for it, or a
  /// person looks. Scope 2 Guidance, table 7.1, grade A; all numbers of months grade C.
  package static let scope2Vintage = Rule(
    "S2Q-4-VINTAGE", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: [
      "near": 2, "by-statement": 1, "early": 2, "outside": 3, "lapsed": 2, "not-shown": 1,
      "no-month": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let all = InstrumentCriteria.all(of: claim)
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let settings = claim.settings
    let (before, after) = (settings.instrumentMonthsBefore, settings.instrumentMonthsAfter)
    func members(_ vintage: InstrumentCriteria.Vintage) -> [InstrumentSummary] {
      all.filter { $0.vintage == vintage }.map(\.instrument)
    }
    let generation = all.compactMap(\.instrument.generation)
    let seen: Observations = [
      "instruments": .count(all.count), "firstGeneration": .date(generation.map(\.from).min()),
      "lastGeneration": .date(generation.map(\.to).max()), "monthsBefore": .count(before),
      "monthsAfter": .count(after), "validMonths": .count(settings.greenCertificateMonths),
    ]
    func judgement(
      _ verdict: Verdict, _ key: String, _ members: [InstrumentSummary], _ slots: Value...
    ) -> Judgement {
      let ids = members.map(\.id)
      let documents =
        verdict == .evidence || key == "by-statement"
        ? members.compactMap { $0.yearlyStatement?.digest ?? $0.document?.digest } : []
      return Judgement(
        verdict, Reason(key, [.list(ids)] + slots), observed: seen,
        limit: "generation from \(before) months before to \(after) months after the period",
        refs: ids + documents)
    }
    let (outside, lapsed, mute) = (members(.outside), members(.lapsed), members(.notShown))
    if !outside.isEmpty {
      return judgement(.fail, "outside", outside, .count(before), .count(after))
    }
    let months = Value.count(settings.greenCertificateMonths)
    if !lapsed.isEmpty { return judgement(.fail, "lapsed", lapsed, months) }
    if !mute.isEmpty { return judgement(.fail, "not-shown", mute) }
    let (open, early, stated) = (members(.noMonth), members(.early), members(.byStatement))
    if !open.isEmpty { return judgement(.evidence, "no-month", open) }
    if !early.isEmpty { return judgement(.warn, "early", early, months) }
    if !stated.isEmpty { return judgement(.pass, "by-statement", stated) }
    return Judgement(
      .pass, "near", .count(before), .count(after), observed: seen,
      limit: "generation from \(before) months before to \(after) months after the period",
      refs: all.map(\.instrument.id))
  }
}
