import Quantities

/// Who takes part in an event, and for how many days.
public struct Attendance: Sendable, Hashable {
  /// A number of people, as `per` in a table and the members of `attendance` name it.
  public enum Count: String, Sendable, Hashable, CaseIterable {
    case registered
    case inPerson = "in-person"
    case online, staff, exhibitors, speakers

    /// The name as a member of `event.json`.
    var member: String { self == .inPerson ? "in_person" : rawValue }
  }

  /// What an amount of a row may be per.
  public enum Basis: Sendable, Hashable {
    case count(Count)
    /// In person and online together.
    case attendee
    /// The days of the event.
    case day
    /// A person for a day, in person or either way.
    case inPersonDay, attendeeDay

    /// Everything that `per` may say.
    static let names =
      Count.allCases.map(\.rawValue) + ["attendee", "day", "in-person-day", "attendee-day"]

    /// The basis of a name.
    init?(named name: String) {
      switch name.lowercased() {
      case "attendee", "attendees": self = .attendee
      case "day", "days": self = .day
      case "in-person-day": self = .inPersonDay
      case "attendee-day": self = .attendeeDay
      case let word:
        guard let count = Count(rawValue: word) ?? Count(rawValue: word + "s") else { return nil }
        self = .count(count)
      }
    }

    /// The name.
    var name: String {
      switch self {
      case .count(let count): count.rawValue
      case .attendee: "attendee"
      case .day: "day"
      case .inPersonDay: "in-person-day"
      case .attendeeDay: "attendee-day"
      }
    }
  }

  /// The numbers that are known.
  public var counts: [Count: ExactDecimal]
  /// The days of the event, 1 or more.
  public var days: ExactDecimal

  /// Makes an attendance.
  public init(_ counts: [Count: ExactDecimal] = [:], days: ExactDecimal = .one) {
    self.counts = counts
    self.days = days
  }

  /// A number of people; nil where it is not known.
  public subscript(count: Count) -> ExactDecimal? { counts[count] }

  /// In person and online together; nil where neither is known.
  public func attendees() throws(ArithmeticError) -> ExactDecimal? {
    guard counts[.inPerson] != nil || counts[.online] != nil else { return nil }
    return try (counts[.inPerson] ?? .zero).adding(counts[.online] ?? .zero)
  }

  /// How many there are of a basis; nil where it is not known.
  func number(of basis: Basis) throws(ArithmeticError) -> ExactDecimal? {
    switch basis {
    case .count(let count): return counts[count]
    case .attendee: return try attendees()
    case .day: return days
    case .inPersonDay: return try counts[.inPerson]?.multiplied(by: days)
    case .attendeeDay: return try attendees()?.multiplied(by: days)
    }
  }
}
