import Quantities

/// Rows of the usual form, understood from their bytes.
extension RowReader {
  /// Finds the cells that tell the kind, as the runs of a candidate, and gives their hash.
  @inline(__always)
  mutating func findRuns(_ row: RowCells, at candidate: Int) -> UInt64 {
    let count = ranges.count
    let known = ranges.base
    let found = runs.base + candidate &* count
    for number in 0..<count {
      let first = row.start(of: known[number].first)
      found[number] = KeyMemo.Run(
        start: Int32(truncatingIfNeeded: first &- row.start),
        count: Int32(truncatingIfNeeded: row.end(of: known[number].last) &- first))
    }
    return KeyMemo.hash(of: row.bytes + row.start, runs(at: candidate), layout: layoutNumber)
  }

  /// The runs of a candidate. Mutating, as everything here: what only borrows the reader would be
  /// given a copy of it.
  @inline(__always)
  mutating func runs(at candidate: Int) -> UnsafeBufferPointer<KeyMemo.Run> {
    UnsafeBufferPointer(start: runs.base + candidate &* ranges.count, count: ranges.count)
  }

  /// Takes a row whose form is the usual one; false, and nothing done, for any other.
  @inline(__always)
  mutating func takeGoodRow(_ candidate: Int) -> Bool {
    let row = candidates[candidate].cells
    let found = runs(at: candidate)
    let kind = memo.kind(
      of: row.bytes + row.start, found, layout: layoutNumber, hash: candidates[candidate].hash)
    guard let kind, row.isPlain || isText(row), let quantity = row.text(of: columns.quantity),
      let amount = CellValues.millionths(row.bytes + quantity.start, count: quantity.count)
    else { return false }
    guard !tally.corrections[kind], let period = Self.period(row, columns, days, dates) else {
      return false
    }
    if log.isActive {
      guard let hash = Self.identity(row, columns, tally.traits[kind], period, amount) else {
        return false
      }
      log.add(hash, at: row.place)
    }
    rowsRead &+= 1
    let pending = row.pending(activity: columns.activity)
    if period.from.number == period.to.number {
      tally.put(
        amount, kind: kind, month: period.from.month &- days.firstMonth,
        day: 1 << UInt32(period.from.number &- days.start(ofMonth: period.from.month)),
        row: pending)
    } else {
      addBill(amount, kind, tally.traits[kind], period, pending)
    }
    return true
  }

  /// The days of a row.
  private struct Days {
    var from: DateMemo.Day
    var to: DateMemo.Day
  }

  /// The days of a row, if they are not unusual.
  @inline(__always)
  private static func period(
    _ row: RowCells, _ columns: Columns, _ days: borrowing DayTable, _ dates: borrowing DateMemo
  ) -> Days? {
    if columns.from < 0 || (columns.date >= 0 && row.isEmpty(columns.from)) {
      guard columns.from < 0 || row.isEmpty(columns.to),
        let day = day(columns.date, row, days, dates), days.from <= day.number,
        day.number <= days.to
      else { return nil }
      return Days(from: day, to: day)
    }
    guard columns.date < 0 || row.isEmpty(columns.date),
      let from = day(columns.from, row, days, dates), let to = day(columns.to, row, days, dates),
      from.number <= to.number, from.number <= days.to, to.number >= days.from,
      to.number - from.number < ActivityReader.longestBill
    else { return nil }
    return Days(from: from, to: to)
  }

  @inline(__always)
  private static func day(
    _ cell: Int, _ row: RowCells, _ days: borrowing DayTable, _ dates: borrowing DateMemo
  ) -> DateMemo.Day? {
    guard let cell = row.text(of: cell) else { return nil }
    let bytes = row.bytes + cell.start
    if let date = CellValues.isoDate(bytes, count: cell.count) {
      guard let number = days.dayNumber(date.day, ofMonth: date.month) else { return nil }
      return DateMemo.Day(month: date.month, number: number)
    }
    return dates.day(bytes, count: cell.count)
  }

  /// The hash of a row's identity; nil when its evidence is not to be read off the bytes.
  @inline(__always)
  private static func identity(
    _ row: RowCells, _ columns: Columns, _ traits: RowKind.Traits, _ days: Days, _ amount: Int64
  ) -> UInt64? {
    let from = days.from.number
    let to = days.to.number
    guard columns.evidence >= 0 else {
      return RowIdentity.hash(traits, from: from, to: to, millionths: amount)
    }
    guard let evidence = row.text(of: columns.evidence) else { return nil }
    let bytes = row.bytes + evidence.start
    if evidence.count == 0 {
      return RowIdentity.hash(traits, from: from, to: to, millionths: amount)
    }
    if FreeCell.mayNeedTrimming(bytes, count: evidence.count) { return nil }
    if !row.isPlain, FreeCell.hasQuote(bytes, count: evidence.count) { return nil }
    return RowIdentity.hash(traits, from: from, to: to, evidence: bytes, count: evidence.count)
  }

  /// Whether a row with quotes or with bytes beyond ASCII is text throughout, and the quotes of the
  /// cells that nobody looks into are in order.
  private mutating func isText(_ row: RowCells) -> Bool {
    guard FreeCell.isText(row.bytes + row.start, count: row.end - row.start) else { return false }
    for number in 0..<free.count {
      let start = row.start(of: free[number])
      if !FreeCell.isRegular(row.bytes + start, count: row.end(of: free[number]) - start) {
        return false
      }
    }
    return true
  }

  /// Adds a bill to the months it covers.
  private mutating func addBill(
    _ amount: Int64, _ kind: Int, _ traits: RowKind.Traits, _ period: Days,
    _ row: Tally.PendingRow
  ) {
    let outside = spread.split(UInt64(amount), from: period.from, to: period.to, over: days)
    for number in 0..<spread.months {
      tally.put(
        spread.piece(number), kind: kind, month: spread.firstMonth + number - days.firstMonth,
        day: 0, row: row)
    }
    if outside > 0 {
      tally.add(outside: ExactDecimal(millionths: outside), kind: kind)
    }
    if traits.isMetered {
      tally.add(
        BillSpans.Bill(from: period.from.number, to: period.to.number, place: row.place),
        kind: kind)
    }
  }
}
