import Findings
import Quantities

/// Brings the rows of an export into a ledger: credits that are not there yet are deposited, and all
/// go to the state that their row gives. A row that says what the ledger says already adds nothing,
/// so an import can be repeated.
package struct CreditImport {
  /// The export itself, which shows what its rows say.
  let evidence: Evidence
  /// In whose account the credits are, for deposits.
  let owner: String
  /// The claim for which retired rows are used; nil for none yet.
  let claim: String?

  /// What was done with the rows.
  package struct Outcome: Sendable {
    /// Why rows could not be brought in; with one error nothing was. What is doubtful is a warning.
    package fileprivate(set) var findings: [Finding] = []
    /// How many rows added something.
    package fileprivate(set) var rowsNew = 0
    /// How many rows were there already.
    package fileprivate(set) var rowsKnown = 0
    /// What the new rows amount to, in kg of CO2e, by state.
    package fileprivate(set) var kilograms: [CreditState: Int] = [:]
  }

  /// Makes an import.
  package init(evidence: Evidence, owner: String, claim: String?) {
    self.evidence = evidence
    self.owner = owner
    self.claim = claim
  }

  /// Adds the entries for all rows to a ledger being written; whoever writes keeps them only if
  /// there is no finding of severity error.
  ///
  /// - Parameter progress: Is told now and then how many rows have been brought in.
  package func add(
    _ rows: [CreditRow], to writer: borrowing LedgerWriter, progress: (Int) -> Void = { _ in }
  ) throws(LedgerError) -> Outcome {
    var outcome = Outcome()
    for (index, row) in rows.enumerated() {
      if index.isMultiple(of: 1024) { progress(index) }
      do throws(LedgerError) {
        if try add(row, writer, &outcome.findings) {
          outcome.rowsNew += 1
          outcome.kilograms[row.state, default: 0] += row.kilograms
        } else {
          outcome.rowsKnown += 1
        }
      } catch {
        guard error.kind == .refused else { throw error }
        outcome.findings.append(error.finding.moved(to: row.location))
      }
    }
    return outcome
  }

  /// Adds the entries for a row; false when it says nothing new.
  private func add(
    _ row: CreditRow, _ writer: borrowing LedgerWriter, _ findings: inout [Finding]
  ) throws(LedgerError) -> Bool {
    try Self.checkDays(row, recordedOn: writer.time.latestDate)
    let units = CreditUnits(row.serial.programme, row.serial.block, row.units)
    let there = try writer.ledger.blocks(overlapping: units)
    if let other = there.first(where: { $0.units.block != units.block }) {
      throw LedgerError(
        refused: "offset.overlap",
        "\(units) have numbers of \(other.units.block), which is in the ledger",
        remedy: "compare both with the registry: a unit exists once")
    }
    var isNew = false
    for gap in Self.gaps(in: row.units, leftBy: there) {
      try deposit(units.with(gap), row, writer)
      isNew = true
    }
    for block in there {
      guard let common = block.units.range.intersection(row.units) else { continue }
      if try advance(units.with(common), from: block, row, writer) { isNew = true }
    }
    if let block = there.first(where: { Self.isActive(row, usedIn: $0) }) {
      findings.append(Self.stillActive(row, block))
    }
    return isNew
  }

  /// A table cannot tell what happens after the day it is brought in.
  private static func checkDays(
    _ row: CreditRow, recordedOn today: CalendarDate
  ) throws(LedgerError) {
    let days = [("were issued", row.facts.issuedOn), ("left circulation", row.retirement.on)]
    for case (let what, let day?) in days where day > today {
      throw LedgerError(
        refused: "offset.date",
        "the credits \(what) on \(day), after the day of this import, \(today)",
        remedy: "compare the day with the registry, and bring the row in when it has come")
    }
  }

  /// The units of a range that no block has, in order.
  static func gaps(in range: UnitRange, leftBy blocks: [UnitBlock]) -> [UnitRange] {
    var gaps: [UnitRange] = []
    var rest: UnitRange? = range
    for block in blocks {
      guard let left = rest else { break }
      if let before = left.before(block.units.range) { gaps.append(before) }
      rest = block.units.range.overlaps(left) ? left.after(block.units.range) : left
    }
    if let rest { gaps.append(rest) }
    return gaps
  }

  private func deposit(
    _ units: CreditUnits, _ row: CreditRow, _ writer: borrowing LedgerWriter
  ) throws(LedgerError) {
    // Credits that were used or taken out were in somebody's account before.
    let opening = CreditState.openings.contains(row.state) ? row.state : .held
    try writer.append(
      .deposit(
        Deposit(
          units, batch: row.serial.batch, owner: owner, state: opening, facts: row.facts), evidence)
    )
    try go(units, from: opening, row, writer)
  }

  /// Brings units that are there to the state of the row; false when they are there or beyond.
  private func advance(
    _ units: CreditUnits, from block: UnitBlock, _ row: CreditRow, _ writer: borrowing LedgerWriter
  ) throws(LedgerError) -> Bool {
    if block.state == row.state {
      if row.state == .retired { try checkSameUse(units, block, row, writer) }
      return false
    }
    // A list of issuances shows what has been retired since as issued.
    if row.state.path(to: block.state) != nil { return false }
    try go(units, from: block.state, row, writer)
    return true
  }

  private func go(
    _ units: CreditUnits, from start: CreditState, _ row: CreditRow,
    _ writer: borrowing LedgerWriter
  ) throws(LedgerError) {
    guard let path = start.path(to: row.state) else {
      throw LedgerError(
        refused: "offset.status",
        "\(units) are \(start.rawValue) in the ledger, and \(row.state.rawValue) in the export",
        remedy: "compare both with the registry")
    }
    // Retiring held credits reserves them in the same entry.
    for state in path where state != .reserved || row.state == .reserved {
      try writer.append(try event(units, to: state, row))
    }
  }

  /// Whether a row states that credits are active which the ledger has as used or taken out. What
  /// nothing but a list of issuances shows as issued is not stated.
  private static func isActive(_ row: CreditRow, usedIn block: UnitBlock) -> Bool {
    let ended: [CreditState] = [.retired, .cancelled, .bufferCancelled, .impaired]
    return row.isStateStated && ended.contains(block.state) && !ended.contains(row.state)
      && block.units.range.overlaps(row.units)
  }

  private static func stillActive(_ row: CreditRow, _ block: UnitBlock) -> Finding {
    let common = block.units.range.intersection(row.units) ?? row.units
    return Finding(
      .warning, "offset.status",
      "\(block.units.with(common)) are \(block.state.rawValue) in the ledger, and the export says "
        + row.state.rawValue,
      at: row.location, notes: ["entry \(block.changed) brought them there; the ledger stays"],
      remedy: "make sure that the registry has done what the ledger says; a use that the registry "
        + "does not know supports no claim")
  }

  /// The entry for one step.
  private func event(
    _ units: CreditUnits, to state: CreditState, _ row: CreditRow
  ) throws(LedgerError) -> Event {
    let words = row.retirement.purpose ?? row.retirement.note
    let reason = words.flatMap(EntryText.line) ?? "as the registry's export says"
    switch state {
    case .retired: return .retire(units, claim: claim, row.retirement, evidence)
    case .reserved:
      guard let claim else {
        throw LedgerError(
          refused: "offset.claim", "the credits are reserved, and no claim is named",
          remedy: "name the claim with --claim")
      }
      return .reserve(units, claim: claim, evidence)
    case .cancelled: return .cancel(units, reason: reason, evidence)
    case .impaired: return .impair(units, reason: reason, evidence)
    case .contracted, .issued, .held, .inTransfer, .buffer, .bufferCancelled, .suspended:
      return .move(units, to: state, evidence)
    }
  }

  /// A unit is used once: the row must tell the use that the ledger knows.
  private func checkSameUse(
    _ units: CreditUnits, _ block: UnitBlock, _ row: CreditRow, _ writer: borrowing LedgerWriter
  ) throws(LedgerError) {
    guard
      case .retire(_, let claim, let known, _) = try writer.ledger.entry(at: block.changed)?.event
    else { return }
    let isSame =
      known.on == row.retirement.on && known.beneficiary == row.retirement.beneficiary
      && known.purpose == row.retirement.purpose && (self.claim == nil || self.claim == claim)
    if isSame { return }
    throw LedgerError(
      refused: "ledger.doubleRetirement",
      "\(units) are retired in the ledger on \(known.on?.description ?? "an unknown day") for "
        + "\(known.beneficiary ?? "nobody stated"), claim \(claim ?? "none"); the export says "
        + "\(row.retirement.on?.description ?? "an unknown day") for "
        + "\(row.retirement.beneficiary ?? "nobody stated")",
      notes: ["entry \(block.changed) retired them"],
      remedy: "a unit is used once: compare both with the registry")
  }
}
