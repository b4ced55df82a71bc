import Testing

@testable import OffsetLedger

/// Which units are the same: by number and batch, however the serial is written.
@Suite("a unit stands in a ledger once") struct OverlapTests {
  typealias Samples = LedgerSamples

  @Test(
    "a deposit that shares one unit with another is refused, the next unit is not",
    arguments: [
      (1, 99, true), (101, 101, true), (100, 100, false), (110, 110, false), (99, 100, false),
      (110, 111, false), (104, 105, false), (100, 110, false), (1, 200, false), (1, 100, false),
      (111, 200, true),
    ])
  func ends(first: Int, last: Int, isFree: Bool) throws {
    // Units 100 to 110 without 101, which makes two blocks.
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(100, 100)), Samples.deposit(Samples.units(102, 110)))
    let code = ledger.refusal(of: Samples.deposit(Samples.units(first, last)))
    #expect(code == (isFree ? nil : "offset.overlap"))
    #expect(try ledger.blocks().count == (isFree ? 3 : 2))
  }

  @Test(
    "units that are gone are not free again",
    arguments: [
      CreditState.retired, .cancelled, .impaired, .bufferCancelled,
    ])
  func used(_ state: CreditState) throws {
    let ledger = try StateTableTests.ledger(in: state)
    let code = ledger.refusal(of: Samples.deposit(StateTableTests.units))
    #expect(code == "offset.overlap")
  }

  /// Each is units 1001 to 1100 of one batch in another spelling.
  @Test(
    "another spelling of a serial is the same block",
    arguments: [
      "10-1001-1100-VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1",
      "10-1001-1100-vcs-vcu-262-ver-cn-1-1083-01012018-31122018-1",
      "10-0001001-000000000000001100-VCS-VCU-00262-VER-CN-01-0001083-01012018-31122018-1",
      "10–1001–1100–VCS–VCU–262–VER–CN–1–1083–01012018–31122018–1",
      "10‐1001‐1100‐VCS‐VCU‐262‐VER‐CN‐1‐1083‐01012018‐31122018‐1",
      "10−1001−1100−VCS−VCU−262−VER−CN−1−1083−01012018−31122018−1",
      "  １０-１００１-１１００-ＶＣＳ-VCU-262-VER-CN-1-1083-01012018-31122018-1\u{3000}",
      "99-1001-1100-VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1",
    ])
  func spellings(_ spelling: String) throws {
    let serial = try SerialBlock(reading: spelling)
    let units = CreditUnits(serial.programme, serial.block, try #require(serial.units))
    #expect(units == Samples.units(1001, 1100, of: Samples.wind))
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1001, 1100, of: Samples.wind)))
    #expect(ledger.refusal(of: Samples.deposit(units)) == "offset.overlap")
    try ledger.add(Samples.retire(units, for: "A"))
    #expect(ledger.refusal(of: Samples.retire(units, for: "B")) == "ledger.doubleRetirement")
  }

  @Test("a block in another spelling is refused in an entry: nothing hides behind it")
  func otherSpellings() throws {
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1001, 1100, of: Samples.wind)),
      Samples.retire(Samples.units(1001, 1100, of: Samples.wind)))
    for block in [
      Samples.wind.lowercased(), Samples.wind.replacing("-", with: "‐"), Samples.wind + " ",
      Samples.wind.replacing("1083", with: "01083"), "",
    ] {
      let units = CreditUnits(.vcs, block, UnitRange(Ordinal(1001), Ordinal(1001))!)
      #expect(ledger.refusal(of: Samples.deposit(units)) == "offset.serial", "\(block)")
      #expect(ledger.refusal(of: Samples.retire(units)) == "offset.serial", "\(block)")
    }
  }

  @Test("Verra numbers all units in one row: two projects cannot have the same ones")
  func globalNumbers() throws {
    let ledger = try Ledger.holding(Samples.deposit(Samples.units(1001, 1100, of: Samples.wind)))
    #expect(
      ledger.refusal(of: Samples.deposit(Samples.units(1100, 1200, of: Samples.solar)))
        == "offset.overlap")
    try ledger.add(Samples.deposit(Samples.units(1101, 1200, of: Samples.solar)))
    // Units of one project cannot be used under the name of another.
    let other = Samples.units(1001, 1001, of: Samples.solar)
    #expect(ledger.refusal(of: Samples.cancel(other)) == "offset.notHeld")
    #expect(ledger.refusal(of: Samples.retire(other)) == "offset.notHeld")
    #expect(
      ledger.refusal(of: Samples.cancel(Samples.units(1050, 1150, of: Samples.wind)))
        == "offset.notHeld")
    // Once they are used, that is the reason to tell, whatever the name.
    try ledger.add(Samples.retire(Samples.units(1001, 1001, of: Samples.wind)))
    #expect(ledger.refusal(of: Samples.retire(other)) == "ledger.doubleRetirement")
  }

  @Test("Gold Standard numbers each issuance from 1: the same numbers are other units")
  func issuances() throws {
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1, 100)),
      Samples.deposit(Samples.units(1, 100, of: Samples.lamps)),
      Samples.retire(Samples.units(1, 100)))
    #expect(try ledger.states() == ["1-100 retired", "1-100 held"])
    #expect(ledger.refusal(of: Samples.retire(Samples.units(1, 100, of: Samples.lamps))) == nil)
    // The country is no part of what an issuance is numbered by: a wrong one hides nothing.
    let elsewhere = Samples.stoves.replacing("-KE-", with: "-UG-")
    #expect(
      ledger.refusal(of: Samples.deposit(Samples.units(100, 101, of: elsewhere)))
        == "offset.overlap")
  }

  @Test("numbers of 32 and of 200 digits differ in the last one", arguments: [32, 200])
  func longNumbers(digits: Int) throws {
    let stem = String(repeating: "9", count: digits - 1)
    func units(_ first: Int, _ last: Int) throws -> CreditUnits {
      let range = try #require(UnitRange(Ordinal(stem + "\(first)")!, Ordinal(stem + "\(last)")!))
      return CreditUnits(.goldStandard, Samples.stoves, range)
    }
    let ledger = try Ledger.holding(Samples.deposit(try units(0, 4)))
    #expect(ledger.refusal(of: Samples.deposit(try units(4, 5))) == "offset.overlap")
    #expect(ledger.refusal(of: Samples.deposit(try units(5, 9))) == nil)
    try ledger.add(Samples.retire(try units(3, 3)))
    #expect(ledger.refusal(of: Samples.retire(try units(3, 4))) == "ledger.doubleRetirement")
    #expect(ledger.refusal(of: Samples.retire(try units(4, 4))) == nil)
    // A shorter number is a smaller one, whatever its digits.
    #expect(ledger.refusal(of: Samples.deposit(Samples.units(3, 4))) == nil)
    #expect(try ledger.blocks().first?.units.range.first == Ordinal(3))
    #expect(ledger.check().errors.isEmpty)
  }
}
