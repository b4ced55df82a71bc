import Quantities

/// The declaration's sentence in its slots, and what its other words suggest.
package struct WordingSummary: Summary {
  package var text: String?
  package var subject: String?
  package var entity: String?
  /// The standard as it is cited.
  package var standard: String?
  package var achievedOn: CalendarDate?
  package var targetDate: CalendarDate?
  package var periodFrom: CalendarDate?
  package var periodTo: CalendarDate?
  package var validator: String?
  /// Whether any wording suggests a certification or a third party's endorsement.
  package var suggestsCertification: Bool?
  /// Whether consumers' wording stands beside the formal sentence and not in its place.
  package var keepsFormalSentence: Bool?

  package init() {}
}
