import Foundation
import TestKit
import Testing

/// What `baycarbon offsets` says of credits, for people and for programs.
@Suite("reports of offsets") struct OffsetsReportTests {
  @Test("documents are listed, also those before a reservation without one") func documents() throws
  {
    let sample = try OffsetsSample(units: 30)
    try sample.folder.write("a letter", to: "letter.pdf")
    let attach = ["attach", OffsetsSample.serial(1, 30), "--by", "me", "--evidence", "letter.pdf"]
    let attached = try sample.run(attach + ["--tonnes", "15", "."])
    #expect(attached.output.contains("15.000"), "\(attached.output)\(attached.messages)")
    #expect(!attached.output.contains("30.000"), "\(attached.output)")
    let asJSON = try sample.run(attach + ["--tonnes", "15", "--format", "json", "."])
    #expect(asJSON.output.contains(#""kg":"15000""#), "\(asJSON.output)")
    #expect(asJSON.output.contains(#""last":"15""#), "\(asJSON.output)")
    #expect(try sample.run(OffsetsSample.reserve(1, 30)).status == 0)
    let shown = try sample.run(["show", OffsetsSample.serial(1, 30), "."]).output
    let documents = shown.split(separator: "DOCUMENTS\n").last ?? ""
    #expect(documents.contains("  proof\n"), "\(shown)")
    #expect(documents.contains("  letter.pdf\n"), "\(shown)")
    #expect(documents.components(separatedBy: "sha256:").count == 4, "\(shown)")
    #expect(shown.contains("  block "), "\(shown)")
  }

  @Test("the list names the programme") func programme() throws {
    let sample = try OffsetsSample(units: 30)
    let list = try sample.run(["list", "."]).output
    #expect(list.contains("held   30.000  GS         "), "\(list)")
  }

  @Test("a table carries no control characters") func controls() throws {
    let sample = try OffsetsSample()
    // An owner is one line of text; a methodology may be anything.
    let deposit =
      OffsetsSample.deposit(1, 30).dropLast()
      + ["--methodology", "us\u{1B}[31m\nand\u{85}them", "."]
    let run = try sample.run(Array(deposit))
    #expect(run.status == 0, "\(run.messages)")
    let table = try sample.run(["export", "."]).output
    #expect(table.contains(",us\u{241B}[31m\u{240A}and\u{FFFD}them,"), "\(table)")
  }

  @Test("a row that the ledger refuses counts as rejected") func refusedRow() throws {
    let sample = try OffsetsSample(units: 30)
    #expect(try sample.run(OffsetsSample.retire(1, 5, claim: "A")).status == 0)
    try sample.folder.write(
      """
      serial,quantity_t,status,retired_on,beneficiary,purpose
      \(OffsetsSample.serial(1, 5)),5,retired,2026-01-01,others,neutrality
      \(OffsetsSample.serial(31, 32)),2,held,,,

      """, to: "t.csv")
    let line = ["import", "t.csv", "--from", "csv", "--owner", "us", "--by", "me", "."]
    let run = try sample.run(line)
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("rows read 2 = 1 accepted + 1 rejected\naccepted: held 2.000 t\n"),
      "\(run.output)\(run.messages)")
    let asJSON = try sample.run(line + ["--format", "json"])
    #expect(asJSON.output.contains(#""rowsRejected":1"#), "\(asJSON.output)")
  }

  @Test("verify and cosign tell that entries are not signed yet") func unsigned() throws {
    let sample = try OffsetsSample(units: 30)
    let script = """
      set -e
      baycarbon key new l.pem
      baycarbon key new w.pem
      baycarbon offsets checkpoint --key l.pem . > first
      baycarbon offsets verify .
      baycarbon offsets reserve \(OffsetsSample.serial(1, 5)) --claim A --by me .
      echo behind >&2
      baycarbon offsets verify .
      baycarbon offsets cosign --key w.pem --name w.example/1 --log-key \
        $(baycarbon offsets checkpoint --public-key --key l.pem .) .
      """
    let run = try ToolRun(shell: script, in: sample.folder.url)
    #expect(run.status == 0, "\(run.messages)")
    let parts = run.messages.components(separatedBy: "behind")
    #expect(!parts[0].contains("[ledger.unsigned]"), "\(run.messages)")
    let note = "[ledger.unsigned] the newest signed checkpoint is about the first 1 of 2 entries"
    #expect(parts[1].components(separatedBy: note).count == 3, "\(run.messages)")
    let asJSON = try sample.run(["verify", "--format", "json", "."])
    #expect(asJSON.output.contains("ledger.unsigned"), "\(asJSON.output)")
  }
}
