import ActivityData
import Quantities

/// Control totals for people, to be compared with the pile of bills.
public enum ControlText {
  /// Rows read, accepted and rejected, and the exact sum of the quantities by unit; a few lines of
  /// at most 100 columns, each with its line end.
  public static func text(_ control: ControlTotals) -> String {
    var page = TextPage()
    write(control, on: &page, indentation: 0)
    return page.text
  }

  /// Writes the control totals on a page of a larger report.
  static func write(_ control: ControlTotals, on page: inout TextPage, indentation: Int) {
    let skipped = "; \(counted(control.blankRows, "blank row")) skipped"
    let blank = control.blankRows == 0 ? "" : skipped
    page.line(
      "rows read \(control.rowsRead) = \(control.rowsAccepted) accepted + "
        + "\(control.rowsRejected) rejected\(blank)", indentation: indentation, hanging: 2)
    if !control.quantities.isEmpty {
      page.line(
        "quantities accepted: \(sums(control.quantities))", indentation: indentation, hanging: 2)
    }
    if !control.outsidePeriod.isEmpty {
      page.line(
        "of these outside the period: \(sums(control.outsidePeriod))", indentation: indentation,
        hanging: 2)
    }
  }

  private static func sums(_ quantities: [String: ExactDecimal]) -> String {
    quantities.sorted { $0.key < $1.key }
      .map { TextPage.unbroken("\($0.key) \($0.value.grouped)") }.joined(separator: "; ")
  }
}
