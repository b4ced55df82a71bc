import Findings

/// A table to be read.
public struct ActivityTable: Sendable {
  /// Where its bytes are.
  enum Place: Sendable {
    case file(String)
    case bytes([UInt8])
  }

  /// The name that findings give it.
  public let name: String
  let place: Place
  /// How it is saved.
  let encoding: TextEncoding

  /// A table in a file.
  public init(path: String, name: String, encoding: TextEncoding = .utf8) {
    self.name = name
    self.encoding = encoding
    place = .file(path)
  }

  /// A table at hand.
  public init(bytes: [UInt8], name: String, encoding: TextEncoding = .utf8) {
    self.name = name
    self.encoding = encoding
    place = .bytes(bytes)
  }

  /// The whole table as UTF-8 without a byte order mark, for whoever reads another table than that of
  /// activities; nil, with the reason among the findings, when it cannot be had.
  ///
  /// Bytes that are no text in the encoding of the table become 0xFF, which no UTF-8 text holds.
  public func text(findings: inout [Finding]) -> [UInt8]? {
    var buffer = GrowingBuffer<UInt8>()
    do {
      var text = try TableText(self, blockSize: InputFile.blockSize)
      while try text.read(into: &buffer) {}
      return buffer.bytes(from: 0, count: buffer.count)
    } catch {
      findings.append(TableFindings.unreadable(error, file: name))
      return nil
    }
  }
}

/// Why the text of a table cannot be had at all.
enum UnreadableText: Error {
  case utf16
  case noConverter(TextEncoding)
}

/// The text of a table as UTF-8, piece by piece.
struct TableText {
  private var file: InputFile?
  private var bytes: [UInt8] = []
  private let encoding: TextEncoding
  private let blockSize: Int
  private var transcoder: Transcoder?
  /// Whether the table turned out to be UTF-8 whatever was asked for; nil while it is plain ASCII.
  private var isUTF8: Bool?
  private var isFirst = true
  /// Bytes taken from the table so far.
  private(set) var bytesRead = 0

  init(_ table: ActivityTable, blockSize: Int) throws(InputFile.Failure) {
    self.blockSize = blockSize
    encoding = table.encoding
    switch table.place {
    case .file(let path): file = try InputFile(path)
    case .bytes(let bytes): self.bytes = bytes
    }
  }

  /// The size of the table in bytes.
  var size: Int { file?.size ?? bytes.count }

  /// Adds the next piece to a buffer; false at the end.
  ///
  /// The encoding is judged at the first piece that is not plain ASCII: one that is UTF-8 beyond doubt
  /// is read so whatever was asked for.
  mutating func read(into buffer: inout GrowingBuffer<UInt8>) throws -> Bool {
    let start = buffer.count
    var isThere = try append(to: &buffer) > 0
    if isFirst && TextEncoding.isUTF16(buffer.bytes(from: start, count: min(bytesRead, 2))) {
      throw UnreadableText.utf16
    }
    if encoding != .utf8 {
      if transcoder == nil { transcoder = Transcoder(from: encoding) }
      guard let transcoder else { throw UnreadableText.noConverter(encoding) }
      isThere = try transcode(&buffer, from: start, transcoder)
    }
    if isFirst { buffer.dropMark(at: start) }
    isFirst = false
    return isThere
  }

  /// Lets the file go.
  mutating func close() { file = nil }

  /// Turns the raw bytes behind `start` into UTF-8. An empty piece means the end, so it goes on while
  /// a piece holds only half a character.
  private mutating func transcode(
    _ buffer: inout GrowingBuffer<UInt8>, from start: Int, _ transcoder: Transcoder
  ) throws -> Bool {
    while true {
      let piece = buffer.bytes(from: start, count: buffer.count - start)
      if isUTF8 == nil, piece.contains(where: { $0 >= 0x80 }) {
        isUTF8 = TextEncoding.isSurelyUTF8(piece)
      }
      if isUTF8 ?? true { return !piece.isEmpty }
      let text = transcoder.utf8(piece, atEnd: piece.isEmpty)
      buffer.setCount(start)
      text.withUnsafeBufferPointer { buffer.append($0) }
      if piece.isEmpty || !text.isEmpty { return !text.isEmpty }
      _ = try append(to: &buffer)
    }
  }

  /// Adds raw bytes; gives how many, 0 at the end.
  private mutating func append(
    to buffer: inout GrowingBuffer<UInt8>
  ) throws(InputFile.Failure) -> Int {
    let size = blockSize
    var count = min(size, bytes.count - bytesRead)
    if let file {
      buffer.reserve(buffer.count + size)
      count = try file.read(
        into: UnsafeMutableRawBufferPointer(start: buffer.base + buffer.count, count: size))
      buffer.setCount(buffer.count + count)
    } else {
      bytes.withUnsafeBufferPointer { all in
        buffer.append(UnsafeBufferPointer(rebasing: all[bytesRead..<(bytesRead + count)]))
      }
    }
    bytesRead += count
    return count
  }
}

extension GrowingBuffer<UInt8> {
  /// A copy of some bytes.
  func bytes(from start: Int, count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: base + start, count: count))
  }

  /// Takes a byte order mark away that stands at a place.
  fileprivate mutating func dropMark(at start: Int) {
    guard count - start >= 3, bytes(from: start, count: 3) == [0xEF, 0xBB, 0xBF] else { return }
    (base + start).update(from: base + start + 3, count: count - start - 3)
    setCount(count - 3)
  }

  /// Adds bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(count + bytes.count)
    (base + count).update(from: start, count: bytes.count)
    setCount(count + bytes.count)
  }
}

extension ActivityTable {
  /// Its size in bytes; 0 for a file that cannot be seen.
  var size: Int {
    switch place {
    case .bytes(let bytes): bytes.count
    case .file(let path): InputFile.size(of: path)
    }
  }
}
