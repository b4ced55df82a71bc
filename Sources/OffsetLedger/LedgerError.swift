internal import CSQLite
import Findings

/// Why something was not done with a ledger. Nothing of it was done then.
package struct LedgerError: Error, Hashable, Sendable {
  /// What kind of reason it is.
  package enum Kind: Hashable, Sendable {
    /// The rules of the ledger forbid it.
    case refused
    /// There is no such file, or it cannot be read or is no ledger this program knows.
    case unreadable
    /// The file cannot be written: a full disk, no permission, another writer.
    case unwritable
    /// What the file says contradicts itself.
    case damaged
  }

  /// What kind of reason it is.
  package let kind: Kind
  /// The reason for people.
  package let finding: Finding

  init(_ kind: Kind, _ finding: Finding) {
    self.kind = kind
    self.finding = finding
  }

  /// A file or folder that is not there or cannot be read.
  package static func missing(
    _ path: String, what: String = "is not there", remedy: String = "see to the path"
  ) -> LedgerError {
    LedgerError(
      .unreadable, Finding(.error, "ledger.missing", "\(path) \(what)", remedy: remedy))
  }

  /// A rule of the ledger that forbids something.
  package init(refused code: String, _ message: String, notes: [String] = [], remedy: String) {
    self.init(.refused, Finding(.error, code, message, notes: notes, remedy: remedy))
  }

  /// What is wrong with a checkpoint, a proof or a key.
  init(_ error: LogError) {
    self.init(refused: error.code.rawValue, error.message, remedy: error.remedy)
  }

  /// A contradiction in the file.
  init(damaged code: String, _ message: String) {
    self.init(
      .damaged,
      Finding(
        .error, code, message,
        remedy: "`baycarbon offsets verify` names all that is wrong; go back to a sound copy"))
  }

  /// The words of SQLite about a file.
  init(sqlite code: Int32, _ message: String, path: String) {
    let message = "\(path): \(message)"
    switch code & 0xFF {
    case SQLITE_FULL:
      self.init(.unwritable, "ledger.full", message, "make room on the disk and repeat")
    case SQLITE_READONLY:
      self.init(.unwritable, "ledger.readOnly", message, "see to the permissions of the file")
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(
        .unwritable, "ledger.busy", message, "another process is writing; repeat when it has ended")
    // A folder can be opened, but not read.
    case SQLITE_IOERR where code == Self.readError:
      self.init(
        .unreadable, "ledger.open", message, "see to the path, which may be a folder, and the disk")
    case SQLITE_IOERR:
      self.init(.unwritable, "ledger.io", message, "see to the disk and repeat")
    case SQLITE_CANTOPEN, SQLITE_AUTH, SQLITE_PERM:
      self.init(.unreadable, "ledger.open", message, "see to the path and its permissions")
    case SQLITE_NOTADB:
      self.init(.unreadable, "ledger.notLedger", message, "name a file that this program made")
    default:
      self.init(damaged: "ledger.damaged", message)
    }
  }

  /// SQLITE_IOERR_READ, a macro that is not imported.
  private static let readError = SQLITE_IOERR | 1 << 8

  private init(_ kind: Kind, _ code: String, _ message: String, _ remedy: String) {
    self.init(kind, Finding(.error, code, message, remedy: remedy))
  }
}
