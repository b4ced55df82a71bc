import Cryptography
import Findings
import OffsetLedger
import Quantities

/// What a command did to a ledger.
package struct OffsetsChange: Sendable {
  /// The numbers of the entries that were added.
  package let entries: Range<Int>
  /// The root of the ledger with them.
  package let root: SHA256Digest
  /// The blocks that changed, as they stand now.
  package let records: [CreditRecord]
  /// Which units of each block were meant.
  package let units: [CreditUnits]
}

extension OffsetsFolder {
  /// Adds an entry for each block of the units that are meant, all or none.
  ///
  /// - Parameters:
  ///   - choice: Which units.
  ///   - isFree: Tells from which blocks they may be taken.
  ///   - isFirst: Tells which of these are to be taken before the others.
  ///   - check: Is asked about each block before its entry is made; refuses by throwing.
  ///   - time: Tells the time of the entries, when no other process writes.
  ///   - by: Who records them.
  ///   - event: The entry for some of the units.
  package func change(
    _ choice: UnitChoice, where isFree: (UnitBlock) -> Bool,
    first isFirst: (UnitBlock) -> Bool = { _ in false },
    checking check: (CreditRecord) throws(LedgerError) -> Void = { _ in },
    at time: () -> Timestamp, by: String?, _ event: (CreditUnits) -> Event
  ) throws(LedgerError) -> OffsetsChange {
    let ledger = try ledger(.write)
    var changed: [CreditUnits] = []
    let receipt = try ledger.write(at: time(), by: by) { (writer) throws(LedgerError) in
      changed = try choice.units(in: ledger, where: isFree, first: isFirst)
      for units in changed {
        for block in try ledger.blocks(covering: units) { try check(ledger.record(of: block)) }
        do throws(LedgerError) {
          try writer.append(event(units))
        } catch {
          throw changed.count > 1 ? Self.adviceForParts(error) : error
        }
      }
      return true
    }
    return try outcome(receipt, of: changed, in: ledger)
  }

  /// A refusal of a part of what was named, with the way to name the others.
  private static func adviceForParts(_ error: LedgerError) -> LedgerError {
    guard error.kind == .refused else { return error }
    let finding = error.finding
    return LedgerError(
      refused: finding.code, finding.message, notes: finding.notes,
      remedy: (finding.remedy.map { $0 + "; " } ?? "")
        + "--tonnes takes what is free, --first and --last name units of an identifier")
  }

  /// Deposits credits; makes the ledger where there is none.
  ///
  /// - Parameter origin: The name of a new ledger; nil for one made up at random.
  /// - Throws: `offset.date` for a day of issuance that cannot be; what the rules of the ledger forbid.
  package func deposit(
    _ deposit: Deposit, evidence: Evidence, at time: () -> Timestamp, by: String?,
    creatingAs origin: String?
  ) throws(LedgerError) -> OffsetsChange {
    try Self.check(deposit.facts, at: time())
    let ledger = try ledger(creatingAs: origin)
    let receipt = try ledger.write(at: time(), by: by) { (writer) throws(LedgerError) in
      try writer.append(.deposit(deposit, evidence))
      return true
    }
    return try outcome(receipt, of: [deposit.units], in: ledger)
  }

  /// Refuses a day of issuance that is yet to come or before what was issued.
  private static func check(_ facts: CreditFacts, at now: Timestamp) throws(LedgerError) {
    guard let issued = facts.issuedOn else { return }
    if issued > now.latestDate {
      throw LedgerError(
        refused: "offset.date", "the day of issuance, \(issued), is after \(now)",
        remedy: "compare it with the registry; what is not issued yet has no such day")
    }
    if let vintage = facts.vintage, issued < vintage.period.from {
      throw LedgerError(
        refused: "offset.date",
        "they were issued on \(issued), before the vintage \(vintage) begins",
        remedy: "compare both with the registry")
    }
  }

  private func outcome(
    _ receipt: Ledger.Receipt, of units: [CreditUnits], in ledger: Ledger
  ) throws(LedgerError) -> OffsetsChange {
    var records: [CreditRecord] = []
    var touched: [CreditUnits] = []
    for units in units {
      for block in try ledger.blocks(covering: units) {
        guard let range = block.units.range.intersection(units.range) else { continue }
        records.append(try ledger.record(of: block))
        touched.append(units.with(range))
      }
    }
    return OffsetsChange(
      entries: receipt.indices, root: receipt.root, records: records, units: touched)
  }
}
