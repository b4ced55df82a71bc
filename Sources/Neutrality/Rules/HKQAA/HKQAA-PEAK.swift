import Quantities

extension Rule {
  /// Emissions of the named year are the highest of all disclosed years, later ones included, the
  /// entity promises not to exceed them, and says how they are held and reduced. HKQAA's scheme,
  /// class 3 (i), grade A; from how many years a peak can be seen is grade C, the setting
  /// `peak-years`, and fewer take a person, as does a year that is left out.
  ///
  /// A year is a period of twelve calendar months, named by its last day; shorter and longer ones
  /// cannot be compared. A year that was not over when the claim was made can show that another is
  /// higher, and is no peak itself.
  package static let hkqaaPeak = Rule(
    "HKQAA-PEAK", .hkqaa, clause: "", locator: "class 3 (i)", grade: .a,
    needs: [.peakYear, .peakPromise, .peakMeans, .years],
    reasons: [
      "peaked": 3, "higher": 4, "year-unknown": 1, "no-promise": 1, "few-years": 2, "gap": 1,
      "not-over": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let peak = claim.declaration.peakYear else { return .missing(.peakYear) }
    let day = min(claim.asOf, claim.declaration.date ?? claim.asOf)
    let years = yearlyKg(of: claim)
    guard let last = years.keys.max(), let first = years.keys.min() else {
      return .missing(.years)
    }
    let over = yearlyKg(of: claim, by: day)
    let gap = (first...last).filter { years[$0] == nil }.map(\.description)
    let highest = years.values.max()
    let least = claim.settings.peakYears
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "peakYear": .text(peak.description), "peakKg": .mass(years[peak]),
          "highestKg": .mass(highest), "years": .count(over.count),
          "firstYear": .text(first.description), "lastYear": .text(last.description),
          "missingYears": .list(gap),
        ], limit: "highestKg <= peakKg, years >= \(least)")
    }
    let year = Value.text(peak.description)
    guard let peakKg = years[peak] else { return judgement(.fail, "year-unknown", year) }
    let higher = years.filter { $0.value > peakKg }.keys.sorted().map(\.description)
    if !higher.isEmpty {
      return judgement(.fail, "higher", year, .mass(peakKg), .list(higher), .mass(highest))
    }
    if over[peak] == nil { return judgement(.fail, "not-over", year, .date(day)) }
    guard let promises = claim.declaration.promisesPeak else { return .missing(.peakPromise) }
    if !promises { return judgement(.fail, "no-promise", year) }
    if claim.declaration.peakMeans.saysNothing { return .missing(.peakMeans) }
    if over.count < least {
      return judgement(.evidence, "few-years", .count(over.count), .count(least))
    }
    if !gap.isEmpty { return judgement(.evidence, "gap", .list(gap)) }
    return judgement(.pass, "peaked", year, .mass(peakKg), .count(over.count))
  }

  /// The kg CO2e of each whole year, or of those that were over on a day; of two figures for one
  /// year the higher.
  private static func yearlyKg(
    of claim: NeutralityCase, by day: CalendarDate? = nil
  ) -> [Int: ExactDecimal] {
    var years: [Int: ExactDecimal] = [:]
    for period in claim.periods where period.kind != .commitment {
      guard let span = period.span, let kg = period.kg,
        day.map({ span.to < $0 }) ?? true, span.to.adding(days: 1) == span.from.adding(months: 12)
      else { continue }
      years[span.to.year] = max(years[span.to.year] ?? kg, kg)
    }
    return years
  }
}

extension Need {
  fileprivate static let peakYear = Need("declaration.peak_year") {
    $0.declaration.peakYear != nil
  }
  fileprivate static let peakPromise = Need("declaration.promises_peak") {
    $0.declaration.promisesPeak != nil
  }
  fileprivate static let peakMeans = Need("declaration.peak_means") {
    !$0.declaration.peakMeans.saysNothing
  }
  fileprivate static let years = Need("periods") { claim in
    claim.periods.contains { $0.kind != .commitment && $0.span != nil && $0.kg != nil }
  }
}
