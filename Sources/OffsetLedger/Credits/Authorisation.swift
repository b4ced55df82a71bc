import Quantities

/// An authorisation under Article 6 of the Paris Agreement.
package struct Authorisation: Hashable, Sendable {
  /// Whether the host country has made the corresponding adjustment.
  package enum Adjustment: String, Sendable, CaseIterable {
    case yes, no, pending
  }

  /// What the host country authorises the credit for, in its words.
  package let purpose: String
  /// The day of the letter; nil where it is not stated.
  package let letterDate: CalendarDate?
  /// Whether the host country has adjusted its balance.
  package let adjusted: Adjustment

  /// Makes an authorisation.
  package init(purpose: String, letterDate: CalendarDate? = nil, adjusted: Adjustment) {
    self.purpose = purpose
    self.letterDate = letterDate
    self.adjusted = adjusted
  }
}
