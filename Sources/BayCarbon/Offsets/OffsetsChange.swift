import Cryptography
import OffsetLedger

/// What a command did to a ledger.
package struct OffsetsChange: Sendable {
  /// The numbers of the entries that were added.
  package let entries: Range<Int>
  /// The root of the ledger with them.
  package let root: SHA256Digest
  /// The blocks that changed, as they stand now.
  package let records: [CreditRecord]
}

extension OffsetsFolder {
  /// Adds an entry for each block of the units that are meant, all or none.
  ///
  /// - Parameters:
  ///   - choice: Which units.
  ///   - isFree: Tells from which blocks they may be taken when an amount is asked for.
  ///   - time: Tells the time of the entries, when no other process writes.
  ///   - by: Who records them.
  ///   - event: The entry for some of the units.
  package func change(
    _ choice: UnitChoice, where isFree: (UnitBlock) -> Bool, at time: () -> Timestamp, by: String?,
    _ event: (CreditUnits) -> Event
  ) throws(LedgerError) -> OffsetsChange {
    let ledger = try ledger(.write)
    var changed: [CreditUnits] = []
    let receipt = try ledger.write(at: time(), by: by) { (writer) throws(LedgerError) in
      changed = try choice.units(in: ledger, where: isFree)
      for units in changed { try writer.append(event(units)) }
      return true
    }
    return try outcome(receipt, of: changed, in: ledger)
  }

  /// Deposits credits; makes the ledger where there is none.
  ///
  /// - Parameter origin: The name of a new ledger.
  package func deposit(
    _ deposit: Deposit, evidence: Evidence, at time: () -> Timestamp, by: String?,
    creatingAs origin: String
  ) throws(LedgerError) -> OffsetsChange {
    let ledger = try ledger(creatingAs: origin)
    let receipt = try ledger.write(at: time(), by: by) { (writer) throws(LedgerError) in
      try writer.append(.deposit(deposit, evidence))
      return true
    }
    return try outcome(receipt, of: [deposit.units], in: ledger)
  }

  private func outcome(
    _ receipt: Ledger.Receipt, of units: [CreditUnits], in ledger: Ledger
  ) throws(LedgerError) -> OffsetsChange {
    var records: [CreditRecord] = []
    for units in units {
      for block in try ledger.blocks(covering: units) {
        records.append(try ledger.record(of: block))
      }
    }
    return OffsetsChange(entries: receipt.indices, root: receipt.root, records: records)
  }
}
