import Testing

@testable import OffsetLedger

/// A serial and what it must be understood as, worked out by hand from the documented shape.
struct KnownSerial: CustomTestStringConvertible, Sendable {
  let text: String
  let programme: Programme
  let block: String
  let scope: String
  let units: String
  let project: String
  let country: String
  var vintage: String?
  var batch: String?
  var testDescription: String { text }
}

@Suite("serials that are read") struct SerialReadingTests {
  static let known = [
    KnownSerial(
      text: "10-82515875-82516874-VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0",
      programme: .vcs, block: "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0", scope: "VCS",
      units: "82515875 to 82516874", project: "1529", country: "CN",
      vintage: "2017-01-01 to 2017-12-31", batch: "10"),
    KnownSerial(
      text: "7-1-20-VCS-VCU-262-MER-BR-1;14-88-29022020-29022020-1", programme: .vcs,
      block: "VCS-VCU-262-MER-BR-1;14-88-29022020-29022020-1", scope: "VCS", units: "1 to 20",
      project: "88", country: "BR", vintage: "2020-02-29 to 2020-02-29", batch: "7"),
    KnownSerial(
      text: "GS1-1-CN-GS1234-16-2017-999-1-500", programme: .goldStandard,
      block: "GS1-1-CN-GS1234-16-2017-999", scope: "GS1234-2017-999", units: "1 to 500",
      project: "1234", country: "CN", vintage: "2017"),
    KnownSerial(
      text: "ACR-US-123-2017-5-1 to 500", programme: .acr, block: "ACR-US-123-2017-5",
      scope: "123-2017-5", units: "1 to 500", project: "123", country: "US", vintage: "2017"),
    KnownSerial(
      text: "CAR-1-US-1234-2-567-CA-2017-3-11 to 20", programme: .car,
      block: "CAR-1-US-1234-2-567-CA-2017-3", scope: "1-1234-2017-3", units: "11 to 20",
      project: "1234", country: "US", vintage: "2017"),
    KnownSerial(
      text: "CAR-ROC-MX-1234-2-567-CHH-2017-3-11 to 20", programme: .car,
      block: "CAR-ROC-MX-1234-2-567-CHH-2017-3", scope: "ROC-1234-2017-3", units: "11 to 20",
      project: "1234", country: "MX", vintage: "2017"),
    KnownSerial(
      text: "ART-GY-102-2021-1-1 to 500", programme: .art, block: "ART-GY-102-2021-1",
      scope: "ART-102-2021-1", units: "1 to 500", project: "102", country: "GY", vintage: "2021"),
    KnownSerial(
      text: "FCPF-CI-130-2022-4-7 to 7", programme: .art, block: "FCPF-CI-130-2022-4",
      scope: "FCPF-130-2022-4", units: "7 to 7", project: "130", country: "CI", vintage: "2022"),
    KnownSerial(
      text: "CN-5-1001-2-2-0-1234 - CN-5-1500-2-2-0-1234", programme: .cer,
      block: "CN-5-2-2-0-1234", scope: "CN-5", units: "1001 to 1500", project: "1234",
      country: "CN"),
  ]

  @Test("every documented shape, recognised by its form", arguments: known)
  func shapes(_ known: KnownSerial) throws {
    let serial = try SerialBlock(reading: known.text)
    #expect(serial.programme == known.programme)
    #expect(serial.block == known.block)
    #expect(serial.scope == known.scope)
    #expect(serial.units?.description == known.units)
    #expect(serial.batch == known.batch)
    #expect(serial.facts.project == known.project)
    #expect(serial.facts.country == known.country)
    #expect(serial.facts.vintage?.description == known.vintage)
    #expect(try SerialBlock(reading: known.text, programme: known.programme) == serial)
    #expect(SerialBlock.scope(of: known.programme, block: serial.block) == known.scope)
  }

  @Test("text, read again, is the same", arguments: known)
  func roundTrip(_ known: KnownSerial) throws {
    let serial = try SerialBlock(reading: known.text)
    let units = try #require(serial.units)
    #expect(serial.text(units: units) == known.text)
    let part = try #require(UnitRange(from: units.first, count: 1))
    let again = try SerialBlock(reading: serial.text(units: part))
    #expect(again.units == part)
    #expect(again.block == serial.block)
  }

  @Test("only a VCS serial says whether there is an additional certification")
  func certification() throws {
    let flags = try Self.known.map { try SerialBlock(reading: $0.text).facts.hasCertification }
    #expect(flags == [false, true] + Array(repeating: nil, count: 7))
  }

  static let spellings = [
    // Spaces around, lower case, padding, every kind of dash, full width, the range word.
    ("  10-82515875-82516874-vcs-vcu-1491-ver-cn-14-1529-01012017-31122017-0 ", 0),
    ("0010-082515875-0082516874-VCS-VCU-01491-VER-CN-014-0001529-01012017-31122017-0", 0),
    ("10–82515875—82516874‐VCS‑VCU−1491﹣VER－CN⁃14-1529-01012017-31122017-0", 0),
    ("１０-８２５１５８７５-８２５１６８７４-ＶＣＳ-ＶＣＵ-1491-VER-CN-14-1529-01012017-31122017-0", 0),
    ("\u{3000}GS1-1-CN-GS01234-16-2017-0999-0001-0500\u{A0}", 2),
    ("acr-us-123-2017-5-1 TO 500", 3),
    ("ACR-US-123-2017-5-1  to  500", 3),
    ("ACR-US-123-2017-5-1 - 500", 3),
    ("ACR-US-123-2017-5-001-500", 3),
    ("CN-5-1001-2-2-0-1234 to CN-5-1500-2-2-0-1234", 8),
    ("CN-5-1001-2-2-0-1234 – CN-5-01500-2-2-0-1234", 8),
  ]

  @Test("spellings of one serial are one", arguments: spellings)
  func spelling(_ text: String, _ known: Int) throws {
    let serial = try SerialBlock(reading: text)
    #expect(serial == (try SerialBlock(reading: Self.known[known].text)))
  }

  @Test("numbers of 32 digits are kept exactly, 200 are the longest") func longOrdinals() throws {
    let nines = String(repeating: "9", count: 31)
    let serial = try SerialBlock(
      reading: "1-\(nines)8-\(nines)9-VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1")
    #expect(serial.units?.count == 2)
    #expect(serial.units?.first.digits == nines + "8")
    let longest = String(repeating: "7", count: 200)
    #expect(try SerialBlock(reading: "ACR-US-1-2017-5-\(longest) to \(longest)").units?.count == 1)
  }

  @Test("Cercarbono: the units come from outside") func cercarbono() throws {
    let units = try #require(UnitRange(Ordinal(0), Ordinal(999)))
    let serial = try SerialBlock(reading: "cdc_9_01_1_2019_BF", units: units)
    #expect(serial.programme == .cercarbono)
    #expect(serial.block == "CDC_9_1_1_2019_BF")
    #expect(serial.scope == serial.block)
    #expect(serial.units == units)
    #expect(serial.facts.vintage?.description == "2019")
    #expect(serial.text(units: units) == "CDC_9_1_1_2019_BF, units 0 to 999")
    // The last number need not be a year.
    #expect(try SerialBlock(reading: "CDC_9_1_1_321_14_1").facts.vintage == nil)
  }

  @Test("opaque identifiers are kept in one spelling") func opaque() throws {
    let serial = try SerialBlock(reading: " ccer－ａb  12 项目 7 ", programme: .ccer)
    #expect(serial.block == "CCER-AB 12 项目 7")
    #expect(serial.scope == "CCERAB12项目7")
    #expect(serial.units == nil)
    let woodland = "UK-WCU-GB-104-01012010-31122015-7-MER-0-P"
    #expect(try SerialBlock(reading: woodland, programme: .ukLandCarbon).block == woodland)
    let longest = String(repeating: "A", count: 200)
    #expect(try SerialBlock(reading: longest, programme: .puro).block == longest)
    // 32 characters are a certificate of electricity only where the two are mistaken.
    let identifier = String(repeating: "a1", count: 16)
    #expect(try SerialBlock(reading: identifier, programme: .isometric).block.count == 32)
  }
}
