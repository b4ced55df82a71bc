/// Text in which 👉 points at a place, so that an expected line and column cannot drift away from
/// the text they belong to.
public struct MarkedText: Sendable {
  /// The text without the mark.
  public let text: String
  /// The line of the mark, counted from 1; nil without a mark.
  public let line: Int?
  /// Its column in Unicode scalars, counted from 1.
  public let column: Int?

  /// Takes the mark out.
  public init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var place = (line: 1, column: 1)
    var mark: (line: Int, column: Int)?
    for scalar in marked.unicodeScalars {
      if scalar == "👉" {
        mark = place
        continue
      }
      scalars.append(scalar)
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    text = String(scalars)
    line = mark?.line
    column = mark?.column
  }
}
