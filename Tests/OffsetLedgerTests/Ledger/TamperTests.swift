import Cryptography
import Findings
import Testing

@testable import OffsetLedger

/// Changes behind the back of the program, and the codes that name each: all of them, no other.
@Suite("tampering with a ledger file") struct TamperTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// What a check finds by itself.
    let codes: [String]
    /// What it finds with the checkpoint of 40 entries that was kept elsewhere; nil for the same.
    var remembered: [String]?
    let change: @Sendable (Database) throws -> Void

    var testDescription: String { name }
  }

  static let forgetting = "DELETE FROM checkpoints"

  static let entries: [Case] = [
    Case(name: "nothing is changed", codes: []) { _ in },
    Case(
      name: "a remark is changed", codes: ["ledger.consistency", "ledger.leaf", "ledger.node"]
    ) { try $0.edit(entry: 30, "remark", "remork") },
    Case(
      name: "and its own hash", codes: ["ledger.consistency", "ledger.node"]
    ) {
      try $0.edit(entry: 30, "remark", "remork")
      try $0.fixLeaves()
    },
    Case(name: "and all hashes above it", codes: ["ledger.consistency"]) {
      try $0.edit(entry: 30, "remark", "remork")
      try $0.fixLeaves()
      try $0.fixNodes()
    },
    Case(
      name: "and the kept checkpoints are taken away", codes: [],
      remembered: ["ledger.consistency"]
    ) {
      try $0.edit(entry: 30, "remark", "remork")
      try $0.fixLeaves()
      try $0.fixNodes()
      try $0.run(forgetting)
    },
    Case(
      name: "only the stored hash of an entry is changed", codes: ["ledger.leaf"]
    ) { try $0.run("UPDATE entries SET leaf = zeroblob(32) WHERE idx = 30") },
    Case(
      name: "an entry becomes unreadable",
      codes: ["ledger.consistency", "ledger.entry", "ledger.leaf"]
    ) { try $0.edit(entry: 30, "\"v\":1", "\"v\":2") },
    Case(
      name: "a reservation is for another claim than the retirement",
      codes: ["ledger.consistency", "ledger.leaf", "offset.status"]
    ) { try $0.edit(entry: 12, "\"A\"", "\"B\"") },
    Case(
      name: "a retirement becomes one of other units",
      codes: ["ledger.consistency", "ledger.doubleRetirement", "ledger.leaf"]
    ) {
      try $0.edit(entry: 21, "\"first\":\"11\"", "\"first\":\"1\"")
      try $0.edit(entry: 21, "\"last\":\"12\"", "\"last\":\"2\"")
    },
    Case(
      name: "the last entry is cut off with its units",
      codes: ["ledger.node", "ledger.rollback"]
    ) {
      try $0.run("DELETE FROM entries WHERE idx = 39; DELETE FROM units WHERE deposit = 39")
    },
    Case(
      name: "and all traces of it", codes: [], remembered: ["ledger.rollback"]
    ) {
      try $0.run("DELETE FROM entries WHERE idx = 39; DELETE FROM units WHERE deposit = 39")
      try $0.fixNodes()
      try $0.run("DELETE FROM checkpoints WHERE size = 40")
    },
    Case(
      name: "the last entry is cut off, its units stay",
      codes: ["ledger.node", "ledger.projection", "ledger.rollback"]
    ) { try $0.run("DELETE FROM entries WHERE idx = 39") },
    Case(
      name: "an entry in the middle is taken out", codes: ["ledger.order", "ledger.rollback"]
    ) { try $0.run("DELETE FROM entries WHERE idx = 30") },
    Case(
      name: "and the gap is closed", codes: ["ledger.node", "ledger.projection", "ledger.rollback"]
    ) {
      try $0.run("DELETE FROM entries WHERE idx = 30")
      try $0.shift(from: 30, by: -1)
    },
    Case(
      name: "the first entry is taken out",
      codes: ["ledger.consistency", "ledger.order", "ledger.rollback"]
    ) {
      try $0.run("DELETE FROM entries WHERE idx = 0")
    },
    Case(
      name: "all entries are taken out",
      codes: ["ledger.node", "ledger.projection", "ledger.rollback"]
    ) { try $0.run("DELETE FROM entries") },
    Case(
      name: "an entry is put in between",
      codes: ["ledger.consistency", "ledger.node", "ledger.projection"]
    ) {
      try $0.shift(from: 30, by: 1)
      try $0.insert(.note("never said"), at: 30)
    },
    Case(
      name: "an entry is put before the first", codes: ["ledger.order"],
      remembered: ["ledger.consistency", "ledger.order"]
    ) {
      try $0.insert(.note("never said"), at: -1)
      try $0.run(forgetting)
    },
    Case(name: "two entries are added without the hash above", codes: ["ledger.node"]) {
      try $0.insert(.note("forty"), at: 40)
      try $0.insert(.note("forty-one"), at: 41)
    },
    Case(name: "a second retirement is added", codes: ["ledger.doubleRetirement"]) {
      try $0.insert(LedgerSamples.retire(LedgerSamples.units(1, 1)), at: 40)
    },
    Case(name: "a deposit is added, but not its units", codes: ["ledger.projection"]) {
      try $0.insert(LedgerSamples.deposit(LedgerSamples.units(500, 501)), at: 40)
    },
    Case(
      name: "two remarks change places", codes: ["ledger.consistency", "ledger.node"]
    ) { try $0.swap(32, 35) },
    Case(
      name: "two remarks of different times change places",
      codes: ["ledger.consistency", "ledger.time"]
    ) { try $0.swap(35, 36) },
    Case(
      name: "a deposit and its reservation change places",
      codes: ["ledger.consistency", "offset.notHeld"]
    ) { try $0.swap(0, 10) },
  ]

  static let tables: [Case] = [
    Case(name: "retired units are free again", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET state = 'held', claim = NULL WHERE first = '0011'")
    },
    Case(name: "retired units are for another claim", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET claim = 'B' WHERE first = '0011'")
    },
    Case(name: "a block is longer", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET last = '0039' WHERE first = '0011'")
    },
    Case(name: "a block stands in another row of numbers", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET scope = 'GS8123-2020-9' WHERE first = '0015'")
    },
    Case(name: "a state that does not exist", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET state = 'lost' WHERE first = '0011'")
    },
    Case(name: "a number that is none", codes: ["ledger.projection"]) {
      try $0.run("UPDATE units SET last = 'x' WHERE first = '0011'")
    },
    Case(name: "units are taken out", codes: ["ledger.projection"]) {
      try $0.run("DELETE FROM units WHERE first = '0015'")
    },
    Case(name: "units are added", codes: ["ledger.projection"]) {
      try $0.run(
        """
        INSERT INTO units SELECT programme, scope, '003500', '003599', block, state, claim, deposit,
        changed FROM units WHERE first = '0015' LIMIT 1
        """)
    },
    Case(name: "a hash above the entries is changed", codes: ["ledger.node"]) {
      try $0.run("UPDATE nodes SET hash = zeroblob(32) WHERE level = 3 AND idx = 2")
    },
    Case(name: "a hash above the entries is taken out", codes: ["ledger.node"]) {
      try $0.run("DELETE FROM nodes WHERE level = 1 AND idx = 19")
    },
    Case(name: "a hash above the entries is added", codes: ["ledger.node"]) {
      try $0.run("INSERT INTO nodes VALUES (1, 20, zeroblob(32))")
    },
    Case(name: "a hash of an absurd level is added", codes: ["ledger.node"]) {
      try $0.run("INSERT INTO nodes VALUES (9223372036854775807, -1, zeroblob(32))")
    },
    Case(name: "the origin is another", codes: ["ledger.origin"]) {
      try $0.run("UPDATE ledger SET origin = 'else.example/offsets'")
    },
    Case(
      name: "the origin is another and the checkpoints are gone", codes: [],
      remembered: ["ledger.origin"]
    ) {
      try $0.run("UPDATE ledger SET origin = 'else.example/offsets'; \(forgetting)")
    },
    Case(name: "the origin is gone", codes: ["ledger.origin"]) {
      try $0.run("DELETE FROM ledger")
    },
    Case(name: "the newest checkpoint is gone: no entry is", codes: []) {
      try $0.run("DELETE FROM checkpoints WHERE size = 40")
    },
    Case(name: "a checkpoint is no checkpoint", codes: ["ledger.checkpointSyntax"]) {
      try $0.run("UPDATE checkpoints SET note = replace(note, char(10), ' ') WHERE size = 20")
    },
    Case(
      name: "a checkpoint is of another ledger",
      codes: ["ledger.origin"]
    ) {
      try $0.run("UPDATE checkpoints SET note = replace(note, 'test.', 'best.') WHERE size = 20")
    },
    Case(
      name: "a checkpoint is of more entries",
      codes: ["ledger.checkpointSignature", "ledger.rollback"]
    ) {
      try $0.run(
        """
        UPDATE checkpoints SET note = replace(note, char(10) || '40' || char(10),
        char(10) || '41' || char(10)) WHERE size = 40
        """)
    },
    Case(
      name: "a checkpoint is of fewer entries",
      codes: ["ledger.checkpointSignature", "ledger.consistency"]
    ) {
      try $0.run(
        """
        UPDATE checkpoints SET note = replace(note, char(10) || '40' || char(10),
        char(10) || '39' || char(10)) WHERE size = 40
        """)
    },
    Case(name: "a table is gone", codes: ["ledger.damaged"]) { try $0.run("DROP TABLE nodes") },
  ]

  @Test("every change is named", arguments: entries + tables)
  func change(_ tampering: Case) throws {
    let file = try TamperedFile()
    try file.change(tampering.change)
    #expect(try file.codes() == tampering.codes)
    #expect(
      try file.codes(remembering: file.remembered) == tampering.remembered ?? tampering.codes)
  }

  @Test("an older copy is found by who kept a checkpoint, and by nobody else") func backup() throws
  {
    let file = try TamperedFile()
    try file.replace(by: file.olderPath)
    #expect(try file.codes() == [])
    #expect(try file.codes(remembering: file.remembered) == ["ledger.rollback"])
    // The same when it has grown again, in another way.
    let ledger = try Ledger(at: file.path, .write)
    for index in 20..<45 { try ledger.add(.note("another \(index)"), at: 100) }
    #expect(try file.codes() == [])
    #expect(try file.codes(remembering: file.remembered) == ["ledger.consistency"])
  }

  @Test("a history written anew is found by who kept a checkpoint") func rewritten() throws {
    let file = try TamperedFile()
    let other = try TamperedFile(remark: "what never happened")
    #expect(try other.codes(remembering: other.remembered) == [])
    #expect(try other.codes(remembering: file.remembered) == ["ledger.consistency"])
    #expect(try file.codes(remembering: other.remembered) == ["ledger.consistency"])
  }

  @Test(
    "the triggers refuse what the program never does",
    arguments: [
      "UPDATE entries SET body = body", "DELETE FROM entries WHERE idx = 39",
      "INSERT INTO entries VALUES (41, x'00', zeroblob(32))",
      "INSERT INTO entries VALUES (39, x'00', zeroblob(32))",
      "UPDATE nodes SET hash = hash", "DELETE FROM nodes", "UPDATE checkpoints SET note = note",
      "DELETE FROM checkpoints", "UPDATE ledger SET origin = origin", "DELETE FROM ledger",
      "INSERT INTO units SELECT programme, scope, '0012', last, block, state, claim, deposit, changed "
        + "FROM units WHERE first = '0011' LIMIT 1",
      "INSERT INTO entries VALUES (40, x'00', x'00')",
    ])
  func triggers(_ sql: String) throws {
    let file = try TamperedFile()
    let database = try Database(file.path, .write)
    #expect(throws: LedgerError.self) { try database.run(sql) }
    #expect(try file.codes(remembering: file.remembered) == [])
  }

  @Test("one gap is told once, with the entry that is missing") func gap() throws {
    let file = try TamperedFile()
    try file.change { try $0.run("DELETE FROM entries WHERE idx = 30") }
    let findings = try Ledger(at: file.path, .read).check().findings
    #expect(
      findings.filter { $0.code == "ledger.order" }.map(\.message)
        == ["entry 30 is missing: entry 31 follows entry 29"])
  }

  @Test("a wrong key is no key of the ledger") func key() throws {
    let file = try TamperedFile()
    let ledger = try Ledger(at: file.path, .read)
    let other = try LogPolicy(
      log: SampleKeys.signer(TamperedFile.origin, 2).verifier(.ed25519))
    #expect(ledger.check(policy: other).errors == ["ledger.checkpointSignature"])
    // Without a key nothing is wrong, and that signatures were not looked at is said.
    let check = ledger.check()
    #expect(check.errors == [])
    #expect(check.findings.map(\.code) == ["ledger.key"])
  }
}
