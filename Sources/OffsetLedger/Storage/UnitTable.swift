/// The units of a ledger as its entries leave them: disjoint blocks, each in one state.
final class UnitTable {
  private let select: Statement
  private let insertion: Statement
  private let deletion: Statement
  private let database: Database

  init(_ database: Database) throws(LedgerError) {
    self.database = database
    // Downwards from the last unit asked for: as blocks are disjoint, the first one that ends
    // before the units asked for ends the search.
    select = try database.prepare(
      """
      SELECT \(Self.columns) FROM units
      WHERE programme = ? AND scope = ? AND first <= ? ORDER BY first DESC
      """)
    insertion = try database.prepare(
      "INSERT INTO units (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    deletion = try database.prepare(
      "DELETE FROM units WHERE programme = ? AND scope = ? AND first = ?")
  }

  /// The blocks that have a unit in common with a range, in order.
  func overlapping(
    _ range: UnitRange, _ programme: Programme, scope: String
  ) throws(LedgerError) -> [UnitBlock] {
    select.bind(programme.rawValue)
    select.bind(scope)
    select.bind(range.last.sortKey)
    var blocks: [UnitBlock] = []
    while try select.next() {
      let block = try Self.block(select)
      if block.units.range.last < range.first { break }
      blocks.append(block)
    }
    select.reset()
    return blocks.reversed()
  }

  /// Adds a block.
  func insert(_ block: UnitBlock) throws(LedgerError) {
    insertion.bind(block.units.programme.rawValue)
    insertion.bind(block.scope)
    insertion.bind(block.units.range.first.sortKey)
    insertion.bind(block.units.range.last.sortKey)
    insertion.bind(block.units.block)
    insertion.bind(block.state.rawValue)
    insertion.bind(block.claim)
    insertion.bind(block.deposit)
    insertion.bind(block.changed)
    try insertion.run()
  }

  /// Takes a block away.
  func delete(_ block: UnitBlock) throws(LedgerError) {
    deletion.bind(block.units.programme.rawValue)
    deletion.bind(block.scope)
    deletion.bind(block.units.range.first.sortKey)
    try deletion.run()
  }

  /// All blocks by programme, scope and number, or those with a state, a programme, a claim.
  func all(
    state: CreditState? = nil, programme: Programme? = nil, claim: String? = nil
  ) throws(LedgerError) -> [UnitBlock] {
    let query = try database.prepare(
      """
      SELECT \(Self.columns) FROM units
      WHERE state = ifnull(?, state) AND programme = ifnull(?, programme)
        AND ifnull(claim, '') = ifnull(?, ifnull(claim, ''))
      ORDER BY programme, scope, first
      """)
    query.bind(state?.rawValue)
    query.bind(programme?.rawValue)
    query.bind(claim)
    var blocks: [UnitBlock] = []
    while try query.next() { blocks.append(try Self.block(query)) }
    return blocks
  }

  private static let columns =
    "programme, scope, first, last, block, state, claim, deposit, changed"

  private static func block(_ row: Statement) throws(LedgerError) -> UnitBlock {
    guard let programme = row.text(0).flatMap(Programme.init(rawValue:)), let scope = row.text(1),
      let first = row.text(2).flatMap(Ordinal.init(sortKey:)),
      let last = row.text(3).flatMap(Ordinal.init(sortKey:)),
      let range = UnitRange(first, last), let block = row.text(4),
      let state = row.text(5).flatMap(CreditState.init(rawValue:))
    else {
      throw LedgerError(damaged: "ledger.projection", "a row of the table `units` makes no sense")
    }
    return UnitBlock(
      units: CreditUnits(programme, block, range), scope: scope, state: state,
      claim: row.text(6), deposit: row.integer(7), changed: row.integer(8))
  }
}

/// Units that stand in one state.
package struct UnitBlock: Hashable, Sendable {
  /// Which.
  package let units: CreditUnits
  /// The scope in which their programme numbers units.
  package let scope: String
  /// Where they stand.
  package let state: CreditState
  /// The claim they are reserved or retired for.
  package let claim: String?
  /// The index of the entry that deposited them.
  package let deposit: Int
  /// The index of the entry that brought them to this state.
  package let changed: Int

  /// Some of the units, in the same state or another.
  func part(
    _ range: UnitRange, state: CreditState? = nil, claim: String?, changed: Int? = nil
  ) -> UnitBlock {
    UnitBlock(
      units: units.with(range), scope: scope, state: state ?? self.state, claim: claim,
      deposit: deposit, changed: changed ?? self.changed)
  }
}

extension UnitBlock: Comparable {
  /// By programme, scope and number.
  package static func < (left: UnitBlock, right: UnitBlock) -> Bool {
    (left.units.programme.rawValue, left.scope, left.units.range.first, left.changed)
      < (right.units.programme.rawValue, right.scope, right.units.range.first, right.changed)
  }
}
