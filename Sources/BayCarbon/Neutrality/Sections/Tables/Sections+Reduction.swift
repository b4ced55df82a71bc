import Neutrality

extension Sections {
  /// Section `reduction`.
  static let reduction = SectionTable<ReductionSummary>([
    .optional("route", .choice, \.route, "the way to the end of a first period"),
    .optional("is_first_period", .flag, \.isFirstPeriod, "whether it is the first period"),
    .optional("baseline", .object(comparison), \.baseline, "compared with the baseline"),
    .optional("previous", .object(comparison), \.previous, "compared with the period before"),
    .optional("kind", .choice, \.kind, "which way the reduction is told"),
    .optional(
      "communications_say_kind", .flag, \.communicationsSayKind,
      "whether every other communication also says which kind it is"),
    .optional("stated_kg", .signed("kg CO2e"), \.statedKg, "the reduction that the claim states"),
    .optional(
      "stated_intensity", .signed("kg CO2e per unit"), \.statedIntensity,
      "the reduction of the intensity that the claim states"),
    .optional(
      "stated_share", .share, \.statedShare,
      "the reduction as a share of the first footprint that the claim states"),
    .optional("means", .text, \.means, "how the reductions were achieved"),
    .optional(
      "economic_growth_percent", .signed("percent"), \.economicGrowthPercent,
      "the growth of the economy in the period"),
    .optional(
      "intensity_explanation", .text, \.intensityExplanation,
      "why the intensity falls while the absolute figure rises"),
    .optional(
      "rise_explanation", .text, \.riseExplanation,
      "why the figure rose against the period before"),
    .optional(
      "offsets_counted_kg", .kg, \.offsetsCountedKg, "credits that were counted as reductions"),
    .optional(
      "outside_counted_kg", .kg, \.outsideCountedKg,
      "reductions elsewhere that were counted as reductions"),
    .defaulted(
      "legal_targets",
      .list(.object(legalTarget, from: .init("", limitKg: nil, actualKg: nil))),
      \.legalTargets, "targets that the law sets"),
    .defaulted(
      "vanished", .list(.object(wholeSource)), \.vanished,
      "sources of the reference period that the footprint has no more"),
    .optional("forecast_kg", .kg, \.forecastKg, "what the plan forecast"),
    .optional(
      "states_forecast_followed", .flag, \.statesForecastFollowed,
      "whether the claim says that the forecast was followed"),
    .optional(
      "variance_explanation", .text, \.varianceExplanation,
      "what is said of the difference to the forecast"),
  ])

  static let comparison = SectionTable<ComparisonSummary>([
    .optional("reference", .period, \.reference, "the period compared with"),
    .optional("reference_kg", .kg, \.referenceKg, "its emissions"),
    .optional(
      "reference_location_kg", .kg, \.referenceLocationKg, "with location-based Scope 2"),
    .optional(
      "reference_output", .amount("an amount"), \.referenceOutput,
      "what its intensity divides by"),
    .optional(
      "activity_effect_kg", .signed("kg CO2e"), \.activityEffectKg,
      "the part of the difference that the activity changed"),
    .optional(
      "factor_effect_kg", .signed("kg CO2e"), \.factorEffectKg,
      "the part of the difference that new factors changed"),
    .optional("has_same_method", .flag, \.hasSameMethod, "whether the method is the same"),
    .optional("has_same_factors", .flag, \.hasSameFactors, "whether the factors are the same"),
    .optional("alternative_method", .text, \.alternativeMethod, "a better method"),
    .optional("alternative_kg", .kg, \.alternativeKg, "the figure by the better method"),
    .optional(
      "is_reference_requantified", .flag, \.isReferenceRequantified,
      "whether the reference was quantified again"),
  ])

  static let legalTarget = SectionTable<ReductionSummary.LegalTarget>([
    .required("name", .text, \.name, "which one"),
    .optional("limit_kg", .kg, \.limitKg, "what may be emitted at most"),
    .optional("actual_kg", .kg, \.actualKg, "what was emitted"),
  ])
}
