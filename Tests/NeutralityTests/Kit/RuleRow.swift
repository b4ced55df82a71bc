import Neutrality
import Quantities

/// One case of a rule's table: cells by the names of their columns.
struct RuleRow {
  /// What the table has no such column for, or what a cell is not.
  struct Mistake: Error, CustomStringConvertible {
    let description: String
  }

  /// What the case is.
  let name: String
  private let cells: [String: String]

  /// The rows under the heading of a table whose columns are parted by `|`.
  static func rows(of text: String) -> [RuleRow] {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    }
    guard let heading = lines.first, heading.first == "case",
      heading.suffix(2) == ["verdict", "reason"]
    else { preconditionFailure("a table begins with `case` and ends with `verdict | reason`") }
    return lines.dropFirst().map { line in
      precondition(line.count == heading.count, "a row has other columns: \(line)")
      return RuleRow(
        name: line[0],
        cells: Dictionary(zip(heading, line), uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// Whether the table has a column.
  func has(_ column: String) -> Bool { cells[column] != nil }

  /// The text of a cell; nil for `-`.
  func text(_ column: String) throws -> String? {
    guard let cell = cells[column] else {
      throw Mistake(description: "\(name): there is no column `\(column)`")
    }
    return cell == "-" ? nil : cell
  }

  /// The parts of a cell between commas; none for `-`.
  func list(_ column: String) throws -> [String] {
    try text(column)?.split(separator: ",").map { Self.trimmed($0) } ?? []
  }

  func date(_ column: String) throws -> CalendarDate? {
    try text(column).map { try CalendarDate(parsing: $0) }
  }

  /// The period from one column to another; nil unless both have a day.
  func period(_ from: String, _ to: String) throws -> Period? {
    guard let from = try date(from), let to = try date(to) else { return nil }
    return Period(from: from, to: to)
  }

  func decimal(_ column: String) throws -> ExactDecimal? {
    try text(column).map { try ExactDecimal(parsing: $0) }
  }

  func count(_ column: String) throws -> Int? {
    try text(column).map { text in
      guard let number = Int(text) else {
        throw Mistake(description: "\(name): `\(text)` is no whole number")
      }
      return number
    }
  }

  /// `yes` or `no`; nil for `-`.
  func flag(_ column: String) throws -> Bool? {
    try text(column).map { text in
      guard ["yes", "no"].contains(text) else {
        throw Mistake(description: "\(name): `\(text)` is neither yes nor no")
      }
      return text == "yes"
    }
  }

  /// One of the cases of a type with names.
  func choice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice? {
    try text(column).map { try Self.choice($0, name) }
  }

  /// Some of the cases of a type with names, parted by commas.
  func choices<Choice: RawRepresentable<String> & Hashable>(_ column: String) throws -> Set<Choice>
  {
    Set(try list(column).map { try Self.choice($0, name) })
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ text: String, _ name: String
  ) throws -> Choice {
    guard let choice = Choice(rawValue: text) else {
      throw Mistake(description: "\(name): `\(text)` is no \(Choice.self)")
    }
    return choice
  }

  /// A document of that name with a digest made of it; nil for `-`.
  func document(_ column: String) throws -> DocumentReference? {
    try text(column).map { DocumentReference($0, digest: Samples.digest($0)) }
  }
}
