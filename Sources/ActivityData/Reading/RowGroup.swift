import StrictCSV

/// A group of rows, gone through column by column: each step is a short loop that does one thing for
/// all rows, which keeps the processor busier than one long way for each row.
struct RowGroup: ~Copyable {
  /// Rows in a group at most.
  static let size = 128

  /// The days of a row, as months of a `YearMonth` and day numbers of a `CalendarDate`.
  struct Days: BitwiseCopyable {
    var fromMonth: Int32
    var from: Int32
    var toMonth: Int32
    var to: Int32

    /// For a row whose days are unusual.
    static let unknown = Days(fromMonth: -1, from: 0, toMonth: -1, to: 0)

    init(fromMonth: Int32, from: Int32, toMonth: Int32, to: Int32) {
      self.fromMonth = fromMonth
      self.from = from
      self.toMonth = toMonth
      self.to = to
    }

    init(from: DateMemo.Day, to: DateMemo.Day) {
      fromMonth = from.month
      self.from = from.number
      toMonth = to.month
      self.to = to.number
    }
  }

  /// The rows.
  private(set) var rows = GrowingBuffer<RowCells>(capacity: size)
  /// The hash of the cells that tell the kind of each row, and what they are.
  private(set) var hashes = GrowingBuffer<UInt64>(capacity: size)
  private var runs = GrowingBuffer<KeyMemo.Run>(capacity: size)
  private var runsInRow = 0
  /// The kind of each row; -1 where it was not seen yet.
  private(set) var kinds = GrowingBuffer<Int32>(capacity: size)
  /// The quantity in millionths of each row; -1 where its form is unusual.
  private(set) var amounts = GrowingBuffer<Int64>(capacity: size)
  /// The days of each row.
  private(set) var days = GrowingBuffer<Days>(capacity: size)
  private var steps = GrowingBuffer<Int64>()
  /// What was fetched ahead, of no meaning: without a use of it nothing would be.
  private var fetched = 0

  init() {
    for step in CellValues.steps { steps.append(step) }
  }

  /// How far a block is read.
  struct Cursor {
    var cell = 0
    var start = 0
    var inner = 0
    var line: Int
  }

  /// Starts over without rows.
  mutating func removeAll() { rows.removeAll() }

  /// Gathers the records that have the form of rows, up to the size of a group or to the first that
  /// has not. The group has no rows before.
  mutating func gather(
    _ block: borrowing Block, _ cursor: inout Cursor, table: Int, last: Int
  ) {
    let bytes = block.pointer
    let isPlain = block.index.isPlain
    var next = cursor
    while rows.count < Self.size,
      let end = block.index.wholeRecordEnd(from: next.cell, columns: last &+ 1, in: bytes)
    {
      let lineEnd = Int(block.index.cellEnds[end])
      // A record so long is not read, nor is anything behind it.
      if lineEnd &- next.start >= CSVReader.longestRecord { break }
      // Line ends inside quotes shift the lines of the cells.
      if !isPlain, block.index.hasInnerLineEnd(next.inner, before: lineEnd) { break }
      rows.appendWithinCapacity(
        RowCells(
          table: table, line: next.line, bytes: bytes,
          cellEnds: UnsafePointer(block.index.cellEnds.base + next.cell), start: next.start,
          end: lineEnd, last: last, isPlain: isPlain))
      next.cell = end &+ 1
      next.start = lineEnd &+ 1
      next.line &+= 1
    }
    cursor = next
    // The steps that follow write as many.
    hashes.setCount(rows.count)
    kinds.setCount(rows.count)
    amounts.setCount(rows.count)
    days.setCount(rows.count)
  }

  /// Finds the cells that tell the kind of each row, and their hashes.
  mutating func hash(_ ranges: borrowing GrowingBuffer<RowColumns.Cells>, layout: Int) {
    let count = ranges.count
    let cells = ranges.base
    runsInRow = count
    runs.reserve(Self.size &* count)
    let rows = self.rows.base
    let hashes = self.hashes.base
    var run = runs.base
    for number in 0..<self.rows.count {
      let row = rows[number]
      var hash = KeyMemo.seed(layout: layout)
      for range in 0..<count {
        let start = row.start(of: cells[range].first)
        let length = row.end(of: cells[range].last) &- start
        run.pointee = KeyMemo.Run(
          start: Int32(truncatingIfNeeded: start &- row.start),
          count: Int32(truncatingIfNeeded: length))
        run += 1
        ByteScan.hash(row.bytes + start, count: length, into: &hash)
      }
      hashes[number] = hash
    }
  }

  /// The cells that tell the kind of a row.
  mutating func key(of number: Int, layout: Int) -> KeyMemo.Key {
    let row = rows[number]
    return KeyMemo.Key(
      row: row.bytes + row.start, runs: UnsafePointer(runs.base + number &* runsInRow),
      runCount: runsInRow, layout: layout, hash: hashes[number])
  }

  /// Takes it that a row is of a kind.
  mutating func set(_ kind: Int, of number: Int) { kinds[number] = Int32(kind) }

  /// Looks the kinds up.
  mutating func findKinds(_ memo: KeyMemo.View, layout: Int) {
    let count = rows.count
    let rows = self.rows.base
    let hashes = self.hashes.base
    let kinds = self.kinds.base
    let runs = UnsafePointer(self.runs.base)
    let runsInRow = self.runsInRow
    var fetched = 0
    for number in 0..<count { fetched &+= memo.fetch(hashes[number]) }
    for number in 0..<count { fetched &+= memo.fetchKey(hashes[number]) }
    self.fetched = fetched
    for number in 0..<count {
      let row = rows[number]
      kinds[number] = memo.kind(
        of: KeyMemo.Key(
          row: row.bytes + row.start, runs: runs + number &* runsInRow, runCount: runsInRow,
          layout: layout, hash: hashes[number]))
    }
  }

  /// Reads the quantities.
  mutating func readAmounts(_ column: Int) {
    let rows = self.rows.base
    let amounts = self.amounts.base
    let steps = UnsafePointer(steps.base)
    for number in 0..<self.rows.count {
      let row = rows[number]
      var amount: Int64?
      if let cell = row.text(of: column) {
        amount = CellValues.millionths(row.bytes + cell.start, count: cell.count, steps)
      }
      amounts[number] = amount ?? -1
    }
  }

  /// Reads the days.
  mutating func readDays(
    _ columns: RowColumns, _ table: DayTable.View, _ dates: borrowing DateMemo
  ) {
    let rows = self.rows.base
    let days = self.days.base
    for number in 0..<self.rows.count {
      days[number] =
        columns.hasDateOnly
        ? Self.date(rows[number], columns, table, dates)
        : Self.days(rows[number], columns, table, dates)
    }
  }

  @inline(__always)
  private static func date(
    _ row: RowCells, _ columns: RowColumns, _ table: DayTable.View, _ dates: borrowing DateMemo
  ) -> Days {
    guard let day = day(columns.date, row, table, dates), table.from <= day.number,
      day.number <= table.to
    else { return .unknown }
    return Days(from: day, to: day)
  }

  /// The days of a row that has a date, or the first and the last day of a bill.
  private static func days(
    _ row: RowCells, _ columns: RowColumns, _ table: DayTable.View, _ dates: borrowing DateMemo
  ) -> Days {
    if columns.date >= 0, row.isEmpty(columns.from), row.isEmpty(columns.to) {
      return date(row, columns, table, dates)
    }
    guard columns.date < 0 || row.isEmpty(columns.date),
      let from = day(columns.from, row, table, dates), let to = day(columns.to, row, table, dates),
      from.number <= to.number, from.number <= table.to, to.number >= table.from,
      to.number - from.number < ActivityReader.longestBill
    else { return .unknown }
    return Days(from: from, to: to)
  }

  @inline(__always)
  private static func day(
    _ cell: Int, _ row: RowCells, _ table: DayTable.View, _ dates: borrowing DateMemo
  ) -> DateMemo.Day? {
    guard let cell = row.text(of: cell) else { return nil }
    let bytes = row.bytes + cell.start
    if let date = CellValues.isoDate(bytes, count: cell.count) {
      return table.dayNumber(date.day, ofMonth: date.month).map {
        DateMemo.Day(month: Int32(truncatingIfNeeded: date.month), number: $0)
      }
    }
    return dates.day(bytes, count: cell.count)
  }
}
