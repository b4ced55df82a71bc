import ActivityData
import EmissionFactors
import Findings
import Inventory
import Neutrality
import OffsetLedger
import Quantities

/// Puts a claim together: what the manifest says of it, the figures of the inventory, the credits
/// of the ledger.
struct ClaimAssembly {
  let manifest: Manifest
  let sections: ClaimSections
  let result: InventoryResult
  /// The credits that the claim names, or that the ledger assigns to it.
  let credits: [CreditRecord]
  /// The base year by its own inventory, where the manifest names one.
  let baseline: ClaimBaseline?

  /// The case as it stands on a day.
  func claim(asOf day: CalendarDate) throws(ArithmeticError) -> NeutralityCase {
    var claim = NeutralityCase(asOf: day)
    sections.fill(&claim)
    try fillFootprint(&claim.footprint)
    try fillPeriod(&claim)
    baseline?.fill(&claim)
    let before = claim.periods(.application).map(\.span).last { $0 != manifest.period } ?? nil
    compare(&claim.reduction.baseline, with: claim.periods(.baseline).last?.span, in: claim.periods)
    compare(&claim.reduction.previous, with: before, in: claim.periods)
    claim.offsetting.credits = credits.map { credit($0, claim.subject) }
    return claim
  }

  /// What the manifest says of the base year against its inventory.
  func baseContradiction(asOf day: CalendarDate) throws(ArithmeticError) -> Finding? {
    try baseline?.contradiction(to: NeutralityCase(asOf: day) { sections.fill(&$0) })
  }

  private func fillFootprint(_ footprint: inout FootprintSummary) throws(ArithmeticError) {
    let exclusions = footprint.sources
    let basis = footprint.scope2Basis ?? .location
    let counted = try ClaimSourcesBuilder.sources(of: result, basis: basis)
    footprint.sources = counted.map(completed) + exclusions
    footprint.gwp = footprint.gwp ?? manifest.gwp
    footprint.gwpYears = footprint.gwpYears ?? 100
    footprint.scope2LocationKg = result.totals.scope2LocationKg
    footprint.scope2MarketKg = result.totals.scope2MarketKg
    for gas in Set(counted.flatMap(\.gases)).compactMap(SourceSummary.basketGas)
    where footprint.gases[gas] == nil {
      footprint.gases[gas] = .quantified
    }
    // Biogenic carbon dioxide always stands beside the scopes in an inventory of ours.
    footprint.biogenic =
      footprint.biogenic ?? (result.totals.biogenicCO2Kg.isZero ? .notOccurring : .separate)
    footprint.scope2Instruments = ClaimInstruments.summaries(of: result).map { instrument in
      var instrument = instrument
      sections.fill(&instrument)
      return instrument
    }
    if footprint.scope2Instruments.contains(where: { $0.kind == .residualMix }) {
      footprint.residualMix = footprint.residualMix ?? .used
    }
  }

  /// A source with what the manifest says of it.
  private func completed(_ source: SourceSummary) -> SourceSummary {
    var source = source
    let known = source.basis
    if let facility = source.facility, let activity = source.activity {
      sections.fill(&source, facility: facility, activity: activity)
    }
    // Words can make data weaker than the rows say, and not stronger.
    source.basis = [known, source.basis].compactMap(\.self).max { $0.weakness < $1.weakness }
    // Of a published factor, source and year are what the factor set says.
    for place in source.factors.indices {
      let published = source.factors[place]
      sections.fill(&source.factors[place])
      if published.publisher == .own { continue }
      source.factors[place].source = published.source
      source.factors[place].year = published.year
    }
    return source
  }

  /// The figures of the inventory in the period that it covers.
  private func fillPeriod(_ claim: inout NeutralityCase) throws(ArithmeticError) {
    guard let place = claim.periods.firstIndex(where: { $0.span == manifest.period }) else {
      return
    }
    let location = try result.totals.totalLocationKg()
    let market = try result.totals.totalMarketKg()
    claim.periods[place].locationKg = location
    claim.periods[place].marketKg = market
    claim.periods[place].kg = claim.footprint.scope2Basis == .market ? market : location
    claim.periods[place].gwp = claim.periods[place].gwp ?? manifest.gwp
    claim.periods[place].factorSet = claim.periods[place].factorSet ?? result.factorVersion
    claim.periods[place].scope2Basis =
      claim.periods[place].scope2Basis ?? claim.footprint.scope2Basis
  }

  /// Completes what the manifest says of a comparison, or makes one where it says nothing and the
  /// figures of another period are known.
  private func compare(
    _ comparison: inout ComparisonSummary?, with other: Period?, in periods: [PeriodSummary]
  ) {
    guard let now = periods.first(where: { $0.span == manifest.period }) else { return }
    var filled = comparison ?? ComparisonSummary()
    filled.reference = filled.reference ?? other
    guard let reference = periods.first(where: { $0.span == filled.reference }) else { return }
    filled.currentKg = filled.currentKg ?? now.kg
    filled.currentLocationKg = filled.currentLocationKg ?? now.locationKg
    filled.currentOutput = filled.currentOutput ?? now.output
    filled.referenceKg = filled.referenceKg ?? reference.kg
    filled.referenceLocationKg = filled.referenceLocationKg ?? reference.locationKg
    filled.referenceOutput = filled.referenceOutput ?? reference.output
    if let method = now.method, let old = reference.method {
      filled.hasSameMethod = filled.hasSameMethod ?? (method == old)
    }
    if let set = now.factorSet, let old = reference.factorSet {
      filled.hasSameFactors = filled.hasSameFactors ?? (set == old)
    }
    comparison = filled
  }

  private func credit(_ record: CreditRecord, _ subject: SubjectSummary) -> CreditSummary {
    var credit = ClaimCredits.summary(record)
    sections.fill(&credit)
    // Naming a block in the manifest does not take it from the claim that the ledger knows.
    if let other = record.block.claim, other != sections.claim {
      credit.otherUses.append(other)
    }
    if record.retirement != nil {
      credit.beneficiaryMatch = credit.beneficiaryMatch ?? .undisclosed
    }
    return credit
  }
}

extension SourceSummary.Basis {
  /// From the strongest data to the weakest.
  fileprivate var weakness: Int {
    switch self {
    case .primary: 0
    case .secondary: 1
    case .estimate: 2
    }
  }
}
