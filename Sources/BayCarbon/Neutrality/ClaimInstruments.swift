import ActivityData
import Inventory
import Neutrality
import Quantities

/// What the market-based figure of an inventory rests on, as rules look at it.
enum ClaimInstruments {
  /// The certificates and contracts that cover something, and the residual mix and the grid average
  /// where the rest took them.
  static func summaries(of result: InventoryResult) -> [InstrumentSummary] {
    let used = result.instruments.filter { !$0.used.isZero }.map { summary($0, result.manifest) }
    var bases: Set<MarketPart.Basis> = []
    if !used.isEmpty || !result.instruments.isEmpty {
      for line in result.lines { bases.formUnion(line.market.map(\.basis)) }
    }
    var rest: [InstrumentSummary] = []
    if bases.contains(.residualMix) { rest.append(mix("residual-mix", .residualMix)) }
    if bases.contains(.location) { rest.append(mix("grid-average", .gridAverage)) }
    return used + rest
  }

  private static func summary(_ use: InstrumentUse, _ manifest: Manifest) -> InstrumentSummary {
    InstrumentSummary {
      $0.id = use.instrument.id
      $0.kind = InstrumentSummary.Kind(rawValue: use.instrument.kind)
      $0.serial = use.instrument.evidence.isEmpty ? nil : use.instrument.evidence
      $0.kilowattHours = kilowattHours(use)
      $0.consumption = manifest.period
      $0.market = use.instrument.region.isEmpty ? nil : use.instrument.region
    }
  }

  private static func mix(_ id: String, _ kind: InstrumentSummary.Kind) -> InstrumentSummary {
    InstrumentSummary {
      $0.id = id
      $0.kind = kind
    }
  }

  /// What was used of an instrument in kWh; nil where it does not fit exactly.
  private static func kilowattHours(_ use: InstrumentUse) -> ExactDecimal? {
    guard let unit = try? UnitTable.standard.unit(named: "kWh"),
      let ratio = try? use.instrument.unit.ratio(to: unit)
    else { return nil }
    var product = ExactProduct()
    product.multiply(by: use.used)
    product.multiply(by: ratio)
    return try? product.rounded(toPlaces: 9)
  }
}
