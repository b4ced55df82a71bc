import Findings
import OffsetLedger

extension OffsetsFolder {
  /// Retires the units that are meant, for a claim or none yet.
  ///
  /// - Throws: `offset.date` for a day after the time of recording or before the issuance; what the
  ///   rules of the ledger forbid.
  package func retire(
    _ choice: UnitChoice, claim: String?, _ retirement: Retirement, evidence: Evidence,
    at time: () -> Timestamp, by: String?
  ) throws(LedgerError) -> OffsetsChange {
    let now = time()
    if let day = retirement.on, day > now.date {
      throw LedgerError(
        refused: "offset.date", "the day of retirement, \(day), is after \(now)",
        remedy: "give the day on which the registry retired the credits")
    }
    let ledger = try ledger(.write)
    let isFree = { (block: UnitBlock) in
      block.state == .held || block.state == .reserved && block.claim == claim
    }
    for units in try choice.units(in: ledger, where: isFree) {
      for block in try ledger.blocks(covering: units) {
        let deposit = try ledger.record(of: block).deposit
        guard let issued = deposit.facts.issuedOn, let day = retirement.on, day < issued else {
          continue
        }
        throw LedgerError(
          refused: "offset.date",
          "\(units) were issued on \(issued), after their retirement on \(day)",
          remedy: "compare both days with the registry")
      }
    }
    return try change(choice, where: isFree, at: time, by: by) { units in
      .retire(units, claim: claim, retirement, evidence)
    }
  }
}
