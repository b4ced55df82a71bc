import Neutrality

extension Sections {
  /// Section `subject`.
  static let subject = SectionTable<SubjectSummary>([
    .optional("kind", .choice, \.kind, "the kind of subject"),
    .optional("name", .textOrNothing, \.name, "its name"),
    .optional("entity", .text, \.entity, "who makes the claim"),
    .optional("purposes", .text, \.purposes, "what the subject is for"),
    .optional("objectives", .text, \.objectives, "its objectives"),
    .optional("functions", .text, \.functions, "its functions"),
    .defaulted(
      "activities", .list(.text), \.activities,
      "all activities that are material to purposes, objectives and functions"),
    .optional(
      "includes_subsidiaries", .flag, \.includesSubsidiaries,
      "whether subsidiaries in core operations are inside"),
    .optional(
      "has_outsourcing", .flag, \.hasOutsourcing, "whether anything heavy was outsourced"),
    .optional(
      "outsourcing_note", .text, \.outsourcingNote, "what is said of outsourced activities"),
    .optional("is_narrow", .flag, \.isNarrow, "whether it is a narrow part of the entity"),
    .optional("narrow_note", .text, \.narrowNote, "what is said of a narrow subject"),
    .optional(
      "is_discrete_operation", .flag, \.isDiscreteOperation,
      "for a part or a site: whether it is a discrete operation with a purpose of its own"),
    .optional("rationale", .text, \.rationale, "why this subject was chosen"),
    .optional(
      "entity_total_kg", .kg, \.entityTotalKg,
      "emissions of the whole entity, all scopes, even if rough"),
    .defaulted(
      "outside", .list(.object(outsideGroup, from: .init(""))), \.outside,
      "the entity's groups of emissions outside the subject"),
    .optional(
      "definition_digest", .digest, \.definitionDigest,
      "the digest of the definition and of the list of what is inside"),
    .optional(
      "stages", .set(.choice), \.stages, "the stages of the life cycle that were counted"),
    .optional(
      "partial_cycle_reason", .text, \.partialCycleReason,
      "why a business-to-business product counts only a part of its life"),
    .optional(
      "is_business_to_business", .flag, \.isBusinessToBusiness,
      "whether a product goes to other businesses and not to consumers"),
    .optional(
      "functional_unit", .text, \.functionalUnit,
      "the unit of a product or service, such as `per garment`"),
    .defaulted(
      "markets", .list(.text), \.markets,
      "where the claim is made, as ISO codes or `EU`"),
  ])

  /// Section `boundary`, which the inventory reads too.
  static let boundary = SectionTable<SubjectSummary>([
    .optional(
      "approach", .choice(of: [.operationalControl, .financialControl]), \.approach,
      "how the organisational boundary was drawn"),
    .optional("description", .textOrNothing, \.boundary, "the boundary in words, with its reasons"),
  ])

  static let outsideGroup = SectionTable<SubjectSummary.OutsideGroup>([
    .required("name", .text, \.name, "what it is"),
    .optional("kg", .kg, \.kg, "its emissions, even if rough"),
    .optional("reason", .text, \.reason, "why it is outside"),
  ])
}
