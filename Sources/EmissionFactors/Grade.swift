/// How well a figure is confirmed.
public enum Grade: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Read at the publisher, or in two independent copies.
  case a = "A"
  /// One secondary copy, or the quotients of two reporters.
  case b = "B"
  /// A proxy of another region or year, or the quotient of one reporter.
  case c = "C"
  /// Unconfirmed: remembered, derived or contested.
  case d = "D"

  /// A is better than B.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }

  /// What the letter means, for people.
  public var meaning: String {
    switch self {
    case .a: "primary source or two independent copies"
    case .b: "one secondary copy, or the quotients of two reporters"
    case .c: "a proxy of another region or year, or the quotient of one reporter"
    case .d: "unconfirmed"
    }
  }
}
