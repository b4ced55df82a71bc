import Quantities

/// Everything the rules may look at: a claim of neutrality with its footprint, plan and credits.
///
/// Emissions are ``Quantities/ExactDecimal`` kg CO2e as the inventory gives them, to 10^-9 kg, so
/// that no rounding decides a verdict; credits are whole kg, as programmes issue them. Days are
/// days of the registry or of the document, without time zone. The day of the judgement is handed
/// in: no rule reads a clock, a file or a ledger.
package struct NeutralityCase: Hashable, Sendable {
  /// The day on which deadlines are judged.
  package var asOf: CalendarDate
  /// The standard of the profile that runs; set by ``Assessment``.
  package var standard: Standard?
  package var settings = Settings()
  /// Where settings were set, by their names, such as `inventory.json:12:5`.
  package var settingPlaces: [String: String] = [:]
  package var subject = SubjectSummary()
  package var periods: [PeriodSummary] = []
  package var footprint = FootprintSummary()
  package var baseline = BaselineSummary()
  package var reduction = ReductionSummary()
  package var plan: PlanSummary?
  package var pathway: PathwaySummary?
  package var declaration = DeclarationSummary()
  package var validation = ValidationSummary()
  package var publication = PublicationSummary()
  package var offsetting = OffsettingSummary()
  package var event: EventSummary?
  package var decisions: [ReviewerDecision] = []
  /// The days of documents by their digests, where they are stated.
  package var documentDays: [String: CalendarDate] = [:]

  /// Makes a case of which nothing is known but the day.
  package init(asOf: CalendarDate) {
    self.asOf = asOf
  }

  /// Makes a case and fills it.
  package init(asOf: CalendarDate, _ fill: (inout NeutralityCase) throws -> Void) rethrows {
    self.init(asOf: asOf)
    try fill(&self)
  }
}
