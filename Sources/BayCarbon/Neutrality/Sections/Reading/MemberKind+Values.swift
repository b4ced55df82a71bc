import Quantities
import StrictJSON

extension MemberKind where Value == Bool {
  /// `true` or `false`.
  static var flag: MemberKind { flag(example: true) }

  /// `true` or `false`, where the default is the other of the two.
  static func flag(example: Bool) -> MemberKind {
    MemberKind(name: "true or false", example: "\(example)") { node, path, reading in
      if case .bool(let value) = node.value { return value }
      return reading.refuse(
        node, path, expected: "true or false", remedy: "write true or false, without quotes")
    }
  }
}

extension MemberKind where Value == CalendarDate {
  /// A day of the calendar.
  static var day: MemberKind {
    written("a day", example: #""2025-01-31""#) { try? CalendarDate(parsing: $0) }
  }
}

extension MemberKind where Value == ExactDecimal {
  /// A mass in kg CO2e, not negative.
  static var kg: MemberKind { amount("kg CO2e") }

  /// An amount, not negative.
  static func amount(_ unit: String) -> MemberKind {
    written(unit, example: #""1200.5""#, takesNumbers: true) { text in
      (try? ExactDecimal(parsing: text)).flatMap { $0.isNegative ? nil : $0 }
    }
  }

  /// A number with its sign.
  static func signed(_ unit: String) -> MemberKind {
    written("\(unit), may be negative", example: #""-1200.5""#, takesNumbers: true) {
      try? ExactDecimal(parsing: $0)
    }
  }
}

extension MemberKind where Value == Ratio {
  /// A share of something: a fraction of one, so that 25 is not taken for a quarter.
  static var share: MemberKind {
    written("a fraction from -1 to 1", example: #""0.25""#, takesNumbers: true) { text in
      guard let decimal = try? ExactDecimal(parsing: text) else { return nil }
      return (ExactDecimal(-1)...ExactDecimal(1)).contains(decimal) ? Ratio(decimal) : nil
    }
  }
}

extension MemberKind where Value == Int {
  /// A whole number in a range.
  static func whole(_ range: ClosedRange<Int>) -> MemberKind {
    MemberKind(
      name: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      example: "\(range.upperBound)"
    ) { node, path, reading in
      if case .number(let number) = node.value, let value = number.integer,
        range.contains(value)
      {
        return value
      }
      return reading.refuse(
        node, path,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        remedy: "write it without quotes, point and exponent")
    }
  }

  /// How many.
  static var count: MemberKind { whole(0...1_000_000_000) }
  /// A year of the calendar.
  static var year: MemberKind { whole(1900...2199) }
}

extension MemberKind where Value == Period {
  /// Two days, both included.
  static var period: MemberKind {
    let table = SectionTable<Ends>([
      .required("from", .day, \.from, "the first day"),
      .required("to", .day, \.to, "the last day, included"),
    ])
    return MemberKind(
      name: #"`{"from": day, "to": day}`"#, example: #"{"from": "2024-01-01", "to": "2024-12-31"}"#
    ) { node, path, reading in
      guard let facts = table.facts(node, path, &reading) else { return nil }
      var ends = Ends()
      facts.fill(&ends)
      if let period = Period(from: ends.from, to: ends.to) { return period }
      reading.report(
        .value, "`\(path)` ends on \(ends.to), before it begins on \(ends.from)",
        at: node.position, remedy: "exchange `from` and `to`")
      return nil
    }
  }
}

/// The two ends of a period before it is known which comes first.
private struct Ends: Sendable {
  var from = CalendarDate(dayNumber: 0)
  var to = CalendarDate(dayNumber: 0)
}
