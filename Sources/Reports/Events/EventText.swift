import EmissionFactors
import Events
import Findings
import Quantities

/// The estimate of an event for people: plain text of at most 100 columns.
public enum EventText {
  /// The report in English.
  public static func text(
    _ estimate: EventEstimate, factors: FactorSet
  ) throws(ArithmeticError) -> String {
    try text(estimate, factors: factors, language: .english)
  }

  /// The report in a language.
  package static func text(
    _ estimate: EventEstimate, factors: FactorSet, language: Language
  ) throws(ArithmeticError) -> String {
    let report = EventReport(estimate, factors: factors, language: language)
    var page = TextPage()
    page.line("\(report.catalogue.event(.title).uppercased()): \(estimate.settings.name)")
    page.fields(report.fields)
    if estimate.findings.contains(where: { $0.severity == .error }) {
      page.blank()
      page.line(report.catalogue.event(.incomplete))
    }
    for section in try report.sections() { page.section(section) }
    return page.text
  }

  /// Savings in a language.
  package static func text(
    _ savings: SavingsResult, factors: FactorSet, language: Language
  ) throws(ArithmeticError) -> String {
    let catalogue = Catalogue.of(language)
    var page = TextPage()
    page.section(
      try SavingsTable.section(savings, title: catalogue.event(.savings), catalogue))
    if let equivalences = try EquivalenceSection.section(
      savings.totalKg, factors: factors, catalogue: catalogue)
    {
      page.section(equivalences)
    }
    return page.text
  }
}

extension TextPage {
  /// Writes a part of a report.
  fileprivate mutating func section(_ section: ReportSection) {
    self.section(section.title.uppercased())
    var table = TextTable(
      section.columns.map { $0.isNumber ? .number($0.title) : .flexible($0.title) })
    for row in section.rows + section.sums { table.add(row) }
    self.table(table)
    for note in section.notes { line(note, indentation: 2) }
  }
}
