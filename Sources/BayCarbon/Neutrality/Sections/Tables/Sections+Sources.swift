import Neutrality

extension Sections {
  /// An element of section `exclusions`, which the inventory reads too.
  static let exclusion = SectionTable<SourceSummary>(
    [
      .defaulted("id", .text, \.id, "its name in the claim; `exclusion-1` and so on without one"),
      .required("scope", .whole(1...3), \.scope, "the scope"),
      .optional("category", .whole(1...15), \.category, "the category of Scope 3"),
      .readElsewhere("facility", .textOrNothing, "the facility; all without one"),
      .optional("what", .textOrNothing, \.name, "what is left out"),
      .optional("estimate_kg", .kg, \.kg, "its estimated emissions"),
      .optional("reason", .textOrNothing, \.exclusionReason, "why it is left out"),
      .optional(
        "infeasibility", .document, \.infeasibility,
        "shows that to quantify it is not feasible, practicable or cost effective"),
    ] + estimated + described)

  /// An element of section `sources`.
  static let source = SectionTable<KeyedFacts<SourceKey, SourceSummary>>(
    keys: [
      .optional("facility", .text, \.key.facility, "an id of `facilities`; all without one"),
      .required(
        "activity", .text, \.key.activity, "an activity, or the first parts of its id"),
    ],
    facts: [.optional("name", .text, \.name, "what it is, in words")] + measured + estimated
      + described)

  /// A source with its figures.
  static let wholeSource = SectionTable<SourceSummary>(
    [
      .required("id", .text, \.id, "its name in the claim"),
      .required("scope", .whole(1...3), \.scope, "the scope"),
      .optional("category", .whole(1...15), \.category, "the category of Scope 3"),
      .optional("name", .text, \.name, "what it is, in words"),
      .optional("kg", .kg, \.kg, "its emissions"),
      .optional("location_kg", .kg, \.locationKg, "with location-based Scope 2"),
      .optional("market_kg", .kg, \.marketKg, "with market-based Scope 2"),
    ] + described)

  /// What is said of the data of a source that was counted.
  private static let measured: [SectionField<SourceSummary>] = [
    .optional("method", .text, \.method, "the method named for this source"),
    .optional("basis", .choice, \.basis, "where the activity data come from"),
    .optional("why_not_primary", .text, \.whyNotPrimary, "why there are no primary data"),
    .optional(
      "secondary_authority", .text, \.secondaryAuthority, "the authority behind secondary data"),
    .optional(
      "uncertainty_percent", .amount("percent"), \.uncertaintyPercent,
      "the half width of the 95 % interval"),
  ]

  /// What is said of an estimate.
  private static let estimated: [SectionField<SourceSummary>] = [
    .optional("lower_kg", .kg, \.lowerKg, "the lower bound of an estimate"),
    .optional("upper_kg", .kg, \.upperKg, "the upper bound of an estimate"),
    .optional(
      "estimate_note", .text, \.estimateNote,
      "why the estimate does not understate, and with which tolerance"),
  ]

  /// What is said of every source.
  private static let described: [SectionField<SourceSummary>] = [
    .optional(
      "iso_subcategory", .text, \.isoSubcategory,
      "the sub-category of ISO 14064-1, such as `3.4`"),
    .optional(
      "family", .text, \.family,
      "what remains one source however it is sliced, such as `flight`"),
    .optional("supplier", .text, \.supplier, "who supplies it"),
    .optional("stage", .choice, \.stage, "the stage of the life cycle"),
    .optional("is_significant", .flag, \.isSignificant, "whether it is significant"),
    .optional(
      "significance_reason", .text, \.significanceReason, "how significance was judged"),
    .optional("outsourced_on", .day, \.outsourcedOn, "since when a third party runs it"),
    .optional("outsourcing_note", .text, \.outsourcingNote, "what is said of that"),
    .optional("event_phase", .choice, \.eventPhase, "the phase of an event"),
    .optional("event_group", .choice, \.eventGroup, "the group of the MEE guide"),
  ]
}
