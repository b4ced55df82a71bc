import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities

/// What a scenario emits: an ordinary inventory, added up by facility.
public struct EventFigures: Sendable {
  /// kg CO2e by facility, location-based.
  public var byFacility: [String: ExactDecimal] = [:]
  /// kg CO2e by tier of the data.
  public var byTier: [Tier: ExactDecimal] = [:]
  /// The weakest tier of the lines of each facility.
  var weakest: [String: Tier] = [:]
  /// All of it, location-based.
  public var totalKg = ExactDecimal.zero
  /// All of it, with market-based electricity.
  public var marketKg = ExactDecimal.zero
  /// The people it was counted for.
  public var attendance: Attendance

  /// kg CO2e of some facility; zero where it has none.
  public func kg(_ facility: String) -> ExactDecimal { byFacility[facility] ?? .zero }

  /// kg CO2e of a class.
  public func kg(_ known: EventClass) throws(ArithmeticError) -> ExactDecimal {
    var sum = ExactSum()
    for (facility, kg) in byFacility where EventClass(facility: facility) == known { sum.add(kg) }
    return try sum.total()
  }
}

/// Calculates scenarios as ordinary inventories: the same reader, calculator and rounding.
struct EventCalculator {
  let inputs: EventInputs
  let manifest: Manifest
  let gwp: GWPSet
  let factors: FactorSet
  let vocabulary: ActivityVocabulary
  let instruments: [Instrument]
  let threads: Int

  /// The inventory of a scenario; its findings are at their places in the user's tables.
  func inventory(_ scenario: Scenario) throws(ArithmeticError) -> InventoryResult {
    let text = try ActivityText(scenario)
    let reader = ActivityReader(manifest: manifest, vocabulary: vocabulary, threads: threads)
    var result = try InventoryCalculator.calculate(
      manifest: manifest, data: reader.read(text.tables), factors: factors, gwp: gwp,
      instruments: instruments, threads: threads)
    result.findings = result.findings.map(text.inTablesOfUser)
    return result
  }

  /// The figures of a scenario, and the findings of its inventory.
  func figures(
    _ scenario: Scenario
  ) throws(ArithmeticError) -> (figures: EventFigures, result: InventoryResult) {
    let result = try inventory(scenario)
    var figures = EventFigures(attendance: scenario.attendance)
    var facilities: [String: ExactSum] = [:]
    for source in result.sums.sources where source.lines > 0 {
      facilities[source.facility, default: ExactSum()].add(
        try source.sums.totals().totalLocationKg())
    }
    for (facility, sum) in facilities { figures.byFacility[facility] = try sum.total() }
    var tiers: [Tier: ExactSum] = [:]
    for line in result.lines {
      let tier = Self.tier(of: line)
      tiers[tier, default: ExactSum()].add(line.kg)
      let facility = line.activity.key.facility
      figures.weakest[facility] = max(tier, figures.weakest[facility] ?? tier)
    }
    for (tier, sum) in tiers { figures.byTier[tier] = try sum.total() }
    figures.totalKg = try result.totals.totalLocationKg()
    figures.marketKg = try result.totals.totalMarketKg()
    return (figures, result)
  }

  /// kg CO2e of rows alone.
  func kg(of rows: [EventRow], _ attendance: Attendance) throws(ArithmeticError) -> ExactDecimal {
    if rows.isEmpty { return .zero }
    return try figures(Scenario(rows: rows, attendance: attendance)).figures.totalKg
  }

  /// The tier of a line: that of its quantity, or 3 where the factor is a proxy.
  private static func tier(of line: ResultLine) -> Tier {
    if line.match.fallbacks.contains(.proxy) { return .standard }
    return Tier(line.activity.key.quality)
  }
}
