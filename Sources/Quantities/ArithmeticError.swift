/// Why an exact calculation has no result.
public enum ArithmeticError: Error, Hashable, Sendable {
  /// The exact result, or an exact intermediate that cannot be avoided, does not fit.
  case overflow
  /// The divisor is zero.
  case divisionByZero
}

extension ArithmeticError: CustomStringConvertible {
  /// One clause for a message.
  public var description: String {
    switch self {
    case .overflow: "the result is too large to be held exactly"
    case .divisionByZero: "division by zero"
    }
  }
}
