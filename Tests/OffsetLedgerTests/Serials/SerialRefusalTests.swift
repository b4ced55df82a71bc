import Testing

@testable import OffsetLedger

/// A text that is no serial, and words of the message that say why.
struct WrongSerial: CustomTestStringConvertible, Sendable {
  let text: String
  let says: String
  var code = "offset.serial"
  var programme: Programme?
  var offset: Int?
  var testDescription: String { "\(text): \(says)" }

  init(
    _ text: String, _ says: String, code: String = "offset.serial", programme: Programme? = nil,
    offset: Int? = nil
  ) {
    (self.text, self.says, self.code) = (text, says, code)
    (self.programme, self.offset) = (programme, offset)
  }
}

@Suite("serials that are refused") struct SerialRefusalTests {
  static let wrong = [
    // Verra
    WrongSerial("10-1-9-VCS-VCU-2-VER-CHN-14-15-01012017-31122017-0", "`CHN`", offset: 21),
    WrongSerial("10-1-9-VCS-ERT-2-VER-CN-14-15-01012017-31122017-0", "`ERT`", offset: 11),
    WrongSerial("10-1-9-VCS-VCU-2-VERR-CN-14-15-01012017-31122017-0", "3 letters"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-29022017-31122017-0", "a day that exists"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-01012017-31122217-0", "a day that exists"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-2017-0101-31122017-0", "14 parts"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-1012017-31122017-0", "ddMMyyyy"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-31122017-01012017-0", "ends before", offset: 30),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-01012017-31122017-2", "0 or 1"),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14-15-01012017-31122017", "12 parts"),
    WrongSerial("10-9-1-VCS-VCU-2-VER-CN-14-15-01012017-31122017-0", "after the last", offset: 3),
    WrongSerial("x-1-9-VCS-VCU-2-VER-CN-14-15-01012017-31122017-0", "batch number", offset: 0),
    WrongSerial("10-1-9-VCS-VCU-2-VER-CN-14;-15-01012017-31122017-0", "semicolons"),
    WrongSerial("VCS-VCU-2-VER-CN-14-15-01012017-31122017-0", "10 parts"),
    // Gold Standard: the short form without country, a wrong year, the project without letters.
    WrongSerial("GS1-1-GS1234-16-2017-999-1-500", "8 parts"),
    WrongSerial("GS1-1-CN-1234-16-2017-999-1-500", "`GS` and a number", offset: 9),
    WrongSerial("GS1-1-CN-GS1234-16-1817-999-1-500", "a year", offset: 19),
    WrongSerial("GS2-1-CN-GS1234-16-2017-999-1-500", "no programme"),
    WrongSerial("GS1-1-CN-GS1234-16-2017-999-1 to 500", "8 parts"),
    // ACR, CAR, ART
    WrongSerial("ACR-USA-123-2017-5-1 to 500", "alpha-2", offset: 4),
    WrongSerial("ACR-US-123-2017-5-500 to 1", "after the last"),
    WrongSerial("ACR-US-123-2017-5-1to500", "6 parts"),
    WrongSerial("ACR-US-123-2017-5-1 to 2 to 3", "6 parts"),
    WrongSerial("CAR-2-US-1234-2-567-CA-2017-3-1 to 5", "`1` or `ROC`", offset: 4),
    WrongSerial("CAR-1-US-1234-2-567-CALI-2017-3-1 to 5", "2 to 3 letters"),
    WrongSerial("ART-GY-102-2021-1", "5 parts"),
    WrongSerial("ACR-US-1-2017-5-1 to 9", "`ACR`", programme: .art, offset: 0),
    // CER: other units of the Kyoto registries, two projects, one end.
    WrongSerial("CN-1-1-2-2-0-12 - CN-1-9-2-2-0-12", "`5` or `6` or `7`"),
    WrongSerial("CN-5-1-2-2-0-12 - CN-5-9-2-2-0-13", "not of the same"),
    WrongSerial("CN-5-1-2-2-0-12", "7 parts"),
    // Lengths
    WrongSerial("ACR-US-1-2017-5-0 to 9000000000001", "more units", code: "offset.quantity"),
    WrongSerial(
      "ACR-US-1-2017-5-1 to \(String(repeating: "9", count: 201))", "last unit"),
    WrongSerial(String(repeating: "A", count: 1001), "1000 bytes"),
    WrongSerial(String(repeating: "A", count: 201), "200 bytes", programme: .puro),
    WrongSerial("CDC_\(String(repeating: "A", count: 197))", "no serial of Cercarbono"),
    // No offsets
    WrongSerial(String(repeating: "12345678", count: 4), "GEC"),
    WrongSerial(String(repeating: "12345678", count: 4), "GEC", programme: .ccer),
    WrongSerial("GEC-2024-1", "GEC", programme: .phcer),
    WrongSerial("0000-0001-2345-6789.000001", "I-REC"),
    WrongSerial("I-REC 12345", "I-REC", programme: .gcc),
    WrongSerial("UK-PIU-GB-104-01012020-31122040-7-MER-0-P", "have not happened"),
    WrongSerial("uk-piu-gb-104-01012020-31122040-7-MER-0-P", "PIU", programme: .ukLandCarbon),
    // Characters
    WrongSerial("", "empty"),
    WrongSerial(" \u{3000}", "empty"),
    WrongSerial("ACR-US-123-2017-5-1\u{200B} to 500", "U+200B", offset: 19),
    WrongSerial("ACR\u{AD}-US-123-2017-5-1 to 500", "U+AD", offset: 3),
    WrongSerial("АCR-US-123-2017-5-1 to 500", "U+410", offset: 0),
    WrongSerial("PV-e\u{301}-1", "U+301", programme: .planVivo, offset: 4),
    WrongSerial("PV-1\u{0}", "U+0", programme: .planVivo),
    WrongSerial("CDC_9__1", "no serial of Cercarbono"),
    WrongSerial("CDC_9_1_", "no serial of Cercarbono"),
    WrongSerial("CDC_9_-1", "no serial of Cercarbono"),
    WrongSerial("CCER-1", "no programme"),
  ]

  @Test("names what was found, what was expected and what to do", arguments: wrong)
  func refusal(_ wrong: WrongSerial) {
    let problem = #expect(throws: SerialProblem.self) {
      try SerialBlock(reading: wrong.text, programme: wrong.programme)
    }
    #expect(problem?.code == wrong.code)
    #expect(problem?.message.contains(wrong.says) == true, "\(problem?.message ?? "")")
    #expect(problem?.remedy.isEmpty == false)
    if let offset = wrong.offset { #expect(problem?.offset == offset) }
  }

  @Test("the message for an alpha-3 country says what it is") func alphaThree() {
    let problem = #expect(throws: SerialProblem.self) {
      try SerialBlock(reading: "GS1-1-CHN-GS1234-16-2017-999-1-500")
    }
    #expect(problem?.message.contains("alpha-3") == true)
    #expect(problem?.message.contains("alpha-2") == true)
  }

  @Test("units beside a serial that has its own must be the same") func twoRanges() throws {
    let text = "ACR-US-123-2017-5-1 to 500"
    let same = try #require(UnitRange(Ordinal(1), Ordinal(500)))
    let other = try #require(UnitRange(Ordinal(1), Ordinal(499)))
    #expect(try SerialBlock(reading: text, units: same).units == same)
    let problem = #expect(throws: SerialProblem.self) {
      try SerialBlock(reading: text, units: other)
    }
    #expect(problem?.code == "offset.quantity")
  }
}
