import Neutrality

extension Sections {
  /// Section `footprint`.
  static let footprint = SectionTable<FootprintSummary>([
    .optional(
      "misstatements_kg", .list(.signed("kg CO2e")), \.misstatementsKg,
      "misstatements that verification found, with their sign"),
    .defaulted(
      "gases", .map(["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"], .choice), \.gases,
      "what is said of each gas"),
    .optional("method", .object(method), \.method, "the method of quantification"),
    .optional(
      "scope2_basis", .choice, \.scope2Basis, "how Scope 2 is counted in the claimed figure"),
    .optional(
      "netted_kg", .kg, \.nettedKg,
      "credits that a document subtracted before it called the figure a footprint"),
    .optional("stated_kg", .kg, \.statedKg, "the footprint that the claim prints"),
    .optional("uncertainty", .text, \.uncertainty, "uncertainty and its extent in words"),
    .optional(
      "uncertainty_percent", .amount("percent"), \.uncertaintyPercent,
      "the half width of the 95 % interval"),
    .optional("biogenic", .choice, \.biogenic, "where biogenic carbon dioxide went"),
    .optional(
      "significance_criteria", .text, \.significanceCriteria,
      "the criteria for what is significant"),
    .defaulted(
      "insignificant_categories", .map(["2", "3", "4", "5", "6"], .text),
      \.insignificantCategories, "categories of ISO 14064-1 left out, with the reason"),
    .optional("assumptions", .text, \.assumptions, "assumptions"),
    .optional("data_quality", .text, \.dataQuality, "data quality"),
    .optional("residual_mix", .choice, \.residualMix, "whether there is a residual mix"),
    .optional(
      "uses_national_factor", .flag, \.usesNationalFactor,
      "whether the location-based figure uses a national factor"),
    .optional(
      "has_sub_national_factor", .flag, \.hasSubNationalFactor,
      "whether there is a factor for a part of the country"),
    .optional(
      "total_energy_stated", .flag, \.totalEnergyStated,
      "whether the total of bought energy stands on a line of its own"),
    .optional(
      "instrument_features_stated", .flag, \.instrumentFeaturesStated,
      "whether features of the instruments and the policy context are disclosed"),
  ])

  static let method = SectionTable<MethodSummary>([
    .optional("name", .text, \.name, "its name, such as `ISO 14064-1:2018`"),
    .optional("rank", .choice, \.rank, "where it comes from"),
    .optional("justification", .text, \.justification, "why it was chosen"),
    .optional("is_reproducible", .flag, \.isReproducible, "whether it can be reproduced"),
    .optional("is_open_to_review", .flag, \.isOpenToReview, "whether it is open to peer review"),
    .optional(
      "baseline_method", .text, \.baselineMethod, "the one that measured the baseline"),
    .optional(
      "baseline_recalculated", .flag, \.baselineRecalculated,
      "whether the baseline was quantified again with this one"),
    .optional(
      "is_applied_fully", .flag, \.isAppliedFully, "whether it was applied as it prescribes"),
  ])

  /// An element of section `factors`.
  static let factor = SectionTable<KeyedFacts<FactorKey, FactorSummary>>(
    keys: [.required("id", .text, \.key.id, "the id of a factor that the inventory uses")],
    facts: [
      .optional("publisher", .choice, \.publisher, "who published it"),
      .optional("source", .text, \.source, "the source as it is cited"),
      .optional("year", .year, \.year, "the year for which it holds"),
      .optional(
        "why_not_government", .text, \.whyNotGovernment, "why no government factor was used"),
      .optional(
        "shared_name", .text, \.sharedName,
        "factors of one name err together, such as one grid's for many meters"),
      .optional(
        "uncertainty_percent", .amount("percent"), \.uncertaintyPercent,
        "the half width of its 95 % interval"),
    ])

  /// An element of section `scope2_instruments`.
  static let instrument = SectionTable<KeyedFacts<InstrumentKey, InstrumentSummary>>(
    keys: [.required("id", .text, \.key.id, "an id of instruments.csv")],
    facts: [
      .optional("scheme", .text, \.scheme, "such as `GEC`, `I-REC`, `HK-RE`"),
      .optional("serial", .text, \.serial, "its serial"),
      .optional("consumption", .period, \.consumption, "the consumption that it covers"),
      .optional("generation", .period, \.generation, "when the electricity was produced"),
      .optional("issued_on", .day, \.issuedOn, "when it was issued"),
      .optional("retired_on", .day, \.retiredOn, "when it was retired"),
      .optional("market", .text, \.market, "the market of the instrument, such as `CN`"),
      .optional("consumption_market", .text, \.consumptionMarket, "the market of the meter"),
      .optional("conveys_claim", .flag, \.conveysClaim, "whether it conveys the emission rate"),
      .optional("is_only_claim", .flag, \.isOnlyClaim, "whether it is the only such claim"),
      .optional("is_retired", .flag, \.isRetired, "whether it is retired for the reporter"),
      .optional(
        "supplier_nets_sales", .flag, \.supplierNetsSales,
        "whether the supplier's rate leaves out what was sold apart"),
      .optional(
        "contract_transfers_claim", .flag, \.contractTransfersClaim,
        "whether the contract transfers the claim"),
      .defaulted(
        "duplicates", .list(.text), \.duplicates, "other claims for the same electricity"),
      .optional(
        "yearly_statement", .document, \.yearlyStatement,
        "the power company's yearly statement"),
      .optional("document", .document, \.document, "the certificate or contract"),
      .optional(
        "is_under_feed_in", .flag, \.isUnderFeedIn,
        "whether the plant sells under a feed-in tariff"),
    ])
}
