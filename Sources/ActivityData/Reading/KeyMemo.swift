/// Remembers by their bytes which cells belong to which kind of row, so that facility, activity,
/// region, unit and the like are understood once and not in every row.
///
/// Only bytes of rows that were accepted the careful way get in, and they are compared whole. So a
/// row found here means what the careful way would have said.
struct KeyMemo: ~Copyable {
  struct Entry: BitwiseCopyable {
    var hash: UInt64 = 0
    var offset: UInt32 = 0
    var kind: Int32 = -1
  }

  /// A run of cells in a row.
  struct Run: BitwiseCopyable {
    var start: Int32
    var count: Int32
  }

  private var entries = GrowingBuffer<Entry>(capacity: 1)
  private var bytes = GrowingBuffer<UInt8>(capacity: 1)
  private var used = 0
  private var mask = 0

  /// Bytes and entries beyond which everything is forgotten and learnt anew: a column with another
  /// text in every row must not fill the memory.
  private static let mostBytes = 16 << 20
  private static let mostEntries = 1 << 18

  init() {
    clear(capacity: 1 << 8)
  }

  private mutating func clear(capacity: Int) {
    entries = GrowingBuffer(capacity: capacity)
    _ = entries.append(repeating: Entry(), count: capacity)
    mask = capacity - 1
    used = 0
  }

  /// What looking up takes, valid until something is remembered.
  struct View: BitwiseCopyable {
    fileprivate let entries: UnsafePointer<Entry>
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let mask: Int

    /// The kind of a row with these cells; -1 when they were not seen yet.
    ///
    /// - Parameter layout: The number of the table's layout, without which bytes mean nothing.
    @inline(__always)
    func kind(
      of row: UnsafePointer<UInt8>, _ runs: UnsafePointer<Run>, _ count: Int, layout: Int,
      hash: UInt64
    ) -> Int32 {
      var place = Int(truncatingIfNeeded: hash) & mask
      while true {
        let entry = entries[place]
        if entry.kind < 0 { return -1 }
        if entry.hash == hash, matches(entry, row, runs, count, layout) { return entry.kind }
        place = (place &+ 1) & mask
      }
    }

    /// Makes the processor fetch the entry for a hash, so that looking it up will not have to wait.
    /// Gives a number without meaning.
    @inline(__always)
    func fetch(_ hash: UInt64) -> Int {
      Int(truncatingIfNeeded: entries[Int(truncatingIfNeeded: hash) & mask].offset)
    }

    /// The same for the bytes that the entry points to.
    @inline(__always)
    func fetchKey(_ hash: UInt64) -> Int { Int(bytes[fetch(hash)]) }

    @inline(__always)
    private func matches(
      _ entry: Entry, _ row: UnsafePointer<UInt8>, _ runs: UnsafePointer<Run>, _ count: Int,
      _ layout: Int
    ) -> Bool {
      var kept = bytes + Int(entry.offset)
      if KeyMemo.number(kept) != UInt32(truncatingIfNeeded: layout) { return false }
      kept += 4
      for number in 0..<count {
        let run = runs[number]
        let length = Int(run.count)
        if KeyMemo.number(kept) != UInt32(truncatingIfNeeded: length) { return false }
        if !ByteScan.areEqual(kept + 4, row + Int(run.start), count: length) { return false }
        kept += 4 &+ length
      }
      return true
    }
  }

  /// What looking up takes.
  var view: View {
    View(
      entries: UnsafePointer(entries.base), bytes: UnsafePointer(bytes.base), mask: mask)
  }

  @inline(__always)
  private static func number(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
    UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self)
  }

  /// The hash of cells, to begin with.
  @inline(__always)
  static func seed(layout: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: layout) &+ 0x2545_F491_4F6C_DD1D
  }

  /// Remembers the kind of a row with these cells.
  mutating func remember(
    _ kind: Int, _ row: UnsafePointer<UInt8>, _ runs: UnsafePointer<Run>, _ count: Int,
    layout: Int, hash: UInt64
  ) {
    if bytes.count > Self.mostBytes || used >= Self.mostEntries {
      bytes.removeAll()
      clear(capacity: 1 << 8)
    } else if used * 4 >= entries.count * 3 {
      grow()
    }
    let offset = UInt32(bytes.count)
    append(UInt32(truncatingIfNeeded: layout))
    for number in 0..<count {
      let run = runs[number]
      append(UInt32(run.count))
      for index in 0..<Int(run.count) { bytes.append(row[Int(run.start) + index]) }
    }
    // The comparison reads whole words.
    bytes.reserve(bytes.count + 8)
    insert(Entry(hash: hash, offset: offset, kind: Int32(kind)))
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number) { part in
      for byte in part { bytes.append(byte) }
    }
  }

  private mutating func insert(_ entry: Entry) {
    var place = Int(truncatingIfNeeded: entry.hash) & mask
    while entries[place].kind >= 0 { place = (place + 1) & mask }
    entries[place] = entry
    used += 1
  }

  private mutating func grow() {
    var old: [Entry] = []
    for place in 0..<entries.count where entries[place].kind >= 0 { old.append(entries[place]) }
    clear(capacity: entries.count * 2)
    for entry in old { insert(entry) }
  }
}
