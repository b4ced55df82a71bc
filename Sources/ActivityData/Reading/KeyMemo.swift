/// Remembers by their bytes which cells belong to which kind of row, so that facility, activity,
/// region, unit and the like are understood once and not in every row.
///
/// Only bytes of rows that were accepted the careful way get in, and they are compared whole. So a
/// row found here means what the careful way would have said.
struct KeyMemo: ~Copyable {
  /// Small, so that many fit in the processor's cache: a part of the hash, and where the rest is.
  struct Entry: BitwiseCopyable {
    var tag: UInt32 = 0
    /// The place of kind, layout and cells in the bytes; 0 for none.
    var offset: UInt32 = 0

    @inline(__always)
    init(hash: UInt64 = 0, offset: UInt32 = 0) {
      tag = UInt32(truncatingIfNeeded: hash >> 32)
      self.offset = offset
    }
  }

  /// A run of cells in a row.
  struct Run: BitwiseCopyable {
    var start: Int32
    var count: Int32
  }

  /// The cells that tell the kind of a row, where they lie.
  struct Key: BitwiseCopyable, @unchecked Sendable {
    // Unchecked: it points to a row that its thread keeps as long as it uses the key.

    let row: UnsafePointer<UInt8>
    let runs: UnsafePointer<Run>
    let runCount: Int
    /// The number of the table's layout, without which bytes mean nothing.
    let layout: Int
    let hash: UInt64
  }

  private var entries = GrowingBuffer<Entry>(capacity: 1)
  private var bytes = GrowingBuffer<UInt8>(capacity: 1)
  /// The hash and the offset of every entry, to place them anew when there are more.
  private var hashes = GrowingBuffer<UInt64>()
  private var offsets = GrowingBuffer<UInt32>()
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
    hashes.removeAll()
    offsets.removeAll()
    bytes.removeAll()
    append(0)
  }

  /// What looking up takes, valid until something is remembered.
  struct View: BitwiseCopyable {
    fileprivate let entries: UnsafePointer<Entry>
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let mask: Int

    /// The kind of a row with these cells; -1 when they were not seen yet.
    @inline(__always)
    func kind(of key: Key) -> Int32 {
      let wanted = Entry(hash: key.hash)
      var place = Int(truncatingIfNeeded: key.hash) & mask
      while true {
        let entry = entries[place]
        if entry.offset == 0 { return -1 }
        let kept = bytes + Int(entry.offset)
        if entry.tag == wanted.tag, matches(kept, key) {
          return Int32(bitPattern: KeyMemo.number(kept))
        }
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
    private func matches(_ record: UnsafePointer<UInt8>, _ key: Key) -> Bool {
      var kept = record + 4
      if KeyMemo.number(kept) != UInt32(truncatingIfNeeded: key.layout) { return false }
      kept += 4
      for number in 0..<key.runCount {
        let run = key.runs[number]
        let length = Int(run.count)
        if KeyMemo.number(kept) != UInt32(truncatingIfNeeded: length) { return false }
        if !ByteScan.areEqual(kept + 4, key.row + Int(run.start), count: length) { return false }
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

  /// Whether the next kind makes it forget all others.
  var isFull: Bool { bytes.count > Self.mostBytes || used >= Self.mostEntries }

  /// Remembers the kind of a row with these cells, unless they are known.
  mutating func remember(_ kind: Int, _ key: Key) {
    if view.kind(of: key) >= 0 { return }
    if isFull {
      clear(capacity: 1 << 8)
    } else if used * 3 >= entries.count {
      grow()
    }
    let offset = UInt32(bytes.count)
    append(UInt32(kind))
    append(UInt32(truncatingIfNeeded: key.layout))
    for run in UnsafeBufferPointer(start: key.runs, count: key.runCount) {
      append(UInt32(run.count))
      bytes.append(
        UnsafeBufferPointer(start: key.row + Int(run.start), count: Int(run.count)))
    }
    // The comparison reads whole words.
    bytes.reserve(bytes.count + 8)
    insert(key.hash, Entry(hash: key.hash, offset: offset))
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number) { part in
      for byte in part { bytes.append(byte) }
    }
  }

  private mutating func insert(_ hash: UInt64, _ entry: Entry) {
    place(hash, entry)
    hashes.append(hash)
    offsets.append(entry.offset)
    used += 1
  }

  private mutating func place(_ hash: UInt64, _ entry: Entry) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while entries[place].offset != 0 { place = (place + 1) & mask }
    entries[place] = entry
  }

  private mutating func grow() {
    let capacity = entries.count * 2
    entries.removeAll()
    _ = entries.append(repeating: Entry(), count: capacity)
    mask = capacity - 1
    for number in 0..<used {
      place(hashes[number], Entry(hash: hashes[number], offset: offsets[number]))
    }
  }
}
