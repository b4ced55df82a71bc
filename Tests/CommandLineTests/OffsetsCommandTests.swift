import Foundation
import TestKit
import Testing

/// The verbs of `baycarbon offsets` as a user drives them.
@Suite("offsets on the command line") struct OffsetsCommandTests {
  /// A folder with a certificate and a ledger of 400 t issued, 100 t retired and 50 t cancelled.
  private static func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("certificate\n", to: "c.txt")
    try ScratchFolder.copyExamples(into: scratch)
    let run = try ToolRun(
      shell: """
        baycarbon offsets import Examples/offset-ledger/gold-standard.csv --from gold-standard \
          --owner me --origin example.org/offsets --by me --at 2026-01-05T08:00:00Z .
        """, in: scratch.url)
    try #require(run.status == 0, "\(run.messages)")
    return scratch
  }

  private static let batch = "GS1-1-CN-GS7001-16-2021-8001"

  private static func run(_ line: String, in scratch: ScratchFolder) throws -> ToolRun {
    try ToolRun(shell: "baycarbon offsets \(line)", in: scratch.url)
  }

  @Test("an amount is taken from what is free, and from nothing else") func amounts() throws {
    let scratch = try Self.folder()
    let short = try Self.run(
      "reserve \(Self.batch)-101-500 --tonnes 90 --claim c --by me .", in: scratch)
    #expect(short.status == 1)
    #expect(short.messages.contains("[offset.shortfall] 90000 kg are asked for; 0 kg"))
    #expect(short.messages.contains("issued 400000 kg"))
    let moved = try Self.run(
      "move \(Self.batch)-101-300 --to held --evidence c.txt --by me .", in: scratch)
    #expect(moved.status == 0, "\(moved.messages)")
    // 101 to 190 are the lowest 90 of the 200 held units.
    let reserved = try Self.run(
      "reserve \(Self.batch)-101-500 --tonnes 90 --claim c --by me --format json .", in: scratch)
    #expect(reserved.output.contains(#""first":"101""#))
    #expect(reserved.output.contains(#""last":"190""#))
    #expect(reserved.output.contains(#""kg":"90000""#))
    let half = try Self.run(
      "reserve \(Self.batch)-101-500 --tonnes 0.5 --claim c --by me .", in: scratch)
    #expect(half.messages.contains("[offset.quantity]"))
  }

  @Test("the table that is exported comes in again as the same credits") func roundTrip() throws {
    let scratch = try Self.folder()
    let line = """
      deposit 'HK-2026/7' --programme CCER --tonnes 12 --owner me --evidence c.txt --vintage 2023 \
      --label 'ICVCM CCP' --reversible no --mitigation removal --by me .
      """
    let deposit = try Self.run(line, in: scratch)
    #expect(deposit.status == 0, "\(deposit.messages)")
    let table = try Self.run("export . > table.csv && cat table.csv", in: scratch)
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "copy"), withIntermediateDirectories: true)
    let copied = try Self.run(
      "import table.csv --from csv --owner me --by me --at 2026-01-06T08:00:00Z --quiet copy",
      in: scratch)
    #expect(copied.status == 0, "\(copied.messages)")
    let fields = { (text: String) in
      // Evidence and owner are those of the new ledger, not of the table.
      text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).prefix(21).joined(separator: ",")
      }
    }
    #expect(fields(try Self.run("export copy", in: scratch).output) == fields(table.output))
  }

  @Test("an identifier copied with its units is not another identifier") func copiedUnits() throws {
    let scratch = try Self.folder()
    let deposit = "deposit --programme CCER --owner me --evidence c.txt --by me"
    #expect(try Self.run("\(deposit) 'HK-2026/7' --tonnes 12 .", in: scratch).status == 0)
    let again = try Self.run("\(deposit) 'hk-2026/7, units 3 to 4' .", in: scratch)
    #expect(again.status == 1)
    #expect(again.messages.contains("[offset.overlap]"))
    let other = try Self.run("\(deposit) 'HK-2026/7, units 3 to 4' --tonnes 3 .", in: scratch)
    #expect(other.status == 64, "\(other.messages)")
    let cancelled = try Self.run(
      "cancel 'HK-2026/7, units 3 to 4' --programme CCER --reason error --evidence c.txt --by me .",
      in: scratch)
    #expect(cancelled.output.contains("HK-2026/7, units 3 to 4"), "\(cancelled.messages)")
  }

  @Test("a trial changes nothing and makes no file") func trial() throws {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let run = try Self.run(
      "import Examples/offset-ledger/gold-standard.csv --from gold-standard --owner me --dry-run .",
      in: scratch)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("new 3"))
    #expect(run.output.contains("nothing was added to the ledger"))
    #expect(
      !FileManager.default.fileExists(atPath: scratch.url.appending(path: "offsets.ledger").path))
  }

  @Test("one bad row and nothing is brought in") func allOrNothing() throws {
    let scratch = try Self.folder()
    try scratch.write(
      """
      programme,serial,quantity_t,status
      VCS,9-1-10-VCS-VCU-1-VER-CN-1-7-01012020-31122020-0,10,held
      VCS,9-11-20-VCS-VCU-1-VER-CN-1-7-01012020-31122020-0,9,held
      GS,\(Self.batch)-1-10,10,held

      """, to: "t.csv")
    let run = try Self.run("import t.csv --from csv --owner me --by me .", in: scratch)
    #expect(run.status == 1)
    #expect(run.messages.contains("t.csv:3"))
    #expect(run.output.contains("nothing was added to the ledger"))
    #expect(try !Self.run("list .", in: scratch).output.contains("VCS"))
  }

  @Test("a later export with other facts about a use is refused") func otherUse() throws {
    let scratch = try Self.folder()
    let changed = try ToolRun(
      shell: """
        sed 's/Lantern Textiles/Somebody Else/' Examples/offset-ledger/gold-standard.csv > other.csv
        baycarbon offsets import other.csv --from gold-standard --owner me --by me .
        """, in: scratch.url)
    #expect(changed.status == 1)
    #expect(changed.messages.contains("other.csv:3"))
    #expect(changed.messages.contains("[ledger.doubleRetirement]"))
    #expect(changed.messages.contains("for Lantern Textiles"))
  }

  @Test("signed, cosigned and proved; an older copy is found") func log() throws {
    let scratch = try Self.folder()
    let script = """
      set -e
      baycarbon key new l.pem
      baycarbon key new w.pem
      ls -l l.pem | cut -c1-10
      cp offsets.ledger old.ledger
      baycarbon offsets move \(Self.batch)-101-300 --to held --evidence c.txt --by me .
      baycarbon offsets checkpoint --key l.pem . > first.txt
      log=$(baycarbon offsets checkpoint --public-key --key l.pem .)
      witness=$(baycarbon offsets cosign --public-key --key w.pem --name w.example/1 .)
      baycarbon offsets cosign --key w.pem --name w.example/1 --log-key $log . > seen.txt
      baycarbon offsets reserve \(Self.batch)-101-110 --claim c --by me .
      baycarbon offsets checkpoint --key l.pem . > second.txt
      baycarbon offsets cosign --key w.pem --name w.example/1 --log-key $log --seen seen.txt . > seen2.txt
      baycarbon offsets prove --entry 6 . > entry.tlog-proof
      head -2 entry.tlog-proof
      baycarbon offsets prove --since 6 . | head -2
      baycarbon offsets verify --checkpoint first.txt --checkpoint seen2.txt --log-key $log . | tail -1
      baycarbon offsets verify --log-key $log --witness $witness . | tail -1
      cp old.ledger offsets.ledger
      baycarbon offsets verify --checkpoint seen2.txt --log-key $log . 2>&1
      """
    let run = try ToolRun(shell: script, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.contains("-rw-------"))
    #expect(run.output.contains("c2sp.org/tlog-proof@v1\nindex 6\n"))
    #expect(run.output.contains("old size 6\nnew size 7\n"))
    // Once with the checkpoints that were kept, once with the witness of the newest.
    #expect(run.output.components(separatedBy: "\nsound: every entry").count == 3)
    #expect(run.output.contains("NOT SOUND"))
    #expect(run.output.contains("[ledger.rollback]"))
    #expect(run.output.contains("2 entries more"))
  }

  static let refusals: [(line: String, status: Int32, code: String)] = [
    ("list nowhere", 66, "[ledger.missing]"),
    ("list Examples", 66, "[ledger.missing]"),
    ("release \(batch)-1-10 --by me .", 1, "[offset.status]"),
    ("reserve \(batch)-1-10 --claim c --by me .", 1, "[ledger.doubleRetirement]"),
    ("reserve \(batch)-600-610 --claim c --by me .", 1, "[offset.notHeld]"),
    ("reserve 'some text' --claim c --by me .", 1, "[offset.serial]"),
    ("attach \(batch)-1-10 --evidence nothing.pdf --by me .", 66, "[file.missing]"),
    ("checkpoint --key c.txt .", 66, "[file.notKey]"),
    ("import nowhere.csv --from csv --owner me --by me .", 66, "[file.missing]"),
    ("import Examples --from csv --owner me --by me .", 66, "[file.folder]"),
    ("list offsets.ledger", 66, "[ledger.missing] offsets.ledger is a file"),
    ("list ''", 66, "[ledger.missing] the name of the folder is empty"),
    ("prove --entry 99 .", 1, "[ledger.noEntry] there is no entry 99: the ledger has 5"),
    ("prove --entry 1 .", 1, "[ledger.noCheckpoint]"),
    ("prove --since 99 .", 1, "[ledger.rollback]"),
    ("verify --checkpoint c.txt .", 66, "[file.notCheckpoint]"),
    (
      "retire \(batch)-101-110 --beneficiary a --purpose b --date 2026-01-07 --evidence c.txt "
        + "--by me --at 2026-01-06T08:00:00Z .", 1, "[offset.date]"
    ),
    (
      "move \(batch)-101-110 --to held --evidence c.txt --by me --at 2025-01-06T08:00:00Z .", 1,
      "[ledger.time]"
    ),
    ("import c.txt --from verra --owner me --by me .", 1, "[header.none]"),
  ]

  @Test("what cannot be done is said with its code", arguments: refusals)
  func refusal(_ line: String, _ status: Int32, _ code: String) throws {
    let scratch = try Self.folder()
    let run = try Self.run(line, in: scratch)
    #expect(run.status == status, "\(run.output)\(run.messages)")
    #expect(run.messages.contains(code), "\(run.messages)")
    #expect(run.output.isEmpty || line.hasPrefix("import"))
  }
}
