/// A unit of measure: how it is written, what it measures and how large it is.
///
/// ```
/// let table = UnitTable.standard
/// let ratio = try table.unit(named: "MJ").ratio(to: table.unit(named: "kWh"))   // 5/18
/// ```
///
/// Units come from ``UnitTable`` alone.
public struct Unit: Hashable, Sendable {
  /// The canonical spelling: `kWh`, `t`, `Nm3`, `tkm`, `room-night`.
  public let symbol: String
  /// What it measures.
  public let dimension: Dimension
  /// How many base units of its dimension one of it is, exactly. Base units: kWh for every kind
  /// of energy, kg, kg of carbon, L, Nm3, km, pkm, tkm, m2, h, person.h, and 1 of what is counted.
  public let toBase: Ratio
  /// The activity the unit is restricted to, such as `towngas` for its 48 MJ `unit`; nil for
  /// units that mean the same everywhere. The caller compares it with the activity at hand.
  public let onlyFor: String?

  /// How many of `other` one of this unit is, exactly: the factor that converts a quantity.
  /// Throws ``UnitMismatch`` when the dimensions differ.
  public func ratio(to other: Unit) throws(UnitMismatch) -> Ratio {
    guard dimension == other.dimension else { throw UnitMismatch(from: self, to: other) }
    guard let ratio = try? toBase.divided(by: other.toBase) else {
      preconditionFailure("the unit table holds ratios whose quotients fit")
    }
    return ratio
  }
}

extension Unit: CustomStringConvertible {
  /// The canonical spelling.
  public var description: String { symbol }
}

/// Two units whose dimensions differ, so that neither converts into the other.
public struct UnitMismatch: Error, Hashable, Sendable {
  /// The unit that was to be converted.
  public let from: Unit
  /// The unit it was to be converted into.
  public let to: Unit

  /// Makes a mismatch.
  public init(from: Unit, to: Unit) {
    self.from = from
    self.to = to
  }
}

extension UnitMismatch: CustomStringConvertible {
  /// `L (volume) does not convert into kg (mass)`.
  public var description: String {
    "\(from) (\(from.dimension)) does not convert into \(to) (\(to.dimension))"
  }
}
