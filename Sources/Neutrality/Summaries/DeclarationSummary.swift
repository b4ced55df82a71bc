import Quantities

/// The declaration: what is claimed, when, in which words.
package struct DeclarationSummary: Summary {
  /// Something after the declaration that affects it.
  package struct Incident: Hashable, Sendable {
    package var what: String
    package var on: CalendarDate
    /// When the declaration was updated for it; nil when it was not yet.
    package var updatedOn: CalendarDate?

    /// Makes an incident.
    package init(_ what: String, on date: CalendarDate, updatedOn: CalendarDate? = nil) {
      self.what = what
      on = date
      self.updatedOn = updatedOn
    }
  }

  package var kind: ClaimKind?
  /// The day of the declaration.
  package var date: CalendarDate?
  /// Person responsible for data, evaluation and communication.
  package var responsible: String?
  package var wording: WordingSummary?
  /// How often a commitment was renewed without an achievement; nil when not counted.
  package var renewals: Int?
  /// When a commitment was made or renewed last.
  package var committedOn: CalendarDate?
  /// Until when it is kept, or shall be kept.
  package var heldUntil: CalendarDate?
  /// Whether subject, place or period are those of another declaration.
  package var reusedFrom: String?
  /// The written confirmations that a method was applied as it prescribes.
  package var confirmsSubject: Bool?
  package var confirmsQuantification: Bool?
  package var confirmsReduction: Bool?
  package var confirmsOffset: Bool?
  package var incidents: [Incident] = []
  /// Until when evidence is kept, and when it was destroyed.
  package var retainedUntil: CalendarDate?
  package var purgedOn: CalendarDate?
  /// What is promised for later years.
  package var furtherCommitment: String?
  /// The year of the peak, whether later years shall not exceed it, and how emissions are held.
  package var peakYear: Int?
  package var promisesPeak: Bool?
  package var peakMeans: String?
  /// What was updated for a new period.
  package var updated: Set<Renewal> = []
  /// The date of the next report.
  package var nextReportOn: CalendarDate?
  /// A net target, and whether its gross target stands beside it.
  package var hasNetTarget: Bool?
  package var statesGrossTarget: Bool?
  /// What a certificate states.
  package var certificate: Set<CertificateField> = []

  package init() {}

  /// What a new period needs.
  package enum Renewal: String, Hashable, Sendable, CaseIterable {
    case footprint, plan, reduction, offsets, statement
  }

  /// What a certificate of a scheme states.
  package enum CertificateField: String, Hashable, Sendable, CaseIterable {
    case classification, boundary, period, standard, verifier, offsets
    case reductionShare = "reduction-share"
  }
}

/// What is claimed.
package enum ClaimKind: String, Hashable, Sendable, CaseIterable {
  case commitment, achievement, both
}
