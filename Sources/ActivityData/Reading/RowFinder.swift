import Findings
import StrictCSV

/// Reads single rows of a table again, the careful way.
struct RowFinder {
  private var parser: RowParser

  init(parser: RowParser) {
    self.parser = parser
  }

  /// The accepted rows that stand on some physical lines of a table, by line. A line of a row that
  /// was rejected, or of no row, has none.
  mutating func rows(on lines: [Int], of table: ActivityTable) -> [Int: ActivityRow] {
    let reader = TableReader(table, number: 0)
    var rows: [Int: ActivityRow] = [:]
    var wanted = lines.sorted()[...]
    var block = Block()
    while !wanted.isEmpty, reader.next(into: &block, report: { _ in }) {
      guard let layout = block.layout else { continue }
      parser.begin(file: table.name, header: layout.header)
      let start = block.line
      let end = start + block.lines
      // Lines before it belong to the header or to nothing.
      wanted = wanted.drop { $0 < start }
      let inBlock = wanted.prefix { $0 < end }
      if !inBlock.isEmpty { read(&block, inBlock, into: &rows) }
      wanted = wanted.dropFirst(inBlock.count)
    }
    return rows
  }

  private mutating func read(
    _ block: inout Block, _ lines: ArraySlice<Int>, into rows: inout [Int: ActivityRow]
  ) {
    block.makeIndex()
    var wanted = lines
    var start = 0
    var inner = 0
    var line = block.line
    var cell = 0
    while let last = block.index.recordEnd(from: cell, in: block.pointer) {
      let end = Int(block.index.cellEnds[last])
      cell = last + 1
      let first = line
      while inner < block.index.innerLineEnds.count, block.index.innerLineEnds[inner] < end {
        inner += 1
        line += 1
      }
      let here = wanted.prefix { $0 <= line }
      if !here.isEmpty {
        let bytes = UnsafeBufferPointer(start: block.pointer + start, count: end + 1 - start)
        let row = row(Array(bytes), line: first)
        for number in here { rows[number] = row }
        wanted = wanted.dropFirst(here.count)
        if wanted.isEmpty { return }
      }
      start = end + 1
      line += 1
    }
  }

  private mutating func row(_ bytes: [UInt8], line: Int) -> ActivityRow? {
    var reader = CSVReader(bytes: bytes, fromLine: line)
    var record = CSVRecord()
    guard let isThere = try? reader.next(into: &record), isThere, !record.isBlank else {
      return nil
    }
    var findings: [Finding] = []
    return parser.row(record, findings: &findings)
  }
}
