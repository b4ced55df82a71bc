import Quantities

/// The rules of a ledger: which entry may follow which, and what it does to the units.
///
/// Every entry goes through ``changes(by:index:)``, whether it is recorded now, replayed from the
/// file or read from somebody else's list, so the rules stand here once.
struct Register {
  let units: UnitTable
  private let scopes = ScopeMemo()

  init(units: UnitTable) { self.units = units }

  /// What an entry does to the table of units.
  enum Change {
    case delete(UnitBlock)
    case insert(UnitBlock)
  }

  /// What an entry that is to have that index does; nothing is changed yet.
  ///
  /// - Throws: Why the rules forbid it.
  func changes(by entry: Entry, index: Int) throws(LedgerError) -> [Change] {
    for (name, text) in entry.texts { try Self.require(text, name) }
    switch entry.event {
    case .deposit(let deposit, _): return try add(deposit, index: index)
    case .move(let units, let state, _): return try move(units, to: state, index: index)
    case .split(let units, let parts): return try split(units, parts)
    case .reserve(let units, let claim, _): return try reserve(units, claim: claim, index: index)
    case .release(let units, _): return try release(units, index: index)
    case .retire(let units, let claim, let use, _):
      try Self.requirePast(use.on, entry.at)
      return try retire(units, claim: claim, index: index)
    case .cancel(let units, _, _): return try change(units, to: .cancelled, index: index)
    case .impair(let units, _, _): return try change(units, to: .impaired, index: index)
    case .attachEvidence(let units, _):
      _ = try covering(units)
      return []
    case .logDigest(let document):
      try Self.requireSome(document.id, "id")
      return []
    case .note(let text):
      try Self.requireSome(text, "text")
      return []
    }
  }

  /// Makes changes.
  func make(_ changes: [Change]) throws(LedgerError) {
    for change in changes {
      switch change {
      case .delete(let block): try units.delete(block)
      case .insert(let block): try units.insert(block)
      }
    }
  }

  /// The blocks that together are exactly these units, in order.
  ///
  /// - Throws: `offset.notHeld` where a unit of them is unknown.
  func covering(_ wanted: CreditUnits) throws(LedgerError) -> [UnitBlock] {
    let blocks = try overlapping(wanted).filter { $0.units.block == wanted.block }
    var known = 0
    for block in blocks {
      known += block.units.range.intersection(wanted.range)?.count ?? 0
    }
    if known == wanted.range.count { return blocks }
    let other = try overlapping(wanted).first { $0.units.block != wanted.block }
    throw LedgerError(
      refused: "offset.notHeld",
      "\(wanted.range.count - known) of the \(wanted.range.count) units of \(wanted) were never "
        + "deposited",
      notes: other.map { ["the ledger has \($0.units.range) of \($0.units.block)"] } ?? [],
      remedy: "deposit them first; `baycarbon offsets list` shows what is there")
  }

  /// The blocks that have a number in common with these units, of whatever batch.
  func overlapping(_ wanted: CreditUnits) throws(LedgerError) -> [UnitBlock] {
    try units.overlapping(wanted.range, wanted.programme, scope: try scope(of: wanted))
  }

  private func scope(of units: CreditUnits) throws(LedgerError) -> String {
    if let scope = scopes.scope(of: units) { return scope }
    throw LedgerError(
      refused: "offset.serial",
      "`\(units.block)` is not how the ledger writes a batch of \(units.programme.rawValue)",
      remedy: "give the serial as the registry prints it")
  }

  /// What has not happened yet cannot be recorded as done.
  private static func requirePast(_ day: CalendarDate?, _ time: Timestamp) throws(LedgerError) {
    guard let day, day > time.latestDate else { return }
    throw LedgerError(
      refused: "offset.date",
      "the retirement is of \(day), the entry was recorded before, at \(time)",
      remedy: "record it when the registry has retired the units")
  }

  private static func require(_ text: String, _ name: String) throws(LedgerError) {
    guard let fault = EntryText.fault(of: text) else { return }
    throw LedgerError(
      refused: "ledger.entry", "`\(name)` \(fault)",
      remedy: "write it in one line of up to \(EntryText.longest) characters")
  }

  private static func requireSome(_ text: String, _ name: String) throws(LedgerError) {
    if text.isEmpty {
      throw LedgerError(
        refused: "ledger.entry", "`\(name)` is empty", remedy: "say what it is")
    }
  }
}

extension Register {
  private func add(_ deposit: Deposit, index: Int) throws(LedgerError) -> [Change] {
    guard CreditState.openings.contains(deposit.state) else {
      let names = CreditState.openings.map(\.rawValue).joined(separator: ", ")
      throw LedgerError(
        refused: "offset.status", "credits cannot be deposited as \(deposit.state.rawValue)",
        remedy:
          "deposit them as one of \(names); retire, reserve and cancel are entries of their own")
    }
    let there = try overlapping(deposit.units)
    if let other = there.first { throw Self.overlap(deposit.units, with: other) }
    let scope = try scope(of: deposit.units)
    return [
      .insert(
        UnitBlock(
          units: deposit.units, scope: scope, state: deposit.state, claim: nil, deposit: index,
          changed: index))
    ]
  }

  private static func overlap(_ units: CreditUnits, with other: UnitBlock) -> LedgerError {
    LedgerError(
      refused: "offset.overlap",
      "\(units) overlap \(other.units.range) of \(other.units.block), which are in the ledger as "
        + other.state.rawValue,
      notes: ["they were deposited by entry \(other.deposit)"],
      remedy: "a unit stands in a ledger once; see `baycarbon offsets show`")
  }

  private func move(
    _ wanted: CreditUnits, to state: CreditState, index: Int
  ) throws(LedgerError) -> [Change] {
    let block = try only(wanted)
    let byEntryOfItsOwn: [CreditState] = [.reserved, .retired, .cancelled, .impaired]
    if byEntryOfItsOwn.contains(state) || block.state == .reserved {
      throw LedgerError(
        refused: "offset.status",
        "units do not move from \(block.state.rawValue) to \(state.rawValue)",
        remedy: "use reserve, release, retire, cancel or impair")
    }
    return try replace(block, wanted.range, state: state, claim: nil, index: index)
  }

  private func split(_ wanted: CreditUnits, _ parts: [Ordinal]) throws(LedgerError) -> [Change] {
    let block = try only(wanted)
    guard block.units.range == wanted.range, parts.count > 1, parts[0] == wanted.range.first,
      zip(parts, parts.dropFirst()).allSatisfy({ $0 < $1 }),
      parts[parts.count - 1] <= wanted.range.last
    else {
      throw LedgerError(
        refused: "offset.parts",
        "the parts do not add up to one block of the ledger: \(block.units.range)",
        remedy: "name the whole block, and for each part its first unit, the block's own first")
    }
    var changes = [Change.delete(block)]
    for (place, first) in parts.enumerated() {
      let last = place + 1 < parts.count ? parts[place + 1].predecessor : wanted.range.last
      if let range = UnitRange(first, last) {
        changes.append(.insert(block.part(range, claim: block.claim)))
      }
    }
    return changes
  }

  private func reserve(
    _ wanted: CreditUnits, claim: String, index: Int
  ) throws(LedgerError) -> [Change] {
    let block = try only(wanted, forUse: true)
    try Self.requireFree(block, for: claim, "reserve")
    return try replace(block, wanted.range, state: .reserved, claim: claim, index: index)
  }

  private func release(_ wanted: CreditUnits, index: Int) throws(LedgerError) -> [Change] {
    let block = try only(wanted)
    guard block.state == .reserved else { throw Self.noEdge(block, to: .held) }
    return try replace(block, wanted.range, state: .held, claim: nil, index: index)
  }

  /// Held units pass through the reservation for the same claim in the same entry.
  private func retire(
    _ wanted: CreditUnits, claim: String?, index: Int
  ) throws(LedgerError) -> [Change] {
    let block = try only(wanted, forUse: true)
    if block.state == .reserved {
      try Self.requireFree(block, for: claim, "retire")
    } else if block.state != .held {
      throw Self.noEdge(block, to: .retired)
    }
    let reserved = block.part(block.units.range, state: .reserved, claim: block.claim)
    return try replace(
      block, wanted.range, state: .retired, claim: claim, index: index, from: reserved)
  }

  private func change(
    _ wanted: CreditUnits, to state: CreditState, index: Int
  ) throws(LedgerError) -> [Change] {
    let block = try only(wanted)
    let claim = state == .impaired ? block.claim : nil
    return try replace(block, wanted.range, state: state, claim: claim, index: index)
  }
}

extension Register {
  /// The one block that holds these units.
  ///
  /// - Parameter forUse: Whether they are to be used, so that a use before is the reason to tell.
  private func only(
    _ wanted: CreditUnits, forUse: Bool = false
  ) throws(LedgerError) -> UnitBlock {
    let there = try overlapping(wanted)
    let used: [CreditState] = [.retired, .impaired]
    if forUse, let block = there.first(where: { used.contains($0.state) }) {
      throw Self.doubleUse(wanted, block)
    }
    if there.count == 1, there[0].units.block == wanted.block,
      there[0].units.range.contains(wanted.range)
    {
      return there[0]
    }
    let blocks = try covering(wanted)
    throw LedgerError(
      refused: "offset.parts",
      "\(wanted) are not one block but \(blocks.count): "
        + blocks.prefix(5).map { "\($0.units.range) \($0.state.rawValue)" }
        .joined(separator: ", "),
      remedy: "name the parts one by one; what was split is not joined again")
  }

  /// Puts some units of a block into another state; the rest of it stays.
  private func replace(
    _ block: UnitBlock, _ range: UnitRange, state: CreditState, claim: String?, index: Int,
    from start: UnitBlock? = nil
  ) throws(LedgerError) -> [Change] {
    guard (start ?? block).state.successors.contains(state) else {
      throw Self.noEdge(block, to: state)
    }
    let before = block.units.range.before(range)
    let after = block.units.range.after(range)
    return [.delete(block), .insert(block.part(range, state: state, claim: claim, changed: index))]
      + [before, after].compactMap(\.self).map { .insert(block.part($0, claim: block.claim)) }
  }

  private static func requireFree(
    _ block: UnitBlock, for claim: String?, _ verb: String
  ) throws(LedgerError) {
    guard block.state == .reserved, block.claim != claim || verb == "reserve" else { return }
    throw LedgerError(
      refused: "offset.status",
      "\(block.units) are reserved for \(block.claim ?? "a claim") already",
      notes: ["entry \(block.changed) reserved them"],
      remedy: verb == "retire"
        ? "retire them for that claim, or release them first" : "release them first")
  }

  private static func doubleUse(_ wanted: CreditUnits, _ block: UnitBlock) -> LedgerError {
    LedgerError(
      refused: "ledger.doubleRetirement",
      "units \(block.units.range.intersection(wanted.range)?.description ?? "") of "
        + "\(block.units.block) were retired before",
      notes: [
        "entry \(block.changed) made them \(block.state.rawValue)"
          + (block.claim.map { " for \($0)" } ?? "")
      ],
      remedy: "a unit is used once; name units that are held, see `baycarbon offsets list`")
  }

  private static func noEdge(_ block: UnitBlock, to state: CreditState) -> LedgerError {
    let next = block.state.successors.map(\.rawValue).joined(separator: ", ")
    return LedgerError(
      refused: "offset.status",
      "\(block.units) are \(block.state.rawValue) and cannot become \(state.rawValue)",
      notes: ["entry \(block.changed) brought them there"],
      remedy: next.isEmpty ? "that state is final" : "what may follow is \(next)")
  }
}
