import ActivityData
import EmissionFactors
import Findings
import Quantities

/// An activity and region for which there is no factor: the months it concerns.
struct MissingFactor {
  let advice: MissingFactorAdvice
  private let query: FactorQuery
  private var months: Set<YearMonth> = []
  private var rows = 0
  private var firstRow: SourceLocation

  init(_ query: FactorQuery, first line: ActivityLine, factors: FactorSet) {
    self.query = query
    firstRow = line.firstRow
    advice = MissingFactorAdvice(for: query, factors: factors)
  }

  mutating func add(_ line: ActivityLine) {
    months.insert(line.key.month)
    rows += line.rows
    firstRow = min(firstRow, line.firstRow)
  }

  /// A row that covers several months has a share in each, so rows are counted within one only.
  private var leftOut: String {
    if months.count > 1 { return "the rows of \(months.count) months are left out" }
    return rows == 1 ? "one row is left out" : "\(rows) rows are left out"
  }

  /// The error, at the first row.
  var finding: Finding {
    return Finding(
      .error, FactorFindings.missing,
      "no factor for \(query.activity), \(query.stream), in \(query.region) for \(MonthSpan(months)), "
        + "per \(query.dimension)",
      at: firstRow,
      notes: advice.notes + [leftOut],
      remedy: advice.remedy)
  }
}

/// What helps where there is no factor: a more specific activity, another unit, or a table of
/// one's own.
struct MissingFactorAdvice {
  /// The nearest rows and why they were not used.
  let notes: [String]
  /// What to do.
  let remedy: String
  /// Why there is none, in a sentence.
  let reason: String

  init(for query: FactorQuery, factors: FactorSet) {
    let candidates = factors.candidates(for: query)
    notes =
      candidates.isEmpty
      ? ["there is no factor for \(query.activity) at all"]
      : candidates.map { "\($0.row.id): \($0.reason)" }
    let specific = Self.specificActivities(for: query, factors: factors)
    let dimensions = Self.otherDimensions(for: query, factors: factors)
    if !specific.isEmpty {
      let names = specific.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
      remedy =
        "\(query.region) has factors for \(names)\(specific.count > 4 ? " and more" : "")"
        + ": write one of these"
    } else if !dimensions.isEmpty {
      remedy = Self.remedy(for: query, dimensions: dimensions)
    } else {
      remedy = "add a factor to factors/; `baycarbon factors show \(query.activity)` lists ours"
    }
    reason =
      "no factor for \(query.activity), \(query.stream), in \(query.region), per \(query.dimension); "
      + remedy
  }

  /// Activities below this one that have a factor of the region's own.
  private static func specificActivities(
    for query: FactorQuery, factors: FactorSet
  ) -> [String] {
    factors.activities.keys.filter { $0.hasPrefix(query.activity + ".") }.sorted().filter {
      var narrower = query
      narrower.activity = $0
      narrower.series = factors.catalogued($0)?.series ?? query.series
      return factors.match(for: narrower)?.fallbacks.isEmpty == true
    }
  }

  /// Dimensions in which the same activity would find its factor.
  private static func otherDimensions(
    for query: FactorQuery, factors: FactorSet
  ) -> [Dimension] {
    let accepted = Set(factors.catalogued(query.activity)?.dimensions ?? [])
    var dimensions: [Dimension] = []
    for unit in UnitTable.standard.units
    where accepted.contains(unit.dimension.id) && unit.dimension != query.dimension
      && !dimensions.contains(unit.dimension)
    {
      var other = query
      other.dimension = unit.dimension
      if factors.match(for: other) != nil { dimensions.append(unit.dimension) }
    }
    return dimensions
  }

  private static func remedy(for query: FactorQuery, dimensions: [Dimension]) -> String {
    if query.dimension == .volume && dimensions.contains(.normalVolume) {
      return "say at which state the gas was metered: write Nm3 (0 °C), m3.15C or m3.20C "
        + "(all at 101.325 kPa), as the contract says"
    }
    if query.dimension == .energy && dimensions.contains(.netEnergy) {
      return "say which calorific value the energy is on: write kWh.net or kWh.gross"
    }
    // What a bill shows: a mass or a volume, and energy only where nothing else will do.
    let plain = dimensions.filter { [.mass, .normalVolume, .volume].contains($0) }
    let units = (plain.isEmpty ? dimensions : plain)
      .flatMap { UnitTable.standard.usualUnits(of: $0).prefix(2) }
    let write = "write the quantity in \(units.map(\.symbol).joined(separator: ", "))"
    guard query.dimension == .volume && dimensions.contains(.mass) else { return write }
    return write + ", or give the density in factors/: a row for \(query.activity) with stream "
      + "property.density and per_unit kg/L"
  }
}
