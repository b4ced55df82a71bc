import Quantities

/// Units in one state, with what the ledger knows of them.
package struct CreditRecord: Sendable {
  /// Which units, and where they stand.
  package let block: UnitBlock
  /// Their deposit.
  package let deposit: Deposit
  /// When they were deposited.
  package let depositedAt: Timestamp
  /// When they came to their state.
  package let changedAt: Timestamp
  /// Who recorded that.
  package let changedBy: String?
  /// For whom, for what and when they were used; nil unless they were.
  package let retirement: Retirement?
  /// Why they were cancelled or impaired; nil otherwise.
  package let reason: String?
  /// The document that shows their state; nil for a reservation without one.
  package let evidence: Evidence?

  /// The registry's spelling of these units.
  package var serial: String {
    SerialBlock.text(
      programme: block.units.programme, block: block.units.block, batch: deposit.batch,
      units: block.units.range)
  }
}

extension Ledger {
  /// What the ledger knows of a block it has given.
  package func record(of block: UnitBlock) throws(LedgerError) -> CreditRecord {
    guard let opening = try entry(at: block.deposit),
      case .deposit(let deposit, let shown) = opening.event,
      let change = block.changed == block.deposit ? opening : try entry(at: block.changed)
    else {
      throw LedgerError(
        damaged: "ledger.projection", "\(block.units) name an entry that is no deposit")
    }
    var retirement: Retirement?
    var reason: String?
    var evidence: Evidence? = shown
    switch change.event {
    case .retire(_, _, let use, let proof): (retirement, evidence) = (use, proof)
    case .cancel(_, let why, let proof), .impair(_, let why, let proof):
      (reason, evidence) = (why, proof)
    case .move(_, _, let proof): evidence = proof
    case .reserve(_, _, let proof), .release(_, let proof): evidence = proof
    case .deposit, .split, .attachEvidence, .logDigest, .note: break
    }
    return CreditRecord(
      block: block, deposit: deposit, depositedAt: opening.at, changedAt: change.at,
      changedBy: change.by, retirement: retirement, reason: reason, evidence: evidence)
  }

  /// What the ledger knows of all blocks, or of those of a state, a programme, a claim, in order.
  package func records(
    state: CreditState? = nil, programme: Programme? = nil, claim: String? = nil
  ) throws(LedgerError) -> [CreditRecord] {
    var records: [CreditRecord] = []
    for block in try blocks(state: state, programme: programme, claim: claim) {
      records.append(try record(of: block))
    }
    return records
  }

  /// What the ledger knows of the blocks of a claim, and of those whose serials are named, in order.
  /// Only their entries are read.
  package func records(
    claim: String?, serials: Set<String>
  ) throws(LedgerError) -> [CreditRecord] {
    if serials.isEmpty { return claim == nil ? [] : try records(claim: claim) }
    // The batch in front of a serial stands in the entry; without it more may be read than is meant.
    let known = serials.union(serials.map { String($0.drop { $0 != "-" }.dropFirst()) })
    var records: [CreditRecord] = []
    for block in try blocks() {
      let isOfClaim = claim != nil && block.claim == claim
      guard isOfClaim || known.contains(block.serialWithoutBatch) else { continue }
      let record = try record(of: block)
      if isOfClaim || serials.contains(record.serial) { records.append(record) }
    }
    return records
  }

  /// The entries that concern any of these units, in order, with their numbers.
  package func history(
    of units: CreditUnits
  ) throws(LedgerError) -> [(index: Int, entry: Entry)] {
    let scope = SerialBlock.scope(of: units.programme, block: units.block)
    var history: [(index: Int, entry: Entry)] = []
    try forEachEntry { (index, bytes) throws(LedgerError) in
      guard let entry = try? Entry(reading: bytes), let named = entry.event.units,
        named.programme == units.programme, named.range.overlaps(units.range),
        SerialBlock.scope(of: named.programme, block: named.block) == scope
      else { return }
      history.append((index, entry))
    }
    return history
  }
}

extension UnitBlock {
  fileprivate var serialWithoutBatch: String {
    SerialBlock.text(
      programme: units.programme, block: units.block, batch: nil, units: units.range)
  }
}
