import Quantities

/// How a total becomes another, step by step: each bar begins where the one before it ended.
///
/// ```
/// let chart = WaterfallChart(
///   format, start: ("Baseline", before),
///   steps: [.init("Train instead of flight", saving.negated()), .init("Together", rest, .interaction)],
///   endLabel: "Plan")
/// ```
package struct WaterfallChart: Sendable {
  /// A change of the total: negative saves, positive costs.
  package struct Step: Sendable {
    /// What changes it.
    package enum Kind: Sendable {
      /// Something that was done.
      case measure
      /// What things done together save less, or more, than each alone.
      case interaction
    }

    package var label: String
    package var change: ExactDecimal
    package var kind: Kind

    /// A step with its name in the language of the page.
    package init(_ label: String, _ change: ExactDecimal, _ kind: Kind = .measure) {
      self.label = label
      self.change = change
      self.kind = kind
    }

    /// The class of its bar: what it is, or which way it goes.
    var style: String {
      switch kind {
      case .interaction: "step-interaction"
      case .measure: change.isNegative || change.isZero ? "step-saving" : "step-cost"
      }
    }
  }

  private let format: ChartFormat
  private let start: (label: String, value: ExactDecimal)
  private let steps: [Step]
  private let endLabel: String

  /// A waterfall from `start` over the steps to their exact sum, which is called `endLabel`.
  package init(
    _ format: ChartFormat, start: (label: String, value: ExactDecimal), steps: [Step],
    endLabel: String
  ) {
    self.format = format
    self.start = start
    self.steps = steps
    self.endLabel = endLabel
  }

  /// The total after all steps; what the last bar shows.
  ///
  /// - Throws: ``ArithmeticError`` when the sum is beyond exact numbers.
  package func end() throws(ArithmeticError) -> ExactDecimal {
    try steps.reduce(into: ExactSum()) { $0.add($1.change) }.total().adding(start.value)
  }

  /// The chart as a figure of a page, with a key of what the colours mean.
  ///
  /// - Throws: ``ArithmeticError`` when the totals are beyond exact numbers.
  package func figure(in catalogue: Catalogue) throws(ArithmeticError) -> HTML {
    var totals = [start.value]
    for step in steps { totals.append(try totals[totals.count - 1].adding(step.change)) }
    let described =
      [(start.label, [format.figure(start.value)])]
      + steps.map { ($0.label, [format.figure($0.change, signed: true)]) }
      + [(endLabel, [format.figure(totals[totals.count - 1])])]
    var canvas = ChartCanvas(try ChartScale(totals), format.described(described))
    try total(start.label, start.value, on: &canvas)
    for (index, step) in steps.enumerated() {
      let (before, after) = (totals[index], totals[index + 1])
      try canvas.lead(at: before, lines: ChartCanvas.lines(of: step.label))
      canvas.endRow()
      canvas.label(step.label)
      try canvas.bar(
        from: before, to: after, style: step.style,
        figure: format.figure(step.change, signed: true),
        figureAtStart: before.isNegative && after.isNegative)
    }
    try canvas.lead(at: totals[totals.count - 1], lines: ChartCanvas.lines(of: endLabel))
    canvas.endRow()
    try total(endLabel, totals[totals.count - 1], on: &canvas)
    canvas.endRow()
    return canvas.figure(key(catalogue))
  }

  private func total(
    _ label: String, _ value: ExactDecimal, on canvas: inout ChartCanvas
  ) throws(ArithmeticError) {
    canvas.label(label)
    try canvas.bar(
      from: .zero, to: value, style: "step-total", figure: format.figure(value),
      figureAtStart: value.isNegative)
  }

  /// The colours that occur, in the order in which they are explained.
  private func key(_ catalogue: Catalogue) -> [(style: String, name: String)] {
    let styles = Set(steps.map(\.style))
    return ChartPhrase.allCases
      .map { ("step-\($0.rawValue)", catalogue.text("page.chart.\($0.rawValue)")) }
      .filter { $0.0 == "step-total" || styles.contains($0.0) }
  }
}

/// What the colours of a waterfall mean, by key under `page.chart.`.
package enum ChartPhrase: String, CaseIterable, Sendable {
  case total, saving, cost, interaction
}
