/// A place in the text of a JSON document.
///
/// Lines end at LF (and so also at CR LF). A column counts Unicode scalars, which is what
/// `SourceLocation` of module `Findings` expects.
public struct JSONPosition: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// The distance from the first byte, in bytes, counted from 0.
  public let offset: Int

  /// Makes a position.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The first character of a document.
  public static let start = JSONPosition(line: 1, column: 1, offset: 0)
}

extension JSONPosition: Comparable, CustomStringConvertible {
  /// Orders by distance from the start of the document.
  public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
    left.offset < right.offset
  }

  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}

extension JSONPosition {
  /// The line of text this position lies in, without its line end, for a printed excerpt.
  ///
  /// Invalid UTF-8 is shown as U+FFFD, so the excerpt exists for a document that was refused.
  ///
  /// - Parameter bytes: The document the position was found in.
  public func excerpt(from bytes: [UInt8]) -> String {
    let middle = min(offset, bytes.count)
    let start = bytes[..<middle].lastIndex(of: JSONByte.lineFeed).map { $0 + 1 } ?? 0
    var end = bytes[middle...].firstIndex(of: JSONByte.lineFeed) ?? bytes.count
    if end > start, bytes[end - 1] == JSONByte.carriageReturn { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The position of a byte, found by counting from the start; for the rare error that is
  /// noticed before positions are tracked. The bytes before `offset` are valid UTF-8.
  static func locating(_ offset: Int, in bytes: [UInt8]) -> JSONPosition {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == JSONByte.lineFeed {
        line += 1
        column = 1
      } else if !JSONByte.continuesScalar(byte) {
        column += 1
      }
    }
    return JSONPosition(line: line, column: column, offset: offset)
  }
}
