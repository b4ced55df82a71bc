import Cryptography
import Foundation
import TestKit

@testable import OffsetLedger

/// A ledger of forty entries in a file, and the means to change what nobody may change.
///
/// Entries 0 to 9 deposit ten units each, 10 to 19 reserve four of each for the claim A, 20 to 29
/// retire two of each, 30 to 38 are remarks, and 39 deposits ten units that nothing else touches.
/// The ledger keeps signed checkpoints of 20 and of 40 entries.
final class TamperedFile {
  static let origin = "test.example/offsets"

  private let folder: ScratchFolder
  let path: String
  /// What the file was after 20 entries.
  let olderPath: String
  /// The checkpoint of all 40 entries, as somebody keeps it who does not trust the file.
  let remembered: SignedCheckpoint

  /// - Parameter first: The remark of entry 30; another one makes another history.
  init(remark first: String = "remark 30") throws {
    folder = try ScratchFolder()
    path = folder.url.appending(path: "offsets.ledger").path
    olderPath = folder.url.appending(path: "older.ledger").path
    let signer = try SampleKeys.signer(Self.origin, 1)
    let events = Self.events(remark: first)
    try Self.write(events[..<20], from: 0, to: path, signedBy: signer)
    try FileManager.default.copyItem(atPath: path, toPath: olderPath)
    remembered = try Self.write(events[20...], from: 20, to: path, signedBy: signer)
  }

  static func policy() throws -> LogPolicy {
    try LogPolicy(log: SampleKeys.signer(origin, 1).verifier(.ed25519))
  }

  private static func events(remark: String) -> [Event] {
    let tens = Array(0..<10)
    let units = { (ten: Int, count: Int) in
      LedgerSamples.units(ten * 10 + 1, ten * 10 + count)
    }
    return tens.map { LedgerSamples.deposit(units($0, 10)) }
      + tens.map { LedgerSamples.reserve(units($0, 4), for: "A") }
      + tens.map { LedgerSamples.retire(units($0, 2), for: "A") }
      + (30..<39).map { .note($0 == 30 ? remark : "remark \($0)") }
      + [LedgerSamples.deposit(LedgerSamples.units(1, 10, of: LedgerSamples.lamps))]
  }

  /// Four entries share a second, so that neighbours can change places.
  @discardableResult
  private static func write(
    _ events: ArraySlice<Event>, from start: Int, to path: String, signedBy signer: NoteSigner
  ) throws -> SignedCheckpoint {
    let ledger = try Ledger(at: path, creatingAs: origin)
    for group in stride(from: start, to: start + events.count, by: 4) {
      _ = try ledger.write(at: LedgerSamples.time(group / 4), by: nil) {
        (writer) throws(LedgerError) in
        for index in group..<group + 4 { try writer.append(events[index]) }
        return true
      }
    }
    return try ledger.checkpoint(signedBy: signer)
  }

  /// Changes the file behind the back of the program: nothing protects it any more.
  func change(_ body: (Database) throws -> Void) throws {
    let database = try Database(path, .write)
    let query = try database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    var names: [String] = []
    while try query.next() { names.append(query.text(0) ?? "") }
    for name in names { try database.run("DROP TRIGGER \(name)") }
    try body(database)
  }

  /// Puts another file in the place of the ledger.
  func replace(by other: String) throws {
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other, toPath: path)
  }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  func write(_ bytes: some Sequence<UInt8>) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// The codes of all that a check finds, each once, in order; that of the error when the file
  /// cannot even be opened.
  func codes(remembering checkpoints: SignedCheckpoint...) throws -> [String] {
    let policy = try Self.policy()
    var codes: [String] = []
    let failure = LedgerSamples.code {
      let ledger = try Ledger(at: path, .read)
      codes = ledger.check(remembered: checkpoints, policy: policy).errors
    }
    return failure.map { [$0] } ?? codes
  }
}

extension Database {
  /// Replaces a text in the body of an entry.
  func edit(entry index: Int, _ old: String, _ new: String) throws {
    let update = try prepare(
      "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), ?, ?) AS BLOB) WHERE idx = ?")
    update.bind(old)
    update.bind(new)
    update.bind(index)
    try update.run()
  }

  /// Makes room for an entry at an index.
  func shift(from index: Int, by offset: Int) throws {
    // By way of negative numbers, as no two may be equal in between.
    try run("UPDATE entries SET idx = -1 - idx WHERE idx >= \(index)")
    try run("UPDATE entries SET idx = -1 - idx + \(offset) WHERE idx < 0")
  }

  /// Inserts an entry, its own hash included.
  func insert(_ event: Event, at index: Int) throws {
    let bytes = Entry(at: LedgerSamples.time(index / 4), by: nil, event).bytes
    let insertion = try prepare("INSERT INTO entries (idx, body, leaf) VALUES (?, ?, ?)")
    insertion.bind(index)
    insertion.bind(bytes)
    insertion.bind(MerkleTree.leafHash(bytes).bytes)
    try insertion.run()
  }

  /// Lets two entries change places.
  func swap(_ first: Int, _ second: Int) throws {
    try run("UPDATE entries SET idx = -1 WHERE idx = \(first)")
    try run("UPDATE entries SET idx = \(first) WHERE idx = \(second)")
    try run("UPDATE entries SET idx = \(second) WHERE idx = -1")
  }

  /// Makes the stored hashes of the entries those of their bodies.
  func fixLeaves() throws {
    let query = try prepare("SELECT idx, body FROM entries")
    var leaves: [(Int, SHA256Digest)] = []
    while try query.next() {
      leaves.append((query.integer(0), MerkleTree.leafHash(query.bytes(1))))
    }
    let update = try prepare("UPDATE entries SET leaf = ? WHERE idx = ?")
    for (index, leaf) in leaves {
      update.bind(leaf.bytes)
      update.bind(index)
      try update.run()
    }
  }

  /// Makes the stored hashes above the entries those of the stored hashes of the entries.
  func fixNodes() throws {
    try run("DELETE FROM nodes")
    let query = try prepare("SELECT leaf FROM entries ORDER BY idx")
    var hashes: [MerkleNode: SHA256Digest] = [:]
    var size = 0
    while try query.next() {
      let known = hashes
      let leaf = SHA256Digest(bytes: query.bytes(0))!
      for (node, hash) in MerkleTree.nodes(appending: leaf, to: size, stored: { known[$0]! }) {
        hashes[node] = hash
      }
      size += 1
    }
    let insertion = try prepare("INSERT INTO nodes (level, idx, hash) VALUES (?, ?, ?)")
    for (node, hash) in hashes where node.level > 0 {
      insertion.bind(node.level)
      insertion.bind(node.index)
      insertion.bind(hash.bytes)
      try insertion.run()
    }
  }
}
