internal import CSQLite

/// A connection to an SQLite database; not for use from several threads at once.
final class Database {
  /// What may be done with a database file.
  enum Access {
    /// Read only, with nobody else at it; the file must exist. Works in a folder that cannot be
    /// written to.
    case readUnshared
    /// Read and write; the file must exist.
    case write
    /// Read and write; an empty database is made where there is none.
    case create
  }

  private let handle: OpaquePointer
  private let path: String

  /// Opens a file, or a database in memory with the path `:memory:`.
  init(_ path: String, _ access: Access) throws(LedgerError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(Self.uri(path, access), &handle, Self.flags(access), nil)
    guard let handle else { throw LedgerError(sqlite: code, "out of memory", path: path) }
    guard code == SQLITE_OK else {
      let error = Self.error(handle, path)
      sqlite3_close_v2(handle)
      throw error
    }
    self.handle = handle
    self.path = path
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Forbids what could corrupt the file by way of SQL, and waits that long for another writer.
  func protect(waitingMilliseconds: Int32) {
    _ = baycarbon_sqlite_defensive(handle)
    sqlite3_busy_timeout(handle, waitingMilliseconds)
  }

  /// Leaves out the triggers, which guard a file against other programs: a database in memory has
  /// nobody to be guarded against.
  func dropGuards() {
    _ = baycarbon_sqlite_without_triggers(handle)
  }

  /// Runs statements that have neither parameters nor results.
  func run(_ sql: String) throws(LedgerError) {
    if sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK { throw error() }
  }

  /// Prepares a statement that will be run many times.
  func prepare(_ sql: String) throws(LedgerError) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error() }
    return Statement(statement, of: self)
  }

  /// The integer that a query without parameters gives; nil when it gives nothing.
  func integer(_ sql: String) throws(LedgerError) -> Int? {
    let statement = try prepare(sql)
    return try statement.next() ? statement.integer(0) : nil
  }

  /// The last thing that went wrong.
  func error() -> LedgerError { Self.error(handle, path) }

  private static func error(_ handle: OpaquePointer, _ path: String) -> LedgerError {
    LedgerError(
      sqlite: sqlite3_extended_errcode(handle), String(cString: sqlite3_errmsg(handle)), path: path)
  }

  private static func flags(_ access: Access) -> Int32 {
    let mode =
      switch access {
      case .readUnshared: SQLITE_OPEN_READONLY
      case .write: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    return mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
  }

  /// A file name as a URI, so that `immutable` can be said; everything that means something in a
  /// URI is escaped.
  private static func uri(_ path: String, _ access: Access) -> String {
    if path == ":memory:" { return path }
    let plain = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = [UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z")]
    var escaped: [UInt8] = []
    for byte in path.utf8 {
      if plain ~= byte || letters.contains(where: { $0 ~= byte }) || "/-_.".utf8.contains(byte) {
        escaped.append(byte)
      } else {
        escaped += Array("%\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16))".utf8)
      }
    }
    return "file:" + String(decoding: escaped, as: UTF8.self)
      + (access == .readUnshared ? "?immutable=1" : "")
  }
}
