import Findings
import TestKit
import Testing

@testable import OffsetLedger

/// A table with a mistake that 👉 points at, and what must be said of it.
struct BadExport: CustomTestStringConvertible, Sendable {
  let code: String
  let table: String
  let says: String
  let remedy: String
  var format = RegistryExport.csv
  var testDescription: String { "\(code): \(says)" }
}

@Suite("mistakes in exports") struct BadExportTests {
  static let header = "programme,id,quantity_t,status,vintage,retired_on,issued_on\n"
  static let verra =
    "Serial Number,Quantity Issued,ID,Vintage Start,Vintage End,Additional Certifications,"
    + "Retirement/Cancellation Date\n"
  static let serial = "7-1-9-VCS-VCU-31-VER-CN-1-7-01022019-03042019-0"

  static let mistakes = [
    BadExport(
      code: "offset.serial", table: "\(header)VCS,👉GS1-1,9,held,,,\n", says: "2 parts",
      remedy: "copy the serial"),
    BadExport(
      code: "offset.serial", table: "\(header),👉CCER 1,9,held,,,\n", says: "no programme's",
      remedy: "name the programme"),
    BadExport(
      code: "offset.programme", table: "\(header)👉CCRE,1,9,held,,,\n", says: "`CCRE`",
      remedy: "write `ccer`"),
    BadExport(
      code: "offset.quantity", table: "\(header)CCER,1,👉,held,,,\n", says: "missing",
      remedy: "tonnes"),
    BadExport(
      code: "offset.quantity", table: "\(header)CCER,1,👉0,held,,,\n", says: "not above zero",
      remedy: "leave rows"),
    BadExport(
      code: "offset.quantity", table: "\(header)CCER,1,👉-4,held,,,\n", says: "`-4`",
      remedy: "leave rows"),
    BadExport(
      code: "offset.quantity", table: "\(header)CCER,1,👉9000000000001,held,,,\n",
      says: "within reason", remedy: "compare"),
    BadExport(
      code: "offset.quantity", table: "\(header)ISOMETRIC,1,👉9000000000.001,held,,,\n",
      says: "within reason", remedy: "compare"),
    BadExport(
      code: "offset.status", table: "\(header)CCER,1,9,👉hold,,,\n", says: "`hold`",
      remedy: "write `held`"),
    BadExport(
      code: "offset.status", table: "\(header)CCER,1,9,👉,,,\n", says: "missing",
      remedy: "in_transfer"),
    BadExport(
      code: "offset.status", table: "\(header)CCER,1,9,held,,👉2024-01-02,\n", says: "held",
      remedy: "remove the day"),
    BadExport(
      code: "offset.date", table: "\(header)CCER,1,9,retired,,👉1/2/2024,\n",
      says: "year-month-day", remedy: "write the day"),
    BadExport(
      code: "offset.date", table: "\(header)CCER,1,9,cancelled,,👉2024-01-02,2024-01-03\n",
      says: "before they were issued", remedy: "compare both days"),
    BadExport(
      code: "offset.vintage", table: "\(header)CCER,1,9,held,👉20XX,,\n", says: "`20XX`",
      remedy: "2023"),
    BadExport(
      code: "offset.overlap", table: "\(header)CCER,1,9,held,,,\nCCER,👉1,2,held,,,\n",
      says: "line 2", remedy: "a unit exists once"),
    BadExport(
      code: "row.columns", table: "\(header)CCER,1,9,held👉\n", says: "4 cells, the header 7",
      remedy: "empty ones"),
    BadExport(
      code: "row.columns", table: "\(header)CCER,1,9,held,,,,👉x\n", says: "8 cells",
      remedy: "quotes"),
    BadExport(
      code: "row.open-quote", table: "\(header)CCER,👉\"1,9,held,,,\n", says: "not closed",
      remedy: "close the quote"),
    BadExport(
      code: "header.duplicate-column", table: "id,status,quantity_t,👉Status\n", says: "twice",
      remedy: "rename"),
    BadExport(
      code: "header.duplicate-column-like", table: "id,status,quantity_t,👉serial\n",
      says: "`id` and `serial`", remedy: "rename or remove"),
    BadExport(
      code: "header.duplicate-column-like",
      table: "program,id,status,quantity_t,👉Programme\n", says: "`program` and `Programme`",
      remedy: "rename or remove"),
    BadExport(
      code: "header.none", table: "👉programme;id;quantity_t;status\nCCER;1;9;held\n",
      says: "none of the columns", remedy: "semicolons"),
    BadExport(
      code: "header.none", table: "👉programme\tid\tquantity_t\tstatus\nCCER\t1\t9\theld\n",
      says: "none of the columns", remedy: "tabs"),
    BadExport(
      code: "header.none", table: "👉a,b,c\n", says: "none of the columns", remedy: "header"),
    BadExport(
      code: "offset.date",
      table: "\(verra)\(serial),9,7,👉2019-02-30,2019-04-03,,2020-05-06\n", says: "2019-02-30",
      remedy: "write the day", format: .verra),
  ]

  private static func read(
    _ text: String, _ format: RegistryExport = .csv
  ) -> ExportReading {
    ExportReader.read(file: "t.csv", bytes: Array(text.utf8), format: format)
  }

  @Test("name code, place and remedy", arguments: mistakes)
  func mistake(_ bad: BadExport) throws {
    let marked = MarkedText(bad.table)
    let reading = Self.read(marked.text, bad.format)
    let errors = reading.findings.filter { $0.severity == .error }
    try #require(errors.count == 1, "\(reading.findings)")
    #expect(errors[0].code == bad.code)
    #expect(errors[0].location?.line == marked.line)
    #expect(errors[0].location?.column == marked.column)
    #expect(errors[0].message.contains(bad.says), "\(errors[0].message)")
    #expect(errors[0].remedy?.contains(bad.remedy) == true, "\(errors[0].remedy ?? "none")")
    #expect(errors[0].excerpt != nil)
  }

  @Test("a missing column is named, with the nearest spelling") func missing() {
    let columns = ExportTable.acr.columns.map { $0 == "Project ID" ? "Projekt ID" : $0 }
    let reading = ExportTable.acr.read([:], columns: columns)
    #expect(reading.errors == ["header.missing-column"])
    #expect(reading.findings[0].message.contains("`Project ID`"))
    #expect(reading.findings[0].remedy?.contains("`Projekt ID`") == true)
    #expect(reading.rowsRead == 0)
    // ACR's issuances have no serials.
    let issuances = ExportTable.acr.read(
      [:], columns: ["Date Issued (GMT)", "Vintage", "Project ID", "Quantity of Credits"])
    #expect(issuances.findings[0].remedy?.contains("issuances") == true)
  }

  @Test("what is missing is told once, whatever the number of columns") func manyMissing() {
    let table = ExportTable.goldStandard
    let reading = Self.read(table.text([[:]], columns: table.columns), .verra)
    #expect(reading.errors == ["header.missing-column"])
    for name in ["`ID`", "`Quantity Issued`", "`Vintage Start`", "`Vintage End`"] {
      #expect(reading.findings[0].message.contains(name), "\(name)")
    }
    #expect(reading.findings[0].remedy?.contains("name the registry") == true)
    let mixed = Self.read("id,status;quantity_t;vintage\n")
    #expect(mixed.errors == ["header.missing-column"])
    #expect(mixed.findings[0].remedy?.contains("semicolons") == true)
  }

  @Test("a table whose lines end with a carriage return alone is told") func lineEnds() {
    let text = "\(Self.header)CCER,1,9,held,,,\n"
    let old = Self.read(text.replacing("\n", with: "\r"))
    #expect(old.errors == ["file.line-ends"])
    #expect(old.rowsRead == 0)
    let windows = Self.read(text.replacing("\n", with: "\r\n"))
    #expect(windows.errors.isEmpty)
    #expect(windows.rowsAccepted == 1)
  }

  @Test("unknown columns are noted once; case, spaces and a byte order mark do not count")
  func unknownColumns() {
    let text =
      "\u{FEFF} PROGRAMME ,iD,Quantity_T,STATUS,colour,,Unnamed: 6,shape\nCCER,1,9,held,,,,\n"
    let reading = Self.read(text)
    #expect(reading.codes == ["note header.unknown-column"])
    #expect(reading.findings[0].message.contains("`colour`, `shape`"))
    #expect(reading.rowsAccepted == 1)
  }

  @Test("an empty table and bytes that are no text") func noText() {
    #expect(ExportReader.read(file: "t.csv", bytes: [], format: .car).errors == ["file.empty"])
    let cells = Array("\(Self.header)CCER,".utf8) + [0xFF] + Array(",9,held,,,\n".utf8)
    let reading = ExportReader.read(file: "t.csv", bytes: cells, format: .csv)
    #expect(reading.errors == ["row.encoding"])
    #expect(reading.findings[0].location?.column == 6)
    let header = ExportReader.read(file: "t.csv", bytes: [0xFF, 0x2C], format: .csv)
    #expect(header.errors.contains("header.encoding"))
  }

  private static func slashed(_ rows: (start: String, end: String, retired: String)...) -> String {
    verra
      + rows.enumerated().map { index, row in
        "7-\(index)-\(index)-VCS-VCU-31-VER-CN-1-7-01022019-03042019-0,1,7,\(row.start),\(row.end),,"
          + "\(row.retired)\n"
      }.joined()
  }

  @Test("days that mean two things are never guessed") func ambiguousDays() {
    // 01/02 and 03/04 make sense both ways; the serials are of 1 February to 3 April.
    let open = Self.read(Self.slashed(("01/02/2019", "03/04/2019", "")), .verra)
    #expect(open.errors == ["offset.date"])
    #expect(open.rowsRejected == 1)
    #expect(open.findings[0].location?.description == "t.csv:2:53")
    #expect(open.findings[0].excerpt?.hasPrefix("7-0-0-VCS") == true)
    #expect(open.findings[0].remedy?.contains("2024-02-29") == true)
    // One day of the file decides, wherever it stands.
    let text = Self.slashed(
      ("01/02/2019", "03/04/2019", ""), ("01/02/2019", "03/04/2019", "13/04/2020"))
    let decided = Self.read(text, .verra)
    #expect(decided.errors.isEmpty)
    #expect(decided.rows.first?.facts.vintage?.description == "2019-02-01 to 2019-04-03")
    // Proof of both is an error too.
    let both = Self.slashed(
      ("13/02/2019", "03/04/2019", ""), ("01/02/2019", "03/04/2019", "04/13/2020"))
    let contradiction = Self.read(both, .verra)
    #expect(contradiction.errors == ["offset.date"])
    #expect(contradiction.findings[0].message.contains("`04/13/2020`"))
    #expect(contradiction.findings[0].message.contains("`13/02/2019` in line 2"))
    #expect(contradiction.rowsAccepted == 0)
  }

  @Test("doubts are warnings and keep the row") func doubts() {
    let early = ExportTable.verra.read([
      "Retirement/Cancellation Date": "2019-12-31", "Issuance Date": "2019-12-01",
    ])
    #expect(early.rowsAccepted == 1)
    #expect(early.finding("offset.vintage")?.severity == .warning)
    let before = ExportTable.verra.read(["Retirement/Cancellation Date": "2021-04-01"])
    #expect(before.errors == ["offset.date"])
    #expect(before.rowsAccepted == 0)
    let sameDay = ExportTable.verra.read(["Retirement/Cancellation Date": "2021-04-02"])
    #expect(sameDay.errors.isEmpty)
  }

  @Test("random bytes crash nothing", arguments: 1...6)
  func randomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let tables: [ExportTable] = [
      .verra, .goldStandard, .acr, .acrCancelled, .car, .art, .cercarbono, .isometric, .own,
    ]
    for table in tables {
      let text = table.text([[:], [:]], columns: table.columns)
      for _ in 0..<20 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        let reading = ExportReader.read(file: "t.csv", bytes: bytes, format: table.format)
        #expect(reading.rowsAccepted + reading.rowsRejected == reading.rowsRead)
      }
    }
  }
}
