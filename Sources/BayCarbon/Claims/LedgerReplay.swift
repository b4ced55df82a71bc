import Claims
import Findings
import OffsetLedger
import Quantities

/// The entries of the ledger in a bundle, put one after the other into a ledger in memory: what they
/// say of each unit follows from them alone.
struct LedgerReplay {
  /// The ledger; nil when an entry cannot be.
  private(set) var ledger: Ledger?
  /// What is known of each block; nil as above.
  private(set) var records: [CreditRecord]?
  /// The bytes of the entries.
  private(set) var entries: [[UInt8]] = []
  /// Documents whose digests the ledger has, with the number and the time of the entry.
  private(set) var logged: [(document: LoggedDocument, index: Int, at: Timestamp)] = []
  /// The time of the last entry.
  private(set) var lastTime: Timestamp?
  /// What is wrong, in the order of the entries.
  private(set) var problems: [ClaimProblem] = []
  let origin: String

  /// Replays; nil when the bundle has no ledger.
  ///
  /// - Parameter origin: The name of the ledger; nil for the one that its checkpoint tells.
  init?(of bundle: BundleFolder, origin: String? = nil) {
    guard let bytes = bundle.bytes(of: BundleLayout.entries) else { return nil }
    let checkpoint = bundle.bytes(of: BundleLayout.checkpoint)
      .flatMap { try? SignedCheckpoint(parsing: $0) }
    self.origin = origin ?? checkpoint?.checkpoint.origin.description ?? ""
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true {
      lines.removeLast()
    } else {
      report(.ledgerEntry, "the last entry does not end with a line end", lines.count - 1)
    }
    replay(lines)
  }

  private mutating func replay(_ lines: [ArraySlice<UInt8>]) {
    do throws(LedgerError) {
      let ledger = try Ledger(replayingFor: origin)
      for (index, line) in lines.enumerated() {
        let bytes = Array(line)
        entries.append(bytes)
        do throws(LedgerError) {
          try ledger.replay(bytes)
        } catch {
          let code: ClaimCode =
            error.finding.code == "ledger.doubleRetirement" ? .ledgerDoubleRetirement : .ledgerEntry
          report(code, error.finding.message, index)
          return
        }
        guard let entry = try? Entry(reading: bytes) else { continue }
        lastTime = entry.at
        if case .logDigest(let document) = entry.event {
          logged.append((document, index, entry.at))
        }
      }
      records = try ledger.records()
      self.ledger = ledger
    } catch {
      report(.ledgerEntry, error.finding.message, entries.count)
    }
  }

  private mutating func report(_ code: ClaimCode, _ message: String, _ index: Int) {
    problems.append(
      ClaimProblem(
        code, "entry \(index): \(message)", path: BundleLayout.entries,
        remedy: "ask whoever keeps the ledger for its entries as they were logged"))
  }
}
