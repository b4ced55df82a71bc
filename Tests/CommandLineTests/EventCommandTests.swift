import Foundation
import TestKit
import Testing

/// The folder of an event from `init` to a claim, through the built program.
@Suite("event") struct EventCommandTests {
  static let event = """
    {"schema": "baycarbon/event-folder/1", "name": "Dinner",
     "dates": {"from": "2025-06-12", "to": "2025-06-12"},
     "venue": {"name": "Hall", "region": "HK"},
     "attendance": {"in_person": 100}}

    """
  static let header = "class,item,activity,quantity,unit,per\n"
  static let lunch = "catering,lunch,meal.beef,1,meal,in-person\n"

  private static func folder(_ files: [(String, String)]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(event, to: "e/event.json")
    for (name, text) in files { try scratch.write(text, to: "e/\(name)") }
    return scratch
  }

  @Test("from init to a first estimate, with nothing that is an error") func path() throws {
    let scratch = try ScratchFolder()
    let made = try ToolRun(["init", "e", "--template", "event"], in: scratch.url)
    #expect(made.output.contains("baycarbon event estimate e"))
    let run = try ToolRun(["event", "estimate", "e"], in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("WHAT EACH MEASURE SAVES"))
    #expect(!run.messages.contains("error"))
    #expect(run.output.contains("from travel and stays"))
  }

  @Test(
    "a forecast is no inventory: nothing is calculated or judged before there are actual figures")
  func noActual() throws {
    let scratch = try Self.folder([("plan/a.csv", Self.header + Self.lunch)])
    for command in [
      ["calculate", "e"], ["neutrality", "e", "--profile", "mee-event"], ["check", "e"],
    ] {
      let run = try ToolRun(command, in: scratch.url)
      #expect(run.status == 66)
      #expect(run.messages.contains("[event.no-actual]"))
      #expect(run.output.isEmpty || command[0] == "check")
    }
    #expect(try ToolRun(["event", "estimate", "e"], in: scratch.url).status == 0)
  }

  @Test("actual figures are an ordinary inventory: calculate, check, explain by the user's lines")
  func inventory() throws {
    let scratch = try Self.folder([
      ("plan/a.csv", Self.header + "catering,lunch,meal.beef,2,meal,in-person\n"),
      ("actual/a.csv", Self.header + "\n" + Self.lunch),
    ])
    let calculated = try ToolRun(["calculate", "e", "--quiet"], in: scratch.url)
    #expect(calculated.status == 0)
    #expect(calculated.output.contains("Dinner (event)"))
    // 100 x 7.26, not the plan's 1452.
    #expect(calculated.output.contains("726.000"))
    #expect(!calculated.output.contains("1,452"))
    let checked = try ToolRun(["check", "e"], in: scratch.url)
    #expect(checked.output.contains("rows read 1 = 1 accepted + 0 rejected"))
    let explained = try ToolRun(["explain", "e", "--row", "actual/a.csv:3"], in: scratch.url)
    #expect(explained.status == 0, "\(explained.messages)")
    #expect(explained.output.contains("100"))
    #expect(explained.output.contains("each in-person"))
    #expect(try ToolRun(["explain", "e", "--row", "a.csv:3"], in: scratch.url).status == 0)
  }

  @Test("rows that are no rows of an event count as rejected, at their place in the user's file")
  func rejected() throws {
    let scratch = try Self.folder([
      (
        "actual/a.csv",
        Self.header + Self.lunch + "food,lunch,meal.beef,1,meal,\n"
          + "catering,lunch,meal.bef,1,meal,\n"
      )
    ])
    let run = try ToolRun(["calculate", "e"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("actual/a.csv:3:1: [event.class]"))
    #expect(run.messages.contains("actual/a.csv:4:16: [activity.unknown]"))
    #expect(run.output.contains("rows read 3 = 1 accepted + 2 rejected"))
    #expect(run.output.contains("INCOMPLETE"))
    let estimate = try ToolRun(["event", "estimate", "e", "--quiet"], in: scratch.url)
    #expect(estimate.status == 1)
    #expect(estimate.output.contains("Incomplete"))
  }

  @Test("a claim is judged on the actual figures, with the groups of the MEE guide")
  func claim() throws {
    let scratch = try Self.folder([
      ("plan/a.csv", Self.header + "catering,lunch,meal.beef,2,meal,in-person\n"),
      ("actual/a.csv", Self.header + Self.lunch + "waste,,waste.food.landfill,10,kg,\n"),
    ])
    for profile in ["mee-event", "pas2060", "iso14068-1"] {
      let run = try ToolRun(
        ["neutrality", "e", "--profile", profile, "--format", "json", "--as-of", "2025-07-01"],
        in: scratch.url)
      #expect(run.status == 1)
      #expect(!run.output.contains("1452"))
      if profile == "mee-event" {
        // 726 + 10 x 0.70030886
        #expect(run.output.contains("733.0030886"))
        let explained = try ToolRun(
          [
            "neutrality", "e", "--profile", profile, "--explain", "MEE-EVT-SOURCES", "--as-of",
            "2025-07-01",
          ],
          in: scratch.url)
        #expect(
          !explained.output.contains("accommodation and catering, event"), "\(explained.output)")
        #expect(explained.output.contains("fuel"))
      }
    }
  }

  @Test("a signed claim holds what happened and nothing of the plan, and recomputes") func bundle()
    throws
  {
    let scratch = try Self.folder([
      ("plan/a.csv", Self.header + "catering,lunch,meal.beef,2,meal,in-person\n"),
      ("actual/a.csv", Self.header + Self.lunch),
    ])
    try scratch.write(
      Self.event.replacing(#""name": "Hall","#, with: #""name": "Hall", "city": "Hong Kong","#),
      to: "e/event.json")
    try scratch.write(
      "class,persons,origin,activity\naudience-travel,3,Singapore,flight\n",
      to: "e/actual/travel.csv")
    let run = try ToolRun(
      shell: """
        baycarbon key new k.pem > /dev/null && baycarbon claim issue e --profile hkqaa-disclosure \
          --class disclosure --key k.pem --name X --out bundle --at 2025-07-01T08:00:00Z \
          --as-of 2025-07-01 --by me --quiet && (cd bundle/inputs && find . -type f | sort) && \
          baycarbon claim verify bundle
        """, in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("./actual/a.csv\n./actual/travel.csv\n./event.json\n"))
    #expect(!run.output.contains("INVALID"))
    #expect(run.output.contains("figures and verdicts"))
  }

  @Test("a member of a claim stands in event.json; a misspelt one is an error at its place")
  func members() throws {
    let scratch = try Self.folder([("actual/a.csv", Self.header + Self.lunch)])
    try scratch.write(
      Self.event.replacing(
        #""name": "Dinner","#, with: #""name": "Dinner", "gwp": "AR9","#), to: "e/event.json")
    let run = try ToolRun(["calculate", "e"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("event.json:1:"))
    #expect(run.messages.contains("[manifest.choice]"))
  }

  @Test("a folder without event.json, one with two manifests") func folders() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "e/readme.txt")
    let none = try ToolRun(["event", "estimate", "e"], in: scratch.url)
    #expect(none.status == 66)
    #expect(none.messages.contains("[event.none]"))
    let both = try Self.folder([
      ("actual/a.csv", Self.header + Self.lunch), ("inventory.json", "{}"),
    ])
    let run = try ToolRun(["calculate", "e"], in: both.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("[event.two-manifests]"))
    let missing = try ToolRun(["event", "estimate", "nowhere"], in: scratch.url)
    #expect(missing.status == 66)
  }

  @Test("JSON and page are the same on every run, and the page has two pictures") func formats()
    throws
  {
    for format in ["json", "html", "text"] {
      let arguments = [
        "event", "estimate", "Examples/green-seminar", "--format", format, "--quiet", "--lang",
        "en",
      ]
      let (first, second) = (try ToolRun(arguments), try ToolRun(arguments + ["--threads", "5"]))
      #expect(first.status == 0)
      #expect(first.output == second.output)
      if format == "html" {
        #expect(first.output.components(separatedBy: "<figure").count == 3)
        #expect(first.output.contains("7,923.7"))
      }
      if format == "json" {
        for member in [
          #""schema":"baycarbon/event/1""#, #""baselineKg":"7923.67075703""#,
          #""savingPercent":"52.267""#, #""interactionKg":"-16.81602"#, #""adoption":"1""#,
        ] { #expect(first.output.contains(member), "\(member)") }
      }
    }
    let chinese = try ToolRun(
      ["event", "estimate", "Examples/green-seminar", "--lang", "zh-Hant", "--quiet"])
    #expect(chinese.output.contains("網上席位"))
    // A line of the page may end within the sentence.
    #expect(chinese.output.replacing("\n  ", with: "").contains("減廢措施佔 3.8 %"))
  }

  @Test("savings by a pipe, of a folder, and of nothing") func savings() throws {
    let run = try ToolRun(
      shell: "baycarbon event savings Examples/green-seminar/office-savings.csv | cat")
    #expect(run.output.contains("3,055.2000"))
    #expect(run.messages.contains("[event.region]"))
    let scratch = try Self.folder([
      ("baseline/a.csv", Self.header + Self.lunch),
      ("measures.csv", "item,quantity,unit,material,benefit\npaper,10,kg,paper,landfill-avoided\n"),
    ])
    let folder = try ToolRun(["event", "savings", "e", "--format", "json"], in: scratch.url)
    #expect(folder.status == 0, "\(folder.messages)")
    #expect(folder.output.contains(#""totalKg":"48""#))
    #expect(
      try ToolRun(["event", "estimate", "e", "--quiet"], in: scratch.url).output.contains("OUTSIDE")
    )
    let missing = try ToolRun(["event", "savings", "nothing.csv"], in: scratch.url)
    #expect(missing.status == 66)
    #expect(missing.messages.contains("nothing.csv: [file.missing]"), "\(missing.messages)")
    let none = try ToolRun(["event", "savings", "e/baseline"], in: scratch.url)
    #expect(none.status == 66)
    #expect(none.messages.contains("measures.csv: [file.missing]"), "\(none.messages)")
    #expect(none.messages.contains("remedy: name a table with the columns item"))
  }
}
