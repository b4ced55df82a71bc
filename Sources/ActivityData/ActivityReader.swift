import Findings
import Quantities
import StrictCSV

/// What reading the activity tables of an inventory gave.
public struct ActivityData: Sendable {
  /// The lines in their order.
  public var lines = ActivityLines()
  /// The control totals.
  public var control = ControlTotals()
  /// What was found, in the order of the files.
  public var findings: [Finding] = []
  /// True when a file could not be read at all.
  public var hasUnreadableFile = false
  /// True when a table, or the rest of one, was given up, so that more than single rows is missing.
  public var isCutShort = false

  /// Nothing yet.
  public init() {}
}

/// Reads the activity tables of an inventory, one after the other, row by row.
///
/// Memory grows with the number of distinct lines, not of rows, but for what the search for
/// duplicate rows and overlapping bills keeps.
public struct ActivityReader {
  /// Rejections listed one by one; beyond, they are counted.
  public static let listedRejections = 10_000

  /// Days beyond which a bill is more likely a slip of the pen.
  static let longestBill = 400

  private let manifest: Manifest
  private let vocabulary: ActivityVocabulary
  private let encoding: TextEncoding
  private var accumulator: LineAccumulator
  private var duplicates: DuplicateRows
  private var overlaps = MeterOverlaps()
  private var data = ActivityData()
  /// Called with the bytes and rows read so far after every block of a file.
  public var progress: ((_ bytes: Int, _ rows: Int) -> Void)?
  /// Called with every accepted row, for an explanation.
  public var observer: ((ActivityRow) -> Void)?
  private var bytes = 0

  /// Makes a reader.
  ///
  /// - Parameter duplicateLimit: the number of rows among which repeated ones are looked for; nil
  ///   for two million.
  public init(
    manifest: Manifest, vocabulary: ActivityVocabulary, encoding: TextEncoding = .utf8,
    duplicateLimit: Int? = nil
  ) {
    duplicates = DuplicateRows(limit: duplicateLimit ?? DuplicateRows.usualLimit)
    self.manifest = manifest
    self.vocabulary = vocabulary
    self.encoding = encoding
    accumulator = LineAccumulator(reporting: manifest.period)
  }

  /// Reads one table from a file. A file that cannot be read is a finding.
  public mutating func read(_ path: String, named name: String) {
    do {
      let file = try InputFile(path)
      try read(named: name) { try file.next() }
    } catch {
      data.hasUnreadableFile = true
      data.isCutShort = true
      data.findings.append(Self.finding(error, file: name))
    }
  }

  /// Reads one table from bytes at hand.
  public mutating func read(_ bytes: [UInt8], named name: String) {
    var pending = bytes
    do {
      try read(named: name) {
        defer { pending = [] }
        return pending
      }
    } catch {
      data.findings.append(Self.finding(error, file: name))
    }
  }

  /// The lines, the totals and the findings of everything read.
  public func finish() -> ActivityData {
    var data = data
    data.findings += overlaps.findings(reporting: manifest.period)
    if !duplicates.isComplete {
      data.findings.append(
        Finding(
          .note, "row.duplicates-unchecked",
          "duplicate rows were looked for among the first \(duplicates.limit) rows only"))
    }
    if data.control.rowsRejected > Self.listedRejections {
      let more = data.control.rowsRejected - Self.listedRejections
      data.findings.append(
        Finding(
          .note, "row.not-listed", "\(more) more rejected rows are counted and not listed"))
    }
    let sums = accumulator.sums()
    data.lines = sums.lines
    data.control.quantities = sums.quantities
    data.control.outsidePeriod = sums.outside
    data.findings += sums.findings
    return data
  }

  private mutating func read(
    named name: String, from source: @escaping CSVReader.NextBlock
  ) throws {
    var reader = CSVReader(try decoded(source))
    var record = CSVRecord()
    do {
      var hasHeader = try reader.next(into: &record)
      while hasHeader && record.isBlank { hasHeader = try reader.next(into: &record) }
      guard hasHeader else {
        data.findings.append(
          Finding(
            .error, "file.empty", "the table is empty", at: SourceLocation(file: name),
            remedy: "give it the header facility,activity,quantity,unit,date"))
        data.isCutShort = true
        return
      }
      guard let header = ActivityHeader(record, file: name, findings: &data.findings) else {
        data.isCutShort = true
        return
      }
      var parser = RowParser(
        file: name, header: header, manifest: manifest, vocabulary: vocabulary,
        keepsNotes: observer != nil)
      let before = data.control.rowsRead
      try readRows(&reader, &record, &parser)
      if data.control.rowsRead == before {
        data.findings.append(
          Finding(
            .warning, "file.no-rows", "the table has a header and no rows",
            at: SourceLocation(file: name), remedy: "add the rows, or remove the table"))
      }
    } catch let error as CSVSyntaxError {
      reject([Self.finding(error, file: name)])
      data.control.rowsRead += 1
      data.isCutShort = true
    }
    bytes += reader.bytesRead
  }

  private mutating func readRows(
    _ reader: inout CSVReader, _ record: inout CSVRecord, _ parser: inout RowParser
  ) throws {
    var reported = 0
    while true {
      do {
        guard try reader.next(into: &record) else { return }
      } catch let error as CSVSyntaxError where error.kind == .textAfterQuote {
        data.control.rowsRead += 1
        reject([Self.finding(error, file: parser.file)])
        continue
      }
      if record.isBlank {
        data.control.blankRows += 1
        continue
      }
      data.control.rowsRead += 1
      var findings: [Finding] = []
      if let row = parser.row(record, findings: &findings) {
        accept(row)
      } else {
        reject(findings)
      }
      if reader.bytesRead - reported >= InputFile.blockSize {
        reported = reader.bytesRead
        progress?(bytes + reported, data.control.rowsRead)
      }
    }
  }

  private mutating func accept(_ row: ActivityRow) {
    do throws(ArithmeticError) {
      try accumulator.add(row)
    } catch {
      reject([
        Finding(
          .error, "quantity.overflow",
          "the quantity \(row.quantity) is too large to be spread by days", at: row.location,
          remedy: "check the number and its unit")
      ])
      return
    }
    data.control.rowsAccepted += 1
    if row.period.days > Self.longestBill {
      data.findings.append(
        Finding(
          .warning, "date.long-bill", "the row covers \(row.period.days) days, \(row.period)",
          at: row.location, notes: ["only its days in the reporting period are counted"],
          remedy: "correct the dates, unless the bill is really so long"))
    }
    if row.isCorrection, !row.quantity.isNegative {
      data.findings.append(
        Finding(
          .warning, "correction.positive",
          "the correction \(row.quantity) \(row.unit) is not negative: it adds to the other rows",
          at: row.location, remedy: "write a minus if it takes something back"))
    }
    if let duplicate = duplicates.check(row) { data.findings.append(duplicate) }
    overlaps.add(row)
    observer?(row)
  }

  private mutating func reject(_ findings: [Finding]) {
    data.control.rowsRejected += 1
    if data.control.rowsRejected <= Self.listedRejections { data.findings += findings }
  }

  /// The blocks of a file as UTF-8. The encoding is judged for each file, at the first block that is
  /// not plain ASCII: one that is UTF-8 beyond doubt is read so whatever was asked for.
  private func decoded(_ source: @escaping CSVReader.NextBlock) throws -> CSVReader.NextBlock {
    var first: [UInt8]? = try source()
    if TextEncoding.isUTF16(first ?? []) { throw UnreadableText.utf16 }
    let blocks: CSVReader.NextBlock = {
      defer { first = nil }
      return try first ?? source()
    }
    if encoding == .utf8 { return blocks }
    guard let transcoder = Transcoder(from: encoding) else {
      throw UnreadableText.noConverter(encoding)
    }
    var isUTF8: Bool?
    return {
      // An empty block means the end, so go on while a block holds only half a character.
      while true {
        let block = try blocks()
        if isUTF8 == nil, block.contains(where: { $0 >= 0x80 }) {
          isUTF8 = TextEncoding.isSurelyUTF8(block)
        }
        if isUTF8 ?? true { return block }
        let text = transcoder.utf8(block, atEnd: block.isEmpty)
        if block.isEmpty || !text.isEmpty { return text }
      }
    }
  }

  /// Why the text of a file cannot be had at all.
  private enum UnreadableText: Error {
    case utf16
    case noConverter(TextEncoding)
  }

  private static func finding(_ error: any Error, file: String) -> Finding {
    let place = SourceLocation(file: file)
    switch error as? UnreadableText {
    case .utf16:
      return Finding(
        .error, "file.utf16", "the table is UTF-16 (\"Unicode text\")", at: place,
        remedy: "save it as CSV (UTF-8)")
    case .noConverter(let encoding):
      return Finding(
        .error, "file.unreadable", "the system cannot convert \(encoding.rawValue)", at: place,
        remedy: "save the table as CSV (UTF-8)")
    case nil: break
    }
    switch error as? InputFile.Failure {
    case .missing:
      return Finding(
        .error, "file.missing", "there is no such file", at: place, remedy: "check its name")
    case .isFolder:
      return Finding(
        .error, "file.folder", "this is a folder, expected a table", at: place,
        remedy: "move its tables up, or give the folder a name without .csv")
    case .system(let reason):
      return Finding(
        .error, "file.unreadable", "the file cannot be read: \(reason)", at: place,
        remedy: "check its permissions")
    case nil:
      return Finding(
        .error, "file.unreadable", "the file cannot be read: \(error)", at: place,
        remedy: "save it again as CSV (UTF-8)")
    }
  }

  private static func finding(_ error: CSVSyntaxError, file: String) -> Finding {
    let place = SourceLocation(
      file: file, line: error.position.line, column: error.position.column)
    let excerpt = error.record.excerpt(at: error.position)
    switch error.kind {
    case .openQuote:
      return Finding(
        .error, "row.open-quote", "the quote opened here is never closed", at: place,
        excerpt: excerpt, notes: ["everything after it was not read"],
        remedy: "close the quote, or double it if it belongs to the text")
    case .textAfterQuote:
      return Finding(
        .error, "row.quote", "text follows a closing quote", at: place, excerpt: excerpt,
        remedy: "double a quote that belongs to the text")
    case .recordTooLong:
      return Finding(
        .error, "row.open-quote", "the row goes on for more than a mebibyte", at: place,
        excerpt: excerpt, notes: ["everything after it was not read"],
        remedy: "look for a quote that is not closed")
    }
  }
}
