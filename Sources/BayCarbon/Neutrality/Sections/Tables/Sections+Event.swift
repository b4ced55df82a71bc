import Neutrality

extension Sections {
  /// Section `event`.
  static let event = SectionTable<EventSummary>([
    .optional("kind", .choice, \.kind, "what sort of event"),
    .optional("organiser", .text, \.organiser, "who organises it"),
    .optional("place", .text, \.place, "where"),
    .optional("from", .day, \.from, "the first day"),
    .optional("to", .day, \.to, "the last day"),
    .optional("is_recurring", .flag, \.isRecurring, "whether it comes again"),
    .optional("participants", .count, \.participants, "persons on site"),
    .optional("visits", .count, \.visits, "visits"),
    .optional(
      "square_metres", .amount("square metres"), \.squareMetres, "the area of an exhibition"),
    .optional("figures", .choice, \.figures, "which figures the balance uses"),
    .optional("phases", .set(.choice), \.phases, "the phases that were counted"),
    .defaulted(
      "group_reasons", .map(.text), \.groupReasons, "why groups of sources are left out"),
    .optional("reviewed_on", .day, \.reviewedOn, "when it was reviewed"),
    .optional("review", .text, \.review, "what the review found"),
    .optional("confirmation", .choice, \.confirmation, "who confirms neutrality"),
    .optional(
      "evidence_bundle", .document, \.evidenceBundle,
      "the evidence file of a self-declaration"),
    .optional("certificate", .document, \.certificate, "the certificate of a service body"),
    .optional("evaluator", .text, \.evaluator, "who evaluated"),
    .optional("conclusion", .text, \.conclusion, "the conclusion"),
    .defaulted("statement", .set(.choice), \.statement, "what the published statement names"),
    .optional("statement_url", .text, \.statementURL, "where the statement can be read"),
    .optional("late_reason", .text, \.lateReason, "why neutrality was reached late"),
    .optional("neutral_on", .day, \.neutralOn, "when neutrality was reached"),
    .defaulted("named_staff", .list(.text), \.namedStaff, "the staff in charge, by name"),
    .optional("follows_guide", .flag, \.followsGuide, "whether it follows the guide"),
    .optional(
      "pilot_year", .year, \.pilotYear, "the year of the pilot call that it answers"),
    .optional("forest", .object(forest), \.forest, "newly planted forest as an offset"),
  ])

  static let forest = SectionTable<NewForestSummary>([
    .optional("kg", .kg, \.kg, "what it takes up"),
    .optional("completed_on", .day, \.completedOn, "when planting was complete"),
    .optional("certification", .document, \.certification, "who certified it"),
    .defaulted(
      "other_uses", .list(.text), \.otherUses, "other mechanisms or events that use the sink"),
    .optional("location", .text, \.location, "where it is"),
    .optional("species", .text, \.species, "what was planted"),
    .optional("hectares", .amount("hectares"), \.hectares, "its area"),
    .optional("monitoring_plan", .text, \.monitoringPlan, "how it is watched"),
    .optional("period", .period, \.period, "the period in which it takes up carbon"),
    .optional("published_on", .day, \.publishedOn, "when this was published"),
  ])
}
