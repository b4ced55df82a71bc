import Quantities

/// How a chart is called and how it writes its figures.
package struct ChartFormat: Sendable {
  /// The id of the figure; no other element of the page has it.
  package var id: String
  /// What it shows, in a few words.
  package var title: String
  /// What there is to see, in a sentence or two, for those who cannot see it; the figures are added.
  package var summary: String
  /// The unit of all figures.
  package var unit: String
  /// Digits after the point, rounded half-even.
  package var places: Int
  package var language: Language

  /// Set by the chart: the summary and all figures.
  var description = ""

  /// Names a chart.
  package init(
    id: String, title: String, summary: String, unit: String, places: Int, language: Language
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.unit = unit
    self.places = places
    self.language = language
  }

  /// A figure; a minus sign as printers set it, and a plus where a change is told.
  func figure(_ value: ExactDecimal, signed: Bool = false) -> String {
    let text = value.formatted(places: places, grouping: true)
    if text.hasPrefix("-") { return "\u{2212}" + text.dropFirst() }
    return signed && !value.rounded(toPlaces: places).isZero ? "+" + text : text
  }

  /// The format with a description of the summary and the rows, each a name and its figures.
  func described(_ rows: [(name: String, figures: [String])]) -> ChartFormat {
    let isEnglish = language == .english
    let (colon, comma, stop) = isEnglish ? (": ", ", ", ".") : ("：", "、", "。")
    let sentences =
      [summary] + rows.map { "\($0.name)\(colon)\($0.figures.joined(separator: comma))" }
    var copy = self
    copy.description =
      sentences
      .map { text in text.last.map { ".!?。！？".contains($0) } == true ? text : text + stop }
      .joined(separator: isEnglish ? " " : "")
    return copy
  }
}
