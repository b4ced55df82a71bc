import Findings
import Quantities
import TestKit
import Testing

@testable import ActivityData

@Suite("Encodings")
struct EncodingTests {
  /// A text and its bytes in an encoding, from the tables of the standards.
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let bytes: [UInt8]
    let text: String
    var testDescription: String { "\(encoding.rawValue) \(text)" }
  }

  static let samples = [
    // 设施,数量,电: C9E8 CAA9 2C CAFD C1BF 2C B5E7.
    Sample(
      encoding: .gb18030,
      bytes: [0xC9, 0xE8, 0xCA, 0xA9, 0x2C, 0xCA, 0xFD, 0xC1, 0xBF, 0x2C, 0xB5, 0xE7],
      text: "设施,数量,电"),
    // € is A2E3 and 㐀 (U+3400) the four bytes 8139EE39; the ASCII letters stay.
    Sample(
      encoding: .gb18030, bytes: [0x61, 0xA2, 0xE3, 0x81, 0x39, 0xEE, 0x39, 0x62],
      text: "a€㐀b"),
    // 數量,電力: BCC6 B671 2C B971 A44F. The trailing 71 and 4F are letters in ASCII.
    Sample(
      encoding: .big5,
      bytes: [0xBC, 0xC6, 0xB6, 0x71, 0x2C, 0xB9, 0x71, 0xA4, 0x4F], text: "數量,電力"),
    // 許功蓋: B35C A55C BB5C, whose second bytes are backslashes.
    Sample(
      encoding: .big5, bytes: [0xB3, 0x5C, 0xA5, 0x5C, 0xBB, 0x5C], text: "許功蓋"),
    // 深水埗: B260 A4F4, and 96F5 from the Hong Kong supplement.
    Sample(encoding: .big5, bytes: [0xB2, 0x60, 0xA4, 0xF4, 0x96, 0xF5], text: "深水埗"),
  ]

  @Test("are turned into UTF-8", arguments: samples)
  func whole(_ sample: Sample) throws {
    let transcoder = try #require(Transcoder(from: sample.encoding))
    let bytes = transcoder.utf8(sample.bytes, atEnd: false) + transcoder.utf8([], atEnd: true)
    #expect(String(validating: bytes, as: UTF8.self) == sample.text)
  }

  @Test("survive blocks that cut characters", arguments: samples, [1, 2, 3, 5])
  func blocks(_ sample: Sample, size: Int) throws {
    let transcoder = try #require(Transcoder(from: sample.encoding))
    var bytes: [UInt8] = []
    var rest = sample.bytes[...]
    while !rest.isEmpty {
      bytes += transcoder.utf8(Array(rest.prefix(size)), atEnd: false)
      rest = rest.dropFirst(size)
    }
    bytes += transcoder.utf8([], atEnd: true)
    #expect(String(validating: bytes, as: UTF8.self) == sample.text)
  }

  // A lone lead byte 81 before a comma is no character; neither is one that ends the file.
  @Test("Bytes that are no text become a byte that no UTF-8 holds, and what follows is kept")
  func broken() throws {
    let transcoder = try #require(Transcoder(from: .big5))
    let bytes =
      transcoder.utf8([0x61, 0xFF, 0x2C, 0xB9, 0x71, 0x2C, 0x62, 0xB9], atEnd: false)
      + transcoder.utf8([], atEnd: true)
    #expect(bytes == Array("a".utf8) + [0xFF] + Array(",電,b".utf8) + [0xFF])
  }

  // 設施,活動,數量,單位,日期 in Big5 with the supplement.
  private static let big5Header: [UInt8] = [
    0xB3, 0x5D, 0xAC, 0x49, 0x2C, 0xAC, 0xA1, 0xB0, 0xCA, 0x2C, 0xBC, 0xC6, 0xB6, 0x71, 0x2C, 0xB3,
    0xE6, 0xA6, 0xEC, 0x2C, 0xA4, 0xE9, 0xB4, 0xC1, 0x0D, 0x0A,
  ]

  @Test("A table in Big5 is read, and a bad cell has its column in characters")
  func big5Table() throws {
    // 電力 is B971 A44F.
    let power: [UInt8] = [0xB9, 0x71, 0xA4, 0x4F]
    let good = Array("kwun-tong,".utf8) + power + Array(",7,kWh,2023-01-31\r\n".utf8)
    let bad = Array("kwun-tong,".utf8) + power + Array(",7,kWh,2022-01-31\r\n".utf8)
    let data = try read(Self.big5Header + good + bad, encoding: .big5)
    #expect(data.lines.map(\.key.activity) == ["electricity"])
    #expect(data.lines.map(\.quantity.description) == ["7"])
    #expect(data.findings.map(\.code) == ["date.outside-period"])
    // kwun-tong,電力,7,kWh, are 19 characters.
    #expect(data.findings.first?.location?.description == "power.csv:3:20")
    #expect(data.findings.first?.excerpt == "kwun-tong,電力,7,kWh,2022-01-31")
  }

  // The byte order marks of UTF-16, little and big end first.
  @Test(
    "A table in UTF-16 is refused as such", arguments: [[UInt8]]([[0xFF, 0xFE], [0xFE, 0xFF]]))
  func utf16(_ mark: [UInt8]) throws {
    let data = try read(mark + Array("f\0a\0".utf8), encoding: .utf8)
    #expect(data.findings.map(\.code) == ["file.utf16"])
    #expect(data.findings.first?.remedy?.contains("UTF-8") == true)
    #expect(data.findings.first?.location?.description == "power.csv")
  }

  @Test("A cell that is no text in the named encoding is rejected")
  func brokenCell() throws {
    let row = Array("kwun-tong,".utf8) + [0xFF] + Array(",7,kWh,2023-01-31\n".utf8)
    let data = try read(Self.big5Header + row, encoding: .big5)
    #expect(data.findings.map(\.code) == ["row.encoding"])
    #expect(data.findings.first?.location?.description == "power.csv:2:11")
  }

  @Test("A table in UTF-8 may begin with a byte order mark")
  func byteOrderMark() throws {
    let text = "\u{FEFF}設施,活動,數量,單位,日期\nkwun-tong,电力,7,度,2023-01-31\n"
    let data = try read(Array(text.utf8), encoding: .utf8)
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.quantity.description) == ["7"])
  }

  @Test(
    "A table that others read is had as a whole, with the byte that no UTF-8 holds for what is no text"
  )
  func wholeTable() {
    var findings: [Finding] = []
    // 電力, a lone lead byte, and a lead byte that ends the file.
    let bytes: [UInt8] = [0xB9, 0x71, 0xA4, 0x4F, 0x2C, 0x81, 0x2C, 0x62, 0xB9]
    let table = ActivityTable(bytes: bytes, name: "a.csv", encoding: .big5)
    #expect(
      table.text(findings: &findings) == Array("電力,".utf8) + [0xFF] + Array(",b".utf8) + [0xFF])
    #expect(findings.isEmpty)
    let wide = ActivityTable(bytes: [0xFF, 0xFE, 0x61, 0x00], name: "a.csv", encoding: .big5)
    #expect(wide.text(findings: &findings) == nil)
    let gone = ActivityTable(path: "/nowhere/b.csv", name: "b.csv")
    #expect(gone.text(findings: &findings) == nil)
    #expect(findings.map(\.code) == ["file.utf16", "file.missing"])
    #expect(findings.map(\.location?.description) == ["a.csv", "b.csv"])
  }

  private func read(_ bytes: [UInt8], encoding: TextEncoding) throws -> ActivityData {
    var vocabulary = ActivityVocabulary(regions: [:])
    vocabulary.add(
      ActivityVocabulary.Entry(id: "electricity", dimensions: [.energy]), names: ["電力", "电力"])
    return ActivityReader(
      manifest: try SampleInventory().manifest(), vocabulary: vocabulary
    ).read([ActivityTable(bytes: bytes, name: "power.csv", encoding: encoding)])
  }
}
