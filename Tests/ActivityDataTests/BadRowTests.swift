import ActivityData
import Findings
import Quantities
import TestKit
import Testing

/// A table with one mistake, at the mark, and what must be said of it.
struct BadTable: Sendable, CustomTestStringConvertible {
  let code: String
  let table: String
  /// A piece of the message.
  let says: String
  /// A piece of the remedy.
  let remedy: String
  var testDescription: String { "\(code): \(says)" }

  /// A row under ``SampleInventory/header``.
  init(_ code: String, row: String, says: String, remedy: String) {
    self.init(code, table: "\(SampleInventory.header)\n\(row)\n", says: says, remedy: remedy)
  }

  init(_ code: String, table: String, says: String, remedy: String) {
    self.code = code
    self.table = table
    self.says = says
    self.remedy = remedy
  }
}

@Suite("Rows that are rejected")
struct BadRowTests {
  static let cells = [
    BadTable(
      "facility.unknown", row: "👉kwun-tonk,electricity,1,kWh,2023-01-31", says: "`kwun-tonk`",
      remedy: "write `kwun-tong`"),
    BadTable(
      "facility.unknown", row: "👉Tokyo,electricity,1,kWh,2023-01-31", says: "`Tokyo`",
      remedy: "kwun-tong, aberdeen, dongguan"),
    BadTable(
      "facility.empty", row: "👉,electricity,1,kWh,2023-01-31", says: "the facility is empty",
      remedy: "kwun-tong"),
    BadTable(
      "activity.unknown", row: "kwun-tong,👉electricty,1,kWh,2023-01-31", says: "`electricty`",
      remedy: "`electricity`"),
    BadTable(
      "activity.unknown", row: "kwun-tong,👉zzzzzzzzzz,1,kWh,2023-01-31", says: "`zzzzzzzzzz`",
      remedy: "baycarbon factors search"),
    BadTable(
      "activity.empty", row: "kwun-tong,👉 ,1,kWh,2023-01-31", says: "the activity is empty",
      remedy: "baycarbon factors search"),
    BadTable(
      "unit.unknown", row: "kwun-tong,electricity,1,👉kwhh,2023-01-31", says: "`kwhh`",
      remedy: "`kWh`"),
    BadTable(
      "unit.unknown", row: "觀塘,電力,1,👉xyzzyx,2023-01-31", says: "`xyzzyx`",
      remedy: "kWh, L, kg"),
    BadTable(
      "unit.empty", row: "kwun-tong,electricity,1,👉,2023-01-31", says: "the unit is empty",
      remedy: "kWh"),
    BadTable(
      "unit.ambiguous", row: "kwun-tong,paper.landfill,1,👉ton,2023-01-31", says: "`ton`",
      remedy: "`t` or `short-ton` or `long-ton`"),
    BadTable(
      "unit.dimension", row: "kwun-tong,paper.landfill,1,👉kWh,2023-01-31",
      says: "`kWh` is energy; paper.landfill is counted in mass", remedy: "kg"),
    BadTable(
      "unit.dimension", row: "kwun-tong,electricity,1,👉kg,2023-01-31",
      says: "`kg` is mass; electricity is counted in energy", remedy: "kWh"),
    BadTable(
      "unit.dimension", row: "dongguan,blast-furnace-gas,1,👉m3,2023-01-31",
      says: "`m3` is volume", remedy: "Nm3"),
    BadTable(
      "unit.dimension", row: "dongguan,natural-gas,1,👉kWh,2023-01-31", says: "`kWh` is energy",
      remedy: "kWh.gross or kWh.net"),
    BadTable(
      "unit.not-for-activity", row: "kwun-tong,electricity,1,👉unit,2023-01-31",
      says: "towngas only", remedy: "kWh"),
    BadTable(
      "quantity.comma-decimal", row: "kwun-tong,electricity,👉\"1.234,5\",kWh,2023-01-31",
      says: "`1.234,5` uses a comma", remedy: "1,234.5"),
    BadTable(
      "quantity.grouping", row: "kwun-tong,electricity,👉\"1,2,3.5\",kWh,2023-01-31",
      says: "`1,2,3.5`", remedy: "groups of three"),
    BadTable(
      "quantity.negative", row: "kwun-tong,electricity,👉-5,kWh,2023-01-31", says: "-5",
      remedy: "`correction`"),
    BadTable(
      "quantity.negative", row: "kwun-tong,electricity,👉−５,kWh,2023-01-31", says: "-5",
      remedy: "`correction`"),
    BadTable(
      "quantity.empty", row: "kwun-tong,electricity,👉,kWh,2023-01-31", says: "is empty",
      remedy: "write 0"),
    BadTable(
      "quantity.syntax", row: "kwun-tong,electricity,👉12 kWh,kWh,2023-01-31", says: "`12 kWh`",
      remedy: "digits only"),
    BadTable(
      "quantity.syntax", row: "kwun-tong,electricity,👉NaN,kWh,2023-01-31", says: "`NaN`",
      remedy: "digits only"),
    BadTable(
      "quantity.too-large",
      row: "kwun-tong,electricity,👉10000000000000000000000000000000000000000,kWh,2023-01-31",
      says: "larger than 10^24", remedy: "check the number"),
    BadTable(
      "quantity.exponent", row: "kwun-tong,electricity,👉1e40,kWh,2023-01-31", says: "`1e40`",
      remedy: "digits in full"),
    BadTable(
      "quantity.too-precise",
      row: "kwun-tong,electricity,👉0.1234567890123456789,kWh,2023-01-31",
      says: "18 decimals", remedy: "round it"),
    BadTable(
      "date.no-such-day", row: "kwun-tong,electricity,1,kWh,👉2023-02-30", says: "`2023-02-30`",
      remedy: "correct the day"),
    BadTable(
      "date.syntax", row: "kwun-tong,electricity,1,kWh,👉31/01/2023", says: "`31/01/2023`",
      remedy: "2024-01-31"),
    BadTable(
      "date.empty", row: "kwun-tong,electricity,1,kWh,👉", says: "empty", remedy: "2024-01-31"),
    BadTable(
      "date.outside-period", row: "kwun-tong,electricity,1,kWh,👉2024-01-01",
      says: "2024-01-01 lies outside the reporting period 2023-01-01 to 2023-12-31",
      remedy: "correct the date"),
    BadTable(
      "row.columns", row: "kwun-tong,electricity,1,kWh👉", says: "4 cells, the header 5",
      remedy: "missing cells"),
    BadTable(
      "row.columns", row: "kwun-tong,electricity,1,234,kWh,👉2023-01-31",
      says: "6 cells, the header 5", remedy: "quotes"),
    BadTable(
      "row.quote", row: "kwun-tong,\"elec\"👉tricity,1,kWh,2023-01-31",
      says: "text follows a closing quote", remedy: "double"),
    BadTable(
      "row.open-quote", row: "kwun-tong,👉\"electricity,1,kWh,2023-01-31", says: "never closed",
      remedy: "close the quote"),
    BadTable(
      "row.nul", row: "kwun-tong,elec👉\u{0}tricity,1,kWh,2023-01-31", says: "NUL",
      remedy: "UTF-16 is not read"),
  ]

  private static let range = "facility,activity,quantity,unit,from,to"
  private static let either = "facility,activity,quantity,unit,date,from,to"
  private static let start = "kwun-tong,electricity,1,kWh"

  static let periods = [
    BadTable(
      "date.order", table: "\(range)\n\(start),2023-02-01,👉2023-01-31\n",
      says: "ends on 2023-01-31, before it begins on 2023-02-01", remedy: "exchange"),
    BadTable(
      "date.empty", table: "\(range)\n\(start),2023-02-01,👉\n", says: "`to` is empty",
      remedy: "2024-01-31"),
    BadTable(
      "date.empty", table: "\(range)\n\(start),👉,2023-02-01\n", says: "`from` is empty",
      remedy: "2024-01-31"),
    BadTable(
      "date.empty", table: "\(range)\n\(start),👉,\n", says: "the date is empty",
      remedy: "2024-01-31"),
    BadTable(
      "date.both", table: "\(either)\n\(start),👉2023-01-31,2023-01-01,2023-01-31\n",
      says: "a date and also a period", remedy: "keep `date`"),
    BadTable(
      "date.outside-period", table: "\(range)\n\(start),👉2022-11-01,2022-12-31\n",
      says: "2022-11-01 to 2022-12-31", remedy: "correct the date"),
  ]

  private static func extra(_ column: String, _ cell: String) -> String {
    "\(SampleInventory.header),\(column)\n\(start),2023-01-31,\(cell)\n"
  }

  static let optional = [
    BadTable(
      "region.unknown", table: extra("region", "👉CN-GDD"), says: "`CN-GDD`", remedy: "`CN-GD`"),
    BadTable(
      "region.unknown", table: extra("region", "👉Atlantis"), says: "`Atlantis`",
      remedy: "HK-CLP"),
    BadTable(
      "quality.unknown", table: extra("quality", "👉guessed"), says: "`guessed`",
      remedy: "measured, derived or estimated"),
    BadTable(
      "instrument.unknown", table: extra("instrument", "👉wind-9"), says: "`wind-9`",
      remedy: "instruments.csv"),
    BadTable(
      "uncertainty.invalid", table: extra("uncertainty_pct", "👉-5"), says: "`-5`",
      remedy: "such as 5"),
    BadTable("scope.invalid", table: extra("scope", "👉4"), says: "`4`", remedy: "from 1 to 3"),
    BadTable(
      "category.invalid", table: extra("category", "👉16"), says: "`16`", remedy: "from 1 to 15"),
    BadTable(
      "category.scope", table: extra("scope,category", "1,👉6"), says: "category 6 belongs",
      remedy: "leave one"),
    BadTable(
      "category.empty", table: extra("scope,category", "3,👉"), says: "without a category",
      remedy: "from 1 to 15"),
    BadTable(
      "correction.invalid", table: extra("correction", "👉perhaps"), says: "`perhaps`",
      remedy: "yes, no"),
  ]

  @Test("name the code, the place and the remedy", arguments: cells + periods + optional)
  func finding(_ bad: BadTable) throws {
    let marked = MarkedText(bad.table)
    var sample = SampleInventory()
    sample.facilities.append(("觀塘", "HK"))
    sample.tables = [("activities/power.csv", marked.text)]
    let data = try sample.read()
    try #require(data.findings.count == 1, "\(data.findings)")
    let finding = data.findings[0]
    #expect(finding.code == bad.code)
    #expect(finding.severity == .error)
    #expect(
      finding.location
        == Findings.SourceLocation(
          file: "activities/power.csv", line: marked.line, column: marked.column))
    #expect(finding.message.contains(bad.says), "\(finding.message)")
    #expect(finding.remedy?.contains(bad.remedy) == true, "\(finding.remedy ?? "none")")
    #expect(finding.excerpt == marked.text.split(separator: "\n").last.map(String.init))
    #expect(data.lines.isEmpty)
    #expect(data.control.rowsRead == 1)
    #expect(data.control.rowsAccepted == 0)
    #expect(data.control.rowsRejected == 1)
    #expect(data.control.quantities.isEmpty)
  }

  @Test("Every mistake of a row is told at once, in the order of its columns' meaning")
  func several() throws {
    var sample = SampleInventory()
    sample.rows("nowhere-at-all,electricity,\"1,5\",kWhh,2023-13-01")
    let data = try sample.read()
    #expect(
      data.findings.map(\.code) == [
        "facility.unknown", "unit.unknown", "quantity.comma-decimal", "date.no-such-day",
      ])
    #expect(data.control.rowsRejected == 1)
  }

  @Test("The rows around a bad one count; after an open quote nothing is read, and it is said")
  func neighbours() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,1,kWh,2023-01-31
      kwun-tong,"electricity"x,2,kWh,2023-01-31
      kwun-tong,electricity,4,kWh,2023-02-28
      kwun-tong,"electricity,8,kWh,2023-03-31
      kwun-tong,electricity,16,kWh,2023-04-30
      """)
    let data = try sample.read()
    #expect(data.findings.map(\.code) == ["row.quote", "row.open-quote"])
    #expect(data.findings[1].location?.line == 5)
    #expect(data.findings[1].notes == ["everything after it was not read"])
    #expect(data.lines.map(\.quantity.description) == ["1", "4"])
    #expect(data.control.rowsRead == 4)
    #expect(data.control.rowsRejected == 2)
  }

  @Test("Bytes that are not UTF-8 are rejected with their cell")
  func notUTF8() throws {
    let sample = SampleInventory()
    let reader = ActivityReader(
      manifest: try sample.manifest(), vocabulary: ActivityVocabulary(regions: [:]))
    // 電力 in Big5 is B9 71 A4 4F.
    let row = Array("kwun-tong,".utf8) + [0xB9, 0x71, 0xA4, 0x4F] + Array(",1,kWh,2023-01-31".utf8)
    let table = ActivityTable(
      bytes: Array("\(SampleInventory.header)\n".utf8) + row, name: "a.csv")
    let finding = try #require(reader.read([table]).findings.first)
    #expect(finding.code == "row.encoding")
    #expect(finding.location == Findings.SourceLocation(file: "a.csv", line: 2, column: 11))
    #expect(finding.remedy?.contains("--encoding gb18030") == true)
  }

  @Test("More rejected rows than can be listed are counted")
  func manyRejections() throws {
    var sample = SampleInventory()
    let bad = "kwun-tong,electricity,,kWh,2023-01-31"
    sample.rows(Array(repeating: bad, count: 10_003).joined(separator: "\n"))
    let data = try sample.read()
    #expect(data.control.rowsRejected == 10_003)
    #expect(data.findings.count == 10_001)
    let last = try #require(data.findings.last)
    #expect(last.code == "row.not-listed")
    #expect(last.severity == .note)
    #expect(last.message.hasPrefix("3 more"))
  }

  // 9 x 10^23 + 10^-18 needs 42 digits; 38 are kept. Both the line and the control total are lost.
  @Test("A sum that needs more digits than are kept is an error; other lines stay")
  func overflow() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,900000000000000000000000,kWh,2023-01-31
      kwun-tong,electricity,0.000000000000000001,kWh,2023-01-31
      kwun-tong,electricity,7,kWh,2023-02-28
      """)
    let data = try sample.read()
    #expect(data.findings.map(\.code) == ["quantity.overflow", "quantity.overflow"])
    #expect(data.findings.allSatisfy { $0.severity == .error && $0.remedy != nil })
    #expect(data.findings.compactMap(\.location?.line) == [2])
    #expect(data.lines.map(\.quantity.description) == ["7"])
    #expect(data.control.quantities["kWh"] == nil)
  }
}
