import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities

/// An inventory for people: plain text of at most 100 columns. Masses are in tonnes, or in
/// kilograms when the whole is below ten tonnes, with three decimals, rounded half-even; the
/// heading of each table says which.
public enum ResultText {
  /// The report.
  ///
  /// - Parameter groupings: The tables wanted beside the totals; empty for the standard report.
  /// - Throws: `ArithmeticError.overflow` when a subtotal leaves the range of numbers.
  public static func text(
    _ result: InventoryResult, by groupings: [Grouping]
  ) throws(ArithmeticError) -> String {
    let tables = ResultTables(result, amounts: try Amounts(result.totals))
    var page = TextPage()
    title(of: result, on: &page)
    if !result.isComplete { warning(about: result, on: &page) }
    try tables.totals(on: &page)
    if groupings.isEmpty {
      for grouping in [Grouping.category, .facility, .gas] { try tables.add(grouping, to: &page) }
      try tables.scope3(on: &page)
      try tables.largestSources(on: &page)
      try tables.exclusions(on: &page)
      tables.instruments(on: &page)
      end(of: result, on: &page)
    } else {
      for grouping in groupings { try tables.add(grouping, to: &page) }
    }
    return page.text
  }

  private static func title(of result: InventoryResult, on page: inout TextPage) {
    let manifest = result.manifest
    page.line("GREENHOUSE-GAS INVENTORY")
    page.fields([
      ("subject", "\(manifest.subject.name) (\(manifest.subject.kind))"),
      ("period", "\(manifest.period), \(counted(manifest.period.days, "day"))"),
      ("boundary", manifest.boundary.approach),
      ("framework", manifest.framework.rawValue),
      ("GWP set", "\(result.gwp.rawValue), 100 years"),
      ("factor set", result.factorVersion),
    ])
  }

  /// What is missing must not be overlooked.
  private static func warning(about result: InventoryResult, on page: inout TextPage) {
    let withoutFactor = result.omitted.count { $0.code == "factor.missing" }
    let others = result.omitted.count - withoutFactor
    var parts: [String] = []
    if result.control.rowsRejected > 0 {
      parts.append("\(counted(result.control.rowsRejected, "row")) rejected")
    }
    if withoutFactor > 0 { parts.append("\(counted(withoutFactor, "line")) without a factor") }
    if others > 0 { parts.append("\(counted(others, "line")) that could not be calculated") }
    if parts.isEmpty { parts.append(counted(result.findings.count(of: .error), "error")) }
    let rule = String(repeating: "!", count: TextPage.width)
    page.blank()
    page.line(rule)
    page.line("INCOMPLETE: \(parts.joined(separator: ", "))")
    page.line("The figures below do not include them. The messages say what is wrong.")
    page.line(rule)
  }

  private static func end(of result: InventoryResult, on page: inout TextPage) {
    page.section("CONTROL TOTALS")
    ControlText.write(result.control, on: &page, indentation: 2)
    page.blank()
    page.line(
      result.findings.isEmpty
        ? "No findings." : "\(result.findings.summary): see the messages, or --format json")
  }
}
