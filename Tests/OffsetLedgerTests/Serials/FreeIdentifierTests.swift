import Findings
import Testing

@testable import OffsetLedger

/// Identifiers that a programme gives as it likes, and what people make of them.
@Suite("free identifiers") struct FreeIdentifierTests {
  static let programmes = Programme.allCases.filter(\.isOpaque)

  private static func units(_ count: Int) -> UnitRange? {
    UnitRange(from: Ordinal(1), count: count)
  }

  /// Serials and batches of the programmes that number their units, as the known ones are written and
  /// as they may be disguised.
  static let numbered =
    SerialReadingTests.known.flatMap { [$0.text, $0.block] } + [
      "44-9000001-9000500-VCS-VCU-262-VER-CN-1-7002-01012022-31122022-0",
      "44.9000001.9000500.VCS.VCU.262.VER.CN.1.7002.01012022.31122022.0",
      "VCU-262-VER-CN-1-7002-01012022-31122022-0", "CCER GS1-1-CN-GS1234-16-2017-999-1-500",
      "ACR US 123 2017 5, 1 to 500", "CDC_9_1_1_2019", "cdc 9 1", "CN-5-1001-2-2-0-1234",
    ]

  @Test("a serial of another programme is none", arguments: numbered)
  func otherProgramme(_ text: String) throws {
    for programme in Self.programmes {
      let problem = #expect(throws: SerialProblem.self) {
        try SerialBlock(reading: text, programme: programme)
      }
      #expect(problem?.message.contains("not an identifier of \(programme.rawValue)") == true)
      #expect(SerialBlock.scope(of: programme, block: text.uppercased()) == nil)
    }
  }

  @Test("the units of a serial cannot be deposited again under another programme")
  func usedTwice() throws {
    let ledger = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500, of: LedgerSamples.wind)))
    for programme in Self.programmes {
      let again = CreditUnits(programme, LedgerSamples.wind, try #require(Self.units(500)))
      #expect(ledger.refusal(of: LedgerSamples.deposit(again)) == "offset.serial")
    }
    let row = ["programme": "PURO", "id": "7-1-1000-\(LedgerSamples.wind)"]
    let reading = ExportTable.own.read(
      ["programme": "VCS", "id": row["id"] ?? "", "project": "1083", "vintage": "2018"], row)
    #expect(reading.errors.contains("offset.serial"))
  }

  static let spellings = [
    "CCER 1", "CCER--1", "CCER_1", "CCER1", "CCER-01", "CCER-1.", "CCER-1#", "CCER/1", "CCER.1",
    "CCER~1", "ccer-1", "CCER – 001", "(CCER) 1", "CCER-1,", "ＣＣＥＲ－１",
  ]

  @Test("another spelling of an identifier is not another one", arguments: spellings)
  func spelling(_ text: String) throws {
    for programme in Self.programmes {
      let known = try SerialBlock(reading: "CCER-1", programme: programme)
      let other = try SerialBlock(reading: text, programme: programme)
      #expect(other.scope == known.scope)
      #expect(SerialBlock.scope(of: programme, block: other.block) == known.scope)
      let range = try #require(Self.units(500))
      let ledger = try Ledger.holding(
        LedgerSamples.deposit(CreditUnits(programme, known.block, range)))
      let again = CreditUnits(programme, other.block, range)
      #expect(ledger.refusal(of: LedgerSamples.deposit(again)) == "offset.overlap")
      // What is there under another spelling is named, so that it can be found.
      guard other.block != known.block else { continue }
      let error = #expect(throws: LedgerError.self) { try ledger.add(LedgerSamples.retire(again)) }
      #expect(error?.finding.code == "offset.notHeld")
      #expect(error?.finding.notes == ["the ledger has 1 to 500 of CCER-1"])
    }
  }

  @Test("identifiers with other letters or numbers are others") func others() throws {
    let texts = ["CCER-1", "CCER-2", "CCER-10", "CCER-A1", "CCER-1A", "PCER-1", "CCER-项-1"]
    let scopes = try texts.map { try SerialBlock(reading: $0, programme: .ccer).scope }
    #expect(Set(scopes).count == texts.count)
  }

  static let withUnits = [
    "CCER-1 units 1-500", "CCER-1,units 1 to 500", "CCER-1, unit 1 to 500",
    "CCER-1, units 500 to 1", "CCER-1, units 1 to 500.", "CCER-1, units: 1 to 500",
    "CCER-1 (units 1 to 500)", "CCER-1/UNIT-7", "CCER-1units1",
    "CCER-1, units 1 to 5, units 1 to 5",
    "CCER-1:1-500", "CCER-1 1 to 500", "CCER-1: 1 to 500", "CCER-1 (500)", "CCER-1 [500 t]",
  ]

  @Test("units behind an identifier that are not understood are refused", arguments: withUnits)
  func units(_ text: String) {
    for programme in Self.programmes {
      let problem = #expect(throws: SerialProblem.self) {
        try SerialBlock(reading: text, programme: programme)
      }
      #expect(problem?.message.contains("names units") == true)
      #expect(SerialBlock.scope(of: programme, block: text.uppercased()) == nil)
    }
  }

  @Test(
    "what only looks like units is part of the identifier",
    arguments: [
      "UNITED-1", "COMMUNITY 5", "CCER(2024)1", "PV-TO-1", "STO 500", "1-500", "A:B-1",
    ])
  func noUnits(_ text: String) throws {
    #expect(try SerialBlock(reading: text, programme: .planVivo).block == text)
  }

  @Test("what the ledger writes is read back") func written() throws {
    let serial = try SerialBlock(reading: "CCER-1, units 1 to 500", programme: .ccer)
    #expect((serial.block, serial.units) == ("CCER-1", Self.units(500)))
  }

  @Test("without a letter or digit it is none", arguments: ["-", "#", "...", "—/—"])
  func noWord(_ text: String) {
    #expect(throws: SerialProblem.self) { try SerialBlock(reading: text, programme: .gcc) }
    #expect(SerialBlock.scope(of: .gcc, block: text) == nil)
  }
}
