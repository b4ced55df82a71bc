/// A line of input cut to a readable length, and the line below it with a caret.
struct Excerpt {
  /// The most characters of the line that are shown, the marks of a cut among them.
  static let characterLimit = 160

  /// The line as shown.
  let text: String
  /// Blanks and a caret under the column; nil when there is no column.
  let caret: String?

  /// - Parameters:
  ///   - line: The line of input; a line end at its end is dropped.
  ///   - column: The column in Unicode scalars from 1; beyond the end it means the end.
  init(_ line: String, column: Int?) {
    var scalars = Array(line.unicodeScalars)
    while let last = scalars.last, last == "\n" || last == "\r" { scalars.removeLast() }
    let target = column.map { min(max($0, 1) - 1, scalars.count) }
    let window = Self.window(of: scalars.count, around: target ?? 0)
    var shown = scalars[window].map(printable)
    if window.lowerBound > 0 { shown[0] = "…" }
    if window.upperBound < scalars.count { shown[shown.count - 1] = "…" }
    text = Self.string(shown)
    caret = target.map { target in
      Self.string(shown.prefix(target - window.lowerBound).flatMap(Self.blanks)) + "^"
    }
  }

  /// The part of a line to show: the target in the middle unless it is near an end.
  private static func window(of count: Int, around target: Int) -> Range<Int> {
    guard count > characterLimit else { return 0..<count }
    let start = min(max(0, target - characterLimit / 2), count - characterLimit)
    return start..<start + characterLimit
  }

  /// Blanks as wide as a character; a tab stays a tab, because only the terminal knows its width.
  private static func blanks(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar == "\t" ? ["\t"] : Array(repeating: " ", count: cellWidth(scalar))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
