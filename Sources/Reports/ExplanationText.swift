import ActivityData
import EmissionFactors
import Inventory
import Quantities

/// Where a figure comes from, for a certifier: every input, the factor with its source, each term
/// of the multiplication and the rounding.
public enum ExplanationText {
  /// One line of the inventory.
  public static func text(_ explanation: LineExplanation) -> String {
    var page = TextPage()
    LinePage(explanation).write(on: &page)
    return page.text
  }

  /// One row of a table: the bill, its spread over months, what of it could not be calculated, and
  /// every line it has a share in. Lines with the same basis are explained once.
  public static func text(_ explanation: RowExplanation) -> String {
    var page = TextPage()
    bill(explanation.row, on: &page)
    spread(explanation, on: &page)
    omissions(explanation.omitted, on: &page)
    if explanation.lines.isEmpty && explanation.omitted.isEmpty {
      page.blank()
      page.line("No line of the inventory has a share of this row.")
    }
    for group in LineGroup.groups(of: explanation.lines) {
      page.blank()
      group.write(on: &page)
    }
    return page.text
  }

  private static func omissions(_ omitted: [OmittedLine], on page: inout TextPage) {
    if omitted.isEmpty { return }
    var table = TextTable([.text("stream"), .text("month"), .flexible("reason")])
    var previous: String?
    for line in omitted {
      let isRepeated = line.reason == previous
      table.add([
        line.stream, line.activity.key.month.description, isRepeated ? "as above" : line.reason,
      ])
      previous = line.reason
    }
    page.section("NOT CALCULATED")
    page.table(table)
  }

  private static func bill(_ row: ActivityRow, on page: inout TextPage) {
    let days = row.period.days
    page.line("ROW \(row.location.fileAndLine)")
    page.fields([
      (
        "quantity",
        "\(row.quantity.grouped) \(row.unit)" + (row.isCorrection ? ", a correction" : "")
      ),
      ("dates", days == 1 ? "\(row.period.from)" : "\(row.period), \(days) days"),
      ("facility", row.facility), ("activity", row.activity), ("region", row.region),
      ("evidence", row.evidence.isEmpty ? "not given" : row.evidence),
      ("quality", row.quality.rawValue),
      ("uncertainty", row.uncertaintyPercent.map { "±\($0) %" } ?? ""),
      ("instrument", row.instrument), ("meter", row.meter),
      ("scope asked", row.scope.map(String.init) ?? ""),
      ("category asked", row.category.map(String.init) ?? ""),
      ("notes", row.notes.joined(separator: "; ")),
    ])
  }

  private static func spread(_ explanation: RowExplanation, on page: inout TextPage) {
    let unit = explanation.row.unit.symbol
    let shares = explanation.shares
    var sum = ExactSum()
    var table = TextTable([.text("month"), .number("days"), .number(unit)])
    for share in shares.months {
      table.add([share.month.description, String(share.days), share.quantity.grouped])
      sum.add(share.quantity)
    }
    if shares.outsideDays > 0 || !shares.outside.isZero {
      table.add([
        "outside the period, not counted", String(shares.outsideDays), shares.outside.grouped,
      ])
      sum.add(shares.outside)
    }
    let days = shares.months.reduce(shares.outsideDays) { $0 + $1.days }
    if let total = try? sum.total() {
      table.add(["adds up to", String(days), total.grouped])
    }
    page.section("SPREAD OVER MONTHS, by days")
    page.table(table)
  }
}
