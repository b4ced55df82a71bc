/// Why a text is no number that can be read.
public enum DecimalSyntaxError: Error, Hashable, Sendable {
  /// There is nothing but spaces.
  case empty
  /// It is not a decimal number at all.
  case notANumber
  /// A comma stands where the decimal point belongs: `1.234,5`, `1234,5`, `0,5`.
  case commaAsDecimalPoint
  /// Separators do not part the whole number in groups of three: `12,34.5`.
  case misplacedGrouping
  /// The magnitude is 10^24 or more.
  case tooLarge
  /// More than 18 digits after the point once trailing zeros are dropped, or more digits on both
  /// sides of the point together than can be held exactly (38 always fit).
  case tooManyFractionDigits
  /// It is written with an exponent: `1e5`.
  case exponent
}

extension DecimalSyntaxError: CustomStringConvertible {
  /// One clause for a message: what was expected.
  public var description: String {
    switch self {
    case .empty: "a number is missing"
    case .notANumber: "not a number"
    case .commaAsDecimalPoint: "the decimal point is `.`, not `,`"
    case .misplacedGrouping: "digits are not separated in groups of three"
    case .tooLarge: "the number must be smaller than 10^24"
    case .tooManyFractionDigits: "the number has too many digits after the decimal point"
    case .exponent: "numbers are written without an exponent"
    }
  }
}
