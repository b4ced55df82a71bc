import Cryptography
import Quantities

/// A ledger of offset credits in one file: entries that are only ever added, and what they say of
/// each unit.
///
/// ```
/// let ledger = try Ledger(at: "claims/offsets.ledger", .read)
/// for block in try ledger.blocks(state: .retired) { print(block.units, block.claim ?? "") }
/// ```
///
/// Several processes may have the same file open; one at a time writes, and each write is there as
/// a whole or not at all, whenever a process or the machine dies. The time and who is writing are
/// handed in. Not for use from several threads at once.
package final class Ledger {
  /// What may be done with a ledger.
  package enum Access: Sendable {
    /// Looking only.
    case read
    /// Adding entries; the file must exist.
    case write
  }

  let database: Database
  let register: Register
  let entries: EntryTable
  let checkpoints: CheckpointTable
  /// The name under which its checkpoints are signed.
  package let origin: String
  /// The time of the entry replayed last: entries do not change, so it stays true.
  var latest: (index: Int, time: Timestamp)?

  /// Opens a ledger; an older one that is opened for writing is brought to the newest form.
  package convenience init(at path: String, _ access: Access) throws(LedgerError) {
    let database = try Self.open(path, access)
    if access == .write, try Schema.version(of: database) < Schema.migrations.count {
      try database.run("BEGIN IMMEDIATE")
      try Schema.migrate(database)
      try database.run("COMMIT")
    }
    try self.init(database)
  }

  /// Makes a ledger where there is no file yet, or opens the one that is there for writing.
  ///
  /// - Parameter origin: The name under which its checkpoints will be signed; of a ledger that is
  ///   there the own one stays. It is unique among ledgers, without spaces and plus signs.
  package convenience init(at path: String, creatingAs origin: String) throws(LedgerError) {
    try Self.check(origin: origin)
    let database = try Database(path, .create)
    database.protect(waitingMilliseconds: Self.patience)
    if try !Self.isBlank(database) { try Self.checkKind(of: database, path) }
    try Self.configure(database)
    // Whoever comes first makes the tables; another process finds them made.
    try database.run("BEGIN IMMEDIATE")
    do throws(LedgerError) {
      let isNew = try Self.isBlank(database)
      if try Schema.version(of: database) < Schema.migrations.count {
        try Schema.migrate(database)
      }
      if isNew {
        let insertion = try database.prepare("INSERT INTO ledger (id, origin) VALUES (1, ?)")
        insertion.bind(origin)
        try insertion.run()
      }
      try database.run("COMMIT")
    } catch {
      try? database.run("ROLLBACK")
      throw error
    }
    try self.init(database)
  }

  /// Makes a ledger in memory, to replay entries in.
  package convenience init(replayingFor origin: String) throws(LedgerError) {
    try self.init(inMemoryFor: origin)
    database.dropGuards()
    // One transaction for all that is replayed: nobody else sees it, and it is never kept.
    try database.run("BEGIN")
  }

  /// Makes a ledger in memory, to try something.
  package convenience init(inMemoryFor origin: String) throws(LedgerError) {
    let database = try Database(":memory:", .create)
    try Schema.migrate(database)
    let insertion = try database.prepare("INSERT INTO ledger (id, origin) VALUES (1, ?)")
    insertion.bind(origin)
    try insertion.run()
    try self.init(database)
  }

  private init(_ database: Database) throws(LedgerError) {
    self.database = database
    register = Register(units: try UnitTable(database))
    entries = try EntryTable(database)
    checkpoints = CheckpointTable(database)
    let query = try database.prepare("SELECT origin FROM ledger")
    guard try query.next(), let origin = query.text(0) else {
      throw LedgerError(damaged: "ledger.origin", "the ledger has no origin")
    }
    self.origin = origin
  }

  /// How many entries it has.
  package func size() throws(LedgerError) -> Int { try entries.size() }

  /// The root of the Merkle tree over its entries, or over the first `size` of them.
  package func root(size: Int? = nil) throws(LedgerError) -> SHA256Digest {
    let all = try entries.size()
    return try MerkleTree.root(size: min(size ?? all, all), stored: entries.hash)
  }

  /// An entry; nil where there is none of that number.
  package func entry(at index: Int) throws(LedgerError) -> Entry? {
    guard let bytes = try entries.bytes(at: index) else { return nil }
    do throws(EntryProblem) {
      return try Entry(reading: bytes)
    } catch {
      throw LedgerError(damaged: error.code, "entry \(index): \(error.message)")
    }
  }

  /// The bytes of all entries, in order: what a stranger needs to replay the ledger.
  package func forEachEntry(
    _ body: (_ index: Int, _ bytes: [UInt8]) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    try entries.forEachEntry { (index, bytes, _) throws(LedgerError) in try body(index, bytes) }
  }

  /// The blocks of units by programme and number, or only those of a state, a programme, a claim.
  package func blocks(
    state: CreditState? = nil, programme: Programme? = nil, claim: String? = nil
  ) throws(LedgerError) -> [UnitBlock] {
    try register.units.all(state: state, programme: programme, claim: claim)
  }

  /// The blocks that have a unit in common with these, in order.
  package func blocks(overlapping units: CreditUnits) throws(LedgerError) -> [UnitBlock] {
    try register.overlapping(units)
  }

  /// The blocks that together are exactly these units; throws `offset.notHeld` where one is unknown.
  package func blocks(covering units: CreditUnits) throws(LedgerError) -> [UnitBlock] {
    try register.covering(units)
  }
}
