/// A moment in UTC to the second, `2026-01-05T08:00:00Z`: the form of RFC 3339 that has one
/// spelling only. It is always handed in; nothing in this module reads a clock.
package struct Timestamp: Hashable, Sendable {
  /// The text.
  package let text: String
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let unixSeconds: Int
  /// The day in UTC.
  package let date: CalendarDate

  /// Reads the form above; nil for any other and for a day or time that does not exist.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = try? CalendarDate(parsing: String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11...12]), let minute = Self.number(bytes[14...15]),
      let second = Self.number(bytes[17...18]), hour < 24, minute < 60, second < 60
    else { return nil }
    self.text = text
    self.date = date
    unixSeconds = date.dayNumber * Self.secondsOfDay + hour * 3600 + minute * 60 + second
  }

  /// Makes the moment that many seconds after 1970-01-01T00:00:00Z; nil before it and after 2199.
  package init?(unixSeconds: Int) {
    guard 0..<Self.end ~= unixSeconds else { return nil }
    let (day, second) = unixSeconds.quotientAndRemainder(dividingBy: Self.secondsOfDay)
    let parts = [second / 3600, second / 60 % 60, second % 60].map { part in
      (part < 10 ? "0" : "") + String(part)
    }
    self.init("\(CalendarDate(dayNumber: day))T\(parts.joined(separator: ":"))Z")
  }

  /// The latest day that it is anywhere at that moment, 14 hours ahead of UTC: in Hong Kong it is
  /// tomorrow from 16:00 UTC on.
  package var latestDate: CalendarDate {
    CalendarDate(dayNumber: (unixSeconds + Self.farthestZone) / Self.secondsOfDay)
  }

  private static let farthestZone = 14 * 3600
  private static let secondsOfDay = 86_400
  /// 2200-01-01: days are read up to the end of 2199.
  private static let end = 84_006 * secondsOfDay

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.reduce(0) { number, byte in
      guard let number, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      return number * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
}

extension Timestamp: Comparable, CustomStringConvertible {
  /// Earlier moments come first.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.unixSeconds < right.unixSeconds
  }

  /// The text.
  package var description: String { text }
}
