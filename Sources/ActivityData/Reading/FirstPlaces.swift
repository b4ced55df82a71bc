/// The first place of each hash that was noted.
struct FirstPlaces: ~Copyable {
  /// How many different hashes there are.
  private(set) var count = 0
  // Open addressing with linear probing; at most half of it is taken.
  private var table = GrowingBuffer<DuplicateLog.Note>(capacity: 1)

  private static let nothing = DuplicateLog.Note(hash: 0, place: .max)

  /// - Parameter count: How many hashes there will be, roughly.
  init(expecting count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    table = Self.empty(size)
  }

  /// Takes a note.
  mutating func add(_ note: DuplicateLog.Note) {
    let slot = slot(of: note.hash)
    let known = table[slot].place
    if note.place < known { table[slot] = note }
    if known != Self.nothing.place { return }
    count += 1
    if count * 2 > table.count { grow() }
  }

  /// The first place of a hash that was noted.
  func place(of hash: UInt64) -> UInt64 { table[slot(of: hash)].place }

  /// Where in the table a hash is, or where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot].hash != hash, table[slot].place != Self.nothing.place {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    var old = Self.empty(table.count * 2)
    swap(&old, &table)
    for index in 0..<old.count where old[index].place != Self.nothing.place {
      table[slot(of: old[index].hash)] = old[index]
    }
  }

  private static func empty(_ size: Int) -> GrowingBuffer<DuplicateLog.Note> {
    var table = GrowingBuffer<DuplicateLog.Note>(capacity: size)
    _ = table.append(repeating: nothing, count: size)
    return table
  }
}
