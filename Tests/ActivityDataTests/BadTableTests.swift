import ActivityData
import Findings
import Foundation
import Quantities
import TestKit
import Testing

@Suite("Tables that cannot be read")
struct BadTableTests {
  static let headers = [
    BadTable(
      "header.missing-column", table: "facility,activity,quantity,date\n", says: "`unit`",
      remedy: "add it"),
    BadTable(
      "header.missing-column", table: "facility,activity,quantity,unit\n", says: "`date`",
      remedy: "`from` and `to`"),
    BadTable(
      "header.missing-column", table: "facility,activity,quantity,unit,from\n", says: "`to`",
      remedy: "add it"),
    BadTable(
      "header.missing-column", table: "設施,活動,單位,日期\n", says: "`quantity`", remedy: "add it"),
    BadTable(
      "header.duplicate-column", table: "facility,activity,quantity,unit,date,👉unit\n",
      says: "`unit` is a second column `unit`", remedy: "remove one"),
    BadTable(
      "header.duplicate-column", table: "facility,activity,quantity,unit,date,👉數量\n",
      says: "`數量` is a second column `quantity`", remedy: "remove one"),
    BadTable(
      "header.none", table: "👉Electricity 2023,,,,\n", says: "names none of the columns",
      remedy: "take titles above it away"),
    BadTable("file.empty", table: "", says: "empty", remedy: "facility,activity,quantity"),
    BadTable("file.empty", table: "\u{FEFF}", says: "empty", remedy: "facility,activity,quantity"),
  ]

  @Test("have one finding and no row", arguments: headers)
  func header(_ bad: BadTable) throws {
    let marked = MarkedText(bad.table)
    var sample = SampleInventory()
    let row = bad.code == "file.empty" ? "" : "kwun-tong,electricity,1,kWh,2023-01-31,x\n"
    sample.tables = [("activities/power.csv", marked.text + row)]
    let data = try sample.read()
    try #require(data.findings.count == 1, "\(data.findings)")
    let finding = data.findings[0]
    #expect(finding.code == bad.code)
    #expect(finding.severity == .error)
    #expect(finding.location?.file == "activities/power.csv")
    #expect(finding.location?.line == (bad.code == "file.empty" ? nil : 1))
    #expect(finding.location?.column == marked.column)
    #expect(finding.message.contains(bad.says), "\(finding.message)")
    #expect(finding.remedy?.contains(bad.remedy) == true, "\(finding.remedy ?? "none")")
    #expect(data.lines.isEmpty)
  }

  @Test(
    "with another separator say which it is",
    arguments: [(";", "semicolons"), ("\t", "tabs")])
  func separators(_ separator: String, name: String) throws {
    var sample = SampleInventory()
    let header = SampleInventory.header.split(separator: ",").joined(separator: separator)
    sample.tables = [("activities/power.csv", header + "\n")]
    let findings = try sample.read().findings
    #expect(findings.map(\.code) == ["header.none"])
    #expect(findings.first?.remedy?.contains(name) == true)
  }

  @Test("in another encoding say how to name it")
  func headerEncoding() throws {
    let reader = ActivityReader(
      manifest: try SampleInventory().manifest(), vocabulary: ActivityVocabulary(regions: [:]))
    // 设施 in GB 18030 is C9 E8 CA A9.
    let header = [0xC9, 0xE8, 0xCA, 0xA9] + Array(",activity,quantity,unit,date\n".utf8)
    let findings = reader.read([ActivityTable(bytes: header, name: "a.csv")]).findings
    try #require(findings.count == 1)
    #expect(findings[0].code == "header.encoding")
    #expect(findings[0].location == Findings.SourceLocation(file: "a.csv", line: 1, column: 1))
    #expect(findings[0].remedy?.contains("--encoding gb18030") == true)
  }

  @Test("A header without a row is told")
  func noRows() throws {
    var sample = SampleInventory()
    sample.tables = [("activities/power.csv", "\(SampleInventory.header)\n\n")]
    let findings = try sample.read().findings
    #expect(findings.map(\.code) == ["file.no-rows"])
    #expect(findings.first?.location?.description == "activities/power.csv")
    #expect(findings.first?.remedy != nil)
  }

  @Test("A column nobody knows is noted once, and the rows are read")
  func unknownColumn() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,1,kWh,2023-01-31,Mr Chan
      kwun-tong,electricity,2,kWh,2023-01-31,Ms Wong
      """, header: "\(SampleInventory.header),counted by")
    let data = try sample.read()
    #expect(data.findings.map(\.code) == ["header.unknown-column"])
    #expect(data.findings[0].severity == .note)
    #expect(data.findings[0].location?.column == 38)
    #expect(data.findings[0].message.contains("`counted by`"))
    #expect(data.lines.map(\.quantity.description) == ["3"])
  }

  @Test("Files that are missing, folders or unreadable are findings")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = folder.appending(path: "empty.csv")
    try Data().write(to: empty)
    // A way through a file that is no folder cannot be opened by anybody, the superuser included.
    let cases = [
      (folder.appending(path: "gone.csv").path, "file.missing"),
      (folder.path, "file.folder"),
      (empty.appending(path: "inner.csv").path, "file.unreadable"),
    ]
    let reader = ActivityReader(
      manifest: try SampleInventory().manifest(), vocabulary: ActivityVocabulary(regions: [:]))
    for (path, code) in cases {
      let data = reader.read([ActivityTable(path: path, name: "activities/power.csv")])
      #expect(data.findings.map(\.code) == [code])
      #expect(data.findings.allSatisfy { $0.severity == .error && $0.remedy != nil })
      #expect(data.findings.first?.location?.description == "activities/power.csv")
      #expect(data.hasUnreadableFile)
    }
    let nothing = reader.read([ActivityTable(path: empty.path, name: "activities/power.csv")])
    #expect(nothing.findings.map(\.code) == ["file.empty"])
  }

  @Test("A file larger than a block is read as a whole, and progress is told")
  func largeFile() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: path) }
    // 10 000 rows of at least 39 bytes are more than one block of 131 072 bytes.
    let rows = (1...10_000).map { "kwun-tong,electricity,\($0),kWh,2023-01-31\n" }
    try Data("\(SampleInventory.header)\n\(rows.joined())".utf8).write(to: path)
    var vocabulary = ActivityVocabulary(regions: [:])
    vocabulary.add(
      ActivityVocabulary.Entry(id: "electricity", dimensions: [.energy]), names: [])
    var reader = ActivityReader(
      manifest: try SampleInventory().manifest(), vocabulary: vocabulary)
    var reports: [Int] = []
    reader.progress = { bytes, _, _ in reports.append(bytes) }
    let data = reader.read([ActivityTable(path: path.path, name: "activities/power.csv")])
    // 1 + 2 + ... + 10 000.
    #expect(data.lines.map(\.quantity.description) == ["50005000"])
    #expect(data.control.rowsAccepted == 10_000)
    #expect(reports.first == 131_072)
  }
}
