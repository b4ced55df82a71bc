import Neutrality
import Quantities

/// What the sections say, as far as it could be read.
struct SectionContents: Sendable {
  var subject = SubjectSummary()
  var boundary = SubjectSummary()
  var periods: [PeriodSummary] = []
  var baseline = BaselineSummary()
  var intensity = IntensityFacts()
  var reduction = ReductionSummary()
  var plan: PlanSummary?
  var pathway: PathwaySummary?
  var footprint = FootprintSummary()
  var exclusions: [SourceSummary] = []
  var sources: [KeyedFacts<SourceKey, SourceSummary>] = []
  var factors: [KeyedFacts<FactorKey, FactorSummary>] = []
  var instruments: [KeyedFacts<InstrumentKey, InstrumentSummary>] = []
  var declaration = DeclarationSummary()
  var validation = ValidationSummary()
  var signatory: PublicationSummary.Signatory?
  var publication = PublicationSummary()
  var offsetting = OffsettingFacts()
  var event: EventSummary?
  var settings = Settings()
  var decisions: [WrittenDecision] = []
}

/// What is said of the output of the period of the inventory.
struct IntensityFacts: Hashable, Sendable {
  /// What the intensity divides by.
  var output: ExactDecimal?
  /// Its unit.
  var unit: String?
  /// kg CO2e per unit as the claim prints it.
  var statedPerUnitKg: ExactDecimal?
}

/// What is said of offsetting beside the ledger.
struct OffsettingFacts: Sendable {
  /// The claim that credits of the ledger are assigned to.
  var claim: String?
  /// Other names of the entity as a beneficiary.
  var aliases: [String] = []
  /// Beneficiaries that belong to the entity's group.
  var groupMembers: [String] = []
  var summary = OffsettingSummary()
  var projects: [KeyedFacts<ProjectKey, ProjectSummary>] = []
  var credits: [KeyedFacts<CreditKey, CreditSummary>] = []
}

extension Sections {
  /// The sections of the manifest in the order in which they are documented.
  static let all = SectionTable<SectionContents>([
    .defaulted("subject", .object(subject), \.subject, "what the claim is about"),
    .defaulted("boundary", .object(boundary), \.boundary, "how its boundary was drawn"),
    .defaulted(
      "periods", .list(.object(period)), \.periods,
      "periods beside that of the inventory, or what is said of that one"),
    .defaulted("baseline", .object(baseline), \.baseline, "the baseline and its recalculation"),
    .defaulted(
      "intensity", .object(intensity, from: IntensityFacts()), \.intensity,
      "what emissions are divided by"),
    .defaulted(
      "footprint", .object(footprint), \.footprint, "how the footprint was quantified"),
    .defaulted(
      "exclusions", .list(.object(exclusion, from: SourceSummary { $0.isIncluded = false })),
      \.exclusions, "what was left out"),
    .defaulted(
      "sources", .list(.keyed(source)), \.sources,
      "what the inventory does not know of its sources"),
    .defaulted(
      "factors", .list(.keyed(factor)), \.factors,
      "what the inventory does not know of the factors it uses"),
    .defaulted(
      "scope2_instruments", .list(.keyed(instrument)), \.instruments,
      "certificates and contracts of instruments.csv and the quality criteria"),
    .defaulted(
      "reduction", .object(reduction), \.reduction, "reductions and what they are compared with"),
    .optional("plan", .object(plan), \.plan, "the management plan"),
    .optional("pathway", .object(pathway), \.pathway, "the pathway of ISO 14068-1"),
    .defaulted(
      "offsetting", .object(offsetting, from: OffsettingFacts()), \.offsetting,
      "what is said of offsets beside the ledger"),
    .optional("event", .object(event), \.event, "an event"),
    .defaulted("declaration", .object(declaration), \.declaration, "the declaration"),
    .defaulted(
      "validation", .object(validation), \.validation, "the assessment of the claim"),
    .optional(
      "signatory", .object(signatory, from: .init("")), \.signatory, "who signed"),
    .defaulted("publication", .object(publication), \.publication, "where it can be read"),
    .defaulted("settings", .settings, \.settings, "choices that standards leave open"),
    .defaulted(
      "reviewer_decisions", .list(.object(decision, from: WrittenDecision())), \.decisions,
      "what persons decided who looked at evidence"),
  ])
}
