/// Remembers what dates in other forms than `2024-02-29` mean: the same few hundred come back in
/// every row of such a table.
struct DateMemo: ~Copyable {
  /// A date that the careful way has understood.
  struct Day: BitwiseCopyable {
    var month: Int32
    var number: Int32
  }

  struct Entry: BitwiseCopyable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var count: Int32 = 0
    var number: Int32 = 0
    var month: Int32 = 0
  }

  /// Bytes that a date may have to be remembered.
  static let mostBytes = 24
  private static let size = 1 << 13

  private var entries = GrowingBuffer<Entry>(capacity: 1)
  private var used = 0

  /// What a date means; nil when it was not seen yet.
  func day(_ bytes: UnsafePointer<UInt8>, count: Int) -> Day? {
    if used == 0 || count == 0 || count > Self.mostBytes { return nil }
    let wanted = Self.entry(bytes, count: count)
    var place = Self.place(of: wanted)
    while entries[place].count != 0 {
      let entry = entries[place]
      if entry.first == wanted.first, entry.second == wanted.second, entry.third == wanted.third,
        entry.count == wanted.count
      {
        return Day(month: entry.month, number: entry.number)
      }
      place = (place + 1) & (Self.size - 1)
    }
    return nil
  }

  /// Remembers what a date means, unless there are too many already.
  mutating func remember(_ day: Day, _ bytes: UnsafePointer<UInt8>, count: Int) {
    if count == 0 || count > Self.mostBytes || used > Self.size / 2 { return }
    if used == 0 {
      entries = GrowingBuffer(capacity: Self.size)
      _ = entries.append(repeating: Entry(), count: Self.size)
    } else if self.day(bytes, count: count) != nil {
      return
    }
    var entry = Self.entry(bytes, count: count)
    entry.month = day.month
    entry.number = day.number
    var place = Self.place(of: entry)
    while entries[place].count != 0 { place = (place + 1) & (Self.size - 1) }
    entries[place] = entry
    used += 1
  }

  private static func entry(_ bytes: UnsafePointer<UInt8>, count: Int) -> Entry {
    func word(_ number: Int) -> UInt64 {
      let left = count - number * 8
      return left <= 0 ? 0 : ByteScan.word(bytes + number * 8, count: min(8, left))
    }
    return Entry(first: word(0), second: word(1), third: word(2), count: Int32(count))
  }

  private static func place(of entry: Entry) -> Int {
    var hash: UInt64 = 0
    for word in [entry.first, entry.second, entry.third] { ByteScan.mix(word, into: &hash) }
    return Int(truncatingIfNeeded: hash) & (size - 1)
  }
}
