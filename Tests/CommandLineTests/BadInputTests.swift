import Foundation
import TestKit
import Testing

/// Bad input, given to the program as a user would: each with code, place and remedy, none a crash.
@Suite("bad input") struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The table, or the manifest when `isManifest`.
    let text: String
    let expected: String
    var isManifest = false
    var status: Int32 = 1

    var testDescription: String { name }
  }

  static let header = "facility,activity,quantity,unit,date\n"
  static let manifest = """
    {"schema":"baycarbon/inventory/1","subject":{"kind":"facility","name":"Test"},
    "period":{"from":"2024-01-01","to":"2024-12-31"},
    "facilities":[{"id":"a","region":"HK-CLP"}]}
    """

  static let cases: [Case] = [
    row("unknown unit", "a,electricity,5,kWhh,2024-05-01", "t.csv:2:17: [unit.unknown]"),
    row(
      "kWh for a mass", "a,refrigerant.R-410A,5,kWh,2024-05-01", "t.csv:2:24: [unit.dimension]"),
    row("comma as point", "a,electricity,\"1.234,5\",kWh,2024-05-01", "[quantity.comma-decimal]"),
    row("negative", "a,electricity,-5,kWh,2024-05-01", "t.csv:2:15: [quantity.negative]"),
    row("empty quantity", "a,electricity,,kWh,2024-05-01", "t.csv:2:15: [quantity.empty]"),
    row(
      "10^40", "a,electricity,1\(String(repeating: "0", count: 40)),kWh,2024-05-01",
      "t.csv:2:15: [quantity.too-large]"),
    row("no such day", "a,electricity,5,kWh,2024-02-30", "t.csv:2:21: [date.no-such-day]"),
    row("outside", "a,electricity,5,kWh,2023-05-01", "t.csv:2:21: [date.outside-period]"),
    row("unknown facility", "b,electricity,5,kWh,2024-05-01", "t.csv:2:1: [facility.unknown]"),
    row("unknown activity", "a,electrcity,5,kWh,2024-05-01", "t.csv:2:3: [activity.unknown]"),
    row("misspelt activity", "a,paper.landfil,5,kg,2024-05-01", "[activity.unknown]"),
    Case(
      name: "to before from",
      text: "facility,activity,quantity,unit,from,to\na,electricity,5,kWh,2024-05-02,2024-05-01\n",
      expected: "t.csv:2:32: [date.order]"),
    row("open quote", "a,electricity,\"5,kWh,2024-05-01", "t.csv:2:15: [row.open-quote]"),
    row("wrong column count", "a,electricity,5,kWh", "[row.columns]"),
    row("NUL", "a,electricity,5\0,kWh,2024-05-01", "t.csv:2:16: [row.nul]"),
    Case(
      name: "missing column", text: "facility,activity,quantity,date\n",
      expected: "t.csv:1: [header.missing-column]"),
    Case(
      name: "duplicate column", text: "facility,activity,quantity,unit,unit,date\n",
      expected: "t.csv:1:33: [header.duplicate-column]"),
    Case(name: "empty file", text: "", expected: "t.csv: [file.empty]"),
    Case(
      name: "misspelt member", text: manifest.replacing("\"period\"", with: "\"perod\""),
      expected: "inventory.json:2:1: [json.unknown-member]", isManifest: true),
    Case(
      name: "duplicate name",
      text: manifest.replacing("\"facilities\"", with: "\"subject\":1,\"facilities\""),
      expected: "inventory.json:3:1: [json.duplicate-name]", isManifest: true),
  ]

  static func row(_ name: String, _ row: String, _ expected: String) -> Case {
    Case(name: name, text: header + row + "\n", expected: expected)
  }

  @Test("is refused with its code, its place and a remedy", arguments: cases)
  func refused(_ bad: Case) throws {
    let folder = try Self.folder(
      manifest: bad.isManifest ? bad.text : Self.manifest,
      table: Array((bad.isManifest ? Self.header : bad.text).utf8))
    let run = try ToolRun(["calculate", folder.url.path])
    #expect(run.status == bad.status, "\(run.messages)")
    #expect(run.messages.contains(bad.expected), "\(run.messages)")
    if bad.name != "duplicate name" {
      #expect(run.messages.contains("remedy: "), "\(run.messages)")
    }
  }

  @Test("no factor for the year and region: place, candidates, remedy") func missingFactor() throws
  {
    let manifest = Self.manifest.replacing("2024-", with: "2003-")
    let folder = try Self.folder(
      manifest: manifest, table: Array((Self.header + "a,electricity,5,kWh,2003-05-01\n").utf8))
    let run = try ToolRun(["calculate", folder.url.path])
    #expect(run.status == 1)
    #expect(run.messages.contains("activities/t.csv:2:3: [factor.missing]"), "\(run.messages)")
    #expect(run.messages.contains("hk-elec-"))
    #expect(run.output.contains("INCOMPLETE"))
  }

  @Test("bytes that are not UTF-8") func encoding() throws {
    var table = Array((Self.header + "a,electricity,5,kWh,2024-05-01\n").utf8)
    table += Array("a,".utf8) + [0xB5, 0xE7, 0xC1, 0xA6] + Array(",5,kWh,2024-05-01\n".utf8)
    let folder = try Self.folder(manifest: Self.manifest, table: table)
    let run = try ToolRun(["calculate", folder.url.path])
    #expect(run.status == 1)
    #expect(run.messages.contains("t.csv:3:3: [row.encoding]"), "\(run.messages)")
    // The same bytes are 电力 in GB 18030.
    let named = try ToolRun(["calculate", folder.url.path, "--encoding", "gb18030"])
    #expect(named.status == 0, "\(named.messages)")
  }

  @Test("a folder in place of a table, a missing folder, a file in place of a folder")
  func files() throws {
    let folder = try Self.folder(manifest: Self.manifest, table: Array(Self.header.utf8))
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "activities/x.csv"), withIntermediateDirectories: true)
    let table = try ToolRun(["calculate", folder.url.path])
    #expect(table.status == 66)
    #expect(table.messages.contains("activities/x.csv: [file.folder]"))
    let missing = try ToolRun(["calculate", folder.url.path + "/nowhere"])
    #expect(missing.status == 66)
    #expect(missing.messages.contains("[folder.missing]"))
    let file = try ToolRun(["calculate", folder.url.path + "/inventory.json"])
    #expect(file.status == 66)
    #expect(file.messages.contains("[folder.not-a-folder]"))
  }

  @Test("a table that cannot be read") func unreadable() throws {
    let folder = try Self.folder(manifest: Self.manifest, table: Array(Self.header.utf8))
    // A link that leads to itself cannot be opened by anybody, root included.
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/activities/loop.csv", withDestinationPath: "loop.csv")
    let run = try ToolRun(["calculate", folder.url.path])
    #expect(run.status == 66)
    #expect(run.messages.contains("activities/loop.csv: [file.unreadable]"), "\(run.messages)")
  }

  @Test("--allow-rejects goes on and says what was left out") func allowRejects() throws {
    let table = Self.header + "a,electricity,100,kWh,2024-05-01\na,electricity,x,kWh,2024-05-01\n"
    let folder = try Self.folder(manifest: Self.manifest, table: Array(table.utf8))
    let refused = try ToolRun(["calculate", folder.url.path, "--format", "json"])
    let allowed = try ToolRun(["calculate", folder.url.path, "--format", "json", "--allow-rejects"])
    #expect(refused.status == 1)
    #expect(allowed.status == 0)
    #expect(refused.output == allowed.output)
    #expect(allowed.output.contains(#""rowsAccepted":1"#))
    #expect(allowed.output.contains(#""rowsRejected":1"#))
    #expect(allowed.output.contains("quantity.syntax"))
  }

  static func folder(manifest: String, table: [UInt8]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(manifest, to: "inventory.json")
    try folder.write(table, to: "activities/t.csv")
    return folder
  }
}
