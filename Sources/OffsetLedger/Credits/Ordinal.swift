/// The number of a unit within its batch, of any length: serials with 32 digits occur.
///
/// It is kept as its decimal digits without leading zeros, which is also how it is written in
/// entries; zero is `0`.
package struct Ordinal: Hashable, Sendable {
  /// The digits, no leading zero.
  package let digits: String

  /// Longer numbers are not serials.
  package static let longest = 200

  /// Takes digits that have no leading zero; nil for anything else.
  package init?(canonical text: String) {
    guard let ordinal = Ordinal(text), ordinal.digits.utf8.count == text.utf8.count else {
      return nil
    }
    self = ordinal
  }

  /// Reads digits, dropping zeros in front; nil for anything else or more than ``longest``.
  package init?(_ text: some StringProtocol) {
    guard 1...Self.longest ~= text.utf8.count,
      text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    let significant = text.drop { $0 == "0" }
    digits = significant.isEmpty ? "0" : String(significant)
  }

  /// Makes a number that is not negative.
  package init(_ number: Int) {
    precondition(number >= 0)
    digits = String(number)
  }

  /// A text whose order is the order of numbers: the count of digits before the digits.
  package var sortKey: String {
    let count = String(digits.utf8.count)
    return String(repeating: "0", count: 3 - count.utf8.count) + count + digits
  }

  /// Reads ``sortKey`` back.
  package init?(sortKey: String) {
    self.init(canonical: String(sortKey.dropFirst(3)))
  }

  /// The ordinal `count` units later; `count` is not negative.
  package func advanced(by count: Int) -> Ordinal {
    var carry = count
    var reversed: [UInt8] = []
    for digit in digits.utf8.reversed() {
      let (quotient, rest) = carry.quotientAndRemainder(dividingBy: 10)
      let sum = Int(digit - UInt8(ascii: "0")) + rest
      reversed.append(UInt8(sum % 10) + UInt8(ascii: "0"))
      carry = quotient + sum / 10
    }
    while carry > 0 {
      reversed.append(UInt8(carry % 10) + UInt8(ascii: "0"))
      carry /= 10
    }
    return Ordinal(known: String(decoding: reversed.reversed(), as: UTF8.self))
  }

  /// The ordinal before this one, which is not 0.
  package var predecessor: Ordinal {
    var bytes = Array(digits.utf8)
    var place = bytes.count - 1
    while bytes[place] == UInt8(ascii: "0") {
      bytes[place] = UInt8(ascii: "9")
      place -= 1
    }
    bytes[place] -= 1
    let significant = bytes.drop { $0 == UInt8(ascii: "0") }
    return Ordinal(known: significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self))
  }

  /// How many units lie from here up to another one that is not smaller, itself left out; nil when
  /// it is smaller, or so far away that no register holds as many.
  package func distance(to other: Ordinal) -> Int? {
    guard self <= other else { return nil }
    // Nearly all ordinals fit an Int.
    if other.digits.utf8.count <= 18, let low = Int(digits), let high = Int(other.digits) {
      return high - low <= Self.farthest ? high - low : nil
    }
    let (low, high) = (Array(digits.utf8.reversed()), Array(other.digits.utf8.reversed()))
    var borrow = 0
    var difference: [Int] = []
    for (place, digit) in high.enumerated() {
      let below = place < low.count ? Int(low[place] - UInt8(ascii: "0")) : 0
      let value = Int(digit - UInt8(ascii: "0")) - below - borrow
      borrow = value < 0 ? 1 : 0
      difference.append(value < 0 ? value + 10 : value)
    }
    var distance = 0
    for digit in difference.reversed() {
      distance = distance * 10 + digit
      if distance > Self.farthest { return nil }
    }
    return distance
  }

  /// As many tonnes have a weight in kg that JSON can carry (2^53 - 1); thousands of times what all
  /// programmes together have issued.
  private static let farthest = 9_000_000_000_000

  private init(known digits: String) {
    self.digits = digits
  }
}

extension Ordinal: Comparable, CustomStringConvertible {
  /// Fewer digits are a smaller number, as there are no leading zeros.
  package static func < (left: Ordinal, right: Ordinal) -> Bool {
    let (leftCount, rightCount) = (left.digits.utf8.count, right.digits.utf8.count)
    if leftCount != rightCount { return leftCount < rightCount }
    return left.digits.utf8.lexicographicallyPrecedes(right.digits.utf8)
  }

  /// The digits.
  package var description: String { digits }
}
