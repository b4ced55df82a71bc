import Quantities

/// Plain text for people, written from top to bottom, at most 100 columns wide.
struct TextPage {
  /// Cells in a line; only a word that is longer, such as a link, sticks out.
  static let width = 100

  /// What was written so far; every line has its line end.
  private(set) var text = ""

  /// Writes a sentence, broken into lines; all but the first are indented by `hanging` more.
  mutating func line(_ sentence: String, indentation: Int = 0, hanging: Int = 0) {
    let inner = indentation + hanging
    let lines = sentence.inert.broken(to: Self.width - inner)
    for (index, line) in lines.enumerated() {
      append(String(repeating: " ", count: index == 0 ? indentation : inner) + line)
    }
  }

  /// The text with its words held together: no line is broken inside.
  static func unbroken(_ text: String) -> String {
    String(text.map { $0 == " " ? noBreakSpace : $0 })
  }

  private static let noBreakSpace: Character = "\u{A0}"

  /// Writes an empty line.
  mutating func blank() { text += "\n" }

  /// Begins a section after an empty line.
  mutating func section(_ title: String, indentation: Int = 0) {
    if !text.isEmpty { blank() }
    line(title, indentation: indentation)
  }

  /// Writes a table.
  mutating func table(_ table: TextTable, indentation: Int = 2) {
    for line in table.lines(width: Self.width - indentation) {
      append(String(repeating: " ", count: indentation) + line)
    }
  }

  /// Writes names and values below each other; those without a value are left out.
  mutating func fields(_ fields: [(name: String, value: String)], indentation: Int = 2) {
    let stated = fields.filter { !$0.value.isEmpty }
    let column = 2 + (stated.map(\.name.displayWidth).max() ?? 0)
    for field in stated {
      let lines = field.value.inert.broken(to: Self.width - indentation - column)
      for (index, line) in lines.enumerated() {
        let name = index == 0 ? field.name : ""
        append(String(repeating: " ", count: indentation) + name.padded(to: column) + line)
      }
    }
  }

  /// Ends a line without blanks at its end.
  private mutating func append(_ line: String) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    // No-break spaces have done their work; for programs that search they become plain ones.
    text +=
      line.utf8.allSatisfy { $0 < 0x80 }
      ? line : Substring(line.map { $0 == Self.noBreakSpace ? " " : $0 })
    text += "\n"
  }
}

/// `1 row`, `2 rows`; for other plurals `1 entry`, `2 entries`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}

extension ExactDecimal {
  /// All digits, with the thousands grouped: `1,234.5`.
  var grouped: String { formatted(places: scale, grouping: true) }
}
