import Testing

@testable import OffsetLedger

/// Every state against everything that can be asked of its units: the edges of the reference, and no
/// other.
@Suite("states of units") struct StateTableTests {
  /// `+` done, `.` refused with `offset.status`, `2` refused as a second use. The columns are the
  /// moves to each state and the entries of their own.
  static let table = """
                     contracted issued held in_transfer buffer buffer_cancelled suspended reserved retired cancelled impaired | reserve release retire cancel impair split attach
    contracted       .          +      .    .           .      .                .         .        .       .         .        | .       .       .      +      .      +     +
    issued           .          .      +    .           +      .                .         .        .       .         .        | .       .       .      +      .      +     +
    held             .          .      .    +           .      .                .         .        .       .         .        | +       .       +      +      .      +     +
    in_transfer      .          .      +    .           .      .                .         .        .       .         .        | .       .       .      +      .      +     +
    reserved         .          .      .    .           .      .                .         .        .       .         .        | .       +       +      +      .      +     +
    retired          .          .      .    .           .      .                .         .        .       .         .        | 2       .       2      .      +      +     +
    cancelled        .          .      .    .           .      .                .         .        .       .         .        | .       .       .      .      .      +     +
    buffer           .          .      .    .           .      .                .         .        .       .         .        | .       .       .      .      .      +     +
    buffer_cancelled .          .      .    .           .      .                .         .        .       .         .        | .       .       .      .      .      +     +
    suspended        .          .      .    .           .      .                .         .        .       .         .        | .       .       .      .      .      +     +
    impaired         .          .      .    .           .      .                .         .        .       .         .        | 2       .       2      .      .      +     +
    """

  /// A cell of the table.
  struct Cell: Sendable, CustomTestStringConvertible {
    let state: CreditState
    let asked: String
    let outcome: String
    var testDescription: String { "\(state.rawValue), \(asked)" }
  }

  static let cells: [Cell] = {
    let rows = table.split(separator: "\n").map { row in
      row.split(whereSeparator: { " |".contains($0) }).map(String.init)
    }
    return rows.dropFirst().flatMap { row in
      zip(rows[0], row.dropFirst()).map { asked, outcome in
        Cell(state: CreditState(rawValue: row[0])!, asked: asked, outcome: outcome)
      }
    }
  }()

  static let units = LedgerSamples.units(11, 20)

  /// A ledger in which units 11 to 20 are in a state, for the claim A where it has one.
  static func ledger(in state: CreditState) throws -> Ledger {
    let opening = CreditState.openings.contains(state) ? state : .held
    let ledger = try Ledger.holding(LedgerSamples.deposit(units, as: opening))
    switch state {
    case .reserved: try ledger.add(LedgerSamples.reserve(units, for: "A"))
    case .retired: try ledger.add(LedgerSamples.retire(units, for: "A"))
    case .cancelled: try ledger.add(LedgerSamples.cancel(units))
    case .impaired:
      try ledger.add(LedgerSamples.retire(units, for: "A"))
      try ledger.add(LedgerSamples.impair(units))
    default: break
    }
    return ledger
  }

  /// What is asked, and the state it leads to.
  static func event(_ asked: String) -> (Event, CreditState?) {
    switch asked {
    case "reserve": (LedgerSamples.reserve(units, for: "A"), .reserved)
    case "release": (.release(units, nil), .held)
    case "retire": (LedgerSamples.retire(units, for: "A"), .retired)
    case "cancel": (LedgerSamples.cancel(units), .cancelled)
    case "impair": (LedgerSamples.impair(units), .impaired)
    case "split": (.split(units, parts: [Ordinal(11), Ordinal(13)]), nil)
    case "attach": (.attachEvidence(units, LedgerSamples.evidence), nil)
    default:
      (
        .move(units, to: CreditState(rawValue: asked)!, LedgerSamples.evidence),
        CreditState(rawValue: asked)
      )
    }
  }

  @Test("the table has every state twice and every verb") func size() {
    #expect(Self.cells.count == 11 * 18)
    #expect(Set(Self.cells.map(\.state)) == Set(CreditState.allCases))
    #expect(Set(Self.cells.map(\.asked)).isSuperset(of: CreditState.allCases.map(\.rawValue)))
  }

  @Test("what is asked is done or refused as the table says", arguments: cells)
  func cell(_ cell: Cell) throws {
    let ledger = try Self.ledger(in: cell.state)
    let before = try ledger.blocks()
    let size = try ledger.size()
    #expect(before.map(\.state) == [cell.state])
    let (event, goal) = Self.event(cell.asked)
    let codes = ["+": nil, ".": "offset.status", "2": "ledger.doubleRetirement"]
    let code = ledger.refusal(of: event)
    #expect(code == codes[cell.outcome])
    let after = try ledger.blocks()
    if code == nil {
      #expect(try ledger.size() == size + 1)
      #expect(Set(after.map(\.state)) == [goal ?? cell.state])
      #expect(after.count == (cell.asked == "split" ? 2 : 1))
    } else {
      #expect(try ledger.size() == size)
      #expect(after == before)
    }
    #expect(ledger.check().errors.isEmpty)
  }

  @Test("credits begin in a state without a claim or a use", arguments: CreditState.allCases)
  func openings(_ state: CreditState) throws {
    let ledger = try Ledger.holding()
    let isOpening = ![.reserved, .retired, .cancelled, .impaired].contains(state)
    let code = ledger.refusal(of: LedgerSamples.deposit(Self.units, as: state))
    #expect(code == (isOpening ? nil : "offset.status"))
    #expect(try ledger.size() == (isOpening ? 1 : 0))
  }

  @Test("only what is retired counts: held and reserved are not there to be counted as used")
  func balance() throws {
    let ledger = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 100)),
      LedgerSamples.reserve(LedgerSamples.units(1, 30), for: "A"),
      LedgerSamples.retire(LedgerSamples.units(1, 10), for: "A"))
    #expect(
      try ledger.states() == ["1-10 retired A", "11-30 reserved A", "31-100 held"])
    #expect(try ledger.blocks(state: .retired).map(\.units.kilograms) == [10_000])
  }
}
