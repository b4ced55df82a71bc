import Foundation
import TestKit
import Testing

/// `baycarbon compare` as a user drives it; the documents' transcripts show the text.
@Suite("compare on the command line") struct CompareCommandTests {
  private static func compare(_ options: String, prepare: String = ":") throws -> ToolRun {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    return try ToolRun(
      shell: """
        mv Examples/neutral-claim-pass now && mv now/2023 before
        \(prepare)
        baycarbon compare now --with before \(options)
        """, in: scratch.url)
  }

  @Test("the document has exact figures that add up, and every source") func json() throws {
    let run = try Self.compare("--format json")
    #expect(run.status == 0, "\(run.messages)")
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "baycarbon/comparison/1")
    // From 31800.511274118 to 28400.94511359 kg, on either basis of Scope 2.
    let percent = try #require(document["percent"] as? [String: Any])
    #expect(percent["years"] as? Int == 1)
    for basis in ["location", "market"] {
      let rates = try #require(percent[basis] as? [String: String])
      #expect(rates == ["change": "-10.69029", "perYearCompound": "-10.69029"])
    }
    let sources = try #require(document["sources"] as? [[String: Any]])
    let electricity = try #require(sources.first { $0["stream"] as? String == "consumption" })
    // 39,820 kWh at 0.39 and 35,100 at 0.38.
    #expect(electricity["baseQuantity"] as? String == "39820")
    #expect(electricity["quantity"] as? String == "35100")
    let effects = try #require(electricity["location"] as? [String: String])
    #expect(
      effects == [
        "baseKg": "15529.8", "kg": "13338", "changeKg": "-2191.8", "activityEffectKg": "-1840.8",
        "factorEffectKg": "-351",
      ])
    #expect((document["findings"] as? [[String: Any]])?.isEmpty == false)
    #expect(run.messages.contains("before/") || run.messages.contains("[gwp.unstated]"))
  }

  @Test(
    "percent are rounded once, and a rate that is not there has its reason",
    arguments: [
      // 1.0149999 % is 1.01, not 1.02 by way of 1.01500.
      (["1000000", "1010149.999"], [2023, 2024], "+1.01"),
      // 1.44 is 1.2 x 1.2.
      (["100", "144"], [2022, 2024], "+44.00 in 2 years, +20.00 a year (compound)"),
      (["100", "0"], [2022, 2024], "-100.00 in 2 years, -100.00 a year (compound)"),
      (["0", "100"], [2022, 2024], "none: the base is not above 0"),
      (["100", "50"], [2024, 2022], "-50.00; no rate a year: the period is not the same days"),
    ] as [([String], [Int], String)])
  func percent(quantities: [String], years: [Int], text: String) throws {
    let scratch = try ScratchFolder()
    for (place, folder) in ["before", "now"].enumerated() {
      let year = years[place]
      try scratch.write(
        """
        {
          "schema": "baycarbon/inventory/1", "gwp": "AR5",
          "subject": {"kind": "facility", "name": "Sample"},
          "period": {"from": "\(year)-01-01", "to": "\(year)-12-31"},
          "facilities": [{"id": "north", "region": "HK-CLP"}]
        }
        """, to: "\(folder)/inventory.json")
      try scratch.write(
        "id,activity,region,value,per_unit,gas,stream,scope,source,grade\n"
          + "own,own.heat,GLOBAL,1,kWh,CO2e,use,1,s,A\n", to: "\(folder)/factors/own.csv")
      try scratch.write(
        "facility,activity,quantity,unit,date\nnorth,own.heat,\(quantities[place]),kWh,\(year)-05-01\n",
        to: "\(folder)/activities/a.csv")
    }
    let run = try ToolRun(["compare", "now", "--with", "before", "--quiet"], in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("  location-based  \(text)"), "\(run.output)")
  }

  static let failures: [(prepare: String, code: String, status: Int32)] = [
    ("rm -r before", "before: [folder.missing]", 66),
    ("rm now/inventory.json", "now/inventory.json: [file.missing]", 66),
    ("sed -i 's/AR5/AR6/' before/inventory.json", "[compare.gwp]", 1),
    (
      "echo office,electricity,5,kwhh,2023-01-01,2023-01-31,x >> before/activities/electricity.csv",
      "before/activities/electricity.csv:14:22: [unit.unknown]", 1
    ),
    (
      "echo office,electricity,5,kwhh,2023-01-01,2023-01-31,x >> before/activities/electricity.csv",
      "[compare.incomplete]", 1
    ),
  ]

  @Test("what cannot be compared ends with 1, what cannot be read with 66", arguments: failures)
  func failure(prepare: String, code: String, status: Int32) throws {
    let run = try Self.compare("--quiet", prepare: prepare)
    #expect(run.status == status)
    #expect(run.messages.contains(code), "\(run.messages)")
    #expect(run.output.isEmpty == (status == 66))
  }

  @Test("the basis of Scope 2 chooses the table, the totals show both") func basis() throws {
    for basis in ["location", "market"] {
      let run = try Self.compare("--quiet --basis \(basis)")
      #expect(run.status == 0)
      #expect(run.output.contains("LARGEST CHANGES, t CO2e, \(basis)-based"), "\(run.output)")
      #expect(run.output.contains("Total, market-based"))
    }
  }
}
