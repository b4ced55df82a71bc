import Findings
import Quantities
import StrictCSV

/// Reads blocks row by row, on one thread: the second of the two steps.
///
/// A row of the usual form is understood from its bytes in ``takeGoodRow(_:_:)``: the cells that tell its
/// kind are looked up together, the quantity and the days are read as whole numbers. Anything else,
/// and every kind when it is first met, goes to ``RowParser``, which understands all that is allowed and
/// says what is wrong. Both end in the same sums.
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
  /// True when the rest of a table was given up.
  var isCutShort = false

  var parser: RowParser
  var record = CSVRecord()
  var memo = KeyMemo()
  var dates = DateMemo()
  let days: DayTable
  let reporting: Period
  var columns = Columns()
  var ranges = GrowingBuffer<Columns.Cells>(capacity: 1)
  var runs = GrowingBuffer<KeyMemo.Run>(capacity: 1)
  var free = GrowingBuffer<Int>(capacity: 1)
  var candidates = GrowingBuffer<Candidate>(capacity: RowReader.group)
  var spread = BillSpread()
  var layouts: [[ActivityColumn?]: Int] = [:]
  var layout: TableLayout?
  var layoutNumber = 0
  let isCareful: Bool
  /// Whether every row of the table goes to the parser.
  var goesCarefully = false

  /// The places of a table's columns; -1 where there is none.
  struct Columns: BitwiseCopyable {
    var last = 0
    var quantity = 0
    var date = -1
    var from = -1
    var to = -1
    var evidence = -1
    var activity = 0

    /// Neighbouring cells.
    struct Cells: BitwiseCopyable {
      var first: Int
      var last: Int
    }
  }

  /// A record with the hash of the cells that tell its kind.
  struct Candidate: BitwiseCopyable {
    let cells: RowCells
    let hash: UInt64
  }

  /// - Parameter isCareful: Whether every row goes to the parser.
  init(
    parser: RowParser, reporting: Period, search: DuplicateSearch, isCareful: Bool = false
  ) {
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
    var cursor = Cursor(line: block.line)
    while cursor.start < block.count {
      findCandidates(block, &cursor, table.number)
      for number in 0..<candidates.count {
        if takeGoodRow(number) { continue }
        let cells = candidates[number].cells
        let stop = cells.end + (block.endsHere(cells.end) ? 0 : 1)
        _ = takeCarefully(cells, through: stop, hasAllCells: true, table)
      }
      if candidates.count == Self.group || cursor.start >= block.count { continue }
      if !takeIrregular(block, &cursor, table) { break }
    }
    tally.flush()
    log.handOver()
    return rowsRead > before
  }

  /// How far a block is read.
  private struct Cursor {
    var cell = 0
    var start = 0
    var inner = 0
    var line: Int
  }

  /// Records looked up together.
  private static let group = 32

  /// Gathers records that have the form of rows, up to a number, or to the first that has not.
  private mutating func findCandidates(
    _ block: borrowing Block, _ cursor: inout Cursor, _ table: Int
  ) {
    candidates.removeAll()
    if goesCarefully { return }
    while candidates.count < Self.group,
      let last = block.index.wholeRecordEnd(
        from: cursor.cell, columns: columns.last + 1, in: block.pointer)
    {
      let end = Int(block.index.cellEnds[last])
      // Line ends inside quotes shift the lines of the cells.
      if cursor.inner < block.index.innerLineEnds.count,
        block.index.innerLineEnds[cursor.inner] < end
      {
        break
      }
      let cells = RowCells(
        table: table, line: cursor.line, bytes: block.pointer,
        cellEnds: UnsafePointer(block.index.cellEnds.base + cursor.cell), start: cursor.start,
        end: end, last: columns.last, isPlain: block.index.isPlain)
      candidates.appendWithinCapacity(
        Candidate(cells: cells, hash: findRuns(cells, at: candidates.count)))
      cursor.cell = last + 1
      cursor.start = end + 1
      cursor.line += 1
    }
    for number in 0..<candidates.count { memo.fetch(candidates[number].hash) }
    for number in 0..<candidates.count {
      if let kind = memo.fetchKey(candidates[number].hash) { tally.fetch(kind) }
    }
  }

  /// Takes the next record, whatever its form; false when nothing of the table may be read after it.
  private mutating func takeIrregular(
    _ block: borrowing Block, _ cursor: inout Cursor, _ table: TableReader
  ) -> Bool {
    let last = block.index.recordEnd(from: cursor.cell, in: block.pointer)
    // A quote that is never closed takes everything.
    let end = last.map { Int(block.index.cellEnds[$0]) } ?? block.count
    let cells = RowCells(
      table: table.number, line: cursor.line, bytes: block.pointer,
      cellEnds: UnsafePointer(block.index.cellEnds.base + cursor.cell), start: cursor.start,
      end: end, last: columns.last, isPlain: false)
    let hasAllCells = last.map { $0 - cursor.cell == columns.last } ?? false
    let stop = min(end + 1, block.count) - (block.endsHere(end) ? 1 : 0)
    if !takeCarefully(cells, through: stop, hasAllCells: hasAllCells, table) { return false }
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
    goesCarefully = isCareful || (layout.from == nil) != (layout.to == nil)
    layoutNumber = layouts[layout.columns] ?? layouts.count
    layouts[layout.columns] = layoutNumber
    columns = Columns(
      last: layout.count - 1, quantity: layout.quantity, date: layout.date ?? -1,
      from: layout.from ?? -1, to: layout.to ?? -1, evidence: layout.evidence ?? -1,
      activity: layout.activity)
    ranges.removeAll()
    for run in layout.runs {
      ranges.append(Columns.Cells(first: run.lowerBound, last: run.upperBound))
    }
    runs.reserve(ranges.count * Self.group)
    free.removeAll()
    for cell in layout.free { free.append(cell) }
  }
}
