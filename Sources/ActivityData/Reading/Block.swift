#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A piece of a table that begins with a record and ends with one, in memory that each thread has
/// of its own and uses again.
struct Block: ~Copyable {
  /// Room before and behind the text, so that words of eight bytes and chunks of sixty-four can be read
  /// at its edges.
  static let margin = 16
  static let room = 80

  /// The margin and the text.
  var bytes = GrowingBuffer<UInt8>(capacity: 1)
  /// Where in ``bytes`` the text begins.
  private(set) var start = Block.margin
  /// Where cells and records end, once ``makeIndex()`` was called.
  private(set) var index = BlockIndex()
  private var hasIndex = false
  private var mayHaveQuotes = true
  /// The physical line on which it begins, counted from 1.
  var line = 1
  /// What the cells mean.
  var layout: TableLayout?
  /// True when a line end was added to the last record of a table that lacks it.
  private var hasAddedLineEnd = false

  /// Starts over with some text.
  mutating func start(with text: borrowing GrowingBuffer<UInt8>) {
    bytes.removeAll()
    _ = bytes.append(repeating: 0, count: Self.margin)
    bytes.append(UnsafeBufferPointer(start: text.base, count: text.count))
    start = Self.margin
    mayHaveQuotes = true
    hasAddedLineEnd = false
    hasIndex = false
  }

  /// The text.
  var pointer: UnsafePointer<UInt8> { UnsafePointer(bytes.base + start) }
  /// Bytes of text.
  var count: Int { bytes.count - start }
  var isEmpty: Bool { count == 0 }
  /// Line ends in the text.
  var lines: Int { ByteScan.count(of: UInt8(ascii: "\n"), in: pointer, count: count) }

  /// Whether a record that ends at an offset owes its line end to ``end()``.
  func endsHere(_ offset: Int) -> Bool { hasAddedLineEnd && offset >= count - 1 }

  /// Closes the last record of a table.
  mutating func end() {
    if isEmpty || bytes[bytes.count - 1] == UInt8(ascii: "\n") { return }
    bytes.append(UInt8(ascii: "\n"))
    hasAddedLineEnd = true
    hasIndex = false
  }

  /// The end of the last whole record; nil when there is none.
  mutating func lastRecordEnd() -> Int? {
    hasIndex = false
    mayHaveQuotes = memchr(pointer, 0x22, count) != nil
    if !mayHaveQuotes {
      var end = count
      while end > 0, pointer[end - 1] != UInt8(ascii: "\n") { end -= 1 }
      return end == 0 ? nil : end
    }
    // With quotes a line end may be text, so that only a whole scan tells. It is used again.
    makeIndex()
    return index.lastRecordEnd(in: pointer).map { $0 + 1 }
  }

  /// The end of the first record.
  var firstRecordEnd: Int {
    if hasIndex {
      return index.recordEnd(from: 0, in: pointer).map { Int(index.cellEnds[$0]) + 1 } ?? count
    }
    var end = 0
    while end < count, pointer[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, count)
  }

  /// Drops what follows. An index that was made still has the borders behind it, which do no harm:
  /// no record begins there.
  mutating func cut(to count: Int) {
    bytes.setCount(start + count)
  }

  /// Drops the first bytes.
  mutating func drop(_ count: Int) {
    line += ByteScan.count(of: UInt8(ascii: "\n"), in: pointer, count: count)
    start += count
    hasIndex = false
  }

  /// Finds where cells and records end.
  mutating func makeIndex() {
    if hasIndex { return }
    bytes.reserve(bytes.count + Self.room)
    index.scan(bytes.base + start, count: count, mayHaveQuotes: mayHaveQuotes)
    hasIndex = true
  }
}
