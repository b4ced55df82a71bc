import Quantities

/// The management plan in its parts.
package struct PlanSummary: Summary {
  /// A measure that the plan holds.
  package struct Measure: Hashable, Sendable {
    package var name: String
    /// What it concerns, such as `venue` or `transport`.
    package var group: String?
    /// kg CO2e that it saves; nil when not quantified.
    package var effectKg: ExactDecimal?
    /// When it was carried out; nil when it was not yet.
    package var doneOn: CalendarDate?
    package var responsible: String?
    package var resources: String?
    /// Whether it enhances removals inside the boundary.
    package var isRemoval = false

    /// Makes a measure.
    package init(
      _ name: String, group: String? = nil, effectKg: ExactDecimal? = nil,
      doneOn: CalendarDate? = nil
    ) {
      self.name = name
      self.group = group
      self.effectKg = effectKg
      self.doneOn = doneOn
    }
  }

  // The five parts of PAS 2060 clause 7.
  package var statement: String?
  package var timescale: String?
  package var targets: String?
  package var means: String?
  package var offsetStrategy: String?

  /// Assumptions and justification of the means.
  package var assumptions: String?
  package var baselineDate: CalendarDate?
  /// When the subject shall qualify for the first time.
  package var qualificationDate: CalendarDate?
  package var firstPeriod: Period?
  package var targetDate: CalendarDate?
  package var maintainedUntil: CalendarDate?
  /// Credits that the strategy expects: kg CO2e, nature, type and number.
  package var expectedOffsetKg: ExactDecimal?
  package var expectedOffsetNature: String?
  package var expectedOffsetType: String?
  package var madeOn: CalendarDate?
  package var updatedOn: CalendarDate?
  package var publishedOn: CalendarDate?
  /// How performance is assessed and corrected, and how often.
  package var review: String?
  package var reviewMonths: Int?
  package var historic: HistoricReductionSummary?
  package var measures: [Measure] = []
  /// For events: what stands before offsets, and by when neutrality shall be complete.
  package var reductionsBeforeOffsets: String?
  package var completionDeadline: CalendarDate?
  /// For events: boundary and estimate of the plan.
  package var boundary: String?
  package var estimateKg: ExactDecimal?
  /// The parts that ISO 14068-1 asks for, in words.
  package var isoParts: [ISOPlanPart: String] = [:]
  /// Who is responsible, and the commitment of top management.
  package var responsible: String?
  package var topCommitment: String?
  package var topCommitmentOn: CalendarDate?

  package init() {}
}

/// The parts of a management plan under ISO 14068-1; the count is grade B, the parts grade C.
package enum ISOPlanPart: String, Hashable, Sendable, CaseIterable {
  case subject, timetable, baseline, pathway, measures, removals
  case unabatedAndResidual = "unabated-and-residual"
  case offsets
  case creditCriteria = "credit-criteria"
  case indicators
  case adverseImpacts = "adverse-impacts"
  case revision, documentation
}
