import Neutrality
import Quantities

extension Sections {
  /// Section `plan`.
  static let plan = SectionTable<PlanSummary>([
    .optional("statement", .text, \.statement, "the commitment to neutrality"),
    .optional("timescale", .text, \.timescale, "by when"),
    .optional("targets", .text, \.targets, "the targets of reduction"),
    .optional("means", .text, \.means, "the planned means of reduction"),
    .optional("offset_strategy", .text, \.offsetStrategy, "how the rest shall be offset"),
    .optional("assumptions", .text, \.assumptions, "assumptions and justification of the means"),
    .optional("baseline_date", .day, \.baselineDate, "the baseline date"),
    .optional(
      "qualification_date", .day, \.qualificationDate,
      "when the subject shall qualify for the first time"),
    .optional("first_period", .period, \.firstPeriod, "the first period of application"),
    .optional("target_date", .day, \.targetDate, "by when neutrality shall be achieved"),
    .optional("maintained_until", .day, \.maintainedUntil, "until when it shall be kept"),
    .optional("expected_offset_kg", .kg, \.expectedOffsetKg, "credits that are expected"),
    .optional("expected_offset_nature", .text, \.expectedOffsetNature, "their nature"),
    .optional("expected_offset_type", .text, \.expectedOffsetType, "their type"),
    .optional("made_on", .day, \.madeOn, "when the plan was made"),
    .optional("updated_on", .day, \.updatedOn, "when it was updated last"),
    .optional("published_on", .day, \.publishedOn, "when it was published"),
    .optional("review", .text, \.review, "how performance is assessed and corrected"),
    .optional("review_months", .whole(1...1200), \.reviewMonths, "how often, in months"),
    .optional(
      "historic", .object(historic), \.historic,
      "reductions before the baseline that shall count"),
    .defaulted(
      "measures", .list(.object(measure, from: .init(""))), \.measures, "what shall be done"),
    .optional(
      "reductions_before_offsets", .text, \.reductionsBeforeOffsets,
      "for events: what is reduced before anything is offset"),
    .optional(
      "completion_deadline", .day, \.completionDeadline,
      "for events: by when neutrality shall be complete"),
    .optional("boundary", .text, \.boundary, "for events: the boundary of the plan"),
    .optional("estimate_kg", .kg, \.estimateKg, "for events: the estimate of the plan"),
    .defaulted("iso_parts", .map(.text), \.isoParts, "the parts that ISO 14068-1 asks for"),
    .optional("responsible", .text, \.responsible, "who is responsible"),
    .optional("top_commitment", .text, \.topCommitment, "the commitment of top management"),
    .optional("top_commitment_on", .day, \.topCommitmentOn, "when it was made"),
  ])

  static let measure = SectionTable<PlanSummary.Measure>([
    .required("name", .text, \.name, "what is done"),
    .optional("group", .text, \.group, "what it concerns, such as `venue` or `transport`"),
    .optional("effect_kg", .kg, \.effectKg, "what it saves"),
    .optional("done_on", .day, \.doneOn, "when it was carried out"),
    .optional("responsible", .text, \.responsible, "who is responsible"),
    .optional("resources", .text, \.resources, "money, people and things for it"),
    .defaulted(
      "is_removal", .flag, \.isRemoval, "whether it enhances removals inside the boundary"),
  ])

  static let historic = SectionTable<HistoricReductionSummary>([
    .optional("period", .period, \.period, "when they were made"),
    .optional("reduction_kg", .kg, \.reductionKg, "how much"),
    .optional("has_same_method", .flag, \.hasSameMethod, "whether the method is the same"),
    .optional("has_data", .flag, \.hasData, "whether there are data"),
    .optional(
      "is_reported_in_parallel", .flag, \.isReportedInParallel,
      "whether they are reported beside the others"),
    .optional(
      "is_in_line", .flag, \.isInLine, "whether they were made wholly in line with the standard"),
  ])

  /// Section `pathway`.
  static let pathway = SectionTable<PathwaySummary>([
    .optional("made_on", .day, \.madeOn, "when it was made"),
    .defaulted(
      "targets", .list(.object(target, from: .init(on: .init(dayNumber: 0), kg: nil))),
      \.targets, "the targets on the way"),
    .optional(
      "residual_date", .day, \.residualDate, "from when on only residual emissions remain"),
    .optional(
      "is_science_based", .flag, \.isScienceBased, "whether it follows science and 1.5 degrees"),
    .optional("justification", .text, \.justification, "why it does not"),
    .optional("intensity_reason", .text, \.intensityReason, "why a target is not absolute"),
    .optional(
      "removal_transition", .text, \.removalTransition, "how offsets pass over to removals"),
    .optional(
      "unabated_kg", .kg, \.unabatedKg, "emissions of the period that were not yet reduced"),
    .optional(
      "residual_kg", .kg, \.residualKg, "emissions that are left after all feasible action"),
    .optional("removals_kg", .amount("kg CO2"), \.removalsKg, "removed inside the boundary"),
    .optional(
      "reversals_kg", .amount("kg CO2"), \.reversalsKg,
      "removals of earlier periods that were reversed"),
    .optional(
      "counts_reversals", .flag, \.countsReversals,
      "whether the reversal was counted as an emission"),
    .optional(
      "offset_rise_explanation", .text, \.offsetRiseExplanation,
      "why offsets rose against the claim before"),
    .optional(
      "steps_done", .set(.whole(1...8)), \.stepsDone,
      "the steps of ISO 14068-1 that were done for the period"),
  ])

  static let target = SectionTable<PathwaySummary.Target>([
    .required("on", .day, \.on, "by when"),
    .optional("kg", .kg, \.kg, "what may be emitted at most"),
    .optional("unabated_kg", .kg, \.unabatedKg, "what may be left that can be reduced"),
    .defaulted(
      "is_absolute", .flag(example: false), \.isAbsolute,
      "false for a target of intensity"),
  ])
}
