import ActivityData
import BayCarbon
import EmissionFactors
import Findings
import Quantities
import StrictCSV
import TestKit
import Testing

/// The same tables read in every way: row by row by the general parser, or by the reading loop, on
/// any number of threads and in blocks of any size.
@Suite("Every way of reading gives the same") struct ReadingPathTests {
  static let seeds = Array(UInt64(1)...40)

  @Test("tables with everything that may stand in them", arguments: seeds)
  func paths(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tables = (1...Int.random(in: 1...3, using: &generator)).map {
      ActivityTable(bytes: Self.table(&generator), name: "activities/\($0).csv")
    }
    let expected = try Self.read(tables, threads: 1, ReadingMode(isCareful: true))
    for (threads, blockSize) in [(1, 262_144), (1, 61), (2, 333), (3, 4096), (8, 97)] {
      let data = try Self.read(tables, threads: threads, ReadingMode(blockSize: blockSize))
      let way = "\(threads) threads, blocks of \(blockSize)"
      #expect(Array(data.lines) == Array(expected.lines), "\(way)")
      #expect(data.control == expected.control, "\(way)")
      #expect(data.findings == expected.findings, "\(way)")
      #expect(data.isCutShort == expected.isCutShort, "\(way)")
    }
  }

  /// The number of records does not come from the reading loop here.
  @Test("records are counted as the plain CSV reader finds them", arguments: seeds)
  func records(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    let bytes = Self.table(&generator)
    var reader = CSVReader(bytes: bytes)
    var record = CSVRecord()
    var rows = -1  // the header
    var blanks = 0
    while true {
      do {
        guard try reader.next(into: &record) else { break }
        if record.isBlank { blanks += 1 } else { rows += 1 }
      } catch let error as CSVSyntaxError {
        rows += 1
        if error.kind != .textAfterQuote { break }
      }
    }
    let data = try Self.read(
      [ActivityTable(bytes: bytes, name: "a.csv")], threads: 2, ReadingMode(blockSize: 97))
    #expect(data.control.rowsRead == rows)
    #expect(data.control.blankRows == blanks)
  }

  @Test(
    "a row of more than a mebibyte ends the table, whatever it looks like", arguments: [1, 2, 8])
  func longRow(threads: Int) throws {
    let row = "kwun-tong,electricity,1,kWh,2023-01-31,"
    let many = String(repeating: "\(row)short\n", count: 9000)
    for text in [
      "\"\(String(repeating: "x,", count: 600_000))\"", String(repeating: "y", count: 1_100_000),
    ] {
      let table = ActivityTable(
        bytes: Array("\(SampleInventory.header),note\n\(many)\(row)\(text)\n\(many)".utf8),
        name: "a.csv")
      let data = try Self.read([table], threads: threads, ReadingMode())
      let careful = try Self.read([table], threads: 1, ReadingMode(isCareful: true))
      #expect(data.control.rowsAccepted == 9000)
      #expect(data.control.rowsRejected == 1)
      #expect(data.isCutShort)
      let finding = try #require(data.findings.first { $0.code == "row.open-quote" })
      #expect(finding.location?.line == 9002)
      #expect(data.findings == careful.findings)
    }
  }

  @Test("a free cell with a NUL is refused, wherever in it that stands", arguments: 0..<24)
  func freeNUL(position: Int) throws {
    var note = Array("twenty-four bytes of note".utf8.prefix(24))
    note[position] = 0
    // The kind is met for the first time in a group of rows before, which are read at length.
    let before = [[UInt8]](repeating: Array("a".utf8), count: 500)
    var bytes = Array("\(SampleInventory.header),note\n".utf8)
    for (number, note) in (before + [note, Array("c".utf8)]).enumerated() {
      bytes += Array("kwun-tong,electricity,\(number),kWh,2023-01-31,".utf8) + note + [0x0A]
    }
    let data = try Self.read(
      [ActivityTable(bytes: bytes, name: "a.csv")], threads: 1, ReadingMode())
    #expect(data.control.rowsAccepted == 501)
    #expect(data.findings.map(\.code) == ["row.nul"])
    #expect(data.findings.first?.location?.line == 502)
  }

  @Test("more unknown words than are told what is near to them", arguments: [2, 3, 8])
  func unknownWords(threads: Int) throws {
    let rows = (1...1000).map { "kwun-tonk\($0 % 300),electricity,1,kWhh\($0 % 200),2023-01-31\n" }
    let table = ActivityTable(
      bytes: Array("\(SampleInventory.header)\n\(rows.joined())".utf8), name: "a.csv")
    let one = try Self.read([table], threads: 1, ReadingMode(blockSize: 500))
    let several = try Self.read([table], threads: threads, ReadingMode(blockSize: 500))
    #expect(several.findings == one.findings)
    #expect(Set(one.findings.compactMap(\.remedy)).count > 1)
  }

  @Test("a table whose last row lacks its line end behind a block with quotes")
  func lastRow() throws {
    let rows = (1...9).map { "kwun-tong,electricity,\($0),kWh,2023-01-31,\"a\"\n" }.joined()
    let last = "kwun-tong,electricity,10,kWh,2023-01-31,\"\(String(repeating: "b", count: 300))\""
    let table = ActivityTable(
      bytes: Array("\(SampleInventory.header),note\n\(rows)\(last)".utf8), name: "a.csv")
    for blockSize in [50, 100, 200, 300] {
      let data = try Self.read([table], threads: 1, ReadingMode(blockSize: blockSize))
      #expect(data.control.rowsAccepted == 10)
      var reader = ActivityReader(
        manifest: try SampleInventory().manifest(), vocabulary: Self.vocabulary)
      reader.mode = ReadingMode(blockSize: blockSize)
      #expect(reader.row(onLine: 11, of: table)?.quantity.description == "10")
    }
  }

  @Test("many rows of few kinds take the short way and add up", arguments: [1, 2, 3, 8])
  func sums(threads: Int) throws {
    // 1 + 2 + ... + 20 000 thousandths of a kWh: 20 000 * 20 001 / 2 / 1000.
    let rows = (1...20_000).map { number in
      let fraction = String(1000 + number % 1000).dropFirst()
      return "kwun-tong,electricity,\(number / 1000).\(fraction),kWh,2023-01-31\n"
    }
    let table = ActivityTable(
      bytes: Array("\(SampleInventory.header)\n\(rows.joined())".utf8), name: "a.csv")
    let data = try Self.read([table], threads: threads, ReadingMode(blockSize: 1000))
    #expect(data.lines.map(\.quantity.description) == ["200010"])
    #expect(data.lines.map(\.rows) == [20_000])
    #expect(data.lines.first?.firstRow.description == "a.csv:2:11")
  }

  @Test("sums beyond the short numbers stay exact")
  func largeSums() throws {
    // Twelve digits are the most the short way takes: 10^7 of them would leave 64 bits.
    let row = "kwun-tong,electricity,999999999999.999999,kWh,2023-01-31\n"
    let table = ActivityTable(
      bytes: Array(
        (SampleInventory.header + "\n" + String(repeating: row, count: 20)).utf8),
      name: "a.csv")
    let data = try Self.read([table], threads: 2, ReadingMode(blockSize: 200))
    // 20 * (10^12 - 10^-6) = 2 * 10^13 - 2 * 10^-5.
    #expect(data.lines.map(\.quantity.description) == ["19999999999999.99998"])
    #expect(data.lines.map(\.rows) == [20])
  }

  static func read(
    _ tables: [ActivityTable], threads: Int, _ mode: ReadingMode
  ) throws -> ActivityData {
    var reader = ActivityReader(
      manifest: try SampleInventory().manifest(), vocabulary: vocabulary, threads: threads,
      findsAllDuplicates: true)
    reader.mode = mode
    return reader.read(tables)
  }

  private static let vocabulary = ActivityVocabulary(
    factors: EmbeddedFactors.set, instruments: [])

  // MARK: - Tables

  /// A table that is mostly in order, with some of everything that is not. Its rows are of few kinds,
  /// so that most of them go the short way.
  static func table(_ generator: inout SeededGenerator) -> [UInt8] {
    let lineEnd = generator.pick(["\n", "\r\n"])
    let isWild = Bool.random(using: &generator)
    var columns = ["facility", "activity", "quantity", "unit"]
    columns += generator.pick([
      ["date"], ["from", "to"], ["date", "from", "to"], ["date", "from"],
    ])
    columns += ["region", "evidence", "quality", "meter", "note", "correction", "extra", "scope"]
      .filter { _ in Bool.random(using: &generator) }
    columns.shuffle(using: &generator)
    var bytes: [UInt8] = generator.pick([[], [0xEF, 0xBB, 0xBF]])
    bytes += Array((columns.joined(separator: ",") + lineEnd).utf8)
    let kinds = (0..<3).map { _ in kind(&generator) }
    for _ in 0..<Int.random(in: 1...300, using: &generator) {
      bytes += row(columns, generator.pick(kinds), isWild: isWild, &generator)
      bytes += Array(lineEnd.utf8)
    }
    if generator.pick([true, false, false]) { bytes.removeLast(lineEnd.utf8.count) }
    return bytes
  }

  /// What the rows of a kind say beside quantity, days and evidence.
  private static func kind(_ generator: inout SeededGenerator) -> [String: String] {
    let (activity, unit) = generator.pick([
      ("electricity", "kWh"), ("electricity", "MWh"), ("電力", "度"),
      ("petrol.road.passenger-car", "L"), ("electricity", "L"),
    ])
    return [
      "facility": generator.pick(["kwun-tong", "dongguan", "aberdeen"]),
      "activity": activity, "unit": unit,
      "region": generator.pick(["", "", "HK-CLP", "CN-GD", "日本"]),
      "quality": generator.pick(["", "measured", "估算"]),
      "meter": generator.pick(["", "M1", "M2"]),
      "correction": generator.pick(["", "no", "", "yes"]),
      "scope": generator.pick(["", "", "1"]),
    ]
  }

  private static func row(
    _ columns: [String], _ kind: [String: String], isWild: Bool,
    _ generator: inout SeededGenerator
  ) -> [UInt8] {
    if isWild, Int.random(in: 0..<30, using: &generator) == 0 {
      return generator.pick(wildRows)
    }
    let usesRange = Bool.random(using: &generator)
    var cells: [[UInt8]] = columns.map { column in
      if isWild, column == "note" || column == "extra" || column == "evidence",
        Int.random(in: 0..<12, using: &generator) == 0
      {
        return generator.pick(wildTexts)
      }
      let text = cell(column, kind, usesRange: usesRange, isWild: isWild, &generator)
      return quoted(text, &generator)
    }
    if isWild, Int.random(in: 0..<40, using: &generator) == 0 { cells.removeLast() }
    return Array(cells.joined(separator: [UInt8(ascii: ",")]))
  }

  /// Cells that are wrong by their bytes alone, or look so.
  private static let wildTexts: [[UInt8]] = [
    Array("\"a\"b".utf8), Array("\"a\"\"".utf8), Array("a\"b".utf8), Array("\"a\" ".utf8),
    Array("\"\"\"a\"\"\"".utf8), [0xFF], [0xE9, 0x9B], Array("\"".utf8) + [0xC3, 0x22], [0x00],
    Array("\u{3000}a\u{A0}".utf8),
  ]

  private static let wildRows: [[UInt8]] = [
    [], Array(",,,,,".utf8), Array("\"".utf8), Array("\"a\"b,\"c,d\",e".utf8), [0xFF, 0xFE, 0x2C],
    Array("a\0b,c".utf8), Array("\"open, and\nover two lines\",x".utf8), Array("  ".utf8),
    Array(String(repeating: "x", count: 500).utf8), Array("\"\"\"\",\"\"".utf8), [0x0D],
  ]

  private static func cell(
    _ column: String, _ kind: [String: String], usesRange: Bool, isWild: Bool,
    _ generator: inout SeededGenerator
  ) -> String {
    if isWild, Int.random(in: 0..<60, using: &generator) == 0 {
      return generator.pick(["", "?", " ", "é", "５", "a\nb", "a\"b", "1,5", "x,y"])
    }
    if let text = kind[column] { return text }
    switch column {
    case "quantity": return quantity(&generator)
    case "date": return usesRange ? generator.pick(["", "", "", " "]) : date(&generator)
    case "from": return usesRange ? from(&generator) : generator.pick(["", "", "", " "])
    case "to": return usesRange ? to(&generator) : generator.pick(["", "", "", " "])
    case "evidence":
      return generator.pick([
        "", "INV-1", "INV-\(Int.random(in: 1...40, using: &generator))", "發票 7", " INV-1",
        "A-VERY-LONG-NUMBER-OF-A-BILL-THAT-GOES-ON-\(Int.random(in: 1...3, using: &generator))",
      ])
    default: return generator.pick(["", "text", "文字", "two words"])
    }
  }

  private static func quantity(_ generator: inout SeededGenerator) -> String {
    generator.pick([
      generator.decimalText(whole: 1...5, fraction: 0...3),
      generator.decimalText(whole: 1...5, fraction: 0...3),
      generator.decimalText(whole: 1...13, fraction: 0...9),
      "1,234.5", "12,345,678", "0,500", "007.50", "1,23", "-3", "+4", ".5", "5.", "１２", "0",
      "999999999999", "1000000000000", "0.1234567", "12.3400000", "1e3", "1.2.3",
    ])
  }

  private static func date(_ generator: inout SeededGenerator) -> String {
    let month = Int.random(in: 1...12, using: &generator)
    let day = Int.random(in: 1...31, using: &generator)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return generator.pick([
      "2023-\(two(month))-\(two(day))", "2023-\(two(month))-\(two(day))",
      "2023/\(month)/\(day)", "2023年\(month)月\(day)日", "2023\(two(month))\(two(day))",
      "2022-12-31", "2024-01-01", " ", " ", "2022-13-05", "2024-00-10", "2023-13-01", "2023-00-10",
      "1850-01-01", "2023-1-1",
    ])
  }

  private static func from(_ generator: inout SeededGenerator) -> String {
    generator.pick([
      "2022-12-10", "2023-01-01", "2023-03-15", "2023/4/20", "2023-06-30", "2021-01-01", " ", " ",
    ])
  }

  private static func to(_ generator: inout SeededGenerator) -> String {
    generator.pick([
      "2023-03-31", "2023-06-30", "2023/7/1", "2023-12-31", "2024-02-29", "2023-02-30",
    ])
  }

  /// The bytes of a cell: quoted where it must be, and here and there where it need not.
  private static func quoted(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    let mustBe = text.contains { $0 == "," || $0 == "\n" || $0 == "\"" }
    if !mustBe && Int.random(in: 0..<4, using: &generator) > 0 { return Array(text.utf8) }
    return Array(#""\#(text.replacing("\"", with: "\"\""))""#.utf8)
  }
}
