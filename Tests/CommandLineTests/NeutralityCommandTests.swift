import Foundation
import TestKit
import Testing

/// `baycarbon neutrality` as a user drives it; the examples' transcripts show the rest.
@Suite("neutrality on the command line") struct NeutralityCommandTests {
  private static func folder(_ example: String) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let run = try ToolRun(
      shell: """
        mv Examples/\(example)/* . && baycarbon offsets import credits.csv --from csv \
          --owner "Lantern Textiles Ltd." --claim lantern-2024 --by me --at 2026-05-04T08:00:00Z .
        """, in: scratch.url)
    try #require(run.status == 0, "\(run.messages)")
    return scratch
  }

  private static func judge(_ options: String, in scratch: ScratchFolder) throws -> ToolRun {
    try ToolRun(
      shell: "baycarbon neutrality . --profile pas2060 --quiet \(options)", in: scratch.url)
  }

  @Test("a green claim ends with 0, a failing one with 1") func status() throws {
    let pass = try Self.folder("neutral-claim-pass")
    let green = try Self.judge("--as-of 2026-06-01", in: pass)
    #expect(green.status == 0, "\(green.output)\(green.messages)")
    let fail = try Self.folder("neutral-claim-fail")
    #expect(try Self.judge("--as-of 2026-06-01", in: fail).status == 1)
  }

  @Test("one kilogram too little and the claim is not green") func oneKilogram() throws {
    let scratch = try Self.folder("neutral-claim-pass")
    // The footprint is 28,400.945 kg, 29 t are retired; 600 kg more of refuse are too much:
    // 310 kg of paper emit 4.8 kg CO2e each, 440 kg emit 624 kg more.
    let run = try ToolRun(
      shell: """
        sed -i 's/paper.landfill,310/paper.landfill,440/' activities/others.csv
        baycarbon neutrality . --profile pas2060 --quiet --as-of 2026-06-01
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.contains("PAS2060-9.1.1-BALANCE: Retired credits cover"))
    #expect(run.output.contains("footprint: 29,024.94511359 kg CO2e"), "\(run.output)")
  }

  @Test("the document for programs has every rule with what it saw") func json() throws {
    let scratch = try Self.folder("neutral-claim-fail")
    let run = try Self.judge("--as-of 2026-06-01 --format json", in: scratch)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "baycarbon/verdict/1")
    #expect(document["overall"] as? String == "FAIL")
    let verdicts = try #require(document["verdicts"] as? [[String: Any]])
    #expect(verdicts.count > 90)
    let retirement = try #require(
      verdicts.first { $0["rule"] as? String == "PAS2060-9.1.2e-RETIRE-12M" })
    #expect(retirement["verdict"] as? String == "FAIL")
    #expect(retirement["clause"] as? String == "9.1.2e")
    let observed = try #require(retirement["observed"] as? [String: String])
    // Both clocks are told: 12 months from the declaration, and from the end of the period.
    #expect(observed.values.contains("2026-05-02"))
    #expect(observed.values.contains("2025-12-31"))
    #expect(retirement["due"] is NSNull)
  }

  @Test("credits that are named without a ledger are told") func noLedger() throws {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let run = try ToolRun(
      shell: "baycarbon neutrality Examples/neutral-claim-pass --profile pas2060",
      in: scratch.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("[neutrality.ledger]"))
  }

  @Test("nothing is judged while rows are rejected") func rejectedRow() throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let run = try ToolRun(
      shell: """
        echo office,electricity,20000,kwhh,2024-12-01,2024-12-31,X >> activities/electricity.csv
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[neutrality.incomplete]"))
  }

  @Test("a baseline told in two figures is refused", arguments: ["total_kg", "reference_kg"])
  func baselines(member: String) throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let edit =
      member == "total_kg"
      ? #"s/"total_kg": "31800.5"/"total_kg": "50000"/"#
      : #"s/"has_same_method"/"reference_kg": "50000", "has_same_method"/"#
    let run = try ToolRun(
      shell: """
        sed -i '\(edit); /"inventory": "2023"/d' inventory.json
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[neutrality.contradiction]"), "\(run.messages)")
    #expect(run.messages.contains("says 31800.5 kg"))
  }

  static let lies: [(edit: String, note: String)] = [
    (#"s/"total_kg": "31800.5"/"total_kg": "31800.6"/"#, "`baseline.total_kg` says 31800.6 kg"),
    (
      #"s/"has_same_method"/"activity_effect_kg": "-3100.5", "has_same_method"/"#,
      "`reduction.baseline.activity_effect_kg` says -3100.5 kg"
    ),
    (
      #"s/"has_same_method"/"factor_effect_kg": "0", "has_same_method"/"#,
      "`reduction.baseline.factor_effect_kg` says 0 kg"
    ),
    (#"s/"location_kg": "31800.5"/"location_kg": "31000"/"#, "says 31000 kg, computed are 31800.5"),
    (
      #"s/"from": "2023-01-01"/"from": "2023-02-01"/"#,
      "speaks of 2023-02-01 to 2023-12-31, the inventory of 2023-01-01"
    ),
  ]

  @Test("what contradicts the inventory of the base year is refused", arguments: lies)
  func baseInventory(edit: String, note: String) throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let run = try ToolRun(
      shell: """
        sed -i '\(edit)' inventory.json
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01 --quiet
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[neutrality.contradiction]"), "\(run.messages)")
    #expect(run.messages.contains(note), "\(run.messages)")
  }

  static let brokenBases: [(command: String, code: String, status: Int32)] = [
    ("rm -r 2023", "2023: [folder.missing]", 66),
    ("sed -i 's/AR5/AR4/' 2023/inventory.json", "[compare.gwp]", 1),
    (
      "echo office,unobtainium,1,kg,2023-01-01,2023-01-31,x >> 2023/activities/electricity.csv",
      "2023/activities/electricity.csv:14:8: [activity.unknown]", 1
    ),
  ]

  @Test(
    "nothing is judged on an inventory of the base year that has errors", arguments: brokenBases)
  func brokenBase(command: String, code: String, status: Int32) throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let run = try ToolRun(
      shell: "\(command); baycarbon neutrality . --profile pas2060 --as-of 2026-06-01 --quiet",
      in: scratch.url)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(code), "\(run.messages)")
    #expect(run.messages.contains("[neutrality.incomplete]"))
  }

  @Test("the effects of a reduction are computed from two inventories") func effects() throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let judged = try Self.judge("--as-of 2026-06-01 --explain PAS2060-8-SAME-METHOD", in: scratch)
    #expect(judged.output.contains("areEffectsComputed"), "\(judged.output)")
    let compared = try ToolRun(
      ["compare", ".", "--with", "2023", "--format", "json"], in: scratch.url)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(compared.output.utf8)) as? [String: Any])
    let totals = try #require(document["totals"] as? [String: [String: String]])
    let json = try Self.judge("--as-of 2026-06-01 --format json", in: scratch)
    for member in ["activityEffectKg", "factorEffectKg"] {
      let kg = try #require(totals["location"]?[member])
      #expect(json.output.contains("\"\(member)\":\"\(kg)\""), "\(kg)")
    }
    // Only a statement remains without the folder's name; it is to be disclosed.
    let said = try ToolRun(
      shell: """
        sed -i '/"inventory": "2023"/d; s/"has_same_method"/"factor_effect_kg": "0", &/' \
          inventory.json
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01 --quiet \
          --explain PAS2060-8-SAME-METHOD
        """, in: scratch.url)
    #expect(said.output.contains("verdict       WARN"), "\(said.output)")
    #expect(said.output.contains("no inventory of the base year shows it"))
  }

  @Test("credits of another claim do not count for this one") func otherClaim() throws {
    let scratch = try Self.folder("neutral-claim-pass")
    let run = try ToolRun(
      shell: """
        sed -i 's/"claim": "lantern-2024"/"claim": "another"/' inventory.json
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01 --quiet \
          --explain LEDGER-UNIQUE
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.contains("FAIL"), "\(run.output)")
    #expect(run.output.contains("lantern-2024"))
  }

  @Test(
    "the language follows the locale",
    arguments: [
      ("zh_HK.UTF-8", "碳中和，規則組"), ("zh_CN.UTF-8", "碳中和，规则组"), ("zh-Hant", "碳中和，規則組"),
      ("C", "CARBON NEUTRALITY"), ("de_DE", "CARBON NEUTRALITY"),
    ])
  func locale(_ name: String, _ start: String) throws {
    let run = try ToolRun(
      shell: "LC_ALL=\(name) baycarbon neutrality Examples/two-grid-factory --profile iso14068-1")
    #expect(run.output.hasPrefix(start))
  }

  @Test("what a profile misses is told before anything is computed") func gaps() throws {
    let run = try ToolRun(
      shell: "baycarbon check Examples/two-grid-factory --profile pas2060 2>&1 >/dev/null")
    #expect(run.output.contains("[neutrality.gap]"))
    #expect(run.output.contains("declaration.date"))
  }
}
