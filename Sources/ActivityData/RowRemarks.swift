import Findings
import Quantities

/// What a reader should know of a row that is taken as it stands.
enum RowRemarks {
  static func findings(on row: ActivityRow) -> [Finding] {
    var findings: [Finding] = []
    if row.period.days > ActivityReader.longestBill {
      findings.append(
        Finding(
          .warning, "date.long-bill", "the row covers \(row.period.days) days, \(row.period)",
          at: row.location, notes: ["only its days in the reporting period are counted"],
          remedy: "correct the dates, unless the bill is really so long"))
    }
    if row.isCorrection, !row.quantity.isNegative {
      findings.append(
        Finding(
          .warning, "correction.positive",
          "the correction \(row.quantity) \(row.unit) is not negative: it adds to the other rows",
          at: row.location, remedy: "write a minus if it takes something back"))
    }
    return findings
  }
}
