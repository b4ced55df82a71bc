/// A serial block as the registry writes it, understood and brought to one spelling.
///
/// ```
/// try SerialBlock(reading: "10-82515875-82516874-VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0")
/// // block "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0", units 82515875 to 82516874
/// ```
package struct SerialBlock: Hashable, Sendable {
  /// The programme.
  package let programme: Programme
  /// The serial without the numbers of the units: one spelling for one batch, zero padding gone,
  /// letters upper case, dashes ASCII hyphens.
  package let block: String
  /// The scope within which the programme numbers units: blocks are compared with blocks of the
  /// same programme and scope. Verra numbers all units in one row, Gold Standard for each
  /// issuance. Of an identifier from which no unit can be told it is the letters and digits.
  package let scope: String
  /// Verra's number of the batch, which is no part of `block`.
  package let batch: String?
  /// The units; nil where the serial does not number them.
  package let units: UnitRange?
  /// What the serial says of its credits.
  package let facts: SerialFacts
}

/// What a serial says of its credits beside their numbers.
package struct SerialFacts: Hashable, Sendable {
  /// The project's number, without zero padding.
  package var project: String?
  /// The host country, ISO alpha-2.
  package var country: String?
  /// When the reductions happened.
  package var vintage: Vintage?
  /// Whether the credits carry an additional certification (the last digit of a VCS serial).
  package var hasCertification: Bool?

  /// Nothing is known.
  package init() {}
}
