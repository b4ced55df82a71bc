import Findings
import Quantities
import StrictCSV

/// Rows of any form, by way of the parser.
extension RowReader {
  /// Takes a row in any form, or says why not; false when nothing of the table may be read after it.
  ///
  /// - Parameters:
  ///   - end: The end of its bytes, behind the line end.
  ///   - number: Its number in the group, if it has the form of a row.
  mutating func takeCarefully(
    _ row: RowCells, through end: Int, number: Int?, _ table: TableReader
  ) -> Bool {
    var reader = CSVReader(
      bytes: Array(UnsafeBufferPointer(start: row.bytes + row.start, count: end - row.start)),
      fromLine: row.line)
    do {
      guard try reader.next(into: &record) else { return true }
    } catch {
      rowsRead += 1
      guard let error = error as? CSVSyntaxError else { return false }
      reject([TableFindings.finding(error, file: table.name)], row)
      if error.kind == .textAfterQuote { return true }
      isCutShort = true
      return false
    }
    if record.isBlank {
      blankRows += 1
      return true
    }
    rowsRead += 1
    var findings: [Finding] = []
    guard let accepted = parser.row(record, findings: &findings) else {
      reject(findings, row)
      return true
    }
    if let kind = accept(accepted, row), let number { remember(kind, accepted, number) }
    return true
  }

  private mutating func reject(_ findings: [Finding], _ row: RowCells) {
    rowsRejected += 1
    if rejections.count < ActivityReader.listedRejections {
      rejections.append((row.place, findings))
    }
  }

  private mutating func remark(_ finding: Finding, _ row: RowCells) {
    rowsRemarked += 1
    if remarks.count < ActivityReader.listedRejections {
      remarks.append((row.place, finding))
    }
  }

  /// Adds a row; gives the number of its kind, nil when it is rejected after all.
  private mutating func accept(_ accepted: ActivityRow, _ row: RowCells) -> Int? {
    let shares: BillShares
    do throws(ArithmeticError) {
      shares = try BillShares(of: accepted, reporting: reporting)
    } catch {
      reject(
        [
          Finding(
            .error, "quantity.overflow",
            "the quantity \(accepted.quantity) is too large to be spread by days",
            at: accepted.location, remedy: "check the number and its unit")
        ], row)
      return nil
    }
    let kind = tally.number(of: RowKind(accepted))
    let traits = tally.traits[kind]
    add(shares, of: accepted, kind, traits, row)
    if accepted.isCorrection { corrections += 1 }
    for finding in RowRemarks.findings(on: accepted) { remark(finding, row) }
    if log.isActive, !accepted.isCorrection {
      log.add(RowIdentity.hash(traits, accepted), at: row.place)
    }
    return kind
  }

  private mutating func add(
    _ shares: BillShares, of accepted: ActivityRow, _ kind: Int, _ traits: RowKind.Traits,
    _ row: RowCells
  ) {
    let place = RowPlace(
      table: Int(row.tableNumber), line: accepted.location.line ?? row.line,
      column: accepted.location.column ?? 0)
    let isReading = accepted.period.days == 1
    let day: UInt32 =
      isReading && !accepted.isCorrection ? 1 << UInt32(accepted.period.from.day - 1) : 0
    for share in shares.months {
      let month = share.month.number - days.firstMonth
      tally.add(share.quantity, kind: kind, month: month, day: day, place: place)
    }
    if !shares.outside.isZero { tally.add(outside: shares.outside, kind: kind) }
    if traits.isMetered, !traits.isCorrection, !isReading {
      tally.add(
        BillSpans.Bill(
          from: accepted.period.from.dayNumber, to: accepted.period.to.dayNumber, place: place),
        kind: kind)
    }
  }

  /// Remembers what the cells of an accepted row of the group mean.
  private mutating func remember(_ kind: Int, _ accepted: ActivityRow, _ number: Int) {
    let row = group.rows[number]
    if !goesCarefully, group.kinds[number] < 0 {
      let key = group.key(of: number, layout: layoutNumber)
      memo.remember(kind, key)
      if book.isShared { news.append((key, kind)) }
    }
    let isRange = columns.date < 0 || row.isEmpty(columns.date)
    remember(accepted.period.from, isRange ? columns.from : columns.date, row)
    if isRange { remember(accepted.period.to, columns.to, row) }
  }

  private mutating func remember(_ date: CalendarDate, _ cell: Int, _ row: RowCells) {
    guard cell >= 0, let text = row.text(of: cell) else { return }
    let bytes = row.bytes + text.start
    if CellValues.isoDate(bytes, count: text.count) != nil { return }
    // A blank is no date, though a row may have one beside the days that count.
    let written = String(
      decoding: UnsafeBufferPointer(start: bytes, count: text.count), as: UTF8.self)
    guard let understood = try? CalendarDate(userText: written), understood == date else { return }
    dates.remember(
      DateMemo.Day(
        month: Int32(YearMonth(containing: date).number), number: Int32(date.dayNumber)), bytes,
      count: text.count)
  }
}
