import Quantities

/// A period for which emissions are known, planned or claimed, and with what it was measured.
package struct PeriodSummary: Summary {
  /// What the period is for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// With which later periods are compared.
    case baseline
    /// For which a status is claimed.
    case application
    /// For which a status is promised.
    case commitment
    /// Directly before the baseline, with reductions that shall count.
    case historic
    /// A disclosed year without a claim, for a series.
    case disclosed
  }

  package var kind: Kind = .application
  /// Both days included.
  package var span: Period?
  /// kg CO2e on the basis that the claim states.
  package var kg: ExactDecimal?
  /// kg CO2e with location-based and with market-based Scope 2.
  package var locationKg: ExactDecimal?
  package var marketKg: ExactDecimal?
  /// What the intensity divides by, such as revenue or units made.
  package var output: ExactDecimal?
  /// The digest of the definition of the subject in this period.
  package var definitionDigest: String?
  /// The method of quantification.
  package var method: String?
  /// The GWP set.
  package var gwp: String?
  package var scope2Basis: Scope2Basis?
  /// The digest or version of the factors.
  package var factorSet: String?
  /// kg CO2e of credits used for the period.
  package var offsetKg: ExactDecimal?
  /// Why there is a gap before this period.
  package var gapReason: String?
  /// Why the period is not twelve months long.
  package var lengthReason: String?

  package init() {}

  /// Makes a period of a kind.
  package init(_ kind: Kind, _ span: Period?, kg: ExactDecimal? = nil) {
    self.kind = kind
    self.span = span
    self.kg = kg
  }
}

/// Which figure of Scope 2 counts.
package enum Scope2Basis: String, Hashable, Sendable, CaseIterable {
  case location, market
}
