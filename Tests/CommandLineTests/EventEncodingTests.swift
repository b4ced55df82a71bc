import Foundation
import TestKit
import Testing

/// Tables of an event as spreadsheets of Guangdong and Hong Kong save them, through the built program.
@Suite("encodings of event tables") struct EventEncodingTests {
  /// An encoding by the names of the option, with a table and its characters beyond ASCII, taken from
  /// the tables of the standards.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let characters: [Character: [UInt8]]
    let header: String
    let lunch: String
    /// What `event savings` reads: 10 kg of paper.
    let savings: String
    var testDescription: String { name }

    func bytes(_ text: String) throws -> [UInt8] {
      try text.flatMap { character throws -> [UInt8] in
        if let ascii = character.asciiValue { return [ascii] }
        return try #require(characters[character], "\(character)")
      }
    }

    /// 100 people who have one meal of 7.26 kg each.
    var table: String { header + lunch }
  }

  private static let simplified: [Character: [UInt8]] = [
    "类": [0xC0, 0xE0], "别": [0xB1, 0xF0], "项": [0xCF, 0xEE], "目": [0xC4, 0xBF],
    "活": [0xBB, 0xEE], "动": [0xB6, 0xAF], "数": [0xCA, 0xFD], "量": [0xC1, 0xBF],
    "单": [0xB5, 0xA5], "位": [0xCE, 0xBB], "备": [0xB1, 0xB8], "注": [0xD7, 0xA2],
    "餐": [0xB2, 0xCD], "饮": [0xD2, 0xFB], "午": [0xCE, 0xE7], "盒": [0xBA, 0xD0],
    "é": [0xA8, 0xA6],
  ]
  private static let traditional: [Character: [UInt8]] = [
    "類": [0xC3, 0xFE], "別": [0xA7, 0x4F], "項": [0xB6, 0xB5], "目": [0xA5, 0xD8],
    "活": [0xAC, 0xA1], "動": [0xB0, 0xCA], "數": [0xBC, 0xC6], "量": [0xB6, 0x71],
    "單": [0xB3, 0xE6], "位": [0xA6, 0xEC], "備": [0xB3, 0xC6], "註": [0xB5, 0xF9],
    "餐": [0xC0, 0x5C], "飲": [0xB6, 0xBC], "午": [0xA4, 0xC8], "盒": [0xB2, 0xB0],
  ]

  static let samples =
    ["gb18030", "gbk"].map { name in
      Sample(
        name: name, characters: simplified, header: "类别,项目,活动,数量,单位,per,备注\n",
        lunch: "餐饮,午餐,meal.beef,1,meal,in-person,餐盒\n",
        savings: "项目,数量,单位,material,benefit\n午餐盒,10,kg,paper,landfill-avoided\n")
    } + [
      // The second byte of 餐 is a backslash in ASCII.
      Sample(
        name: "big5", characters: traditional, header: "類別,項目,活動,數量,單位,per,備註\n",
        lunch: "餐飲,午餐,meal.beef,1,meal,in-person,餐盒\n",
        savings: "項目,數量,單位,material,benefit\n午餐盒,10,kg,paper,landfill-avoided\n")
    ]

  static let mainland = samples[0]

  /// A folder whose `e` is in an encoding and whose `plain` is the same in UTF-8.
  private static func folders(
    _ sample: Sample, _ files: [(name: String, text: String)]
  ) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for folder in ["e", "plain"] {
      try scratch.write(EventCommandTests.event, to: "\(folder)/event.json")
    }
    for file in files {
      try scratch.write(try sample.bytes(file.text), to: "e/\(file.name)")
      try scratch.write(file.text, to: "plain/\(file.name)")
    }
    return scratch
  }

  static let commands = [
    ["event", "estimate", "DIR"], ["calculate", "DIR", "--format", "json"], ["check", "DIR"],
    ["explain", "DIR", "--row", "actual/a.csv:2"], ["compare", "DIR", "--with", "DIR"],
    ["neutrality", "DIR", "--profile", "mee-event", "--as-of", "2025-07-01"],
    ["event", "savings", "DIR"],
  ]

  @Test("every command reads the same in them as in UTF-8", arguments: samples)
  func same(_ sample: Sample) throws {
    let more = sample.lunch.replacing(",1,meal", with: ",2,meal")
    let scratch = try Self.folders(
      sample,
      [
        ("actual/a.csv", sample.table), ("plan/a.csv", sample.table),
        ("baseline/a.csv", sample.header + more), ("measures.csv", sample.savings),
      ])
    func run(_ command: [String], _ folder: String, _ options: [String]) throws -> ToolRun {
      try ToolRun(command.map { $0 == "DIR" ? folder : $0 } + options, in: scratch.url)
    }
    for command in Self.commands {
      let encoded = try run(command, "e", ["--encoding", sample.name])
      let plain = try run(command, "plain", [])
      #expect(encoded.output == plain.output, "\(command)")
      #expect(encoded.status == plain.status, "\(command): \(encoded.messages)")
      #expect(!encoded.output.isEmpty)
      #expect(encoded.messages == plain.messages.replacing("plain/", with: "e/"))
    }
    let estimate = try run(Self.commands[0], "e", ["--encoding", sample.name, "--quiet"])
    #expect(estimate.status == 0, "\(estimate.messages)")
    #expect(estimate.output.contains("午餐"))
    // 100 x 7.26
    #expect(estimate.output.contains("726.0"), "\(estimate.output)")
  }

  @Test("savings of a file", arguments: samples) func savings(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    try scratch.write(try sample.bytes(sample.savings), to: "s.csv")
    let command = ["event", "savings", "s.csv", "--region", "HK", "--format", "json"]
    let run = try ToolRun(command + ["--encoding", sample.name], in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    // 10 kg x 4.8
    #expect(run.output.contains(#""totalKg":"48""#))
    #expect(run.output.contains("午餐盒"))
    let unnamed = try ToolRun(command, in: scratch.url)
    #expect(unnamed.status == 1)
    #expect(unnamed.messages.contains("s.csv:1:1: [event.encoding]"), "\(unnamed.messages)")
  }

  @Test(
    "without the option the table is an error with its place and the remedy", arguments: samples)
  func unnamed(_ sample: Sample) throws {
    let scratch = try Self.folders(
      sample,
      [
        ("actual/a.csv", sample.table),
        ("actual/b.csv", "class,item,activity,quantity,unit,per\n" + "waste,盒,x,1,kg,\n"),
      ])
    for command in [["event", "estimate", "e"], ["calculate", "e"], ["check", "e"]] {
      let run = try ToolRun(command, in: scratch.url)
      #expect(run.status == 1, "\(command): \(run.messages)")
      #expect(run.messages.contains("actual/a.csv:1:1: [event.encoding]"), "\(run.messages)")
      #expect(run.messages.contains("actual/b.csv:2:7: [event.encoding]"), "\(run.messages)")
      #expect(run.messages.contains("name its encoding: --encoding gb18030 or big5"))
      // There are figures, only not in UTF-8.
      #expect(!run.messages.contains("[event.no-actual]"))
    }
  }

  @Test("a wrong encoding is an error, not garbage") func wrong() throws {
    let scratch = try Self.folders(Self.mainland, [("actual/a.csv", Self.mainland.table)])
    // Most pairs of bytes are characters in both: what they say is no column.
    let named = try ToolRun(["calculate", "e", "--encoding", "big5"], in: scratch.url)
    #expect(named.status == 1)
    #expect(named.messages.contains("actual/a.csv:1:1: [event.column] unknown column `"))
    #expect(named.messages.contains("name its encoding"), "\(named.messages)")
    #expect(!named.output.contains("726"))
    // 㐀 is 81 39 EE 39 in GB 18030; in Big5 neither 81 39 nor EE 39 is a character.
    let row = Array("class,item,activity,quantity,unit,per\ncatering,a".utf8)
    try scratch.write(
      row + [0x81, 0x39, 0xEE, 0x39] + Array("b,meal.beef,1,meal,in-person\n".utf8),
      to: "e/actual/a.csv")
    let broken = try ToolRun(["event", "estimate", "e", "--encoding", "big5"], in: scratch.url)
    #expect(broken.status == 1)
    #expect(broken.messages.contains("actual/a.csv:2:10: [event.encoding]"), "\(broken.messages)")
    let right = try ToolRun(["event", "estimate", "e", "--encoding", "gb18030"], in: scratch.url)
    #expect(right.status == 0, "\(right.messages)")
    #expect(right.output.contains("a㐀b"))
    try scratch.write([0xFF, 0xFE, 0x63, 0x00], to: "e/actual/a.csv")
    let wide = try ToolRun(["event", "estimate", "e"], in: scratch.url)
    #expect(wide.status == 66)
    #expect(wide.messages.contains("actual/a.csv: [file.utf16]"), "\(wide.messages)")
    #expect(try ToolRun(["event", "estimate", "e", "--encoding", "latin1"]).status == 64)
  }

  // `餐饮,午餐,` are 6 characters, with `meal.beef,1,` 18.
  @Test(
    "places are counted in characters of the decoded table",
    arguments: [
      ("餐饮,午餐,meal.bef,1,meal,in-person,餐盒\n", "2:7: [activity.unknown]"),
      ("餐饮,午餐,meal.beef,1,mael,in-person,餐盒\n", "2:19: [unit.unknown]"),
      ("餐盒,午餐,meal.beef,1,meal,in-person,餐盒\n", "2:1: [event.class]"),
      ("餐饮,午餐,meal.beef,one,meal,in-person,餐盒\n", "2:17: [event.number]"),
    ])
  func places(_ row: String, _ expected: String) throws {
    let scratch = try Self.folders(
      Self.mainland, [("actual/a.csv", Self.mainland.header + row + Self.mainland.lunch)])
    for command in [["event", "estimate", "e"], ["calculate", "e"], ["check", "e"]] {
      let run = try ToolRun(command + ["--encoding", "gb18030"], in: scratch.url)
      #expect(run.status == 1)
      #expect(run.messages.contains("actual/a.csv:\(expected)"), "\(run.messages)")
      #expect(run.messages.contains("    \(row)"), "\(run.messages)")
    }
  }

  // In UTF-8 é has two bytes that are one character of GB 18030.
  @Test("what was decoded is not decoded again") func once() throws {
    let row = "catering,café,meal.beef,1,meal,in-person\n"
    let scratch = try Self.folders(
      Self.mainland, [("actual/a.csv", "class,item,activity,quantity,unit,per\n" + row)])
    let command = ["calculate", "--by", "facility", "--quiet"]
    let encoded = try ToolRun(command + ["e", "--encoding", "gb18030"], in: scratch.url)
    let plain = try ToolRun(command + ["plain"], in: scratch.url)
    #expect(encoded.output.contains("catering.café"), "\(encoded.output)\(encoded.messages)")
    #expect(encoded.output == plain.output)
  }

  @Test("a claim states the encoding, and whoever verifies it reads the tables in it") func claim()
    throws
  {
    let scratch = try Self.folders(Self.mainland, [("actual/a.csv", Self.mainland.table)])
    let issue = """
      baycarbon key new k.pem > /dev/null && baycarbon claim issue e --profile hkqaa-disclosure \
        --class disclosure --key k.pem --name X --at 2025-07-01T08:00:00Z --as-of 2025-07-01 \
        --by me --quiet --out
      """
    let run = try ToolRun(
      shell: """
        \(issue) bundle --encoding gbk && cmp e/actual/a.csv bundle/inputs/actual/a.csv && \
          baycarbon claim verify bundle
        """, in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(!run.output.contains("INVALID"))
    #expect(run.output.contains("figures and verdicts"))
    let document = try String(
      contentsOf: scratch.url.appending(path: "bundle/claim.json"), encoding: .utf8)
    #expect(document.contains(#""encoding":"gb18030""#))
    #expect(document.contains("726"))
    let unnamed = try ToolRun(shell: "rm k.pem && \(issue) none", in: scratch.url)
    #expect(unnamed.status == 1)
    #expect(unnamed.messages.contains("[event.encoding]"), "\(unnamed.messages)")
  }
}
