import Cryptography
import Quantities

extension Ledger {
  /// What became of a write.
  package struct Receipt: Hashable, Sendable {
    /// The numbers of the entries that were added.
    package let indices: Range<Int>
    /// The root of the ledger with them.
    package let root: SHA256Digest
  }

  /// Records what `body` adds, all of it or nothing. While it runs no other process writes, so what
  /// it reads stays true.
  ///
  /// - Parameters:
  ///   - time: The time of the entries, not before that of the last entry. It is asked for when the
  ///     others have done writing, so that a clock that was read before they began is no reason to
  ///     refuse.
  ///   - by: Who records them.
  ///   - body: Adds entries and says whether they are kept; what it throws takes them back too.
  /// - Returns: What was added, or would have been.
  /// - Throws: The first refusal; or why the file could not be written. Nothing was added then.
  package func write(
    at time: @autoclosure () -> Timestamp, by: String?,
    _ body: (borrowing LedgerWriter) throws(LedgerError) -> Bool
  ) throws(LedgerError) -> Receipt {
    try transaction { () throws(LedgerError) in
      let (start, time) = (try entries.size(), time())
      try checkTime(time, size: start)
      let isKept = try body(LedgerWriter(ledger: self, time: time, by: by))
      let end = try entries.size()
      let root = try MerkleTree.root(size: end, stored: entries.hash)
      return (Receipt(indices: start..<end, root: root), isKept)
    }
  }

  /// Does what `body` does as a whole, or nothing of it when it throws or says so.
  func transaction<Value>(
    _ body: () throws(LedgerError) -> (value: Value, isKept: Bool)
  ) throws(LedgerError) -> Value {
    try database.run("BEGIN IMMEDIATE")
    do throws(LedgerError) {
      let (value, isKept) = try body()
      try database.run(isKept ? "COMMIT" : "ROLLBACK")
      return value
    } catch {
      // SQLite has taken back some failures by itself; there is nothing left to do then.
      try? database.run("ROLLBACK")
      throw error
    }
  }

  /// Adds an entry that stands somewhere as bytes, as the next one.
  ///
  /// - Throws: Why the bytes are no entry or the rules forbid it.
  package func replay(_ bytes: [UInt8]) throws(LedgerError) {
    let entry: Entry
    do throws(EntryProblem) {
      entry = try Entry(reading: bytes)
    } catch {
      throw LedgerError(
        refused: error.code, error.message, remedy: "give the entry as it was logged")
    }
    let index = try entries.size()
    try checkTime(entry.at, size: index)
    try add(entry, bytes, at: index)
    latest = (index, entry.at)
  }

  /// Adds an entry and what it does. Its rules are asked first, so that a refusal changes nothing;
  /// then it goes in before the units that name it.
  fileprivate func add(_ entry: Entry, _ bytes: [UInt8], at index: Int) throws(LedgerError) {
    let changes = try register.changes(by: entry, index: index)
    try entries.append(bytes, at: index)
    try register.make(changes)
  }

  private func checkTime(_ time: Timestamp, size: Int) throws(LedgerError) {
    guard size > 0, let last = try timeOfEntry(size - 1), time < last else { return }
    throw LedgerError(
      refused: "ledger.time", "the entry is of \(time), before \(last) of entry \(size - 1)",
      remedy: "entries follow each other in time; see to the clock")
  }
}

extension Ledger {
  /// When an entry was recorded; nil where there is none of that number.
  func timeOfEntry(_ index: Int) throws(LedgerError) -> Timestamp? {
    if let latest, latest.index == index { return latest.time }
    return try entry(at: index)?.at
  }
}

/// Adds entries to a ledger inside ``Ledger/write(at:by:_:)``.
package struct LedgerWriter: ~Copyable {
  /// The ledger, with what was added so far.
  package let ledger: Ledger
  /// The time of the entries.
  let time: Timestamp
  private let by: String?

  init(ledger: Ledger, time: Timestamp, by: String?) {
    self.ledger = ledger
    self.time = time
    self.by = by
  }

  /// Adds an entry.
  ///
  /// - Returns: Its number.
  /// - Throws: Why the rules of the ledger forbid it.
  @discardableResult
  package borrowing func append(_ event: Event) throws(LedgerError) -> Int {
    let index = try ledger.entries.size()
    let entry = Entry(at: time, by: by, event)
    try ledger.add(entry, entry.bytes, at: index)
    return index
  }
}
