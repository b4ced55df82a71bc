import Cryptography
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
    guard FolderListing.isFolder(path) else { throw .missing("the folder \(path)") }
    guard hasLedger else {
      throw .missing("\(ledgerPath)", remedy: "the first deposit or import makes it")
    }
    return try Ledger(at: ledgerPath, access)
  }

  /// The ledger for writing; where there is none, it is made.
  ///
  /// - Parameter origin: The name of a new ledger.
  package func ledger(creatingAs origin: String) throws(LedgerError) -> Ledger {
    guard FolderListing.isFolder(path) else { throw .missing("the folder \(path)") }
    // A file may be there and no ledger yet, while another process makes it or after one was stopped.
    return try Ledger(at: ledgerPath, creatingAs: origin)
  }

  /// All blocks, or those of a state, a programme, a claim, with what is known of them.
  package func records(
    state: CreditState? = nil, programme: Programme? = nil, claim: String? = nil
  ) throws(LedgerError) -> [CreditRecord] {
    let ledger = try ledger()
    var records: [CreditRecord] = []
    for block in try ledger.blocks(state: state, programme: programme, claim: claim) {
      records.append(try ledger.record(of: block))
    }
    return records
  }
}
