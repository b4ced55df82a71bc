/// A document in canonical form with gaps, for writing many documents that differ in some values
/// only.
///
/// ```
/// let template = JSONTemplate(["kg": JSONTemplate.gap(1), "unit": "kWh"])
/// // {"kg":"","unit":"kWh"} with the gap 1 between the quotes
/// ```
public struct JSONTemplate: Sendable {
  /// A place where something is left out.
  public struct Gap: Sendable {
    /// How many of ``JSONTemplate/bytes`` come before it.
    public let place: Int
    /// Which gap it is.
    public let number: Int
  }

  /// The document as UTF-8 without what is left out.
  public private(set) var bytes: [UInt8] = []
  /// What is left out, in the order of the places.
  public private(set) var gaps: [Gap] = []

  // A control character stands for itself nowhere in JSON, so that no text is taken for a gap.
  private static let opening: UInt8 = 1
  private static let closing: UInt8 = 2

  /// A value that is left out: a string without its text, or a number.
  ///
  /// - Parameter number: Which gap it is, from 0.
  public static func gap(_ number: Int, quoted: Bool = true) -> JSONOutput {
    let mark = "\u{1}\(number)\u{2}"
    return .number(JSONNumber(checked: quoted ? "\"\(mark)\"" : mark))
  }

  /// Writes a document.
  ///
  /// - Precondition: As for ``CanonicalJSON/bytes(_:)``.
  public init(_ document: JSONOutput) {
    var number: Int?
    for byte in CanonicalJSON.bytes(document) {
      switch (byte, number) {
      case (Self.opening, _):
        number = 0
      case (Self.closing, let known?):
        gaps.append(Gap(place: bytes.count, number: known))
        number = nil
      case (_, let digits?):
        number = digits * 10 + Int(byte - UInt8(ascii: "0"))
      case (_, nil):
        bytes.append(byte)
      }
    }
  }
}
