import Quantities

/// A certificate or contract behind a market-based figure, with the answers to the criteria.
package struct InstrumentSummary: Summary {
  /// What it is, in the order in which the Scope 2 Guidance prefers them (Table 6.3).
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case certificate, contract
    case supplierRate = "supplier-rate"
    case residualMix = "residual-mix"
    case gridAverage = "grid-average"
  }

  package var id = ""
  package var kind: Kind?
  /// Such as `GEC`, `I-REC`, `HK-RE`.
  package var scheme: String?
  package var serial: String?
  package var kilowattHours: ExactDecimal?
  /// The period of consumption that it covers, and when the electricity was produced.
  package var consumption: Period?
  package var generation: Period?
  package var issuedOn: CalendarDate?
  package var retiredOn: CalendarDate?
  /// The market of the instrument and of the meter, such as `HK` and `CN`.
  package var market: String?
  package var consumptionMarket: String?
  // The quality criteria of the Scope 2 Guidance, table 7.1; nil counts as not met.
  package var conveysClaim: Bool?
  package var isOnlyClaim: Bool?
  package var isRetired: Bool?
  package var supplierNetsSales: Bool?
  package var contractTransfersClaim: Bool?
  /// Other instruments or claims for the same MWh.
  package var duplicates: [String] = []
  /// The power company's yearly statement, where a certificate shows no generation month.
  package var yearlyStatement: DocumentReference?
  package var document: DocumentReference?
  /// Whether the plant sells under a feed-in tariff, so that the attribute is the utility's.
  package var isUnderFeedIn: Bool?

  package init() {}
}
