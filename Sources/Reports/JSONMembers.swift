import Quantities
import StrictJSON

extension JSONOutput {
  /// A figure: a plain decimal as a string, without trailing zeros.
  static func decimal(_ number: ExactDecimal) -> JSONOutput { .string(number.description) }

  /// Text, or nothing when it is empty.
  static func stated(_ text: String) -> JSONOutput? { text.isEmpty ? nil : .string(text) }

  /// Elements, or nothing when there are none.
  static func some(_ elements: [JSONOutput]) -> JSONOutput? {
    elements.isEmpty ? nil : .array(elements)
  }
}
