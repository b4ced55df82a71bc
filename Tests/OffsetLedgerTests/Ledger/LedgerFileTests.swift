import Findings
import Foundation
import TestKit
import Testing

@testable import OffsetLedger

/// Which files are opened as ledgers, and how an older one is brought forward.
@Suite("ledger files") struct LedgerFileTests {
  let folder: ScratchFolder
  let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.url.appending(path: "offsets.ledger").path
  }

  /// The ways to open a file.
  enum Opening: String, CaseIterable, Sendable {
    case read, write, create

    func open(_ path: String) throws -> Ledger {
      switch self {
      case .read: try Ledger(at: path, .read)
      case .write: try Ledger(at: path, .write)
      case .create: try Ledger(at: path, creatingAs: "test.example/offsets")
      }
    }
  }

  private func code(_ opening: Opening) -> String? {
    LedgerSamples.code { _ = try opening.open(path) }
  }

  private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  private func sqlite(_ sql: String) throws {
    try Database(path, .create).run(sql)
  }

  @Test("a missing file is made only where that is asked for") func missing() throws {
    #expect(code(.read) == "ledger.open")
    #expect(code(.write) == "ledger.open")
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(code(.create) == nil)
    #expect(try Ledger(at: path, .read).origin == "test.example/offsets")
  }

  @Test("the origin of a ledger that is there stays") func origin() throws {
    try Opening.create.open(path).add(.note("first"))
    let again = try Ledger(at: path, creatingAs: "else.example/offsets")
    #expect(again.origin == "test.example/offsets")
    #expect(try again.size() == 1)
    #expect(try again.entry(at: 0)?.event == .note("first"))
  }

  @Test(
    "a name that no checkpoint could carry is refused",
    arguments: ["", "a b", "a+b", "a\n", "a\u{A0}b", "a\u{7F}", String(repeating: "a", count: 256)])
  func badOrigin(_ origin: String) {
    #expect(
      LedgerSamples.code { _ = try Ledger(at: path, creatingAs: origin) } == "ledger.origin")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a folder in place of the file", arguments: Opening.allCases) func isFolder(
    _ opening: Opening
  ) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(code(opening) == "ledger.open")
    let error = #expect(throws: LedgerError.self) { try opening.open(path) }
    #expect(error?.finding.message.hasPrefix(path + ": ") == true)
  }

  /// Who makes a ledger may be stopped before anything is in it.
  @Test("an empty file is no ledger, but one can be made in it") func empty() throws {
    try folder.write("", to: "offsets.ledger")
    #expect(code(.read) == "ledger.notLedger")
    #expect(code(.write) == "ledger.notLedger")
    #expect(try bytes().isEmpty)
    #expect(code(.create) == nil)
    #expect(code(.write) == nil)
  }

  @Test("an empty database with a journal is no ledger, but one can be made in it")
  func blank() throws {
    try sqlite("PRAGMA journal_mode = WAL")
    #expect(try !bytes().isEmpty)
    #expect(code(.read) == "ledger.notLedger")
    #expect(code(.create) == nil)
    #expect(code(.write) == nil)
  }

  @Test("a file of somebody else's is refused and stays as it is", arguments: Opening.allCases)
  func foreign(_ opening: Opening) throws {
    // SQLite takes a file of one byte for an empty one.
    for text in ["xy", "qtyKg,serial\n", String(repeating: "a text of some length\n", count: 500)] {
      try folder.write(text, to: "offsets.ledger")
      #expect(code(opening) == "ledger.notLedger", "\(text.count) characters")
      let error = #expect(throws: LedgerError.self) { _ = try opening.open(path) }
      #expect(error?.finding.message.contains(path) == true)
      #expect(try bytes() == Array(text.utf8))
    }
    try FileManager.default.removeItem(atPath: path)
    try sqlite("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')")
    let database = try bytes()
    #expect(code(opening) == "ledger.notLedger")
    #expect(try bytes() == database)
    // One that says what it is, but has no tables yet.
    try FileManager.default.removeItem(atPath: path)
    try sqlite("PRAGMA application_id = 7")
    #expect(code(opening) == "ledger.notLedger")
  }

  @Test("a file of a newer program is refused and stays as it is", arguments: Opening.allCases)
  func newer(_ opening: Opening) throws {
    try Opening.create.open(path).add(.note("first"))
    try sqlite("PRAGMA user_version = \(Schema.migrations.count + 1)")
    let before = try bytes()
    #expect(code(opening) == "ledger.newer")
    #expect(try bytes() == before)
  }

  static let step = "CREATE TABLE remarks (text TEXT) STRICT; INSERT INTO remarks VALUES ('new');"

  @Test("an older file is brought forward by the steps it lacks, and keeps what it has")
  func migration() throws {
    try Opening.create.open(path).add(LedgerSamples.deposit(LedgerSamples.units(1, 10)))
    let root = try Ledger(at: path, .read).root()
    let database = try Database(path, .write)
    // Run twice: the second time nothing is lacking, and the step would fail.
    for _ in 1...2 { try Schema.migrate(database, Schema.migrations + [Self.step]) }
    #expect(try Schema.version(of: database) == Schema.migrations.count + 1)
    #expect(try database.integer("SELECT count(*) FROM remarks") == 1)
    #expect(code(.write) == "ledger.newer")
    try database.run("PRAGMA user_version = \(Schema.migrations.count)")
    let ledger = try Ledger(at: path, .write)
    #expect(try ledger.root() == root)
    #expect(ledger.check().errors == [])
  }

  @Test("a file without any step gets them all") func allSteps() throws {
    let database = try Database(path, .create)
    try Schema.migrate(database, ["CREATE TABLE first (x)", "CREATE TABLE second (x)"])
    #expect(try Schema.version(of: database) == 2)
    #expect(try database.integer("SELECT count(*) FROM sqlite_schema") == 2)
    #expect(try database.integer("PRAGMA application_id") == 0x4243_4F4C)
  }

  @Test("a step that fails leaves the file as it was") func failedMigration() throws {
    try Opening.create.open(path).add(.note("first"))
    let database = try Database(path, .write)
    try database.run("BEGIN IMMEDIATE")
    #expect(
      LedgerSamples.code {
        try Schema.migrate(database, Schema.migrations + [Self.step + "no SQL;"])
      } == "ledger.damaged")
    try database.run("ROLLBACK")
    #expect(try Schema.version(of: database) == Schema.migrations.count)
    #expect(try database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'remarks'") == 0)
    #expect(try Ledger(at: path, .write).check().errors == [])
  }

  /// What is written is in the journal until somebody moves it to the file; a file that was copied
  /// without its journal would be an older state.
  @Test("a reader sees what another connection has just written") func journal() throws {
    let writer = try Opening.create.open(path)
    let reader = try Ledger(at: path, .read)
    for index in 0..<5 {
      try writer.add(.note("\(index)"))
      #expect(try reader.size() == index + 1)
    }
    #expect(throws: LedgerError.self) { try reader.add(.note("by a reader")) }
    #expect(try writer.size() == 5)
  }

  @Test("a reader can do nothing but read") func readOnly() throws {
    try Opening.create.open(path).add(.note("first"))
    let reader = try Ledger(at: path, .read)
    #expect(LedgerSamples.code { try reader.add(.note("second")) } == "ledger.readOnly")
    #expect(reader.check().errors == [])
  }

  @Test("a path may hold what means something in a URI") func paths() throws {
    for name in ["a b", "a?mode=memory", "a#b", "a%20b", "盤點", "a&immutable=1", "file:x"] {
      let path = folder.url.path + "/" + name
      try Ledger(at: path, creatingAs: "test.example/offsets").add(.note(name))
      #expect(FileManager.default.fileExists(atPath: path), "\(name)")
      #expect(try Ledger(at: path, .read).size() == 1)
    }
  }
}
