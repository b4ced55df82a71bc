import TestKit
import Testing

@testable import OffsetLedger

/// Random histories against ``UnitModel``: what is accepted, what is refused and why, and where each
/// unit stands must agree after every operation.
@Suite("random histories") struct LedgerPropertyTests {
  static let sequences = 100

  @Test("the ledger agrees with a model that keeps every unit apart", arguments: 1...100)
  func histories(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    // One ledger for all sequences of a seed; each has batches and numbers of its own, so none knows
    // of another, and the check at the end is of a ledger of some hundred entries.
    let ledger = try Ledger(inMemoryFor: "test.example/offsets")
    var outcomes: [String: Int] = [:]
    for number in 0..<Self.sequences {
      var sequence = RandomHistory(number: number, ledger: ledger)
      // One in twenty is long.
      let length = number.isMultiple(of: 20) ? 20...40 : 2...5
      var left = Int.random(in: length, using: &random)
      while left > 0 {
        let count = min(left, Int.random(in: 1...6, using: &random))
        left -= count
        let codes = try sequence.write(operations: count, &random)
        guard codes.count == count else { return }
        for code in codes { outcomes[code, default: 0] += 1 }
      }
    }
    #expect(ledger.check().errors.isEmpty)
    // The histories are worth something only if much is accepted and every reason occurs.
    #expect(outcomes["accepted", default: 0] > Self.sequences, "\(outcomes)")
    for code in [
      "offset.status", "offset.overlap", "offset.notHeld", "offset.parts",
      "ledger.doubleRetirement", "ledger.entry",
    ] {
      #expect(outcomes[code] != nil, "\(code) in \(outcomes)")
    }
  }
}
