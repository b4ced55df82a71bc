import Quantities

/// An authorisation under Article 6 of the Paris Agreement.
package struct AuthorisationSummary: Summary {
  /// In the words of the letter.
  package var purpose: String?
  package var letterOn: CalendarDate?
  package var adjustment: AdjustmentState?
  package var hasInsurance: Bool?

  package init() {}
}

/// Whether the host country has adjusted its balance.
package enum AdjustmentState: String, Hashable, Sendable, CaseIterable {
  case applied
  case authorisedPending = "authorised-pending"
  case none
  case notApplicable = "not-applicable"
}
