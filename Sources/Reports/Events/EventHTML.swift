import EmissionFactors
import Events
import Findings
import Quantities

/// The estimate of an event as a page with two pictures: where the emissions are, and a waterfall of
/// the measures.
package enum EventHTML {
  /// The page.
  package static func document(
    _ estimate: EventEstimate, factors: FactorSet, language: Language
  ) throws(ArithmeticError) -> HTMLDocument {
    let report = EventReport(estimate, factors: factors, language: language)
    var parts: [HTML] = [
      .element(
        .header,
        [
          .element(.p, [.class("soft")], [.text(report.catalogue.event(.title))]),
          .element(.h1, [.text(estimate.settings.name)]),
        ]),
      fields(report.fields),
    ]
    if estimate.findings.contains(where: { $0.severity == .error }) {
      parts.append(
        .element(.p, [.class("note")], [.text(report.catalogue.event(.incomplete))]))
    }
    for section in try report.sections() { parts.append(try part(section, report)) }
    return HTMLDocument(
      language: language, title: estimate.settings.name, body: [.element(.main, parts)])
  }

  private static func fields(_ fields: [(name: String, value: String)]) -> HTML {
    .element(
      .table, [.class("stacks")],
      [
        .element(
          .tbody,
          fields.filter { !$0.value.isEmpty }.map { field in
            .element(
              .tr,
              [
                .element(.th, [.init(.scope, "row")], [.text(field.name)]),
                .element(.td, [.text(field.value)]),
              ])
          })
      ])
  }

  private static func part(
    _ section: ReportSection, _ report: EventReport
  ) throws(ArithmeticError) -> HTML {
    var parts: [HTML] = [.element(.h2, [.text(section.title)])]
    // The sentence about cups and flights stands where it is seen.
    let notes = section.notes.map { HTML.element(.p, [.text($0)]) }
    let noted: HTML = notes.isEmpty ? .nothing : .element(.div, [.class("note")], notes)
    switch section.picture {
    case .classes: parts.append(try classes(report))
    case .measures: parts += [noted, try measures(report)]
    case nil: break
    }
    parts.append(table(section))
    if section.picture != .measures { parts.append(noted) }
    return .element(.section, parts)
  }

  private static func table(_ section: ReportSection) -> HTML {
    func cells(_ row: [String]) -> HTML {
      .element(
        .tr,
        zip(section.columns, row).enumerated().map { place, cell in
          let (column, text) = cell
          if place == 0 { return .element(.th, [.init(.scope, "row")], [.text(text)]) }
          // An empty cell needs no name in the list that a table becomes on a phone.
          if text.isEmpty { return .element(.td, []) }
          let label = HTMLAttribute(.dataLabel, column.title)
          return .element(
            .td, column.isNumber ? [.class("number"), label] : [label], [.text(text)])
        })
    }
    let head = section.columns.map { column in
      HTML.element(
        .th, (column.isNumber ? [.class("number")] : []) + [.init(.scope, "col")],
        [.text(column.title)])
    }
    return .element(
      .table, [.class("stacks")],
      [
        .element(.thead, [.element(.tr, head)]), .element(.tbody, section.rows.map(cells)),
        section.sums.isEmpty ? .nothing : .element(.tfoot, section.sums.map(cells)),
      ])
  }

  private static func format(
    _ report: EventReport, _ id: String, _ title: EventPhrase, _ summary: EventPhrase
  ) -> ChartFormat {
    ChartFormat(
      id: id, title: report.catalogue.event(title), summary: report.catalogue.event(summary),
      unit: "\(report.amounts.unit) CO2e", places: 1, language: report.catalogue.language)
  }

  /// Emissions of each class in each phase.
  private static func classes(_ report: EventReport) throws(ArithmeticError) -> HTML {
    let series = report.phases.map { phase, _ in
      BarChart.Series(report.word(phase), BarChart.Series.Kind(phase))
    }
    var rows: [BarChart.Row] = []
    for known in report.classes {
      var values: [ExactDecimal?] = []
      for (_, figures) in report.phases {
        values.append(try report.amounts.value(figures.kg(known)))
      }
      rows.append(BarChart.Row(report.name(known.names), values))
    }
    return try BarChart(
      format(report, "classes", .byClass, .classesSummary), series: series, rows: rows
    ).figure(in: report.catalogue)
  }

  /// From the baseline over each measure alone and the interaction to all measures together.
  private static func measures(_ report: EventReport) throws(ArithmeticError) -> HTML {
    guard let baseline = report.estimate.phases[.baseline] else { return .nothing }
    var steps: [WaterfallChart.Step] = []
    for saving in report.estimate.measures {
      steps.append(
        WaterfallChart.Step(
          report.name(saving.measure.names),
          try report.amounts.value(saving.savingKg.negated())))
    }
    steps.append(
      WaterfallChart.Step(
        report.catalogue.event(.interaction),
        try report.amounts.value(report.estimate.interactionKg().negated()), .interaction))
    return try WaterfallChart(
      format(report, "measures", .measures, .measuresSummary),
      start: (report.catalogue.event(.baseline), try report.amounts.value(baseline.totalKg)),
      steps: steps, endLabel: report.catalogue.event(.withMeasures)
    ).figure(in: report.catalogue)
  }
}

extension BarChart.Series.Kind {
  fileprivate init(_ phase: Phase) {
    switch phase {
    case .baseline: self = .baseline
    case .plan: self = .plan
    case .actual: self = .actual
    }
  }
}
