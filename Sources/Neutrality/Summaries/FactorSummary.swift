import Quantities

/// An emission factor as a source used it.
package struct FactorSummary: Summary {
  /// Who published it, in the order in which PAS 2060 prefers them.
  package enum Publisher: String, Hashable, Sendable, CaseIterable {
    case government, international, industry, supplier, own
  }

  package var id: String?
  package var publisher: Publisher?
  /// The source as it is cited; nil when it names none.
  package var source: String?
  /// The year for which it holds, and the year of the activity.
  package var year: Int?
  package var activityYear: Int?
  /// The grade of the factor set, `A` to `D`.
  package var grade: String?
  /// Why no government factor was used.
  package var whyNotGovernment: String?
  /// Factors with one name err together: a grid factor shared by many meters.
  package var sharedName: String?
  /// The half width of its 95 % interval in percent.
  package var uncertaintyPercent: ExactDecimal?

  package init() {}
}
