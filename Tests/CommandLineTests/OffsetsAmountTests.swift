import OffsetLedger
import TestKit
import Testing

/// Amounts instead of units: which units are taken, and when there are not enough.
@Suite("amounts of offsets") struct OffsetsAmountTests {
  private func reserve(
    _ sample: OffsetsSample, _ amount: String..., units: (Int, Int) = (1, 30), claim: String = "A"
  ) throws -> ToolRun {
    let line = OffsetsSample.reserve(units.0, units.1, claim: claim)
    return try sample.run(line.dropLast() + amount + ["."])
  }

  @Test("the lowest free numbers are taken, across blocks") func lowest() throws {
    let sample = try OffsetsSample(units: 30)
    #expect(try reserve(sample, "--tonnes", "5", units: (11, 20)).status == 0)
    #expect(try sample.states() == ["1-10 held", "11-15 reserved", "16-30 held"])
    // Ten from the first block and two from the one behind the reservation, two entries in one write.
    #expect(try reserve(sample, "--tonnes", "12.000", claim: "B").status == 0)
    #expect(
      try sample.states()
        == ["1-10 reserved", "11-15 reserved", "16-17 reserved", "18-30 held"])
    #expect(try sample.ledger().size() == 4)
    #expect(try reserve(sample, "--kg", "13000", claim: "C").status == 0)
    #expect(try sample.ledger().blocks(claim: "C").map(\.units.range.count) == [13])
  }

  @Test("too much is refused as a whole, with what is there") func shortfall() throws {
    let sample = try OffsetsSample(units: 30)
    #expect(try sample.run(OffsetsSample.retire(1, 20, claim: "A")).status == 0)
    let run = try reserve(sample, "--tonnes", "11")
    #expect(run.status == 1)
    #expect(run.messages.contains("[offset.shortfall]"), "\(run.messages)")
    #expect(run.messages.contains("11000 kg are asked for; 10000 kg"), "\(run.messages)")
    #expect(try sample.states() == ["1-20 retired", "21-30 held"])
    #expect(try reserve(sample, "--tonnes", "10").status == 0)
    #expect(try reserve(sample, "--tonnes", "1").messages.contains("[offset.shortfall]"))
  }

  @Test("a unit is not divided") func parts() throws {
    let sample = try OffsetsSample(units: 30)
    for amount in [("--tonnes", "1.5"), ("--kg", "999"), ("--kg", "1001")] {
      let run = try reserve(sample, amount.0, amount.1)
      #expect(run.status == 1)
      #expect(run.messages.contains("[offset.quantity]"), "\(run.messages)")
    }
    for amount in [("--tonnes", "0"), ("--kg", "-1000"), ("--kg", "1.5"), ("--tonnes", "x")] {
      #expect(try reserve(sample, amount.0, amount.1).status == 64, "\(amount)")
    }
    #expect(try reserve(sample, "--tonnes", "1", "--kg", "1000").status == 64)
    #expect(try sample.states() == ["1-30 held"])
  }

  @Test("units that are not there are not made up") func unknown() throws {
    let sample = try OffsetsSample(units: 30)
    let run = try reserve(sample, units: (30, 31))
    #expect(run.status == 1)
    #expect(run.messages.contains("[offset.notHeld]"), "\(run.messages)")
    #expect(try sample.states() == ["1-30 held"])
  }
}
