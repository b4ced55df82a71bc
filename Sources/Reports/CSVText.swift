/// Writes records of CSV as RFC 4180 has them, but with LF at the end of each.
struct CSVText {
  /// What was written so far.
  private(set) var text = ""

  /// Begins with the header.
  init(header: [String]) {
    add(header)
  }

  /// Adds a record.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\n"
  }

  /// In quotes where the text would otherwise be read differently.
  private static func cell(_ text: String) -> String {
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
