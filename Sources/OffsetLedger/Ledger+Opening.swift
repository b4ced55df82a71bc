import Findings

extension Ledger {
  /// How long a writer waits for another one.
  static let patience: Int32 = 10_000

  static func open(_ path: String, _ access: Access) throws(LedgerError) -> Database {
    switch access {
    case .write:
      let database = try Database(path, .write)
      database.protect(waitingMilliseconds: patience)
      // Before anything is set: a file of somebody else's stays as it is.
      try checkKind(of: database, path)
      try configure(database)
      return database
    case .read:
      do throws(LedgerError) {
        // Opened for writing and not written to: the last one to close a file takes its journal away,
        // which one who may only read cannot. A file that cannot be written to is opened all the same.
        let database = try Database(path, .write)
        database.protect(waitingMilliseconds: patience)
        try database.run("PRAGMA query_only = ON")
        // Reading the header finds out whether the journal can be used.
        _ = try database.integer("PRAGMA schema_version")
        try checkKind(of: database, path)
        return database
      } catch {
        // Beside the journal SQLite needs a file of its own, which a folder that cannot be written
        // to does not allow. Without a journal there is nothing to wait for; with one, entries would
        // be left out.
        guard error.finding.code == "ledger.open" || error.finding.code == "ledger.readOnly",
          (try? Database(path + "-wal", .readUnshared)) == nil
        else { throw error }
        let database = try Database(path, .readUnshared)
        try checkKind(of: database, path)
        return database
      }
    }
  }

  /// Sets what holds for every writer: nothing is acknowledged before it is on the disk.
  static func configure(_ database: Database) throws(LedgerError) {
    try useJournal(database)
    try database.run("PRAGMA synchronous = FULL")
    try database.run("PRAGMA foreign_keys = ON")
    try database.run("PRAGMA trusted_schema = OFF")
  }

  /// Sets the journal. Of a new file that several processes open at once the mode changes while
  /// others are at it, and for them SQLite does not wait; where one begins to write it does.
  private static func useJournal(_ database: Database) throws(LedgerError) {
    for _ in 0..<10 {
      do throws(LedgerError) {
        return try database.run("PRAGMA journal_mode = WAL")
      } catch {
        guard error.finding.code == "ledger.busy" else { throw error }
        try database.run("BEGIN IMMEDIATE; ROLLBACK")
      }
    }
    try database.run("PRAGMA journal_mode = WAL")
  }

  /// Refuses a file that is no ledger or that a newer program has made.
  static func checkKind(of database: Database, _ path: String) throws(LedgerError) {
    guard try database.integer("PRAGMA application_id") == Schema.applicationID else {
      throw LedgerError(
        .unreadable,
        Finding(
          .error, "ledger.notLedger", "\(path) is no ledger of offsets",
          remedy: "name a file that this program made"))
    }
    let version = try Schema.version(of: database)
    if version > Schema.migrations.count {
      throw LedgerError(
        .unreadable,
        Finding(
          .error, "ledger.newer",
          "\(path) has form \(version); this program knows forms up to \(Schema.migrations.count)",
          remedy: "use a newer version of the program"))
    }
  }

  /// Whether a database is one that nobody has put anything in yet: a new file, or one whose maker
  /// was stopped before it was a ledger.
  static func isBlank(_ database: Database) throws(LedgerError) -> Bool {
    for query in ["SELECT count(*) FROM sqlite_schema", "PRAGMA application_id"] {
      if try database.integer(query) != 0 { return false }
    }
    return try Schema.version(of: database) == 0
  }

  static func check(origin: String) throws(LedgerError) {
    let isPlain =
      !origin.isEmpty && origin.utf8.count <= 255
      && origin.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x21 && $0.value != 0x7F
      }
    if !isPlain {
      throw LedgerError(
        refused: "ledger.origin", "`\(origin)` cannot name a ledger",
        remedy: "write something like example.org/offsets, without spaces and plus signs")
    }
  }
}
