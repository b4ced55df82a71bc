import Quantities

/// Reductions before the baseline that shall count (PAS 2060, second way).
package struct HistoricReductionSummary: Summary {
  package var period: Period?
  package var reductionKg: ExactDecimal?
  package var hasSameMethod: Bool?
  package var hasData: Bool?
  package var isReportedInParallel: Bool?
  /// Whether they were made wholly in line with the standard.
  package var isInLine: Bool?

  package init() {}
}
