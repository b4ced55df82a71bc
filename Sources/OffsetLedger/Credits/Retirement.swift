import Quantities

/// The use of credits: for whom, for what and when.
package struct Retirement: Hashable, Sendable {
  /// The day on which the registry retired them; nil where it states none.
  package var on: CalendarDate?
  /// For whom; nil where the registry does not say or does not disclose it.
  package var beneficiary: String?
  /// For what, in the registry's words.
  package var purpose: String?
  /// Further text of the registry, in any language.
  package var note: String?

  /// Nothing is known.
  package init() {}
}
