import Quantities

/// Writes records of CSV as RFC 4180 has them, but with LF at the end of each.
struct CSVText {
  /// A cell, or the gap for one.
  enum Cell {
    case text(String)
    case gap(LineGap)
  }

  /// What was written so far, in UTF-8, without what is left out.
  private(set) var bytes: [UInt8] = []
  /// How many bytes come before each gap.
  private(set) var gaps: [(place: Int, gap: LineGap)] = []

  /// Begins without a header.
  init() {}

  /// Begins with the header.
  init(header: [String]) {
    add(header)
  }

  /// What was written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a record.
  mutating func add(_ cells: [String]) {
    add(cells.map(Cell.text))
  }

  /// Adds a record, or one with gaps.
  mutating func add(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): bytes += Self.cell(text).utf8
      case .gap(let gap): gaps.append((bytes.count, gap))
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// In quotes where the text would otherwise be read differently.
  static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    if !needsQuotes { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension LineValue {
  /// The value in a table.
  var cell: CSVText.Cell {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .text(String(number))
    case .decimal(let number): .text(number.description)
    case .gap(let gap): .gap(gap)
    }
  }
}
