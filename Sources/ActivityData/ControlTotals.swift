import Quantities

/// What a person checks against the pile of bills: rows read and quantities per unit.
public struct ControlTotals: Sendable, Hashable {
  /// Rows in all tables, blank lines not counted.
  public var rowsRead: Int
  /// Rows that are in the lines.
  public var rowsAccepted: Int
  /// Rows that were left out, each with a finding.
  public var rowsRejected: Int
  /// Lines without anything in any cell.
  public var blankRows: Int
  /// The sum of the accepted quantities by unit symbol, as they stand in the tables.
  public var quantities: [String: ExactDecimal]
  /// The share of them that falls outside the reporting period and is not in the lines.
  public var outsidePeriod: [String: ExactDecimal]

  /// Makes control totals.
  public init(
    rowsRead: Int = 0, rowsAccepted: Int = 0, rowsRejected: Int = 0, blankRows: Int = 0,
    quantities: [String: ExactDecimal] = [:], outsidePeriod: [String: ExactDecimal] = [:]
  ) {
    self.rowsRead = rowsRead
    self.rowsAccepted = rowsAccepted
    self.rowsRejected = rowsRejected
    self.blankRows = blankRows
    self.quantities = quantities
    self.outsidePeriod = outsidePeriod
  }
}
