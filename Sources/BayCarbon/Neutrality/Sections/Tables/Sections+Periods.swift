import Neutrality

extension Sections {
  /// An element of section `periods`.
  static let period = SectionTable<PeriodSummary>([
    .required("kind", .choice, \.kind, "what the period is for"),
    .optional("period", .period, \.span, "its days"),
    .optional("kg", .kg, \.kg, "emissions on the basis that the claim states"),
    .optional("location_kg", .kg, \.locationKg, "the same with location-based Scope 2"),
    .optional("market_kg", .kg, \.marketKg, "the same with market-based Scope 2"),
    .optional(
      "output", .amount("an amount"), \.output,
      "what the intensity divides by, such as revenue or units made"),
    .optional(
      "definition_digest", .digest, \.definitionDigest,
      "the digest of the definition of the subject in this period"),
    .optional("method", .text, \.method, "the method of quantification"),
    .optional("gwp", .text, \.gwp, "the GWP set"),
    .optional("scope2_basis", .choice, \.scope2Basis, "which figure of Scope 2 counts"),
    .optional("factor_set", .text, \.factorSet, "the digest or version of the factors"),
    .optional("offset_kg", .kg, \.offsetKg, "credits used for the period"),
    .optional("gap_reason", .text, \.gapReason, "why there is a gap before it"),
    .optional("length_reason", .text, \.lengthReason, "why it is not twelve months long"),
  ])

  /// Section `baseline`.
  static let baseline = SectionTable<BaselineSummary>([
    .optional(
      "inventory", .folder, \.inventory,
      "the folder with the inventory of the base year, from which its figures are computed"),
    .optional("total_kg", .kg, \.totalKg, "emissions of the base year"),
    .optional("policy", .text, \.policy, "when the baseline is calculated again"),
    .defaulted(
      "triggers",
      .list(.object(trigger, from: .init(.structure, effectKg: nil, isRecalculated: false))),
      \.triggers, "what happened to the baseline"),
    .optional("scheme_year", .year, \.schemeYear, "the year that a scheme lets be chosen"),
    .optional("chosen_year", .year, \.chosenYear, "the year that was chosen"),
  ])

  static let trigger = SectionTable<BaselineSummary.Trigger>([
    .required("kind", .choice, \.kind, "what changed"),
    .optional(
      "effect_kg", .signed("kg CO2e"), \.effectKg, "its effect on the base year"),
    .required(
      "is_recalculated", .flag, \.isRecalculated, "whether the baseline was calculated again"),
  ])

  /// Section `intensity`.
  static let intensity = SectionTable<IntensityFacts>([
    .optional(
      "output", .amount("an amount"), \.output,
      "what was made or earned in the period of the inventory"),
    .optional("unit", .text, \.unit, "the unit of the output, such as `garment`"),
    .optional(
      "stated_per_unit_kg", .kg, \.statedPerUnitKg, "emissions per unit as the claim prints them"),
  ])
}
