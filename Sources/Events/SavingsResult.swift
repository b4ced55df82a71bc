import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import StrictJSON

/// Benefits outside the inventory, each worked out, and their sum. They are never subtracted from a
/// footprint and never enter a balance of neutrality.
public struct SavingsResult: Sendable {
  /// One benefit.
  public struct Entry: Sendable {
    /// The row.
    public var row: SavingRow
    /// kg of the material.
    public var kg: ExactDecimal
    /// kg CO2e avoided; negative where recycling takes more than it saves.
    public var benefitKg: ExactDecimal
    /// The factors: what is avoided, then what it takes.
    public var factors: [FactorRow]
    /// How good its mass and factors are.
    public var tier: Tier
  }

  /// The benefits in the order of their rows.
  public private(set) var entries: [Entry] = []
  /// kg CO2e avoided in all.
  public private(set) var totalKg = ExactDecimal.zero
  /// The version of the published factors.
  public let factorVersion: String
  /// What was found, in report order.
  public private(set) var findings: [Finding] = []

  /// Works the benefits out.
  ///
  /// - Parameters:
  ///   - region: where rows without a region are.
  /// - Throws: `ArithmeticError` when figures leave the range of numbers.
  public init(
    _ rows: [SavingRow], tables: EventTables, factors: FactorSet, vocabulary: ActivityVocabulary,
    region: String
  ) throws(ArithmeticError) {
    factorVersion = factors.version
    for row in rows {
      let place = row.region.isEmpty ? region : row.region
      if let entry = try entry(row, place, factors, vocabulary) { entries.append(entry) }
    }
    var sum = ExactSum()
    for entry in entries { sum.add(entry.benefitKg) }
    totalKg = try sum.total()
    var seen: Set<Finding> = []
    findings = findings.filter { seen.insert($0).inserted }.inReportOrder()
  }

  private mutating func entry(
    _ row: SavingRow, _ region: String, _ factors: FactorSet, _ vocabulary: ActivityVocabulary
  ) throws(ArithmeticError) -> Entry? {
    let mass = try kilograms(row)
    if row.benefit == .powerDisplaced { return try displaced(row, mass, factors) }
    let activities = Self.activities(row, region)
    for activity in activities where vocabulary.entry(named: activity) == nil {
      let names = factors.activities.values.map(\.id).filter { $0.hasPrefix("material.") }
        .compactMap { $0.split(separator: ".").dropFirst().first.map(String.init) }
      let near = Spelling.nearest(to: row.material, among: Set(names).sorted()).first
      findings.append(
        Finding(
          .error, "event.material", "there is no factor `\(activity)`", at: row.location,
          remedy: near.map { "write `\($0)`" }
            ?? "write a material such as paper, pet, glass, board; `baycarbon factors search material`"
        ))
      return nil
    }
    let month =
      row.date.map(YearMonth.init(containing:)) ?? Self.newest(of: activities, factors)
    let result = try Self.inventory(
      activities, mass, region: region, month: month, row: row, factors, vocabulary)
    findings += result.findings.filter {
      !$0.code.hasPrefix("scope3.") && $0.code != "factor.unused"
    }.map { $0.moved(to: row.location) }
    guard result.lines.count == activities.count else { return nil }
    let lines = activities.compactMap { activity in
      result.lines.first { $0.activity.key.activity == activity }
    }
    guard lines.count == activities.count else { return nil }
    let isProxy = lines.contains { $0.match.fallbacks.contains(.proxy) }
    return Entry(
      row: row, kg: mass,
      benefitKg: try lines[0].kg.subtracting(lines.count > 1 ? lines[1].kg : .zero),
      factors: lines.flatMap(\.match.rows),
      tier: row.mass != nil || isProxy ? .standard : .derived)
  }

  private func kilograms(_ row: SavingRow) throws(ArithmeticError) -> ExactDecimal {
    if let each = row.kgEach { return try row.quantity.multiplied(by: each) }
    guard let unit = try? UnitTable.standard.unit(named: row.unit),
      let kilogram = try? UnitTable.standard.unit(named: "kg"),
      let ratio = try? unit.ratio(to: kilogram)
    else { return row.quantity }
    return try Ratio(row.quantity).multiplied(by: ratio).rounded(toPlaces: EventRow.places)
  }

  /// What is avoided, and what it takes instead.
  private static func activities(_ row: SavingRow, _ region: String) -> [String] {
    switch row.benefit {
    case .recycling:
      ["material.\(row.material).primary", "material.\(row.material).closed-loop"]
    case .reuse: ["material.\(row.material).primary"]
    // Hong Kong counts four times as much as the United Kingdom: one never stands in for the other.
    case .landfillAvoided where row.material == "paper" && region.hasPrefix("HK"):
      ["paper.landfill"]
    case .landfillAvoided: ["waste.\(row.material).landfill"]
    case .powerDisplaced: []
    }
  }

  /// The last month for which the activities have published figures.
  private static func newest(of activities: [String], _ factors: FactorSet) -> YearMonth {
    let ends = activities.flatMap { factors.rows(of: $0) }.map { $0.validTo ?? $0.validFrom }
    return YearMonth(containing: ends.max() ?? CalendarDate(dayNumber: 0))
  }

  /// The ordinary inventory of what is avoided and what it takes.
  private static func inventory(
    _ activities: [String], _ mass: ExactDecimal, region: String, month: YearMonth,
    row: SavingRow, _ factors: FactorSet, _ vocabulary: ActivityVocabulary
  ) throws(ArithmeticError) -> InventoryResult {
    let document = CanonicalJSON.bytes([
      "schema": .string(ManifestReader.schema),
      "subject": ["kind": "activity", "name": "savings"],
      "period": [
        "from": .string(month.firstDay.description), "to": .string(month.lastDay.description),
      ],
      "facilities": [["id": "savings", "region": .string(region)]],
    ])
    guard
      let manifest = ManifestReader.read(
        file: row.location.file, bytes: document, gwpSets: GWPSet.allCases.map(\.rawValue)
      ).manifest, let gwp = GWPSet(rawValue: manifest.gwp)
    else { preconditionFailure("the manifest of savings is sound") }
    let text =
      "facility,activity,quantity,unit,date\n"
      + activities.map { "savings,\($0),\(mass),kg,\(month.firstDay)\n" }.joined()
    let data = ActivityReader(manifest: manifest, vocabulary: vocabulary).read([
      ActivityTable(bytes: Array(text.utf8), name: row.location.file)
    ])
    return try InventoryCalculator.calculate(
      manifest: manifest, data: data, factors: factors, gwp: gwp)
  }

  /// What a plant for food waste displaces, by a factor that is no emission.
  private mutating func displaced(
    _ row: SavingRow, _ mass: ExactDecimal, _ factors: FactorSet
  ) throws(ArithmeticError) -> Entry? {
    guard let factor = factors.rows(of: "avoided.\(row.material)").first else {
      let names = factors.activities.values.map(\.id).filter { $0.hasPrefix("avoided.") }
      findings.append(
        Finding(
          .error, "event.material", "there is no plant `\(row.material)`", at: row.location,
          remedy: "write one of "
            + names.sorted().map { String($0.dropFirst(8)) }.joined(separator: ", ")))
      return nil
    }
    findings.append(
      Finding(
        .warning, "event.displaced",
        "\(factor.id) is of grade \(factor.grade?.rawValue ?? "D"): \(factor.note)",
        at: row.location, remedy: "state it as an estimate, apart from any footprint"))
    return Entry(
      row: row, kg: mass,
      benefitKg: try mass.multiplied(by: factor.value).rounded(toPlaces: Calculation.places),
      factors: [factor], tier: .standard)
  }
}
