import Quantities

/// The pathway of ISO 14068-1: targets, what is unabated, what is residual, what is removed.
package struct PathwaySummary: Summary {
  /// A target on the way.
  package struct Target: Hashable, Sendable {
    package var on: CalendarDate
    /// kg CO2e that may be emitted at most; nil for an intensity target.
    package var kg: ExactDecimal?
    package var unabatedKg: ExactDecimal?
    package var isAbsolute: Bool

    /// Makes a target.
    package init(
      on date: CalendarDate, kg: ExactDecimal?, unabatedKg: ExactDecimal? = nil,
      isAbsolute: Bool = true
    ) {
      on = date
      self.kg = kg
      self.unabatedKg = unabatedKg
      self.isAbsolute = isAbsolute
    }
  }

  package var madeOn: CalendarDate?
  package var targets: [Target] = []
  /// From when on only residual emissions remain.
  package var residualDate: CalendarDate?
  /// Whether it follows science and 1.5 degrees, and why not.
  package var isScienceBased: Bool?
  package var justification: String?
  /// Why a target is not absolute.
  package var intensityReason: String?
  /// How offsets pass over to removals.
  package var removalTransition: String?
  /// kg CO2e of the period that were not yet reduced, and that are left after all feasible action.
  package var unabatedKg: ExactDecimal?
  package var residualKg: ExactDecimal?
  /// kg CO2 removed inside the boundary, and removals of earlier periods that were reversed.
  package var removalsKg: ExactDecimal?
  package var reversalsKg: ExactDecimal?
  /// Whether the reversal was counted as an emission of the period.
  package var countsReversals: Bool?
  /// Why offsets rose against the claim before.
  package var offsetRiseExplanation: String?
  /// The steps of ISO 14068-1 that were done for the period, 1 to 8.
  package var stepsDone: Set<Int>?

  package init() {}
}
