import Quantities

/// Bytes that are gathered before they are handed on.
struct OutputBlock: ~Copyable {
  private var storage: UnsafeMutableRawBufferPointer
  private let powers = PowerOfTen.small
  /// How many bytes there are.
  private(set) var count = 0

  init(capacity: Int) {
    storage = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    storage.deallocate()
  }

  /// The bytes, until the next change.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

  /// Takes all bytes out.
  mutating func clear() { count = 0 }

  /// Makes room for bytes to come, so that none of the functions below has to look.
  mutating func reserve(_ more: Int) {
    if count + more <= storage.count { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(2 * storage.count, count + more), alignment: 16)
    larger.copyMemory(from: bytes)
    storage.deallocate()
    storage = larger
  }

  /// Appends bytes, making room for them.
  mutating func append(contentsOf bytes: [UInt8]) {
    reserve(bytes.count)
    bytes.withUnsafeBytes { append($0, 0..<$0.count) }
  }

  /// The most bytes that a number takes: a sign, a point, a zero before it and 39 digits, and a few
  /// to spare.
  static let longestNumber = 48

  /// Appends some of many bytes; there must be room for them.
  mutating func append(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard let source = bytes.baseAddress, let start = storage.baseAddress else { return }
    (start + count).copyMemory(from: source + range.lowerBound, byteCount: range.count)
    count += range.count
  }

  /// A number that was appended, and where.
  struct Written {
    fileprivate var billionths: Int128 = 0
    fileprivate var place = 0..<0
  }

  /// Appends a number of billionths as ``append(_:scale:)`` does; there must be room for it.
  ///
  /// - Parameter last: The number appended before: the figures of a line are often the same, and a
  ///   copy is quicker.
  mutating func append(billionths: Int128, _ last: inout Written) {
    if billionths == last.billionths && !last.place.isEmpty {
      return append(UnsafeRawBufferPointer(storage), last.place)
    }
    let start = count
    append(billionths, scale: 9)
    last = Written(billionths: billionths, place: start..<count)
  }

  /// Appends a byte; there must be room for it.
  mutating func append(byte: UInt8) {
    storage[count] = byte
    count += 1
  }

  /// Appends a whole number; there must be room for it.
  mutating func append(_ number: UInt64) {
    let digits = digits(of: number)
    write(number, digits: digits)
  }

  /// Appends coefficient / 10^scale as a plain decimal without trailing zeros after the point, as
  /// ``ExactDecimal/description`` writes it; there must be room for it.
  mutating func append(_ coefficient: Int128, scale: Int) {
    guard scale <= 18, let magnitude = UInt64(exactly: coefficient.magnitude) else {
      return appendLong(coefficient, scale: scale)
    }
    if coefficient < 0 { append(byte: UInt8(ascii: "-")) }
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: powers[scale])
    append(whole)
    if fraction == 0 { return }
    append(byte: UInt8(ascii: "."))
    write(fraction, digits: scale)
    while storage[count - 1] == UInt8(ascii: "0") { count -= 1 }
  }

  /// Appends a number; there must be room for it.
  mutating func append(_ number: ExactDecimal) {
    append(number.coefficient, scale: number.scale)
  }

  private mutating func appendLong(_ coefficient: Int128, scale: Int) {
    guard let number = try? ExactDecimal(coefficient: coefficient, scale: scale) else {
      preconditionFailure("a figure of a line is a decimal")
    }
    append(contentsOf: Array(number.description.utf8))
  }

  /// Writes a number with leading zeros, two digits in a step.
  private mutating func write(_ number: UInt64, digits: Int) {
    var rest = number
    var place = count + digits
    while place >= count + 2 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      let (tens, ones) = UInt8(truncatingIfNeeded: pair).quotientAndRemainder(dividingBy: 10)
      storage[place - 1] = UInt8(ascii: "0") &+ ones
      storage[place - 2] = UInt8(ascii: "0") &+ tens
      rest = quotient
      place -= 2
    }
    if place > count {
      storage[count] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
    }
    count += digits
  }

  private func digits(of number: UInt64) -> Int {
    // 1233 / 4096 is a little more than the logarithm of 2 to the base 10.
    let bits = 64 - (number | 1).leadingZeroBitCount
    let guess = (bits * 1233) >> 12
    return guess + (number | 1 < powers[guess] ? 0 : 1)
  }
}
