import Quantities

/// The footprint of the claimed period: its sources and how they were quantified.
package struct FootprintSummary: Summary {
  /// What is said of a gas of the Kyoto basket.
  package enum GasStatement: String, Hashable, Sendable, CaseIterable {
    case quantified
    case notOccurring = "not-occurring"
  }

  /// Misstatements that verification found, in kg CO2e with their sign; nil before verification.
  package var misstatementsKg: [ExactDecimal]?
  /// The sources, counted and left out.
  package var sources: [SourceSummary] = []
  /// What is said of each gas: `CO2`, `CH4`, `N2O`, `HFCs`, `PFCs`, `SF6`, `NF3`.
  package var gases: [String: GasStatement] = [:]
  /// The GWP set and its horizon.
  package var gwp: String?
  package var gwpYears: Int?
  package var method: MethodSummary?
  /// How Scope 2 is counted in the figure that is claimed; nil when not stated.
  package var scope2Basis: Scope2Basis?
  /// kg CO2e of Scope 2 by both ways.
  package var scope2LocationKg: ExactDecimal?
  package var scope2MarketKg: ExactDecimal?
  /// kg CO2e of credits that a document subtracted before it called the figure a footprint.
  package var nettedKg: ExactDecimal?
  /// The figures that the claim prints: absolute kg CO2e, and per unit.
  package var statedKg: ExactDecimal?
  package var statedPerUnitKg: ExactDecimal?
  /// Uncertainty and its extent in words, and the computed half width in percent.
  package var uncertainty: String?
  package var uncertaintyPercent: ExactDecimal?
  /// Whether biogenic carbon dioxide stands apart, was added in, or was dropped.
  package var biogenic: BiogenicTreatment?
  /// The criteria for what is significant (ISO 14064-1).
  package var significanceCriteria: String?
  /// Categories of ISO 14064-1 left out by name, `2` to `6`, with the reason.
  package var insignificantCategories: [String: String] = [:]
  /// Assumptions and data quality in words.
  package var assumptions: String?
  package var dataQuality: String?
  /// Whether a residual mix exists for the market, by the reporter's answer.
  package var residualMix: ResidualMixAnswer?
  /// What the market-based figure rests on, residual mix and grid average included.
  package var scope2Instruments: [InstrumentSummary] = []
  /// Whether the location-based figure uses a national factor, and whether there is one for a part
  /// of the country.
  package var usesNationalFactor: Bool?
  package var hasSubNationalFactor: Bool?
  /// Whether the total of bought energy stands on a line of its own.
  package var totalEnergyStated: Bool?
  /// Whether features of the instruments and the policy context are disclosed.
  package var instrumentFeaturesStated: Bool?

  package init() {}
}

/// Where biogenic carbon dioxide went.
package enum BiogenicTreatment: String, Hashable, Sendable, CaseIterable {
  case separate, summed, dropped
  case notOccurring = "not-occurring"
}

/// What the reporter says of a residual mix.
package enum ResidualMixAnswer: String, Hashable, Sendable, CaseIterable {
  case used
  /// There is none, and that is disclosed.
  case absent
}
