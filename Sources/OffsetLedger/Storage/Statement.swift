internal import CSQLite

/// A prepared statement: bound, stepped through and used again.
///
/// ```
/// let statement = try database.prepare("SELECT body FROM entries WHERE idx = ?")
/// statement.bind(7)
/// while try statement.next() { use(statement.bytes(0)) }
/// ```
final class Statement {
  private let handle: OpaquePointer
  private let database: Database
  private var bound: Int32 = 0
  private var isRunning = false

  init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Gives the next parameter its value.
  func bind(_ value: Int) {
    sqlite3_bind_int64(handle, nextParameter(), Int64(value))
  }

  /// Gives the next parameter its value; nil is NULL.
  func bind(_ value: Int?) {
    if let value { bind(value) } else { sqlite3_bind_null(handle, nextParameter()) }
  }

  /// Gives the next parameter its value; nil is NULL.
  func bind(_ value: String?) {
    let parameter = nextParameter()
    guard var value else {
      sqlite3_bind_null(handle, parameter)
      return
    }
    value.withUTF8 { text in
      let start = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self)
      _ = sqlite3_bind_text(
        handle, parameter, start, Int32(text.count), baycarbon_sqlite_transient())
    }
  }

  /// Gives the next parameter its value.
  func bind(_ value: [UInt8]) {
    let parameter = nextParameter()
    value.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob(
        handle, parameter, bytes.baseAddress, Int32(bytes.count), baycarbon_sqlite_transient())
    }
  }

  /// Goes to the next row of the result; false when there is none, after which the statement is
  /// ready for other parameters.
  func next() throws(LedgerError) -> Bool {
    isRunning = true
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    default:
      let error = database.error()
      reset()
      throw error
    }
  }

  /// Runs a statement without a result.
  func run() throws(LedgerError) {
    while try next() {}
  }

  /// Ends the reading before the last row.
  func reset() {
    if isRunning { sqlite3_reset(handle) }
    isRunning = false
    bound = 0
  }

  /// A column of the row as a number; 0 where it is NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// A column of the row as a number; nil where it is NULL.
  func optionalInteger(_ column: Int32) -> Int? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// A column of the row as text; nil where it is NULL.
  func text(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A column of the row as bytes; none where it is NULL.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  private func nextParameter() -> Int32 {
    if isRunning { reset() }
    bound += 1
    return bound
  }
}
