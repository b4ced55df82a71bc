import ActivityData
import Findings
import Quantities

/// What became of a certificate or contract.
public struct InstrumentUse: Sendable, Hashable {
  /// The instrument.
  public var instrument: Instrument
  /// What was used of it, in its unit, rounded to nine decimals.
  public var used: ExactDecimal
  /// What is left, in its unit, rounded to nine decimals; nil for a supplier's rate.
  public var left: ExactDecimal?

  /// What a reader must know: an instrument that no row names, or of which something is left.
  var finding: Finding? {
    if used.isZero {
      return Finding(
        .warning, "instrument.unused", "instrument \(instrument.id) covers nothing",
        remedy: "name it in the column `instrument` of the rows it covers")
    }
    guard let left, !left.isZero else { return nil }
    return Finding(
      .note, "instrument.left-over",
      "\(left) \(instrument.unit) of instrument \(instrument.id) were not needed")
  }
}
