import Testing

@testable import OffsetLedger

@Suite("records of a claim") struct CreditRecordTests {
  /// Blocks of Verra with and without the batch, of Gold Standard, of an identifier without numbers.
  private static func ledger() throws -> Ledger {
    let ccer = CreditUnits(.ccer, "CCER-7", try #require(UnitRange(Ordinal(1), Ordinal(9))))
    let ledger = try Ledger.holding(
      .deposit(
        Deposit(
          LedgerSamples.units(1, 10, of: LedgerSamples.wind), batch: "44", owner: "us", state: .held
        ),
        LedgerSamples.evidence),
      LedgerSamples.deposit(LedgerSamples.units(11, 20, of: LedgerSamples.wind)),
      LedgerSamples.deposit(LedgerSamples.units(1, 10)),
      LedgerSamples.deposit(LedgerSamples.units(11, 20)),
      LedgerSamples.deposit(ccer))
    try ledger.add(LedgerSamples.retire(LedgerSamples.units(1, 4), for: "A"))
    try ledger.add(LedgerSamples.retire(LedgerSamples.units(11, 12), for: "B"))
    return ledger
  }

  @Test("those of the claim and those that are named, as a look at all of them finds")
  func chosen() throws {
    let ledger = try Self.ledger()
    let all = try ledger.records()
    let serials = all.map(\.serial)
    #expect(serials.contains { $0.hasPrefix("44-1-10-VCS") })
    #expect(serials.contains { $0.hasPrefix("11-20-VCS") })
    #expect(serials.contains("CCER-7, units 1 to 9"), "\(serials)")
    for claim in [nil, "A", "B", "C"] {
      for named in [[], ["nothing"], [serials[0]], Array(serials.prefix(3)), serials] {
        let expected = all.filter {
          named.contains($0.serial) || (claim != nil && $0.block.claim == claim)
        }
        let found = try ledger.records(claim: claim, serials: Set(named))
        #expect(found.map(\.serial) == expected.map(\.serial))
      }
    }
    // A batch that is not this one is another serial.
    let other = serials.filter { $0.hasPrefix("44-") }.map { "45" + $0.dropFirst(2) }
    #expect(try ledger.records(claim: nil, serials: Set(other)).isEmpty)
    #expect(
      try ledger.records(
        claim: nil, serials: Set(serials.map { String($0.drop { $0 != "-" }.dropFirst()) })
      ).isEmpty)
  }
}
