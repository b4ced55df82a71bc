import Foundation
import OffsetLedger
import TestKit
import Testing

/// What `baycarbon offsets` refuses before it asks the ledger, and what it says when it cannot speak.
@Suite("misuse of offsets") struct OffsetsMisuseTests {
  @Test("a time to come is refused, so that it does not keep out all entries until then")
  func future() throws {
    let sample = try OffsetsSample(units: 10)
    let line = OffsetsSample.reserve(1, 5).dropLast()
    let run = try sample.run(line + ["--at", "2199-12-31T23:59:59Z", "."])
    #expect(run.status == 64)
    #expect(
      run.messages.contains("--at is 2199-12-31T23:59:59Z, but the clock says 2"),
      "\(run.messages)")
    // A clock that is some hours behind is no reason to refuse.
    let soon = Date.now.addingTimeInterval(3600 * 20).formatted(.iso8601)
    #expect(try sample.run(line + ["--at", soon, "."]).status == 0)
    let late = Date.now.addingTimeInterval(3600 * 25).formatted(.iso8601)
    #expect(try sample.run(line + ["--at", late, "."]).status == 64)
  }

  @Test("an entry that was made is told also where the result cannot be written")
  func unwritable() throws {
    let sample = try OffsetsSample(units: 10)
    let serial = OffsetsSample.serial(1, 5)
    for format in ["text", "json"] {
      let verb = format == "text" ? "reserve \(serial) --claim A" : "release \(serial)"
      let run = try ToolRun(
        shell: "baycarbon offsets \(verb) --by me --format \(format) . > /dev/full",
        in: sample.folder.url)
      #expect(run.status == 74)
      #expect(run.messages.contains("the result cannot be written"), "\(run.messages)")
      let entry = format == "text" ? "entry 1 is" : "entry 2 is"
      #expect(run.messages.contains("\(entry) recorded all the same"), "\(run.messages)")
    }
    try ScratchFolder.copyExamples(into: sample.folder)
    let run = try ToolRun(
      shell: """
        baycarbon offsets import Examples/offset-ledger/gold-standard.csv --from gold-standard \
          --owner us --by me . > /dev/full
        """, in: sample.folder.url)
    #expect(run.messages.contains("entries 3 to 7 are recorded"), "\(run.messages)")
    let listed = try ToolRun(shell: "baycarbon offsets list . > /dev/full", in: sample.folder.url)
    #expect(!listed.messages.contains("recorded"))
  }

  private static let opaque =
    "deposit HK-7 --programme CCER --tonnes 5 --owner us --by me --evidence proof"
  private static let vcs =
    "deposit 9-1-10-VCS-VCU-1-VER-CN-1-7-01012020-31122020-0 --owner us --by me --evidence proof"

  static let refusals: [(line: String, status: Int32, message: String)] = [
    ("\(opaque) --tonnes 6 .", 64, "--tonnes is given twice"),
    ("\(opaque) --by=you .", 64, "--by is given twice"),
    (
      "\(opaque) --label a --label b --origin other.example/x .", 1, "[ledger.origin] the ledger is"
    ),
    ("\(opaque) --article6-adjusted yes .", 64, "--article6 is missing"),
    (
      "\(opaque) --vintage 2021 --vintage-from 2022-01-01 --vintage-to 2022-12-31 .", 64,
      "--vintage says vintage 2021, --vintage-from and --vintage-to say 2022-01-01 to 2022-12-31"
    ),
    ("\(vcs) --vintage 2021 .", 64, "the serial says vintage 2020-01-01 to 2020-12-31, --vintage"),
    ("\(opaque) --issued-on 2199-01-01 .", 1, "[offset.date] the day of issuance"),
    ("\(opaque) --vintage 2022 --issued-on 2021-12-31 .", 1, "[offset.date] they were issued on"),
    ("\(vcs) --tonnes 1.5 .", 64, "1500 kg, which is no whole number of units of 1000 kg"),
    ("\(vcs) --tonnes 9 .", 64, "9000 kg, but the serial has 10 units of 1000 kg"),
    ("\(opaque.replacing("proof", with: "empty")) .", 66, "[file.empty] empty is empty"),
  ]

  @Test("a deposit that contradicts itself is refused", arguments: refusals)
  func deposit(_ line: String, _ status: Int32, _ message: String) throws {
    let sample = try OffsetsSample(units: 10)
    try sample.folder.write("", to: "empty")
    let run = try ToolRun(shell: "baycarbon offsets \(line)", in: sample.folder.url)
    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try sample.ledger().size() == 1)
  }

  @Test("what can be said together is taken") func agreement() throws {
    let sample = try OffsetsSample(units: 10)
    for line in [
      "\(Self.opaque) --vintage 2021 --vintage-from 2020-07-01 --vintage-to 2021-06-30 .",
      "\(Self.vcs) --vintage 2020 --issued-on 2021-03-01 --article6 NDC --article6-adjusted no .",
    ] {
      let run = try ToolRun(shell: "baycarbon offsets \(line)", in: sample.folder.url)
      #expect(run.status == 0, "\(run.messages)")
    }
  }

  @Test("a day of retirement before the vintage begins is refused") func retiredEarly() throws {
    let sample = try OffsetsSample()
    let deposit = "baycarbon offsets \(Self.opaque) --vintage 2025 ."
    #expect(try ToolRun(shell: deposit, in: sample.folder.url).status == 0)
    let run = try sample.run([
      "retire", "HK-7", "--programme", "CCER", "--beneficiary", "us", "--purpose", "neutrality",
      "--date", "2024-12-31", "--by", "me", "--evidence", "proof", ".",
    ])
    #expect(run.status == 1)
    #expect(run.messages.contains("[offset.date]"), "\(run.messages)")
    #expect(run.messages.contains("of vintage 2025, which begins after"), "\(run.messages)")
  }

  @Test("an empty file is no ledger yet: it is read like none and the first deposit fills it")
  func emptyLedger() throws {
    let sample = try OffsetsSample()
    try sample.folder.write("", to: "offsets.ledger")
    let run = try sample.run(["list", "."])
    #expect(run.status == 66)
    #expect(run.messages.contains("[ledger.missing] ./offsets.ledger"), "\(run.messages)")
    #expect(try sample.run(OffsetsSample.deposit(1, 5)).status == 0)
    #expect(try sample.states() == ["1-5 held"])
  }

  @Test(
    "what a message repeats of the command line does not steer the terminal",
    arguments: [
      ["\u{1B}[31mlist"], ["offsets", "\u{1B}[31mlist"], ["offsets", "list", "x", "--\u{1B}[31m"],
      ["offsets", "list", "x", "--state", "\u{1B}[31m"], ["offsets", "list", "x", "\u{1B}[31m"],
      ["factors", "show", "\u{1B}[31m"], ["offsets", "list", "\u{1B}[31m"],
    ])
  func escapes(_ arguments: [String]) throws {
    let run = try ToolRun(arguments)
    #expect(run.status != 0)
    #expect(!run.messages.contains("\u{1B}"), "\(run.messages)")
    #expect(run.messages.contains("\u{241B}[31m"), "\(run.messages)")
  }
}
