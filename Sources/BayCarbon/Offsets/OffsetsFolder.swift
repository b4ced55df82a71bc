import Cryptography
import Findings
import OffsetLedger

/// The ledger of offsets of an inventory folder.
///
/// ```
/// let offsets = OffsetsFolder(at: "my-factory")
/// let records = try offsets.records(state: .retired)
/// ```
package struct OffsetsFolder {
  /// The name of the ledger in a folder.
  package static let ledgerName = "offsets.ledger"

  /// The folder as given.
  package let path: String

  /// Names a folder; nothing is read yet.
  package init(at path: String) { self.path = path }

  /// A name for a ledger that no other one has, under a domain that never exists (RFC 2606).
  package static func newOrigin() -> String {
    "baycarbon.invalid/offsets/" + SHA256.hash(RandomBytes.make(count: 32)).hex.prefix(32)
  }

  /// Where the ledger is.
  package var ledgerPath: String { "\(path)/\(Self.ledgerName)" }

  /// Whether there is a ledger.
  package var hasLedger: Bool { FolderListing.isOccupied(ledgerPath) }

  /// The ledger, which must be there.
  package func ledger(_ access: Ledger.Access = .read) throws(LedgerError) -> Ledger {
    try checkFolder()
    guard hasLedger else { throw noLedger }
    do throws(LedgerError) {
      return try Ledger(at: ledgerPath, access)
    } catch {
      // An empty file is where a ledger was to be made: there is none yet.
      if error.finding.code == "ledger.notLedger", (try? Self.bytes(of: ledgerPath)) == [] {
        throw noLedger
      }
      throw error
    }
  }

  /// The ledger for writing; where there is none, it is made.
  ///
  /// - Parameter origin: The name of a new ledger; nil for one made up at random. A ledger that is
  ///   there must have this name.
  package func ledger(creatingAs origin: String?) throws(LedgerError) -> Ledger {
    try checkFolder()
    // A file may be there and no ledger yet, while another process makes it or after one was stopped.
    let ledger = try Ledger(at: ledgerPath, creatingAs: origin ?? Self.newOrigin())
    if let origin, ledger.origin != origin {
      throw LedgerError(
        refused: "ledger.origin", "the ledger is called `\(ledger.origin)`, not `\(origin)`",
        remedy: "leave the name out, or see to the folder: a ledger keeps its name")
    }
    return ledger
  }

  private var noLedger: LedgerError {
    .missing(ledgerPath, remedy: "the first deposit or import makes it")
  }

  private func checkFolder() throws(LedgerError) {
    if path.isEmpty {
      throw .missing(
        "the name of the folder", what: "is empty", remedy: "name it; `.` is the one you are in")
    }
    if FolderListing.isFolder(path) { return }
    if FolderListing.exists(path) {
      throw .missing(path, what: "is a file", remedy: "name the folder in which the ledger is")
    }
    throw .missing("the folder \(path)")
  }

  /// All blocks, or those of a state, a programme, a claim, with what is known of them.
  package func records(
    state: CreditState? = nil, programme: Programme? = nil, claim: String? = nil
  ) throws(LedgerError) -> [CreditRecord] {
    try ledger().records(state: state, programme: programme, claim: claim)
  }
}
