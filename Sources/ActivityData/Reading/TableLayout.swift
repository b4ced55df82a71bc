/// Which cells of a table's rows mean what, laid out for the reading loop.
///
/// Beside quantity, dates, evidence and notes, everything a row says is the same in many rows. These
/// cells, in runs of neighbours, are looked up together by their bytes.
final class TableLayout: Sendable {
  /// The header it was made from.
  let header: ActivityHeader
  /// Cells in a row.
  let count: Int
  let quantity: Int
  let date: Int?
  let from: Int?
  let to: Int?
  let evidence: Int?
  let activity: Int
  /// The cells that tell the kind of a row: neighbours together, first and last cell.
  let runs: [ClosedRange<Int>]
  /// Cells that the reading loop takes as they are: evidence, notes, unknown columns.
  let free: [Int]
  /// What every column means; equal for tables whose rows have the same layout.
  let columns: [ActivityColumn?]

  init(_ header: ActivityHeader) {
    self.header = header
    count = header.count
    quantity = header.places[.quantity] ?? 0
    activity = header.places[.activity] ?? 0
    date = header.places[.date]
    from = header.places[.from]
    to = header.places[.to]
    evidence = header.places[.evidence]
    var columns = [ActivityColumn?](repeating: nil, count: header.count)
    for column in ActivityColumn.allCases {
      if let place = header.places[column] { columns[place] = column }
    }
    self.columns = columns
    let apart: Set<ActivityColumn> = [.quantity, .date, .from, .to]
    var runs: [ClosedRange<Int>] = []
    var free: [Int] = []
    for (place, column) in columns.enumerated() {
      guard let column, column != .evidence, column != .note else {
        free.append(place)
        continue
      }
      if apart.contains(column) { continue }
      if let last = runs.last, last.upperBound == place - 1 {
        runs[runs.count - 1] = last.lowerBound...place
      } else {
        runs.append(place...place)
      }
    }
    self.runs = runs
    self.free = free
  }
}
