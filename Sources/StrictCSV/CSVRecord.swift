/// One record of a delimited text file, with the place of each field.
///
/// The bytes are kept as they stand in the file, so that a message can show the line and point
/// at the field; the text of a field is made only when somebody asks for it.
public struct CSVRecord: Sendable {
  /// The physical line on which the record begins, counted from 1.
  public internal(set) var line = 0
  /// The bytes of the record without the line end that closes it.
  public internal(set) var raw: [UInt8] = []
  var fields: [Field] = []
  var offset = 0
  var length = 0

  /// Where a field stands in ``raw`` and whether it is quoted.
  struct Field: Sendable {
    var start: Int
    var end: Int
    var quoted: Bool
  }

  /// An empty record, to be filled by ``CSVReader/next(into:)``.
  public init() {}

  /// The number of fields.
  public var count: Int { fields.count }

  /// True for a line without anything in it, or with empty fields only.
  public var isBlank: Bool { fields.allSatisfy { $0.start == $0.end } }

  /// True when every field is UTF-8. Commas, quotes and line ends are ASCII, so the fields are when
  /// the record is.
  public var isUTF8: Bool {
    do { return try UTF8Span(validating: raw.span).count == raw.count } catch { return false }
  }

  /// The first field whose bytes are not UTF-8; nil when every field is.
  public var firstBroken: Int? {
    isUTF8 ? nil : (0..<count).first { text($0) == nil }
  }

  /// The text of a field without its quotes; nil when its bytes are not UTF-8.
  public func text(_ index: Int) -> String? {
    let field = fields[index]
    guard field.quoted else { return Self.text(raw.span.extracting(field.start..<field.end)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(field.end - field.start)
    var position = field.start + 1
    while position < field.end - 1 {
      bytes.append(raw[position])
      // A doubled quote stands for one.
      position += raw[position] == CSVReader.quote ? 2 : 1
    }
    return Self.text(bytes.span)
  }

  /// Bytes as text; nil when they are not UTF-8. `String(validating:as:)` is generic at run time
  /// and takes ten times as long for a short cell.
  private static func text(_ bytes: Span<UInt8>) -> String? {
    do { return String(copying: try UTF8Span(validating: bytes)) } catch { return nil }
  }

  /// The physical line and the column, in characters counted from 1, at which a field begins.
  /// An index past the last field gives the end of the record.
  public func position(of index: Int) -> CSVPosition {
    position(ofByte: index < fields.count ? fields[index].start : raw.count)
  }

  /// The physical line and column of a byte of ``raw``.
  public func position(ofByte offset: Int) -> CSVPosition {
    var position = CSVPosition(line: line, column: 1)
    for byte in raw[..<offset] {
      if byte == CSVReader.lineFeed {
        position = CSVPosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {  // continuation bytes belong to the character before
        position.column += 1
      }
    }
    return position
  }

  /// The physical line a position of this record lies on, as text for an excerpt; nil when it is
  /// too long to be worth keeping. Bytes that are no text show as the replacement character.
  public func excerpt(at position: CSVPosition) -> String? {
    let lines = raw.split(separator: CSVReader.lineFeed, omittingEmptySubsequences: false)
    let line = lines[min(max(position.line - self.line, 0), lines.count - 1)]
    if line.count > Self.longestExcerpt { return nil }
    return String(decoding: line.filter { $0 != CSVReader.carriageReturn }, as: UTF8.self)
  }

  /// Bytes of a line beyond which no excerpt is kept.
  static let longestExcerpt = 4096
}

/// A place in a delimited text file.
public struct CSVPosition: Hashable, Sendable {
  /// The physical line, counted from 1.
  public var line: Int
  /// The column in characters, counted from 1.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
