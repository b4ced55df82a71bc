import Quantities

extension Rule {
  /// A newly planted forest has taken up its carbon no later than six years after the event. The sink
  /// is certified and serves nothing else, and its place, species, area, monitoring plan, amount and
  /// period are published. MEE 2019 No. 19, grade C: the years are the setting `mee-forest-years`, 6
  /// unless it is changed.
  package static let meeForest6Years = Rule(
    "MEE-EVT-FOREST-6Y", .mee, clause: "", grade: .c, needs: [.event, .eventEnd],
    reasons: ["in-time": 2, "late": 2, "open": 1, "never": 1, "reused": 1, "incomplete": 1],
    terms: [
      "certification", "location", "species", "area", "monitoring", "amount", "period",
      "publication",
    ].map { "mee-forest.\($0)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let forest = event.forest else { return .notApplicable(.noCredits) }
    guard let due = RetirementClock(claim).meeForest else { return .missing(.eventEnd) }
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "eventEnd": .date(event.to), "completed": .date(forest.completedOn),
          "sinkKg": .mass(forest.kg), "otherUses": .list(forest.otherUses),
          "asOf": .date(claim.asOf),
        ], limit: "completed <= \(due)", due: verdict == .pending ? due : nil,
        refs: [forest.certification?.digest].compactMap(\.self))
    }
    if !forest.otherUses.isEmpty { return judgement(.fail, "reused", .list(forest.otherUses)) }
    guard let day = forest.completedOn else {
      return claim.asOf <= due
        ? judgement(.pending, "open", .date(due)) : judgement(.fail, "never", .date(due))
    }
    if day > due { return judgement(.fail, "late", .date(day), .date(due)) }
    let open = missing(in: forest)
    return open.isEmpty
      ? judgement(.pass, "in-time", .date(day), .date(due))
      : judgement(.fail, "incomplete", .terms(open))
  }

  /// What is not certified or not published of a forest.
  private static func missing(in forest: NewForestSummary) -> [String] {
    [
      ("certification", forest.certification != nil), ("location", forest.location.hasWords),
      ("species", forest.species.hasWords), ("area", forest.hectares != nil),
      ("monitoring", forest.monitoringPlan.hasWords), ("amount", forest.kg != nil),
      ("period", forest.period != nil), ("publication", forest.publishedOn != nil),
    ].filter { !$0.1 }.map { "mee-forest.\($0.0)" }
  }
}
