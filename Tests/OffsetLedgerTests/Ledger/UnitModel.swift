import OffsetLedger

/// What a ledger should say, kept in the plainest way: every unit for itself. It shares no rule with
/// the product: the edges are written out again, and a block is what has one number.
struct UnitModel: Equatable {
  /// A unit: in which row of numbers it stands, and its number.
  struct Name: Hashable {
    let row: Int
    let number: Int
  }

  struct Unit: Equatable {
    var block: String
    var state: String
    var claim: String?
    /// The beneficiary of its retirement.
    var beneficiary: String?
    /// Units with the same piece are one block of the ledger.
    var piece: Int
  }

  /// Consecutive units of a batch.
  struct Range {
    let row: Int
    let block: String
    let numbers: ClosedRange<Int>

    func with(_ numbers: ClosedRange<Int>) -> Range {
      Range(row: row, block: block, numbers: numbers)
    }

    func moved(to row: Int) -> Range { Range(row: row, block: block, numbers: numbers) }
  }

  /// Why something is refused: the code.
  struct Refusal: Error, Equatable { let code: String }

  var units: [Name: Unit] = [:]
  var entries = 0
  private var pieces = 0

  static let edges: [String: Set<String>] = [
    "contracted": ["issued", "cancelled"], "issued": ["held", "buffer", "cancelled"],
    "held": ["in_transfer", "reserved", "cancelled"], "in_transfer": ["held", "cancelled"],
    "reserved": ["retired", "held", "cancelled"], "retired": ["impaired"],
  ]
  static let openings: Set = [
    "contracted", "issued", "held", "in_transfer", "buffer", "buffer_cancelled", "suspended",
  ]

  func unit(_ row: Int, _ number: Int) -> Unit? { units[Name(row: row, number: number)] }

  /// Kilograms by state.
  var balances: [String: Int] {
    units.values.reduce(into: [:]) { $0[$1.state, default: 0] += 1000 }
  }

  /// The pieces that have a number in common with a range, of any batch, in order.
  func pieces(touching range: Range) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    for number in range.numbers {
      guard let unit = unit(range.row, number) else { continue }
      if let last = found.last, last.contains(number) { continue }
      var (low, high) = (number, number)
      while self.unit(range.row, low - 1)?.piece == unit.piece { low -= 1 }
      while self.unit(range.row, high + 1)?.piece == unit.piece { high += 1 }
      found.append(low...high)
    }
    return found
  }

  mutating func deposit(_ range: Range, as state: String) throws(Refusal) {
    guard Self.openings.contains(state) else { throw Refusal(code: "offset.status") }
    guard pieces(touching: range).isEmpty else { throw Refusal(code: "offset.overlap") }
    pieces += 1
    for number in range.numbers {
      units[Name(row: range.row, number: number)] = Unit(
        block: range.block, state: state, piece: pieces)
    }
    entries += 1
  }

  mutating func move(_ range: Range, to state: String) throws(Refusal) {
    let unit = try one(range)
    let plain = !["reserved", "retired", "cancelled", "impaired"].contains(state)
    guard plain, unit.state != "reserved", Self.edges[unit.state]?.contains(state) == true else {
      throw Refusal(code: "offset.status")
    }
    put(range, state, claim: nil)
  }

  mutating func split(_ range: Range, at parts: [Int]) throws(Refusal) {
    _ = try one(range)
    let isWhole = pieces(touching: range) == [range.numbers]
    let isRising = zip(parts, parts.dropFirst()).allSatisfy { $0 < $1 }
    guard isWhole, isRising, parts.count > 1, parts[0] == range.numbers.lowerBound,
      parts[parts.count - 1] <= range.numbers.upperBound
    else { throw Refusal(code: "offset.parts") }
    for number in range.numbers {
      if parts.contains(number) { pieces += 1 }
      units[Name(row: range.row, number: number)]?.piece = pieces
    }
    entries += 1
  }

  mutating func reserve(_ range: Range, for claim: String) throws(Refusal) {
    guard try one(range, isUse: true).state == "held" else { throw Refusal(code: "offset.status") }
    put(range, "reserved", claim: claim)
  }

  mutating func release(_ range: Range) throws(Refusal) {
    guard try one(range).state == "reserved" else { throw Refusal(code: "offset.status") }
    put(range, "held", claim: nil)
  }

  mutating func retire(
    _ range: Range, for claim: String?, beneficiary: String?
  ) throws(Refusal) {
    let unit = try one(range, isUse: true)
    guard unit.state == "held" || unit.state == "reserved" && unit.claim == claim else {
      throw Refusal(code: "offset.status")
    }
    put(range, "retired", claim: claim)
    for number in range.numbers {
      units[Name(row: range.row, number: number)]?.beneficiary = beneficiary
    }
  }

  mutating func cancel(_ range: Range) throws(Refusal) {
    guard Self.edges[try one(range).state]?.contains("cancelled") == true else {
      throw Refusal(code: "offset.status")
    }
    put(range, "cancelled", claim: nil)
  }

  mutating func impair(_ range: Range) throws(Refusal) {
    let unit = try one(range)
    guard unit.state == "retired" else { throw Refusal(code: "offset.status") }
    put(range, "impaired", claim: unit.claim)
  }

  mutating func attach(_ range: Range) throws(Refusal) {
    try requireKnown(range)
    entries += 1
  }

  mutating func remark(_ text: String) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal(code: "ledger.entry") }
    entries += 1
  }

  /// The unit that stands for a range within one piece.
  private func one(_ range: Range, isUse: Bool = false) throws(Refusal) -> Unit {
    let used = range.numbers.contains { number in
      ["retired", "impaired"].contains(unit(range.row, number)?.state)
    }
    if isUse && used { throw Refusal(code: "ledger.doubleRetirement") }
    try requireKnown(range)
    let known = range.numbers.compactMap { unit(range.row, $0) }
    guard Set(known.map(\.piece)).count == 1 else { throw Refusal(code: "offset.parts") }
    return known[0]
  }

  private func requireKnown(_ range: Range) throws(Refusal) {
    for number in range.numbers where unit(range.row, number)?.block != range.block {
      throw Refusal(code: "offset.notHeld")
    }
  }

  /// Gives units of one piece a state; what is left of the piece on either side stays, as pieces of
  /// their own.
  private mutating func put(_ range: Range, _ state: String, claim: String?) {
    guard let whole = pieces(touching: range).first else { return }
    pieces += 2
    for number in whole {
      let name = Name(row: range.row, number: number)
      if number > range.numbers.upperBound { units[name]?.piece = pieces }
      guard range.numbers.contains(number) else { continue }
      units[name]?.piece = pieces - 1
      units[name]?.state = state
      units[name]?.claim = claim
    }
    entries += 1
  }
}

extension UnitModel {
  /// A row of an export.
  struct Row {
    let range: Range
    let state: String
    let beneficiary: String?
  }

  /// Brings a row in. What was done of it before something was refused stays: whoever writes takes
  /// the whole import back then.
  mutating func bring(_ row: Row, for claim: String?) throws(Refusal) {
    let there = pieces(touching: row.range)
    for piece in there where unit(row.range.row, piece.lowerBound)?.block != row.range.block {
      throw Refusal(code: "offset.overlap")
    }
    var gaps: [ClosedRange<Int>] = []
    for number in row.range.numbers where unit(row.range.row, number) == nil {
      if let last = gaps.last, last.upperBound == number - 1 {
        gaps[gaps.count - 1] = last.lowerBound...number
      } else {
        gaps.append(number...number)
      }
    }
    for gap in gaps {
      let opening = Self.openings.contains(row.state) ? row.state : "held"
      try deposit(row.range.with(gap), as: opening)
      try go(row.range.with(gap), from: opening, row, for: claim)
    }
    for piece in there {
      guard let unit = unit(row.range.row, piece.lowerBound) else { continue }
      if unit.state == row.state {
        let isSame =
          unit.beneficiary == row.beneficiary && (claim == nil || unit.claim == claim)
        if row.state == "retired", !isSame { throw Refusal(code: "ledger.doubleRetirement") }
      } else if Self.way(from: row.state, to: unit.state) == nil {
        let common = row.range.with(piece.clamped(to: row.range.numbers))
        try go(common, from: unit.state, row, for: claim)
      }
    }
  }

  private mutating func go(
    _ range: Range, from start: String, _ row: Row, for claim: String?
  ) throws(Refusal) {
    guard let way = Self.way(from: start, to: row.state) else {
      throw Refusal(code: "offset.status")
    }
    for state in way {
      switch state {
      case "reserved" where row.state != "reserved": continue
      case "reserved":
        guard let claim else { throw Refusal(code: "offset.claim") }
        try reserve(range, for: claim)
      case "retired": try retire(range, for: claim, beneficiary: row.beneficiary)
      case "cancelled": try cancel(range)
      case "impaired": try impair(range)
      default: try move(range, to: state)
      }
    }
  }

  /// The shortest way along the edges, start left out.
  private static func way(from start: String, to goal: String) -> [String]? {
    if start == goal { return [] }
    var before: [String: String] = [:]
    var front = [start]
    while !front.isEmpty, before[goal] == nil {
      let next = front.flatMap { state in
        (edges[state] ?? []).filter { $0 != start && before[$0] == nil }.map { (state, $0) }
      }
      for (state, follower) in next { before[follower] = state }
      front = next.map(\.1)
    }
    guard var state = before[goal] else { return nil }
    var way = [goal]
    while state != start {
      way.insert(state, at: 0)
      state = before[state] ?? start
    }
    return way
  }
}
