import Findings
import TestKit
import Testing

@testable import OffsetLedger

/// A random history of a few small batches, in the ledger and in the model.
struct RandomHistory {
  let ledger: Ledger
  var model = UnitModel()
  /// The last operation, for messages.
  private var last: Any = ""
  private let start: Int
  private let base: Int
  /// The batches, by the row in which they number their units: two have one in common, twice.
  private let batches: [(row: Int, block: String)]
  /// The row of numbers of the last operation.
  private var touched = 0

  init(number: Int, ledger: Ledger) {
    self.ledger = ledger
    base = number * 100
    start = (try? ledger.size()) ?? 0
    batches = [
      (0, LedgerSamples.wind), (0, LedgerSamples.solar),
      (1, "GS1-1-KE-GS8123-16-2020-\(number + 1)"),
      (1, "GS1-1-UG-GS8123-16-2020-\(number + 1)"),
      (2, "CCER \(number + 1)"),
    ]
  }

  /// Does some things at random in one write, which is kept or taken back; gives what became of each,
  /// up to where the two came apart.
  mutating func write(operations: Int, _ random: inout SeededGenerator) throws -> [String] {
    let before = model
    let isKept = Int.random(in: 0..<8, using: &random) > 0
    var codes: [String] = []
    _ = try ledger.write(at: LedgerSamples.time(), by: nil) { (writer) throws(LedgerError) in
      for _ in 0..<operations {
        let code = try step(writer, &random)
        guard try agrees(in: [touched]) else { return true }
        codes.append(code ?? "accepted")
      }
      return isKept
    }
    if !isKept { model = before }
    return try agrees(in: [0, 1, 2]) ? codes : []
  }

  /// Does something at random in both and compares the outcome; gives the code of the refusal.
  private mutating func step(
    _ writer: borrowing LedgerWriter, _ random: inout SeededGenerator
  ) throws(LedgerError) -> String? {
    let range = range(&random)
    let claim = random.pick(["A", "A", "B"])
    // Without a unit there is little to do.
    let choices = model.units.isEmpty ? 0..<4 : 0..<20
    switch Int.random(in: choices, using: &random) {
    case 0..<4:
      let state = random.pick(Self.deposits)
      return perform(writer, .deposit(Deposit(units(range), owner: "us", state: state), proof)) {
        (model) throws(UnitModel.Refusal) in try model.deposit(range, as: state.rawValue)
      }
    case 4..<6:
      let state = random.pick(Self.states)
      return perform(writer, .move(units(range), to: state, proof)) {
        (model) throws(UnitModel.Refusal) in try model.move(range, to: state.rawValue)
      }
    case 6: return split(writer, &random)
    case 7..<9:
      return perform(writer, .reserve(units(range), claim: claim, nil)) {
        (model) throws(UnitModel.Refusal) in try model.reserve(range, for: claim)
      }
    case 9:
      return perform(writer, .release(units(range), proof)) {
        (model) throws(UnitModel.Refusal) in try model.release(range)
      }
    case 10..<13:
      let claim = random.pick([claim, nil])
      let use = Self.use(random.pick(["X", "Y", nil]))
      return perform(writer, .retire(units(range), claim: claim, use, proof)) {
        (model) throws(UnitModel.Refusal) in
        try model.retire(range, for: claim, beneficiary: use.beneficiary)
      }
    case 13:
      return perform(writer, .cancel(units(range), reason: "r", proof)) {
        (model) throws(UnitModel.Refusal) in try model.cancel(range)
      }
    case 14:
      return perform(writer, .impair(units(range), reason: "r", proof)) {
        (model) throws(UnitModel.Refusal) in try model.impair(range)
      }
    case 15:
      return perform(writer, .attachEvidence(units(range), proof)) {
        (model) throws(UnitModel.Refusal) in try model.attach(range)
      }
    case 16:
      let text = random.pick(["", "a remark", "盤點"])
      let event: Event =
        random.pick([true, false])
        ? .note(text) : .logDigest(LoggedDocument(.claim, id: text, digest: proof.digest))
      return perform(writer, event) { (model) throws(UnitModel.Refusal) in try model.remark(text) }
    default: return try bring(writer, &random)
    }
  }

  /// Compares every unit and block in some rows of numbers, and the number of entries; false when
  /// they differ.
  private func agrees(in rows: [Int]) throws(LedgerError) -> Bool {
    var units: [UnitModel.Name: UnitModel.Unit] = [:]
    var piece = 0
    for row in rows {
      for known in try blocks(in: row) {
        piece += 1
        for offset in 0..<known.units.range.count {
          let first = Int(known.units.range.first.digits) ?? 0
          let name = UnitModel.Name(row: row, number: first + offset - base)
          let place = model.unit(row, name.number)
          units[name] = UnitModel.Unit(
            block: known.units.block, state: known.state.rawValue, claim: known.claim,
            beneficiary: place?.beneficiary, piece: piece)
        }
      }
    }
    let isEqual =
      units.count == model.units.keys.count { rows.contains($0.row) }
      && units.allSatisfy { name, unit in
        guard var expected = model.units[name] else { return false }
        // Pieces have other numbers in the model: what counts is where one ends.
        let next = UnitModel.Name(row: name.row, number: name.number + 1)
        let isEnd = units[next]?.piece != unit.piece
        let isEndExpected = model.units[next]?.piece != expected.piece
        expected.piece = unit.piece
        return expected == unit && isEnd == isEndExpected
      }
    let added = try ledger.size() - start
    let isWhole = isEqual && added == model.entries
    if !isWhole { Issue.record("after \(last): \(units), expected \(model)") }
    return isWhole
  }
}

extension RandomHistory {
  private static let states = CreditState.allCases
  private static let deposits: [CreditState] =
    [.held, .held, .held, .held, .held] + CreditState.allCases
  private static let rows: [CreditState] =
    [.retired, .retired, .retired, .held, .held] + CreditState.allCases

  /// The blocks of the sequence in a row of numbers, straight from the table.
  private func blocks(in row: Int) throws(LedgerError) -> [UnitBlock] {
    guard let range = UnitRange(Ordinal(base), Ordinal(base + 99)) else { return [] }
    let issuance = base / 100 + 1
    let scopes = ["VCS", "GS8123-2020-\(issuance)", "CCER\(issuance)"]
    return try ledger.register.units.overlapping(
      range, Self.programmes[row], scope: scopes[row])
  }

  private static let programmes: [Programme] = [.vcs, .goldStandard, .ccer]

  private var proof: Evidence { LedgerSamples.evidence }

  private static func use(_ beneficiary: String?) -> Retirement {
    var retirement = Retirement()
    retirement.beneficiary = beneficiary
    return retirement
  }

  private func units(_ range: UnitModel.Range) -> CreditUnits {
    CreditUnits(
      Self.programmes[range.row], range.block,
      UnitRange(
        Ordinal(base + range.numbers.lowerBound), Ordinal(base + range.numbers.upperBound))!)
  }

  /// Up to 12 units of a batch; often just a block of the ledger or a part of one, so that more than
  /// collisions occur.
  private mutating func range(_ random: inout SeededGenerator) -> UnitModel.Range {
    let batch = random.pick(batches)
    touched = batch.row
    let first = Int.random(in: 1...24, using: &random)
    let any = UnitModel.Range(
      row: batch.row, block: batch.block,
      numbers: first...first + Int.random(in: 0...11, using: &random))
    guard Int.random(in: 0..<4, using: &random) > 0 else { return any }
    // The blocks of all rows, so that one is found as soon as there is one.
    let known = [0, 1, 2].flatMap { row in
      let all = any.with(0...40).moved(to: row)
      return model.pieces(touching: all).map { all.with($0) }
    }
    guard !known.isEmpty else { return any }
    let piece = random.pick(known)
    touched = piece.row
    let range = UnitModel.Range(
      row: piece.row, block: model.unit(piece.row, piece.numbers.lowerBound)?.block ?? "",
      numbers: piece.numbers)
    if random.pick([true, false]) { return range }
    let low = Int.random(in: range.numbers, using: &random)
    return range.with(low...Int.random(in: low...range.numbers.upperBound, using: &random))
  }

  private mutating func split(
    _ writer: borrowing LedgerWriter, _ random: inout SeededGenerator
  ) -> String? {
    let range = range(&random)
    let count = Int.random(in: 1...3, using: &random)
    let cuts = (0..<count).map { _ in
      Int.random(
        in: range.numbers.lowerBound...range.numbers.upperBound + 1, using: &random)
    }
    let parts = [range.numbers.lowerBound] + random.pick([cuts, cuts.sorted()])
    return perform(writer, .split(units(range), parts: parts.map { Ordinal(base + $0) })) {
      (model) throws(UnitModel.Refusal) in try model.split(range, at: parts)
    }
  }

  private mutating func perform(
    _ writer: borrowing LedgerWriter, _ event: Event,
    _ expected: (inout UnitModel) throws(UnitModel.Refusal) -> Void
  ) -> String? {
    last = event
    var code: String?
    do { try writer.append(event) } catch { code = error.finding.code }
    var expectedCode: String?
    do { try expected(&model) } catch { expectedCode = error.code }
    if code != expectedCode {
      Issue.record(
        "\(event): \(code ?? "accepted"), expected \(expectedCode ?? "accepted") on \(model)")
    }
    return code
  }

  /// An import of a row.
  private mutating func bring(
    _ writer: borrowing LedgerWriter, _ random: inout SeededGenerator
  ) throws(LedgerError) -> String? {
    let claim = random.pick(["A", "B", nil])
    let row = UnitModel.Row(
      range: range(&random), state: random.pick(Self.rows).rawValue,
      beneficiary: random.pick(["X", "Y", nil]))
    last = row
    let job = CreditImport(evidence: proof, owner: "us", claim: claim)
    let code = try job.add([credit(row, line: 1)], to: writer).findings.first?.code
    var expected: String?
    do { try model.bring(row, for: claim) } catch { expected = error.code }
    if code != expected {
      Issue.record(
        "\(row), \(claim ?? ""): \(code ?? "accepted"), not \(expected ?? "accepted") on \(model)")
    }
    return code
  }

  private func credit(_ row: UnitModel.Row, line: Int) -> CreditRow {
    let units = units(row.range)
    return CreditRow(
      location: SourceLocation(file: "export.csv", line: line, column: 1),
      serial: SerialBlock(
        programme: units.programme, block: units.block, scope: "", batch: nil, units: units.range,
        facts: SerialFacts()),
      units: units.range, kilograms: units.kilograms,
      state: CreditState(rawValue: row.state)!, facts: CreditFacts(),
      retirement: Self.use(row.beneficiary))
  }
}
