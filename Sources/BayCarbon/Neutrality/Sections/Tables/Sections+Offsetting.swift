import Neutrality

extension Sections {
  /// Section `offsetting`.
  static let offsetting = SectionTable<OffsettingFacts>([
    .optional("claim", .text, \.claim, "the claim that credits of the ledger are assigned to"),
    .defaulted(
      "aliases", .list(.text), \.aliases, "other names of the entity as a beneficiary"),
    .defaulted(
      "group_members", .list(.text), \.groupMembers,
      "beneficiaries that belong to the entity's group"),
    .optional(
      "offset_emissions", .text, \.summary.offsetEmissions, "which emissions are offset"),
    .optional(
      "offset_type", .text, \.summary.offsetType,
      "the type of offset and the projects in words"),
    .optional("standard", .text, \.summary.standard, "the standard and method of offsetting"),
    .optional(
      "scheme_confirmation", .document, \.summary.schemeConfirmation,
      "the record that the chosen scheme does not conflict with the principles"),
    .optional(
      "confirms_principles", .flag, \.summary.confirmsPrinciples,
      "whether the eight principles are confirmed"),
    .optional(
      "late_rationale", .text, \.summary.lateRationale,
      "for events that retire after twelve months: why"),
    .optional("legacy_savings", .text, \.summary.legacySavings, "and the savings that last"),
    .optional(
      "double_counting", .text, \.summary.doubleCounting, "the statement on double counting"),
    .optional(
      "adverse_impacts", .text, \.summary.adverseImpacts, "the assessment of adverse impacts"),
    .optional(
      "order_reason", .text, \.summary.orderReason,
      "why the order that a guide recommends was not followed"),
    .optional(
      "cancellation_proof", .document, \.summary.cancellationProof,
      "proof that the units are cancelled for this claim"),
    .defaulted(
      "projects", .list(.keyed(project)), \.projects,
      "what the ledger does not know of projects"),
    .defaulted(
      "credits", .list(.keyed(credit)), \.credits, "what the ledger does not know of credits"),
  ])

  static let project = SectionTable<KeyedFacts<ProjectKey, ProjectSummary>>(
    keys: [
      .required("programme", .text, \.key.programme, "the code of the programme, such as `VCS`"),
      .required("project", .text, \.key.project, "the id of the project"),
    ],
    facts: [
      .optional(
        "technology", .text, \.technology, "such as `photovoltaic`, `onshore-wind`, `forestry`"),
      .optional("status", .choice, \.status, "where it stands with its programme"),
      .optional("approval", .choice, \.approval, "the level of the authority that approved it"),
      .optional(
        "is_outside_subject", .flag, \.isOutsideSubject,
        "whether it lies outside the subject's boundary and its value chain"),
      .optional("description_url", .text, \.descriptionURL, "where its description is"),
      .optional("methodology_url", .text, \.methodologyURL, "where its methodology is"),
      .optional("validation_url", .text, \.validationURL, "where its validation is"),
      .optional("verification_url", .text, \.verificationURL, "where its verification is"),
      .optional("is_verified", .flag, \.isVerified, "whether a third party verified it"),
      .optional(
        "is_in_relief_area", .flag, \.isInReliefArea, "whether it lies in a poverty-relief area"),
    ])

  static let credit = SectionTable<KeyedFacts<CreditKey, CreditSummary>>(
    keys: [.required("serial", .text, \.key.serial, "the serial as the ledger prints it")],
    facts: [
      .optional(
        "intermediary_letter", .document, \.intermediaryLetter,
        "a letter of the intermediary that retired for the claimant"),
      .optional(
        "purpose_period", .period, \.purposePeriod, "the period that the purpose names"),
      .optional("record", .choice, \.record, "where the record of the retirement stands"),
      .optional("registry_url", .text, \.registryURL, "the address of that record"),
      .optional("has_buffer", .flag, \.hasBuffer, "whether a buffer covers reversals"),
      .optional("is_forward", .flag, \.isForward, "true for units ahead of issuance"),
      .defaulted(
        "stated_labels", .list(.text), \.statedLabels, "the labels as the claim states them"),
      .defaulted(
        "authorisations", .list(.object(authorisation)), \.authorisations,
        "authorisations under Article 6 of the Paris Agreement"),
      .optional(
        "adjustment", .choice, \.adjustment, "whether the host country adjusted its balance"),
      .defaulted(
        "other_uses", .list(.text), \.otherUses, "other claims and events that use these units"),
      .optional("converted_from", .text, \.convertedFrom, "the block it was converted from"),
      .optional(
        "is_origin_cancelled", .flag, \.isOriginCancelled, "whether that was cancelled"),
      .optional("replaced_by", .text, \.replacedBy, "what replaced impaired units"),
      .optional(
        "registered_on", .day, \.registeredOn, "when they were registered as a CCER"),
      .optional(
        "has_green_certificate", .flag, \.hasGreenCertificate,
        "whether a green certificate stands for the same electricity"),
      .optional(
        "shared_retirement", .object(sharedRetirement), \.sharedRetirement,
        "a retirement that serves other claims too"),
    ])

  static let sharedRetirement = SectionTable<SharedRetirement>([
    .defaulted("claims", .list(.text), \.claims, "the other claims"),
    .optional("kg", .count, \.kg, "the whole retirement"),
    .optional("other_kg", .count, \.otherKg, "what the others use of it"),
    .optional(
      "is_split", .flag, \.isSplit, "whether the ledger has the parts as blocks of their own"),
  ])

  static let authorisation = SectionTable<AuthorisationSummary>([
    .optional("purpose", .text, \.purpose, "in the words of the letter"),
    .optional("letter_on", .day, \.letterOn, "the day of the letter"),
    .optional("adjustment", .choice, \.adjustment, "whether the balance was adjusted"),
    .optional("has_insurance", .flag, \.hasInsurance, "whether there is an insurance"),
  ])
}
