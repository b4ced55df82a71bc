import ActivityData
import EmissionFactors
import Quantities

/// One line of the inventory: an activity line, one stream of it, and what it emitted.
public struct ResultLine: Sendable, Hashable {
  /// `L1`, `L2` ... in the order of the lines.
  public var id: String
  /// What was consumed, where and when.
  public var activity: ActivityLine
  /// The stream, such as `combustion`.
  public var stream: String
  /// 1, 2 or 3.
  public var scope: Int
  /// 1 to 15 in scope 3.
  public var category: Int?
  /// The factor and why it was chosen.
  public var match: FactorMatch
  /// What was emitted, gas by gas, in the order of the factor's rows.
  public var gases: [GasAmount]
  /// kg CO2e of the gases that belong to the scopes; location-based in Scope 2.
  public var kg: ExactDecimal
  /// kg CO2 of biogenic origin, outside the scopes.
  public var biogenicKg: ExactDecimal
  /// kg CO2e of gases outside the Kyoto basket, outside the scopes.
  public var outsideKyotoKg: ExactDecimal
  /// The parts of the market-based figure; empty outside Scope 2.
  public var market: [MarketPart]

  /// kg CO2e, market-based: the parts added up in Scope 2, ``kg`` elsewhere.
  public func marketKg() throws(ArithmeticError) -> ExactDecimal {
    if market.isEmpty { return kg }
    var sum = ExactSum()
    for part in market { sum.add(part.kg) }
    return try sum.total()
  }
}

/// What a line emitted of one gas.
public struct GasAmount: Sendable, Hashable {
  /// The gas.
  public var gas: String
  /// kg of the gas, rounded to nine decimals.
  public var massKg: ExactDecimal
  /// kg CO2e per kg.
  public var gwp: ExactDecimal
  /// kg CO2e, rounded to nine decimals from the exact product.
  public var kg: ExactDecimal
  /// Where it is reported.
  public var basket: Basket
  /// The id of the factor row.
  public var factor: String

  /// Where a gas is reported.
  public enum Basket: String, Sendable, Hashable {
    /// In the scopes.
    case scopes
    /// Biogenic carbon dioxide, beside the scopes.
    case biogenic
    /// CFCs, HCFCs and others outside the Kyoto Protocol, beside the scopes.
    case outsideKyoto = "outside-kyoto"
  }
}

/// A part of a market-based Scope 2 figure.
public struct MarketPart: Sendable, Hashable {
  /// What the factor of the part rests on.
  public var basis: Basis
  /// The part of the quantity, in the unit of the line.
  public var quantity: ExactDecimal
  /// The id of the instrument or of the factor.
  public var source: String
  /// kg CO2e.
  public var kg: ExactDecimal

  /// What a market-based factor rests on.
  public enum Basis: String, Sendable, Hashable {
    /// A certificate or contract.
    case instrument
    /// The mix that is left when contracts are taken out.
    case residualMix = "residual-mix"
    /// The location-based factor, for want of a residual mix.
    case location
  }
}

/// An activity line, or one stream of it, for which nothing could be calculated.
public struct OmittedLine: Sendable, Hashable {
  /// What was consumed.
  public var activity: ActivityLine
  /// The stream without a figure.
  public var stream: String
  /// The code of the finding that says why.
  public var code: String
  /// Why, in a sentence.
  public var reason: String

  /// Makes one.
  public init(activity: ActivityLine, stream: String, code: String, reason: String = "") {
    self.activity = activity
    self.stream = stream
    self.code = code
    self.reason = reason
  }
}
