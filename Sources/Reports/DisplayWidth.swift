import Findings

extension String {
  /// How many cells of a terminal the text takes: two for a Chinese character.
  var displayWidth: Int {
    isASCII ? utf8.count : unicodeScalars.reduce(0) { $0 + cellWidth($1) }
  }

  /// Whether each byte is a character of one cell, so that bytes can be counted and cut.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// The text with spaces behind it, or in front of it, to fill `width` cells.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return atStart ? spaces + self : self + spaces
  }

  /// The text in one line that cannot steer a terminal.
  var inert: String { printable(self) }
}
