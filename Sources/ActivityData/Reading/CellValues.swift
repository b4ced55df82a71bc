import Quantities

/// Numbers and dates read straight from bytes, in the plain forms that nearly all cells have. What
/// is not in such a form is nil, and somebody else has to say what it is.
enum CellValues {
  /// Digits after the point that a quantity in millionths can have.
  static let places = 6

  /// By how much digits are multiplied to make millionths of them, by how many stand after the point.
  /// A table, since to jump to one of seven ways would cost more.
  static let steps: [Int64] = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1]

  /// A quantity in millionths: up to twelve digits, groups of three parted by commas allowed, and
  /// after a point one to six digits. Eight bytes before the cell must be readable.
  ///
  /// - Parameter steps: ``steps``, where they lie.
  @inline(__always)
  static func millionths(
    _ bytes: UnsafePointer<UInt8>, count: Int, _ steps: UnsafePointer<Int64>
  ) -> Int64? {
    if count <= 8, let value = short(bytes, count: count, steps) { return value }
    return long(bytes, count: count, steps)
  }

  /// Up to eight characters at once, digits and a point.
  @inline(__always)
  private static func short(
    _ bytes: UnsafePointer<UInt8>, count: Int, _ steps: UnsafePointer<Int64>
  ) -> Int64? {
    if count == 0 { return nil }
    let zeros: UInt64 = 0x3030_3030_3030_3030
    let before = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    // The last character comes to stand in the highest byte, and zeros before the first.
    let text = ByteScan.word(bytes + count - 8)
    var digits = (text &>> before) &<< before | ~(~0 &<< before) & zeros
    // The highest bit of each byte that is a point, exactly.
    let difference = digits ^ 0x2E2E_2E2E_2E2E_2E2E
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let points = ~(((difference & low) &+ low) | difference | low)
    // The place of the point; without one 8, where it would stand behind the last digit. All of this is
    // worked out for every number, with or without one: a jump that is often wrong costs more.
    let place = points.trailingZeroBitCount >> 3
    let isWithout = place >> 3
    // A digit on both sides of a single point.
    if place == 7 || place == 8 &- count || points & (points &- 1) != 0 { return nil }
    let shift = UInt64(truncatingIfNeeded: place &* 8)
    let above = ~0xFF &<< shift
    let below = digits & ~(~0 &<< shift)
    let closed = digits & above | below << 8 | 0x30
    let kept = UInt64(bitPattern: Int64(0 &- isWithout))
    digits = closed & ~kept | digits & kept
    let fraction = 7 &- place &+ isWithout
    let values = digits ^ zeros
    if ((values &+ 0x7676_7676_7676_7676) | values) & ~low != 0 { return nil }
    // Pairs of digits, then fours, then all eight.
    let pairs = (values &* 10 &+ values >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    let number = (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
    return Int64(truncatingIfNeeded: number) &* steps[fraction]
  }

  /// More characters, one by one.
  private static func long(
    _ bytes: UnsafePointer<UInt8>, count: Int, _ steps: UnsafePointer<Int64>
  ) -> Int64? {
    var value: Int64 = 0
    var whole = 0
    var position = 0
    var lastComma: Int?
    while position < count, bytes[position] != UInt8(ascii: ".") {
      if bytes[position] == UInt8(ascii: ",") {
        // One to three digits before the first comma, three after each.
        let group = position - (lastComma.map { $0 + 1 } ?? 0)
        if lastComma == nil ? !(1...3 ~= group) || bytes[0] == UInt8(ascii: "0") : group != 3 {
          return nil
        }
        lastComma = position
      } else {
        let digit = bytes[position] &- UInt8(ascii: "0")
        if digit > 9 || whole == 12 { return nil }
        value = value &* 10 &+ Int64(digit)
        whole += 1
      }
      position += 1
    }
    if whole == 0 { return nil }
    if let lastComma, position - lastComma != 4 { return nil }
    if position == count { return value &* steps[0] }
    let fraction = count - position - 1
    if !(1...places ~= fraction) { return nil }
    for index in (position + 1)..<count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit > 9 { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return value &* steps[fraction]
  }

  /// A date in the form `2024-02-29`, whether or not the calendar has that day of the month. Its
  /// month is the number of a `YearMonth`.
  @inline(__always)
  static func isoDate(
    _ bytes: UnsafePointer<UInt8>, count: Int
  ) -> (month: Int, day: Int)? {
    if count != 10 { return nil }
    let zeros: UInt64 = 0x2D30_302D_3030_3030
    let front = ByteScan.word(bytes) ^ zeros
    let last = UInt64(bytes[8] ^ 0x30) | UInt64(bytes[9] ^ 0x30) << 8
    let checked = (front &+ 0x7676_7676_7676_7676) | front
    let hyphens = front & 0xFF00_00FF_0000_0000
    if checked & 0x8080_8080_8080_8080 != 0 || hyphens != 0
      || ((last &+ 0x7676) | last) & 0x8080 != 0
    {
      return nil
    }
    // Each byte with the next as a number of two digits.
    let pairs = front &* 10 &+ front >> 8
    let year = Int(pairs & 0xFF) * 100 + Int(pairs >> 16 & 0xFF)
    let month = Int(pairs >> 40 & 0xFF)
    if month == 0 || month > 12 { return nil }
    return (year * 12 + month - 1, Int(last & 0xFF) * 10 + Int(last >> 8))
  }
}
