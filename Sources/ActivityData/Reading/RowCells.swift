/// The cells of one record in a block.
struct RowCells: BitwiseCopyable {
  /// The block.
  let bytes: UnsafePointer<UInt8>
  /// Where the cells end, the first one first.
  let cellEnds: UnsafePointer<UInt32>
  /// The physical line on which the record begins.
  let line: Int
  private let startOffset: Int32
  private let endOffset: Int32
  /// The number of the table.
  let tableNumber: Int32
  private let lastCell: Int16
  /// Whether the block has no quote, no NUL and nothing but ASCII.
  let isPlain: Bool

  init(
    table: Int, line: Int, bytes: UnsafePointer<UInt8>, cellEnds: UnsafePointer<UInt32>,
    start: Int, end: Int, last: Int, isPlain: Bool
  ) {
    self.bytes = bytes
    self.cellEnds = cellEnds
    self.line = line
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    tableNumber = Int32(truncatingIfNeeded: table)
    lastCell = Int16(truncatingIfNeeded: last)
    self.isPlain = isPlain
  }

  /// Where the record begins.
  var start: Int { Int(startOffset) }
  /// Its line end.
  var end: Int { Int(endOffset) }
  /// The number of the last cell.
  var last: Int { Int(lastCell) }

  /// A cell: its first byte and the byte behind its last.
  struct Cell {
    var start: Int
    var end: Int
    var count: Int { end &- start }
  }

  @inline(__always)
  func start(of cell: Int) -> Int {
    cell == 0 ? start : Int(cellEnds[cell &- 1]) &+ 1
  }

  /// The end of a cell; a carriage return before the line end does not belong to it.
  @inline(__always)
  func end(of cell: Int) -> Int {
    let end = Int(cellEnds[cell])
    if cell < last { return end }
    return end > start(of: cell) && bytes[end &- 1] == UInt8(ascii: "\r") ? end &- 1 : end
  }

  /// A cell without its quotes; nil when the quotes do not fit.
  @inline(__always)
  func text(of cell: Int) -> Cell? {
    let cell = Cell(start: start(of: cell), end: end(of: cell))
    if isPlain || cell.count == 0 || bytes[cell.start] != UInt8(ascii: "\"") { return cell }
    if cell.count < 2 || bytes[cell.end - 1] != UInt8(ascii: "\"") { return nil }
    return Cell(start: cell.start + 1, end: cell.end - 1)
  }

  /// Whether there is nothing in a cell, or nothing but two quotes.
  func isEmpty(_ cell: Int) -> Bool { text(of: cell)?.count == 0 }

  /// The place of a cell.
  func place(ofActivity cell: Int) -> RowPlace {
    var column = 1
    // Continuation bytes belong to the character before.
    for offset in start..<start(of: cell) where bytes[offset] & 0xC0 != 0x80 { column += 1 }
    return RowPlace(table: Int(tableNumber), line: line, column: column)
  }

  /// The place of the record without a column.
  var place: RowPlace { RowPlace(table: Int(tableNumber), line: line, column: 0) }
}
