import Quantities

/// What bar charts and waterfalls share: rows of a label with bars below it, drawn from top to
/// bottom, and the frame with title, key and a description for those who cannot see it.
struct ChartCanvas {
  // Pixels. Letters of 13 px: a cell takes up to 7, so 42 cells fit a phone of 320 px with its
  // margins.
  private static let lineHeight = 18
  private static let barHeight = 14
  private static let barGap = 4
  private static let rowGap = 14
  private static let labelCells = 40

  private let scale: ChartScale
  private let format: ChartFormat
  private var height = 4
  private var parts: [HTML] = []
  private var roomLeft = 0
  private var roomRight = 0

  init(_ scale: ChartScale, _ format: ChartFormat) {
    self.scale = scale
    self.format = format
  }

  /// Writes the label of a row, broken where it is too long for a phone.
  mutating func label(_ text: String) {
    for line in text.inert.broken(to: Self.labelCells, cutsWords: true) {
      height += Self.lineHeight
      parts.append(
        .element(
          .drawnText, [.class("chart-label"), .init(.x, "0"), .init(.y, "\(height - 5)")],
          [.text(line)]))
    }
  }

  /// Draws a bar between two values with its figure behind it, or before it at the left of zero.
  mutating func bar(
    from start: ExactDecimal, to end: ExactDecimal, style: String, figure: String,
    figureAtStart: Bool
  ) throws(ArithmeticError) {
    let (first, second) = (try scale.place(of: start), try scale.place(of: end))
    let (left, right) = (min(first, second), max(first, second))
    let (top, bottom) = (height - Self.barGap / 2, height + Self.barHeight + Self.barGap / 2)
    let axis = vertical(at: try scale.place(of: .zero), from: top, to: bottom)
    parts.append(.element(.line, [.class("chart-axis")] + axis, []))
    if left == right {
      // Nothing to see is shown as a line where it would be.
      parts.append(
        .element(
          .line,
          [.class("chart-none")] + vertical(at: left, from: height, to: height + Self.barHeight), []
        )
      )
    } else {
      parts.append(
        .element(
          .rect,
          [
            .class("chart-bar \(style)"), .init(.x, ChartScale.percent(left)),
            .init(.y, "\(height)"), .init(.width, ChartScale.percent(right - left)),
            .init(.height, "\(Self.barHeight)"),
          ], []))
    }
    let cells = figure.displayWidth + 1
    if figureAtStart { roomLeft = max(roomLeft, cells) } else { roomRight = max(roomRight, cells) }
    parts.append(
      .element(
        .drawnText,
        [
          .class("chart-figure"), .init(.x, ChartScale.percent(figureAtStart ? left : right)),
          .init(.dx, figureAtStart ? "-6" : "6"), .init(.y, "\(height + Self.barHeight - 3)"),
          .init(.textAnchor, figureAtStart ? "end" : "start"),
        ], [.text(figure)]))
    height += Self.barHeight + Self.barGap
  }

  /// Says in place of a bar that there is none.
  mutating func gap(_ text: String) {
    parts.append(
      .element(
        .drawnText,
        [.class("chart-gap"), .init(.x, "0"), .init(.y, "\(height + Self.barHeight - 3)")],
        [.text(text)]))
    height += Self.barHeight + Self.barGap
  }

  /// Leads the eye from the end of the bar just drawn to the next row.
  mutating func lead(at value: ExactDecimal, lines: Int) throws(ArithmeticError) {
    let place = try scale.place(of: value)
    let start = height - Self.barGap
    let end = height + Self.rowGap + lines * Self.lineHeight
    // Below the letters, so they are read.
    parts.insert(
      .element(.line, [.class("chart-lead")] + vertical(at: place, from: start, to: end), []),
      at: 0)
  }

  /// How many lines a label takes.
  static func lines(of label: String) -> Int {
    label.inert.broken(to: labelCells, cutsWords: true).count
  }

  /// Ends a row.
  mutating func endRow() { height += Self.rowGap }

  /// The whole figure.
  func figure(_ key: [(style: String, name: String)]) -> HTML {
    let bottom = height - Self.rowGap + 4
    let svg: HTML = .element(
      .svg,
      [
        .init(.width, "100%"), .init(.height, "\(bottom)"), .init(.role, "img"),
        .init(.ariaLabelledBy, "\(format.id)-title \(format.id)-desc"),
      ],
      [
        .element(.pictureTitle, [.id("\(format.id)-title")], [.text(format.title)]),
        .element(.desc, [.id("\(format.id)-desc")], [.text(format.description)]),
      ] + parts)
    return .element(
      .figure, [.class("chart"), .id(format.id)],
      [
        .element(
          .figcaption,
          [
            .element(.strong, [.text(format.title)]), " ",
            .element(.span, [.class("unit")], [.text(format.unit)]),
          ]),
        Self.legend(key),
        .element(
          .div, [.class("canvas left-\(Self.room(roomLeft)) right-\(Self.room(roomRight))")], [svg]),
      ])
  }

  private static func legend(_ key: [(style: String, name: String)]) -> HTML {
    if key.isEmpty { return .nothing }
    return .element(
      .ul, [.class("legend")],
      key.map { entry in
        .element(
          .li,
          [
            .element(
              .svg,
              [.init(.width, "14"), .init(.height, "14"), .init(.ariaHidden, "true")],
              [
                .element(
                  .rect,
                  [
                    .class("chart-bar \(entry.style)"), .init(.x, "1"), .init(.y, "1"),
                    .init(.width, "12"), .init(.height, "12"),
                  ], [])
              ]), .text(entry.name),
          ])
      })
  }

  /// The style sheet has room in steps of four cells, up to 28.
  private static func room(_ cells: Int) -> Int { min((cells + 3) / 4 * 4, 28) }

  private func vertical(at place: Int, from top: Int, to bottom: Int) -> [HTMLAttribute] {
    let x = ChartScale.percent(place)
    return [.init(.x1, x), .init(.x2, x), .init(.y1, "\(top)"), .init(.y2, "\(bottom)")]
  }
}
