import Quantities

/// Horizontal bars in groups: for each row one bar per series.
///
/// ```
/// let chart = BarChart(
///   format, series: [.init("Baseline", .baseline), .init("Plan", .plan)],
///   rows: [.init("Travel", [6120, 3080])])
/// let figure = try chart.figure(in: catalogue)
/// ```
package struct BarChart: Sendable {
  /// What the bars of one colour stand for.
  package struct Series: Sendable {
    /// The colours.
    package enum Kind: String, Sendable, CaseIterable {
      /// Before any measure.
      case baseline
      /// Expected with the measures.
      case plan
      /// Measured afterwards.
      case actual
    }

    package var name: String
    package var kind: Kind

    /// A series with its name in the language of the page.
    package init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// A group of bars.
  package struct Row: Sendable {
    package var label: String
    /// One for each series; nil where the value is not known.
    package var values: [ExactDecimal?]

    /// A group with its name in the language of the page.
    package init(_ label: String, _ values: [ExactDecimal?]) {
      self.label = label
      self.values = values
    }
  }

  private let format: ChartFormat
  private let series: [Series]
  private let rows: [Row]

  /// A chart. Traps when a row has not one value for each series.
  package init(_ format: ChartFormat, series: [Series], rows: [Row]) {
    precondition(rows.allSatisfy { $0.values.count == series.count }, "a value for each series")
    self.format = format
    self.series = series
    self.rows = rows
  }

  /// The chart as a figure of a page, with a key when there is more than one series.
  ///
  /// - Throws: ``ArithmeticError`` when the values are further apart than exact numbers reach.
  package func figure(in catalogue: Catalogue) throws(ArithmeticError) -> HTML {
    let scale = try ChartScale(rows.flatMap { $0.values.compactMap(\.self) })
    let unknown = catalogue.text("term.unknown")
    let described = rows.map { row in
      (
        row.label,
        zip(series, row.values).map { "\($0.name) \($1.map { format.figure($0) } ?? unknown)" }
      )
    }
    var canvas = ChartCanvas(scale, format.described(described))
    for row in rows {
      canvas.label(row.label)
      for (series, value) in zip(series, row.values) {
        guard let value else {
          canvas.gap("\(series.name): \(unknown)")
          continue
        }
        try canvas.bar(
          from: .zero, to: value, style: "series-\(series.kind.rawValue)",
          figure: format.figure(value), figureAtStart: value.isNegative)
      }
      canvas.endRow()
    }
    return canvas.figure(
      series.count > 1 ? series.map { ("series-\($0.kind.rawValue)", $0.name) } : [])
  }
}
