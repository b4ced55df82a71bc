import StrictCSV
import TestKit
import Testing

@Suite("Records that are read in part, or again")
struct CSVSkimTests {
  /// A table of odd fields: quotes with commas, line ends and doubled quotes in them, quotes inside
  /// a plain field, Chinese, nothing at all.
  static func table(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let cells = [
      "", "a", "kwun-tong", "電力", "12.5", "5\" pipe", "\"x,y\"", "\"he said \"\"no\"\"\"",
      "\"two\nlines\"", "\"\"", "\"end\"\"\"", "a text that is longer than eight bytes, by far",
    ].map { $0.hasPrefix("\"") || !$0.contains(",") ? $0 : "\"\($0)\"" }
    let lineEnds = ["\n", "\r\n"]
    var text = ""
    for _ in 0..<60 {
      let count = Int.random(in: 1...9, using: &generator)
      let row = (0..<count).map { _ in cells.randomElement(using: &generator) ?? "" }
      text += row.joined(separator: ",") + (lineEnds.randomElement(using: &generator) ?? "\n")
    }
    return Array((seed % 2 == 0 ? text : text + "last,without,end").utf8)
  }

  @Test("The first fields are those of the whole record", arguments: 1...20 as ClosedRange<UInt64>)
  func skim(seed: UInt64) throws {
    let bytes = Self.table(seed: seed)
    let whole = try records(of: bytes)
    for (block, limit) in [(nil, 1), (nil, 3), (7, 1), (64, 2), (1000, 4), (64, 20)] {
      var reader = reader(of: bytes, block: block)
      var record = CSVRecord()
      for expected in whole {
        #expect(try reader.next(into: &record, fieldsAtMost: limit))
        #expect(record.line == expected.line)
        // At the edge of a block the whole record may be read.
        #expect(record.count == min(limit, expected.count) || record.count == expected.count)
        for index in 0..<min(limit, expected.count) {
          #expect(record.text(index) == expected.text(index))
          #expect(record.position(of: index) == expected.position(of: index))
        }
      }
      #expect(try !reader.next(into: &record, fieldsAtMost: limit))
    }
  }

  @Test("A record is read again from its place", arguments: 1...20 as ClosedRange<UInt64>)
  func again(seed: UInt64) throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Self.table(seed: seed)
    for (block, limit) in [(nil, Int.max), (nil, 1), (50, 2)] {
      var reader = reader(of: bytes, block: block)
      var first = CSVRecord()
      var again = CSVRecord()
      for expected in try records(of: bytes) {
        try #require(try reader.next(into: &first, fieldsAtMost: limit))
        again.read(at: first.place, in: bytes.span)
        #expect(again.raw == expected.raw)
        #expect(again.line == expected.line)
        #expect((0..<again.count).map(again.text) == (0..<expected.count).map(expected.text))
        again.read(at: first.place, in: bytes.span, fieldsAtMost: 1)
        #expect(again.count == 1)
        #expect(again.text(0) == expected.text(0))
      }
    }
  }

  @Test("A record is UTF-8 when all its fields are")
  func encoding() throws {
    let read = try records(of: Array("電力,\"x\"\"力\"\n".utf8) + [0x61, 0x2C, 0xB5, 0x0A])
    #expect(read.map(\.isUTF8) == [true, false])
    #expect(read.map(\.firstBroken) == [nil, 1])
    #expect(read[1].text(0) == "a")
    #expect(read[1].text(1) == nil)
  }
}
