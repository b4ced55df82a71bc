import Findings
import OffsetLedger
import Quantities

extension OffsetsFolder {
  /// Retires the units that are meant, for a claim or none yet. An amount comes from what is reserved
  /// for the claim before it comes from what anybody may still reserve.
  ///
  /// - Throws: `offset.date` for a day after the time of recording, before the issuance or before the
  ///   vintage; what the rules of the ledger forbid.
  package func retire(
    _ choice: UnitChoice, claim: String?, _ retirement: Retirement, evidence: Evidence,
    at time: () -> Timestamp, by: String?
  ) throws(LedgerError) -> OffsetsChange {
    let now = time()
    if let day = retirement.on, day > now.latestDate {
      throw LedgerError(
        refused: "offset.date", "the day of retirement, \(day), is after \(now)",
        remedy: "give the day on which the registry retired the credits")
    }
    let isReserved = { (block: UnitBlock) in
      block.state == .reserved && claim != nil && block.claim == claim
    }
    let isFree = { (block: UnitBlock) in block.state == .held || isReserved(block) }
    let check = { (record: CreditRecord) throws(LedgerError) in
      try Self.check(retirement.on, of: record)
    }
    return try change(choice, where: isFree, first: isReserved, checking: check, at: time, by: by) {
      .retire($0, claim: claim, retirement, evidence)
    }
  }

  /// Refuses a day of retirement on which the credits cannot have been there.
  private static func check(
    _ day: CalendarDate?, of record: CreditRecord
  ) throws(LedgerError) {
    let facts = record.deposit.facts
    guard let day else { return }
    if let issued = facts.issuedOn, day < issued {
      throw LedgerError(
        refused: "offset.date",
        "\(record.block.units) were issued on \(issued), after their retirement on \(day)",
        remedy: "compare both days with the registry")
    }
    if let vintage = facts.vintage, day < vintage.period.from {
      throw LedgerError(
        refused: "offset.date",
        "\(record.block.units) are of vintage \(vintage), which begins after their retirement on "
          + "\(day)",
        remedy: "compare both days with the registry")
    }
  }
}
