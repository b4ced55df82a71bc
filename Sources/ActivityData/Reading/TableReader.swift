import Findings
import StrictCSV
import Synchronization

/// Cuts a table into blocks of whole records and gives them out in their order, to whatever thread
/// asks next.
final class TableReader: @unchecked Sendable {
  // Unchecked, because the compiler cannot see that everything that changes is touched under the lock
  // only, or when all threads are done.

  /// The number of the table in the order of reading.
  let number: Int
  let name: String
  private let table: ActivityTable
  private let blockSize: Int
  private let lock = Mutex(())
  private var text: TableText?
  private var hasStarted = false
  private var hasEnded = false
  private var layout: TableLayout?
  /// The physical line on which the next block begins.
  private var line = 1
  /// What follows the last record of the block before.
  private var rest = GrowingBuffer<UInt8>(capacity: 1)
  /// What was found in the table as a whole or in its header.
  private(set) var findings: [Finding] = []
  /// True when the table could not be read at all.
  private(set) var isUnreadable = false
  /// True when the table, or the rest of it, was given up.
  private(set) var isCutShort = false
  /// Rows that were given up before any other: the header cannot be told from the rest.
  private(set) var brokenRows = 0
  /// Whether some thread saw a row.
  let hasRows = Atomic(false)

  init(_ table: ActivityTable, number: Int, blockSize: Int = InputFile.blockSize) {
    self.blockSize = blockSize
    self.table = table
    self.number = number
    name = table.name
  }

  /// Whether there is a header that rows can be read by.
  var hasHeader: Bool { layout != nil }

  /// Takes the next block; false when there is none.
  ///
  /// - Parameter report: Called with the number of bytes that were read.
  func next(into block: inout Block, report: (Int) -> Void) -> Bool {
    lock.withLock { _ in
      let before = text?.bytesRead ?? 0
      defer { report((text?.bytesRead ?? 0) - before) }
      do {
        return try fill(&block)
      } catch {
        isUnreadable = true
        isCutShort = true
        findings.append(TableFindings.unreadable(error, file: name))
        hasEnded = true
        return false
      }
    }
  }

  private func fill(_ block: inout Block) throws -> Bool {
    if !hasStarted {
      hasStarted = true
      text = try TableText(table, blockSize: blockSize)
    }
    while !hasEnded {
      block.start(with: rest)
      rest.removeAll()
      try read(into: &block)
      if block.isEmpty { break }
      block.line = line
      line += block.lines
      if layout != nil || takeHeader(of: &block) {
        block.layout = layout
        if !block.isEmpty { return true }
      }
    }
    if hasEnded && layout == nil && findings.isEmpty {
      findings.append(TableFindings.empty(name))
      isCutShort = true
    }
    hasEnded = true
    text?.close()
    return false
  }

  /// Reads until there is a whole record, and keeps what follows the last one for the next block.
  private func read(into block: inout Block) throws {
    while true {
      if try text?.read(into: &block.bytes) != true {
        hasEnded = true
        block.end()
        if let text, text.bytesRead < text.size {
          findings.append(TableFindings.shorter(name, size: text.size, read: text.bytesRead))
          isCutShort = true
        }
        return
      }
      guard let end = block.lastRecordEnd() else {
        if block.count <= CSVReader.longestRecord { continue }
        // An open quote, most likely: whoever reads the record says so.
        hasEnded = true
        return
      }
      // Only the first record can be so long, and nothing behind it is read.
      if block.count > CSVReader.longestRecord, block.firstRecordEnd > CSVReader.longestRecord {
        hasEnded = true
        return
      }
      rest.append(UnsafeBufferPointer(start: block.pointer + end, count: block.count - end))
      block.cut(to: end)
      return
    }
  }

  /// Reads the header off the start of a block; false when the block has none yet, or none that
  /// rows can be read by.
  private func takeHeader(of block: inout Block) -> Bool {
    var reader = CSVReader(bytes: block.bytes.bytes(from: block.start, count: block.count))
    var record = CSVRecord()
    do {
      repeat {
        guard try reader.next(into: &record) else { return false }
      } while record.isBlank
    } catch {
      if let error = error as? CSVSyntaxError {
        findings.append(TableFindings.finding(error, file: name))
      }
      brokenRows += 1
      isCutShort = true
      hasEnded = true
      return false
    }
    guard let header = ActivityHeader(record, file: name, findings: &findings) else {
      isCutShort = true
      hasEnded = true
      return false
    }
    layout = TableLayout(header)
    block.drop(reader.offset)
    return true
  }
}
