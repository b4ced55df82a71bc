import Quantities

/// The conformity assessment of the claim.
package struct ValidationSummary: Summary {
  /// Who assessed.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case independent
    case otherParty = "other-party"
    case selfValidation = "self"
  }

  package var kind: Kind?
  /// How many kinds the claim names; one is right.
  package var kindsNamed: Int?
  package var body: String?
  package var accreditation: String?
  package var standard: String?
  /// Such as `limited` or `reasonable`.
  package var assurance: String?
  package var qualifications: String?
  /// The opinion or statement and its day.
  package var statement: DocumentReference?
  package var statementOn: CalendarDate?

  package init() {}
}
