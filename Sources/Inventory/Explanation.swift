import ActivityData
import EmissionFactors
import Quantities

/// Why a line of the inventory has its figure: everything a certifier asks for.
public struct LineExplanation: Sendable {
  /// The line.
  public var line: ResultLine
  /// The name of the GWP set, such as `AR5`.
  public var gwp: String
  /// What was asked of the factor set.
  public var query: FactorQuery
  /// The multiplication for each gas, in the order of the line's gases.
  public var calculations: [Calculation]
  /// The next candidates and why they lost.
  public var losers: [LosingCandidate]
  /// The sources of the rows used, by their id.
  public var sources: [String: Source]

  /// Explains a line of a result by calculating it again.
  ///
  /// - Throws: `ArithmeticError`, which cannot happen for a line that was calculated.
  public init(
    _ line: ResultLine, manifest: Manifest, factors: FactorSet
  ) throws(ArithmeticError) {
    self.line = line
    gwp = manifest.gwp
    query = InventoryCalculator.query(
      for: line.activity.key, stream: line.stream, manifest: manifest, factors: factors)
    calculations = []
    for (row, gas) in zip(line.match.rows, line.gases) {
      calculations.append(
        try Calculation(
          quantity: line.activity.quantity, unit: line.activity.key.unit, row: row,
          properties: line.match.properties, gwp: gas.gwp))
    }
    losers = factors.candidates(for: query)
    sources = [:]
    for row in line.match.rows + line.match.properties {
      sources[row.source] = factors.sources[row.source]
    }
  }
}

/// How one row of a table came into the inventory.
public struct RowExplanation: Sendable {
  /// The row as it was understood.
  public var row: ActivityRow
  /// Its shares in the months of the reporting period.
  public var shares: BillShares
  /// The lines it has a share in, each explained.
  public var lines: [LineExplanation]
  /// What could not be calculated of it, and why.
  public var omitted: [OmittedLine]

  /// Puts an explanation together.
  public init(
    row: ActivityRow, shares: BillShares, lines: [LineExplanation], omitted: [OmittedLine] = []
  ) {
    self.omitted = omitted
    self.row = row
    self.shares = shares
    self.lines = lines
  }
}
