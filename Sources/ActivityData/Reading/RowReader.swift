import Findings
import Quantities
import StrictCSV

/// Reads blocks row by row, on one thread: the second of the two steps.
///
/// Rows of the usual form are understood from their bytes, a ``RowGroup`` at a time: the cells that tell
/// the kind are looked up together, quantity and days are read as whole numbers. Anything else, and
/// every kind when it is first met, goes to ``RowParser``, which understands all that is allowed and says
/// what is wrong. Both end in the same sums.
struct RowReader: ~Copyable {
  /// What was added up.
  var tally: Tally
  var log: DuplicateLog
  /// Rows that were left out, with the reasons, as many as are listed.
  var rejections: [(place: RowPlace, findings: [Finding])] = []
  /// Remarks on rows that were taken, as many as are listed.
  var remarks: [(place: RowPlace, finding: Finding)] = []
  var rowsRead = 0
  var rowsRejected = 0
  var rowsRemarked = 0
  var blankRows = 0
  /// Rows taken that take back or correct others.
  var corrections = 0
  /// True when the rest of a table was given up.
  var isCutShort = false

  var parser: RowParser
  var record = CSVRecord()
  var memo = KeyMemo()
  var dates = DateMemo()
  let days: DayTable
  let reporting: Period
  var columns = RowColumns()
  var ranges = GrowingBuffer<RowColumns.Cells>(capacity: 1)
  var free = GrowingBuffer<Int>(capacity: 1)
  var group = RowGroup()
  var spread = BillSpread()
  let book: KindBook
  /// Kinds met in the group, which the other threads are still to be told.
  var news: [(key: KeyMemo.Key, kind: Int)] = []
  var layout: TableLayout?
  var layoutNumber = 0
  let isCareful: Bool
  /// Whether every row of the table goes to the parser.
  var goesCarefully = false

  /// - Parameter isCareful: Whether every row goes to the parser.
  init(
    parser: RowParser, reporting: Period, search: DuplicateSearch, book: KindBook,
    isCareful: Bool = false
  ) {
    self.book = book
    self.parser = parser
    self.isCareful = isCareful
    self.reporting = reporting
    tally = Tally(reporting: reporting)
    log = DuplicateLog(search)
    days = DayTable(reporting: reporting)
  }

  /// Reads all rows of a block. Says whether there was any.
  mutating func read(_ block: inout Block, of table: TableReader) -> Bool {
    guard let layout = block.layout else { return false }
    if layout !== self.layout { take(layout, of: table) }
    block.makeIndex()
    let before = rowsRead
    var cursor = RowGroup.Cursor(line: block.line)
    while cursor.start < block.count {
      if !takeGroup(block, &cursor, table) { break }
      if group.rows.count == RowGroup.size || cursor.start >= block.count { continue }
      if !takeIrregular(block, &cursor, table) { break }
    }
    log.handOver()
    return rowsRead > before
  }

  /// Takes the records that have the form of rows, up to a number, or to the first that has not; false
  /// when nothing of the table may be read after them.
  private mutating func takeGroup(
    _ block: borrowing Block, _ cursor: inout RowGroup.Cursor, _ table: TableReader
  ) -> Bool {
    group.removeAll()
    if goesCarefully { return true }
    defer { tellKinds() }
    group.gather(block, &cursor, table: table.number, last: columns.last)
    understandGroup()
    var number = 0
    while number < group.rows.count {
      number = takeGoodRows(from: number)
      // Before a row that is added at once, and at the end.
      tally.flush(UnsafePointer(group.rows.base), activity: columns.activity)
      if number == group.rows.count { return true }
      let row = group.rows[number]
      let stop = row.end + (block.endsHere(row.end) ? 0 : 1)
      if !takeCarefully(row, through: stop, number: number, table) { return false }
      number += 1
    }
    return true
  }

  /// Takes the next record, whatever its form; false when nothing of the table may be read after it.
  private mutating func takeIrregular(
    _ block: borrowing Block, _ cursor: inout RowGroup.Cursor, _ table: TableReader
  ) -> Bool {
    let last = block.index.recordEnd(from: cursor.cell, in: block.pointer)
    // A quote that is never closed takes everything.
    let end = last.map { Int(block.index.cellEnds[$0]) } ?? block.count
    let cells = RowCells(
      table: table.number, line: cursor.line, bytes: block.pointer,
      cellEnds: UnsafePointer(block.index.cellEnds.base + cursor.cell), start: cursor.start,
      end: end, last: columns.last, isPlain: false)
    let stop = min(end + 1, block.count) - (block.endsHere(end) ? 1 : 0)
    if !takeCarefully(cells, through: stop, number: nil, table) { return false }
    while cursor.inner < block.index.innerLineEnds.count,
      block.index.innerLineEnds[cursor.inner] < end
    {
      cursor.inner += 1
      cursor.line += 1
    }
    cursor.cell = (last ?? cursor.cell) + 1
    cursor.start = end + 1
    cursor.line += 1
    return true
  }

  /// Hands over what is still kept back.
  mutating func finish() {
    log.handOver(atEnd: true)
  }

  private mutating func take(_ layout: TableLayout, of table: TableReader) {
    self.layout = layout
    parser.begin(file: table.name, header: layout.header)
    // With one of the two columns there may be errors that only the parser knows.
    goesCarefully =
      isCareful || (layout.from == nil) != (layout.to == nil) || layout.count > Int(Int16.max)
    layoutNumber = book.number(of: layout.columns)
    columns = RowColumns(layout)
    ranges.removeAll()
    for run in layout.runs {
      ranges.append(RowColumns.Cells(first: run.lowerBound, last: run.upperBound))
    }
    free.removeAll()
    for cell in layout.free { free.append(cell) }
  }
}
