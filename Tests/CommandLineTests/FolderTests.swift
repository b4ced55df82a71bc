import Foundation
import TestKit
import Testing

/// Folders that are not what they should be, and what is found about them.
@Suite("folders") struct FolderTests {
  @Test("no activities, or none that is a table") func activities() throws {
    let folder = try ScratchFolder()
    try folder.write(BadInputTests.manifest, to: "inventory.json")
    let none = try ToolRun(["check", folder.url.path])
    #expect(none.status == 66)
    #expect(none.messages.contains("activities: [folder.no-activities]"), "\(none.messages)")
    try folder.write("not a table", to: "activities/power.xlsx")
    let other = try ToolRun(["check", folder.url.path])
    #expect(other.status == 66)
    #expect(other.messages.contains("activities/power.xlsx: [file.not-a-table]"))
    #expect(other.messages.contains("[folder.no-activities]"))
  }

  @Test("a facility in a region that nobody knows") func region() throws {
    let manifest = BadInputTests.manifest.replacing("HK-CLP", with: "HK-CPL")
    let folder = try BadInputTests.folder(
      manifest: manifest, table: Array(BadInputTests.header.utf8))
    let run = try ToolRun(["calculate", folder.url.path])
    #expect(run.status == 1)
    #expect(run.messages.contains("inventory.json:3:34: [region.unknown]"), "\(run.messages)")
    #expect(run.messages.contains("write `HK-CLP`"))
  }

  @Test("factors takes a region by its code in any case and by its names")
  func regionByName() throws {
    let byCode = try ToolRun(["factors", "search", "electricity", "--region", "CN-GD"])
    #expect(byCode.status == 0)
    #expect(byCode.output.contains("cn.elec.prov_avg.CN-GD.2023"))
    #expect(!byCode.output.contains("hk-elec-clp"))
    for name in ["cn-gd", "Guangdong", "廣東", "广东"] {
      let byName = try ToolRun(["factors", "search", "electricity", "--region", name])
      #expect(byName.output == byCode.output, "\(name)")
      let shown = try ToolRun(["factors", "show", "electricity", "--region", name])
      #expect(shown.status == 0 && !shown.output.contains("hk-elec-clp"), "\(name)")
    }
    #expect(try ToolRun(["factors", "search", "x", "--region", "Mars"]).status == 64)
  }

  @Test("factors validate: ours is sound, an empty folder is not, nor a bad table")
  func validate() throws {
    let ours = try ToolRun(["factors", "validate", "EmissionFactors"])
    #expect(ours.status == 0, "\(ours.messages)")
    let folder = try ScratchFolder()
    let empty = try ToolRun(["factors", "validate", folder.url.path])
    #expect(empty.status == 66)
    #expect(empty.messages.contains("[folder.no-factors]"))
    try folder.write(
      """
      id,activity,region,valid_from,valid_to,value,per_unit,gas,source
      a,electricity,HK,2024-01-01,2024-12-31,0.5,kWh,CO2e,me
      a,electricity,HK,2024-06-01,2024-12-31,0.6,kWh,CO2e,me
      b,electricity,HK,2024-01-15,,0.6,kwatt,CO2e,me
      """, to: "own.csv")
    let bad = try ToolRun(["factors", "validate", folder.url.path])
    #expect(bad.status == 1)
    for code in ["factor.duplicate-id", "factor.overlap", "factor.unit", "factor.validity"] {
      #expect(bad.messages.contains("[\(code)]"), "\(code)\n\(bad.messages)")
    }
  }

  @Test("init takes nothing away that it did not make, and makes nothing without a name")
  func links() throws {
    let folder = try ScratchFolder()
    let link = folder.url.path + "/inventory.json"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "/nowhere/at/all")
    let run = try ToolRun(["init", folder.url.path])
    #expect(run.status == 1)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/nowhere/at/all")
    #expect(try ToolRun(["init", ""]).status == 64)
  }

  @Test(
    "choices in the manifest that no factor knows",
    arguments: [
      (#""series":{"electricty":"ets"}"#, "electricty"),
      (#""series":{"electricity":"etss"}"#, "etss"),
      (#""include_streams":["upsteam"]"#, "upsteam"),
    ])
  func choices(member: String, says: String) throws {
    let manifest = BadInputTests.manifest.replacing(
      "\"facilities\"", with: member + ",\"facilities\"")
    let folder = try BadInputTests.folder(
      manifest: manifest,
      table: Array((BadInputTests.header + "a,electricity,1,kWh,2024-01-01\n").utf8))
    let run = try ToolRun(["check", folder.url.path])
    #expect(run.status == 1)
    #expect(run.messages.contains("[manifest.series]") && run.messages.contains(says))
  }

  @Test("files beside the tables, unreadable folders and pipes are said, and nothing hangs")
  func others() throws {
    let folder = try BadInputTests.folder(
      manifest: BadInputTests.manifest, table: Array(BadInputTests.header.utf8))
    try folder.write("x", to: "factors/own.xlsx")
    let other = try ToolRun(["check", folder.url.path])
    #expect(other.messages.contains("factors/own.xlsx: [file.not-a-table]"))
    #expect(other.messages.contains("t.csv: [file.no-rows]"))
    let pipe = try ToolRun(shell: "mkfifo activities/z.csv && baycarbon check .", in: folder.url)
    #expect(pipe.status == 66)
    #expect(pipe.messages.contains("activities/z.csv: [file.unreadable]"))
    let circle = try ToolRun(
      shell: "ln -s . factors/a && ln -s . factors/b && baycarbon factors validate factors",
      in: folder.url)
    #expect(circle.status == 66)
  }

  @Test("init never overwrites") func occupied() throws {
    let folder = try ScratchFolder()
    let first = try ToolRun(["init", "mine", "--template", "factory"], in: folder.url)
    #expect(first.status == 0, "\(first.messages)")
    try folder.write("mine", to: "mine/inventory.json")
    let second = try ToolRun(["init", "mine"], in: folder.url)
    #expect(second.status == 1)
    #expect(second.messages.contains("exists"))
    let kept = try String(
      contentsOf: folder.url.appending(path: "mine/inventory.json"), encoding: .utf8)
    #expect(kept == "mine")
  }

  @Test("both templates calculate without an error", arguments: ["office", "factory"])
  func templates(name: String) throws {
    let folder = try ScratchFolder()
    _ = try ToolRun(["init", "mine", "--template", name], in: folder.url)
    let run = try ToolRun(["calculate", "mine"], in: folder.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("TOTALS"))
  }

  @Test("the order of rows and files changes nothing in the JSON") func order() throws {
    let rows = (1...200).map { number in
      let month = number % 12 + 1
      let day = number % 28 + 1
      let activity = ["electricity,kWh", "paper.landfill,kg", "towngas,unit"][number % 3]
      let parts = activity.split(separator: ",")
      let date = "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      return "a,\(parts[0]),\(number).\(number % 10),\(parts[1]),\(date),E\(number)"
    }
    let header = "facility,activity,quantity,unit,date,evidence"
    func run(_ tables: [[String]]) throws -> String {
      let folder = try ScratchFolder()
      try folder.write(BadInputTests.manifest, to: "inventory.json")
      for (number, table) in tables.enumerated() {
        let text = ([header] + table).joined(separator: "\n") + "\n"
        try folder.write(text, to: "activities/\(number).csv")
      }
      let run = try ToolRun(["calculate", folder.url.path, "--format", "json"])
      #expect(run.status == 0, "\(run.messages)")
      return run.output
    }
    let straight = try run([rows])
    #expect(try run([rows.reversed()]) == straight)
    #expect(try run([Array(rows[50...]), Array(rows[..<50])]) == straight)
    #expect(straight.contains(#""rowsAccepted":200"#))
  }
}
