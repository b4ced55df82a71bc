/// Reads comma-separated records (RFC 4180) from UTF-8 bytes that arrive in blocks.
///
/// ```
/// var reader = CSVReader(bytes: Array("a,b\n1,\"x,y\"\n".utf8))
/// var record = CSVRecord()
/// while try reader.next(into: &record) { print(record.text(1) ?? "not UTF-8") }
/// ```
///
/// A byte order mark is skipped, CRLF and LF both end a line, quoted fields may hold commas, line
/// ends and doubled quotes. Other separators, other quotes and comments do not exist.
public struct CSVReader {
  /// Delivers the next block of bytes; an empty block means the end.
  public typealias NextBlock = () throws -> [UInt8]

  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A record longer than this many bytes is taken for an open quote that swallows the file.
  public static let longestRecord = 1 << 20

  private let nextBlock: NextBlock
  private var buffer: [UInt8] = []
  private var start = 0
  private var reachedEnd = false
  private var line: Int
  private let mayHaveMark: Bool

  /// The number of bytes taken from the source so far.
  public private(set) var bytesRead = 0

  /// Where in the source the next record begins.
  public var offset: Int { bytesRead - (buffer.count - start) }

  /// Reads from a source of blocks.
  public init(_ nextBlock: @escaping NextBlock) {
    self.nextBlock = nextBlock
    line = 1
    mayHaveMark = true
  }

  /// Reads from bytes at hand.
  public init(bytes: [UInt8]) {
    self.init(bytes: bytes, line: 1, mayHaveMark: true)
  }

  /// Reads from bytes that begin on some line of a file, with a record.
  public init(bytes: [UInt8], fromLine line: Int) {
    self.init(bytes: bytes, line: line, mayHaveMark: false)
  }

  private init(bytes: [UInt8], line: Int, mayHaveMark: Bool) {
    var pending = bytes
    nextBlock = {
      defer { pending = [] }
      return pending
    }
    self.line = line
    self.mayHaveMark = mayHaveMark
  }

  /// Reads the next record into `record`; false at the end of the file.
  ///
  /// - Parameter fieldsAtMost: Fields after these are left out of `record`, and passed over quickly.
  ///   What is wrong in them may then go without an error, so this is for tables that are known to
  ///   be sound.
  /// - Throws: ``CSVSyntaxError`` for a quote that is not closed or is followed by text, after
  ///   which the rest of the record (for an open quote: of the file) is given up; or whatever
  ///   the source of blocks throws.
  public mutating func next(
    into record: inout CSVRecord, fieldsAtMost: Int = .max
  ) throws -> Bool {
    if bytesRead == 0 && mayHaveMark { try skipByteOrderMark() }
    while true {
      if fieldsAtMost != .max, skim(into: &record, fieldsAtMost) { return true }
      let outcome = buffer.withUnsafeBufferPointer { bytes in
        Scan().run(over: bytes, from: start, atEnd: reachedEnd, fields: &record.fields)
      }
      switch outcome {
      case .needsMore:
        if buffer.count - start > Self.longestRecord { try giveUp(&record) }
        try refill()
      case .nothing:
        return false
      // Checked for a complete record too, so that the limit does not depend on the blocks.
      case .record(_, let next) where next - start > Self.longestRecord,
        .textAfterQuote(_, _, let next) where next - start > Self.longestRecord:
        try giveUp(&record)
      case .openQuote where buffer.count - start > Self.longestRecord:
        try giveUp(&record)
      case .record(let end, let next):
        take(record: &record, end: end, next: next)
        return true
      case .openQuote(let offset):
        take(record: &record, end: buffer.count, next: buffer.count)
        throw CSVSyntaxError(
          kind: .openQuote, position: record.position(ofByte: offset), record: record)
      case .textAfterQuote(let offset, let end, let next):
        take(record: &record, end: end, next: next)
        throw CSVSyntaxError(
          kind: .textAfterQuote, position: record.position(ofByte: offset), record: record)
      }
    }
  }

  /// Reads the first fields of the next record; false where that is left to a full scan.
  private mutating func skim(into record: inout CSVRecord, _ fieldsAtMost: Int) -> Bool {
    let scan = Scan(fieldsAtMost: fieldsAtMost)
    let passed = buffer.withUnsafeBufferPointer { bytes in
      scan.skim(over: bytes, from: start, fields: &record.fields)
    }
    guard let passed, passed.next - start <= Self.longestRecord else { return false }
    take(record: &record, end: passed.end, next: passed.next)
    return true
  }

  private mutating func take(record: inout CSVRecord, end: Int, next: Int) {
    record.line = line
    record.offset = bytesRead - buffer.count + start
    record.length = next - start
    record.raw.removeAll(keepingCapacity: true)
    record.raw.append(contentsOf: buffer[start..<end])
    line += buffer.withUnsafeBufferPointer { $0.count(of: Self.lineFeed, in: start..<next) }
    start = next
  }

  private mutating func giveUp(_ record: inout CSVRecord) throws {
    take(record: &record, end: start + Self.longestRecord, next: buffer.count)
    reachedEnd = true
    throw CSVSyntaxError(
      kind: .recordTooLong, position: record.position(ofByte: 0), record: record)
  }

  private mutating func skipByteOrderMark() throws {
    while !reachedEnd && buffer.count < 3 { try refill() }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }

  private mutating func refill() throws {
    let block = try nextBlock()
    bytesRead += block.count
    if block.isEmpty {
      reachedEnd = true
    } else if start == buffer.count {
      // Nothing is left: the block is the buffer, without a copy.
      buffer = block
      start = 0
    } else {
      // What is left of the old block moves to the front, so the buffer holds one record at most
      // beside the block.
      buffer.removeSubrange(..<start)
      start = 0
      buffer.append(contentsOf: block)
    }
  }
}

/// Why a record cannot be split into fields.
public struct CSVSyntaxError: Error {
  /// What goes wrong.
  public enum Kind: Sendable {
    /// A quote opens a field and the file ends before another closes it.
    case openQuote
    /// A closing quote is followed by something other than a comma or a line end.
    case textAfterQuote
    /// A record goes on for more than a mebibyte, as it does when a quote is not closed.
    case recordTooLong
  }

  /// What is wrong.
  public let kind: Kind
  /// Where: the opening quote, the text after the closing one, or the start of a record that is
  /// too long.
  public let position: CSVPosition
  /// The record as far as it was read, for an excerpt.
  public let record: CSVRecord
}
