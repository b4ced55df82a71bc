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
  /// - Parameter isFree: Tells which blocks can be used for what is intended; when an amount is asked
  ///   for, it is taken from these, from the lowest number on.
  package func units(
    in ledger: Ledger, where isFree: (UnitBlock) -> Bool
  ) throws(LedgerError) -> [CreditUnits] {
    let serial = try read()
    var range = serial.units
    if range == nil { range = try allUnits(of: serial, in: ledger) }
    guard let range else {
      throw LedgerError(
        refused: "offset.notHeld",
        "\(serial.programme.rawValue) \(serial.block) was never deposited",
        remedy: "`baycarbon offsets list` shows what is there")
    }
    let named = CreditUnits(serial.programme, serial.block, range)
    let blocks = try ledger.blocks(covering: named)
    guard let kilograms else {
      return blocks.compactMap { $0.units.range.intersection(range).map(named.with) }
    }
    return try take(kilograms, of: blocks, where: isFree, in: named)
  }

  /// From the first to the last unit that the ledger has of an identifier.
  private func allUnits(
    of serial: SerialBlock, in ledger: Ledger
  ) throws(LedgerError) -> UnitRange? {
    let blocks = try ledger.blocks(programme: serial.programme)
      .filter { $0.units.block == serial.block }
    guard let first = blocks.first, let last = blocks.last else { return nil }
    return UnitRange(first.units.range.first, last.units.range.last)
  }

  private func take(
    _ kilograms: Int, of blocks: [UnitBlock], where isFree: (UnitBlock) -> Bool,
    in named: CreditUnits
  ) throws(LedgerError) -> [CreditUnits] {
    let size = named.programme.kilogramsPerUnit
    guard kilograms > 0, kilograms.isMultiple(of: size) else {
      throw LedgerError(
        refused: "offset.quantity", "\(kilograms) kg are no whole number of units of \(size) kg",
        remedy: "a unit is not divided")
    }
    var left = kilograms / size
    var taken: [CreditUnits] = []
    for block in blocks where left > 0 && isFree(block) {
      guard let range = block.units.range.intersection(named.range),
        let part = UnitRange(from: range.first, count: min(left, range.count))
      else { continue }
      taken.append(named.with(part))
      left -= part.count
    }
    if left == 0 { return taken }
    throw LedgerError(
      refused: "offset.shortfall",
      "\(kilograms) kg are asked for; \(kilograms - left * size) kg of \(named) are free",
      notes: ["they are \(Self.states(blocks))"],
      remedy: "ask for less, name other credits, or move issued ones to your account first")
  }

  /// How much there is in each state, for people.
  private static func states(_ blocks: [UnitBlock]) -> String {
    CreditState.allCases.compactMap { state in
      let sum = blocks.filter { $0.state == state }.reduce(0) { $0 + $1.units.kilograms }
      return sum == 0 ? nil : "\(state.rawValue) \(sum) kg"
    }.joined(separator: ", ")
  }
}
