/// Where the cells of a block end: the first of the two steps over a block.
///
/// Sixty-four bytes at a time become a bit mask of commas and line ends. Without quotes the set bits
/// are the borders. With quotes they are walked one by one by the rules of `CSVReader`, so that both
/// find the same borders: a quote opens only at the start of a cell, a doubled one stays inside, and
/// what follows a closing one up to the next border is ignored here and refused later.
struct BlockIndex: ~Copyable {
  /// The offsets of the commas and line ends between cells.
  private(set) var cellEnds = GrowingBuffer<UInt32>(capacity: 1)
  /// The offsets of line ends inside quotes.
  private(set) var innerLineEnds: [UInt32] = []
  /// True when the block has no quote, no NUL and nothing but ASCII.
  private(set) var isPlain = true
  /// Whether the walk stands inside quotes.
  private var isInQuotes = false
  /// The place of the second of two quotes that stand for one.
  private var second = -1

  private static let comma = UInt8(ascii: ",")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  /// Finds the borders in `count` bytes that begin with a record. Sixty-four bytes behind them are
  /// overwritten.
  ///
  /// - Parameter mayHaveQuotes: False where it is known that there is no quote, which saves looking.
  mutating func scan(
    _ bytes: UnsafeMutablePointer<UInt8>, count: Int, mayHaveQuotes: Bool
  ) {
    // Eight places more than there can be borders: they are written in groups.
    cellEnds.reset(capacity: count + 72)
    innerLineEnds.removeAll(keepingCapacity: true)
    isInQuotes = false
    second = -1
    // The last chunk ends in bytes that are neither borders nor special.
    (bytes + count).update(repeating: UInt8(ascii: "x"), count: 64)
    var special = ByteScan.Vector()
    var hasQuotes = false
    var cells = cellEnds.base
    var position = 0
    while position < count, !mayHaveQuotes {
      let borders = Chunk.borders(bytes + position, special: &special)
      cells = Self.write(borders, at: position, to: cells)
      position += 64
    }
    while position < count {
      let chunk = Chunk(bytes + position, special: &special)
      if !chunk.hasQuotes && !isInQuotes {
        cells = Self.write(chunk.borders, at: position, to: cells)
      } else {
        hasQuotes = true
        cells = walk(
          UnsafePointer(bytes), chunk: position, Chunk.quotes(bytes + position), chunk.borders,
          count: count, to: cells)
      }
      position += 64
    }
    isPlain = !hasQuotes && !ByteScan.hasBit(special)
    cellEnds.setCount(cells - cellEnds.base)
  }

  /// What sixty-four bytes hold.
  private struct Chunk {
    /// A bit for each comma and line end.
    var borders: UInt64 = 0
    var hasQuotes = false

    /// - Parameter special: The highest bits are set of bytes that are NUL or not ASCII.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, special: inout ByteScan.Vector) {
      var quotes = ByteScan.Vector()
      for part in 0..<4 {
        let vector = ByteScan.vector(bytes + part * 16)
        borders |= Self.borders(in: vector, special: &special) << UInt64(part * 16)
        quotes |= ByteScan.equals(vector, BlockIndex.quote)
      }
      hasQuotes = ByteScan.hasBit(quotes)
    }

    /// Commas and line ends alone.
    @inline(__always)
    static func borders(
      _ bytes: UnsafePointer<UInt8>, special: inout ByteScan.Vector
    ) -> UInt64 {
      var borders: UInt64 = 0
      for part in 0..<4 {
        let vector = ByteScan.vector(bytes + part * 16)
        borders |= Self.borders(in: vector, special: &special) << UInt64(part * 16)
      }
      return borders
    }

    /// A bit for each comma and line end of sixteen bytes.
    @inline(__always)
    private static func borders(
      in vector: ByteScan.Vector, special: inout ByteScan.Vector
    ) -> UInt64 {
      special |= vector | ByteScan.equals(vector, 0)
      return ByteScan.bits(
        ByteScan.equals(vector, BlockIndex.comma) | ByteScan.equals(vector, BlockIndex.lineEnd))
    }

    static func quotes(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
      var quotes: UInt64 = 0
      for part in 0..<4 {
        let vector = ByteScan.vector(bytes + part * 16)
        quotes |= ByteScan.bits(ByteScan.equals(vector, BlockIndex.quote)) << UInt64(part * 16)
      }
      return quotes
    }
  }

  /// Writes the places of the set bits; gives the place behind the last. Groups of eight are written
  /// whole, which costs less than asking after each; what is written too much is overwritten by the
  /// next chunk.
  @inline(__always)
  private static func write(
    _ bits: UInt64, at position: Int, to target: UnsafeMutablePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt32> {
    let base = UInt32(truncatingIfNeeded: position)
    var rest = bits
    var group = target
    func writeNext(_ place: Int) {
      group[place] = base &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    while true {
      writeNext(0)
      writeNext(1)
      writeNext(2)
      writeNext(3)
      writeNext(4)
      writeNext(5)
      writeNext(6)
      writeNext(7)
      if rest == 0 { break }
      group += 8
    }
    return target + bits.nonzeroBitCount
  }

  /// Goes through the borders and quotes of a chunk one by one.
  private mutating func walk(
    _ bytes: UnsafePointer<UInt8>, chunk: Int, _ quotes: UInt64, _ borders: UInt64, count: Int,
    to target: UnsafeMutablePointer<UInt32>
  ) -> UnsafeMutablePointer<UInt32> {
    var cells = target
    var rest = quotes | borders
    while rest != 0 {
      let bit = UInt64(rest.trailingZeroBitCount)
      let place = chunk + Int(bit)
      rest &= rest &- 1
      if quotes >> bit & 1 == 1 {
        if place == second { continue }
        if !isInQuotes {
          isInQuotes = place == 0 || Self.isBorder(bytes[place - 1])
        } else if place + 1 < count, bytes[place + 1] == Self.quote {
          second = place + 1
        } else {
          isInQuotes = false
        }
      } else if !isInQuotes {
        cells.pointee = UInt32(truncatingIfNeeded: place)
        cells += 1
      } else if bytes[place] == Self.lineEnd {
        innerLineEnds.append(UInt32(truncatingIfNeeded: place))
      }
    }
    return cells
  }

  private static func isBorder(_ byte: UInt8) -> Bool { byte == comma || byte == lineEnd }
}

extension BlockIndex {
  /// Whether the line end inside quotes with that number comes before an offset.
  func hasInnerLineEnd(_ number: Int, before offset: Int) -> Bool {
    number < innerLineEnds.count && innerLineEnds[number] < offset
  }

  /// The number of the first cell from `cell` on that ends a record; nil when none does.
  func recordEnd(from cell: Int, in bytes: UnsafePointer<UInt8>) -> Int? {
    var cell = cell
    while cell < cellEnds.count {
      if bytes[Int(cellEnds[cell])] == Self.lineEnd { return cell }
      cell += 1
    }
    return nil
  }

  /// The offset of the last line end between records; nil when there is none.
  func lastRecordEnd(in bytes: UnsafePointer<UInt8>) -> Int? {
    var cell = cellEnds.count - 1
    while cell >= 0 {
      let end = Int(cellEnds[cell])
      if bytes[end] == Self.lineEnd { return end }
      cell -= 1
    }
    return nil
  }

  /// The number of the cell that ends a record of `columns` cells; nil when the record that begins
  /// with `cell` has another number of cells.
  @inline(__always)
  func wholeRecordEnd(
    from cell: Int, columns: Int, in bytes: UnsafePointer<UInt8>
  ) -> Int? {
    let last = cell &+ columns &- 1
    if last >= cellEnds.count || bytes[Int(cellEnds[last])] != Self.lineEnd { return nil }
    for other in cell..<last where bytes[Int(cellEnds[other])] == Self.lineEnd { return nil }
    return last
  }
}
