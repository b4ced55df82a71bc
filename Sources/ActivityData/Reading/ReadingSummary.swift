import Findings
import Quantities
import Synchronization

/// What all threads have read, put together.
struct ReadingSummary {
  private(set) var data = ActivityData()

  init(
    _ tables: [TableReader], _ workers: [ReadingWorker], reporting: Period, duplicates: [Finding]
  ) {
    let assembly = LineAssembly(workers, reporting: reporting, files: tables.map(\.name))
    data.lines = assembly.lines
    data.control = Self.control(tables, workers)
    data.control.quantities = assembly.quantities
    data.control.outsidePeriod = assembly.outside
    data.hasUnreadableFile = tables.contains(where: \.isUnreadable)
    data.isCutShort =
      tables.contains(where: \.isCutShort) || workers.contains { $0.rows.isCutShort }
    data.findings =
      Self.findings(tables, workers) + duplicates
      + assembly.overlaps.findings(reporting: reporting, files: tables.map(\.name))
      + Self.notListed(workers) + assembly.findings
  }

  private static func control(
    _ tables: [TableReader], _ workers: [ReadingWorker]
  ) -> ControlTotals {
    var control = ControlTotals()
    for worker in workers {
      control.rowsRead += worker.rows.rowsRead
      control.rowsRejected += worker.rows.rowsRejected
      control.blankRows += worker.rows.blankRows
    }
    for table in tables {
      control.rowsRead += table.brokenRows
      control.rowsRejected += table.brokenRows
    }
    control.rowsAccepted = control.rowsRead - control.rowsRejected
    return control
  }

  /// What was found in the tables, in their order: first about the table, then about its rows.
  private static func findings(
    _ tables: [TableReader], _ workers: [ReadingWorker]
  ) -> [Finding] {
    typealias Placed = (place: RowPlace, findings: [Finding])
    let limit = ActivityReader.listedRejections
    let rejections: [Placed] = workers.flatMap { $0.rows.rejections }
    let remarks: [Placed] = workers.flatMap { worker in
      worker.rows.remarks.map { ($0.place, [$0.finding]) }
    }
    let listed = [rejections, remarks].flatMap { all in
      all.sorted { $0.place < $1.place }.prefix(limit)
    }
    let rows = listed.sorted { $0.place < $1.place }
    let byTable = Dictionary(grouping: rows, by: \.place.table)
    var findings: [Finding] = []
    for table in tables {
      findings += table.findings
      findings += (byTable[table.number] ?? []).flatMap(\.findings)
      let hasRows = table.hasRows.load(ordering: .relaxed)
      if table.hasHeader && !hasRows && !table.isUnreadable {
        findings.append(TableFindings.noRows(table.name))
      }
    }
    return findings
  }

  private static func notListed(_ workers: [ReadingWorker]) -> [Finding] {
    let rejected = workers.reduce(0) { $0 + $1.rows.rowsRejected }
    let remarked = workers.reduce(0) { $0 + $1.rows.rowsRemarked }
    return [
      notListed(rejected, "more rejected rows are counted and not listed"),
      notListed(remarked, "more remarks on rows are not listed"),
    ].compactMap(\.self)
  }

  private static func notListed(_ count: Int, _ what: String) -> Finding? {
    let more = count - ActivityReader.listedRejections
    return more > 0 ? Finding(.note, "row.not-listed", "\(more) \(what)") : nil
  }
}
