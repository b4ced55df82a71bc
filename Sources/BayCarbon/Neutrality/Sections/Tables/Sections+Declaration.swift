import Neutrality
import Quantities

extension Sections {
  /// Section `declaration`.
  static let declaration = SectionTable<DeclarationSummary>([
    .optional("kind", .choice, \.kind, "what is claimed"),
    .optional("date", .day, \.date, "the day of the declaration"),
    .optional(
      "responsible", .text, \.responsible,
      "the person responsible for data, evaluation and communication"),
    .optional("wording", .object(wording), \.wording, "the sentence of the declaration"),
    .optional(
      "renewals", .count, \.renewals, "how often it was renewed without an achievement"),
    .optional(
      "committed_on", .day, \.committedOn, "when a commitment was made or renewed last"),
    .optional("held_until", .day, \.heldUntil, "until when it is kept, or shall be kept"),
    .optional(
      "reused_from", .text, \.reusedFrom,
      "the other declaration that subject, place or period are taken from"),
    .optional(
      "confirms_subject", .flag, \.confirmsSubject, "that the subject was defined as prescribed"),
    .optional(
      "confirms_quantification", .flag, \.confirmsQuantification,
      "that the method of quantification was applied as it prescribes"),
    .optional(
      "confirms_reduction", .flag, \.confirmsReduction,
      "that the method of reduction was applied as it prescribes"),
    .optional(
      "confirms_offset", .flag, \.confirmsOffset,
      "that the method of offsetting was applied as it prescribes"),
    .defaulted(
      "incidents", .list(.object(incident, from: .init("", on: .init(dayNumber: 0)))),
      \.incidents, "what happened afterwards and affects it"),
    .optional("retained_until", .day, \.retainedUntil, "until when evidence is kept"),
    .optional("purged_on", .day, \.purgedOn, "when evidence was destroyed"),
    .optional(
      "further_commitment", .text, \.furtherCommitment, "what is promised for later years"),
    .optional("peak_year", .year, \.peakYear, "the year of the peak"),
    .optional(
      "promises_peak", .flag, \.promisesPeak, "whether later years shall not exceed it"),
    .optional("peak_means", .text, \.peakMeans, "how emissions are held below the peak"),
    .defaulted("updated", .set(.choice), \.updated, "what was updated for a new period"),
    .optional("next_report_on", .day, \.nextReportOn, "the date of the next report"),
    .optional("has_net_target", .flag, \.hasNetTarget, "whether there is a net target"),
    .optional(
      "states_gross_target", .flag, \.statesGrossTarget,
      "whether the gross target stands beside it"),
    .defaulted("certificate", .set(.choice), \.certificate, "what the certificate states"),
  ])

  static let wording = SectionTable<WordingSummary>([
    .optional("text", .text, \.text, "the sentence"),
    .optional("subject", .text, \.subject, "the subject it names"),
    .optional("entity", .text, \.entity, "the entity it names"),
    .optional("standard", .text, \.standard, "the standard as it is cited"),
    .optional("achieved_on", .day, \.achievedOn, "the day of achievement it names"),
    .optional("target_date", .day, \.targetDate, "the target date it names"),
    .optional("period_from", .day, \.periodFrom, "the first day of the period it names"),
    .optional("period_to", .day, \.periodTo, "the last day of the period it names"),
    .optional("validator", .text, \.validator, "the body it names"),
    .optional(
      "suggests_certification", .flag, \.suggestsCertification,
      "whether any wording suggests a certification or an endorsement"),
    .optional(
      "keeps_formal_sentence", .flag, \.keepsFormalSentence,
      "whether consumers' wording stands beside the formal sentence, not in its place"),
  ])

  static let incident = SectionTable<DeclarationSummary.Incident>([
    .required("what", .text, \.what, "what happened"),
    .required("on", .day, \.on, "when"),
    .optional("updated_on", .day, \.updatedOn, "when the declaration was updated for it"),
  ])

  /// Section `validation`.
  static let validation = SectionTable<ValidationSummary>([
    .optional("kind", .choice, \.kind, "who assessed the claim"),
    .optional("kinds_named", .count, \.kindsNamed, "how many kinds the claim names"),
    .optional("body", .text, \.body, "the body"),
    .optional("accreditation", .text, \.accreditation, "its accreditation"),
    .optional("standard", .text, \.standard, "the standard of the assessment"),
    .optional("assurance", .text, \.assurance, "such as `limited` or `reasonable`"),
    .optional("qualifications", .text, \.qualifications, "qualifications of the opinion"),
    .optional("statement", .document, \.statement, "the opinion or statement"),
    .optional("statement_on", .day, \.statementOn, "its day"),
  ])

  /// Section `signatory`.
  static let signatory = SectionTable<PublicationSummary.Signatory>([
    .required("name", .text, \.name, "who signed the declaration"),
    .optional("role", .text, \.role, "in which role"),
    .optional("is_senior", .flag, \.isSenior, "whether the role is senior beyond doubt"),
    .optional("signed_on", .day, \.signedOn, "when"),
  ])

  /// Section `publication`.
  static let publication = SectionTable<PublicationSummary>([
    .optional("url", .text, \.url, "where the declaration can be read"),
    .optional("published_on", .day, \.publishedOn, "since when"),
    .optional("is_free", .flag, \.isFree, "whether it is free to read for everyone"),
    .optional("is_reachable", .flag, \.isReachable, "whether it could be fetched"),
    .optional("file_digest", .digest, \.fileDigest, "the digest of the published file"),
    .optional("claim_digest", .digest, \.claimDigest, "the digest of the claim"),
    .defaulted(
      "report_items", .map(.text), \.reportItems,
      "the content of the report of ISO 14068-1, in words"),
  ])
}
