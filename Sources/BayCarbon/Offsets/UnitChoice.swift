import OffsetLedger

/// Which credits of a ledger a person means.
package struct UnitChoice: Sendable {
  /// A serial as the registry prints it, or an identifier.
  package var serial: String
  /// The programme, where the serial does not tell.
  package var programme: Programme?
  /// The units, where the serial does not number them; nil for all.
  package var units: UnitRange?
  /// How much of them, in kg; nil for all.
  package var kilograms: Int?

  /// Means all that a serial names.
  package init(serial: String) { self.serial = serial }

  /// The serial, understood.
  package func read() throws(LedgerError) -> SerialBlock {
    do throws(SerialProblem) {
      return try SerialBlock(reading: serial, programme: programme, units: units)
    } catch {
      throw LedgerError(refused: error.code, error.message, remedy: error.remedy)
    }
  }

  /// The units that are meant, cut where the ledger's blocks are.
  ///
  /// A range of units is taken as it is named, so that the ledger refuses what it does not allow. All
  /// of an identifier means all for which the intention is possible, and an amount is taken from these
  /// too, from the lowest number on.
  ///
  /// - Parameters:
  ///   - isFree: Tells which blocks can be used for what is intended.
  ///   - isFirst: Tells which of these are to be taken before the others.
  package func units(
    in ledger: Ledger, where isFree: (UnitBlock) -> Bool,
    first isFirst: (UnitBlock) -> Bool = { _ in false }
  ) throws(LedgerError) -> [CreditUnits] {
    let serial = try read()
    let parts = try parts(of: serial, in: ledger)
    if kilograms == nil && serial.units != nil { return parts.map(\.units) }
    let free = parts.filter { isFree($0.block) }
    let ordered = free.filter { isFirst($0.block) } + free.filter { !isFirst($0.block) }
    if let kilograms { return try take(kilograms, of: ordered, among: parts, of: serial) }
    if !ordered.isEmpty { return ordered.map(\.units) }
    throw LedgerError(
      refused: "offset.shortfall",
      "nothing of \(serial.programme.rawValue) \(serial.block) can be taken for this",
      notes: ["what there is: \(Self.states(parts))"],
      remedy: "name other credits; `baycarbon offsets show` tells what became of these")
  }

  /// A block of the ledger, and those of its units that are meant.
  private typealias Part = (block: UnitBlock, units: CreditUnits)

  /// What the ledger has of a serial: all of its units, or of an identifier whatever is there, which
  /// may have gaps.
  private func parts(
    of serial: SerialBlock, in ledger: Ledger
  ) throws(LedgerError) -> [Part] {
    if let range = serial.units {
      let named = CreditUnits(serial.programme, serial.block, range)
      return try ledger.blocks(covering: named).compactMap { block in
        block.units.range.intersection(range).map { (block, named.with($0)) }
      }
    }
    let blocks = try ledger.blocks(programme: serial.programme)
      .filter { $0.units.block == serial.block }
    if !blocks.isEmpty { return blocks.map { ($0, $0.units) } }
    throw LedgerError(
      refused: "offset.notHeld",
      "\(serial.programme.rawValue) \(serial.block) was never deposited",
      remedy: "`baycarbon offsets list` shows what is there")
  }

  private func take(
    _ kilograms: Int, of free: [Part], among parts: [Part], of serial: SerialBlock
  ) throws(LedgerError) -> [CreditUnits] {
    let size = serial.programme.kilogramsPerUnit
    guard kilograms > 0, kilograms.isMultiple(of: size) else {
      throw LedgerError(
        refused: "offset.quantity", "\(kilograms) kg are no whole number of units of \(size) kg",
        remedy: "a unit is not divided")
    }
    var left = kilograms / size
    var taken: [CreditUnits] = []
    for (_, units) in free where left > 0 {
      guard let part = UnitRange(from: units.range.first, count: min(left, units.range.count))
      else { continue }
      taken.append(units.with(part))
      left -= part.count
    }
    if left == 0 { return taken }
    let named = serial.units.map { ", units \($0)" } ?? ""
    throw LedgerError(
      refused: "offset.shortfall",
      "\(kilograms) kg are asked for; \(kilograms - left * size) kg of "
        + "\(serial.programme.rawValue) \(serial.block)\(named) are free",
      notes: ["what there is: \(Self.states(parts))"],
      remedy: "ask for less, name other credits, or move issued ones to your account first")
  }

  /// How much there is in each state, for people.
  private static func states(_ parts: [Part]) -> String {
    CreditState.allCases.compactMap { state in
      let sum = parts.filter { $0.block.state == state }.reduce(0) { $0 + $1.units.kilograms }
      return sum == 0 ? nil : "\(state.rawValue) \(sum) kg"
    }.joined(separator: ", ")
  }
}
