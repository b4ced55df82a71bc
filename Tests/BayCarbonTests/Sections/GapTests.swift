import Findings
import Foundation
import Neutrality
import Quantities
import TestKit
import Testing

@testable import BayCarbon

/// What a profile misses, told before anything is computed.
@Suite("gaps of a profile") struct GapTests {
  static let head = """
    {"schema": "baycarbon/inventory/1", "subject": {"kind": "facility", "name": "Lantern"},
     "period": {"from": "2024-01-01", "to": "2024-12-31"},
     "facilities": [{"id": "a", "region": "HK-CLP"}]
    """

  /// A folder with one row, and further members of the manifest.
  private func folder(_ members: String) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "activities"), withIntermediateDirectories: true)
    for (name, text) in [
      ("inventory.json", "\(Self.head)\(members)}\n"),
      (
        "activities/power.csv",
        "facility,activity,quantity,unit,date\na,electricity,5,kWh,2024-05-01\n"
      ),
    ] {
      try text.write(
        to: scratch.url.appending(path: name), atomically: true, encoding: .utf8)
    }
    return scratch
  }

  @Test("each names the member to add and the rules that need it") func declaration() throws {
    let scratch = try folder(#", "declaration": {"kind": "achievement"}"#)
    let gaps = InventoryFolder(at: scratch.url.path).gaps(under: .pas2060, hasRows: true)
    let gap = try #require(gaps.first { $0.message.contains("`declaration.date`") })
    #expect(gap.code == "neutrality.gap")
    #expect(gap.severity == .warning)
    #expect(gap.location?.description == "inventory.json:3:51")
    #expect(gap.notes.first?.contains("PAS2060-9.1.2e-RETIRE-12M") == true)
    #expect(gap.remedy == "add to `declaration` `date`, a day: the day of the declaration")
    #expect(!gaps.contains { $0.message.contains("`declaration.kind`") })
    #expect(!gaps.contains { $0.message.contains("`activities`") })
    #expect(gaps.contains { $0.message.contains("`offsets`") })
    #expect(gaps.allSatisfy { $0.remedy != nil && !$0.notes.isEmpty })
  }

  @Test("without rows the activities are missed") func rows() throws {
    let scratch = try folder("")
    let gaps = InventoryFolder(at: scratch.url.path).gaps(under: .pas2060, hasRows: false)
    #expect(gaps.contains { $0.message.contains("`activities`") })
  }

  @Test("what only concerns another kind of claim is not missed") func commitment() throws {
    let scratch = try folder(#", "declaration": {"kind": "commitment"}"#)
    let gaps = InventoryFolder(at: scratch.url.path).gaps(under: .pas2060, hasRows: true)
    let rules = gaps.flatMap(\.notes).joined()
    #expect(!rules.contains("LEDGER-STATUS"))
  }

  @Test("a document that is not in the folder is a warning") func documents() throws {
    let scratch = try folder(#", "publication": {"file_digest": {"file": "docs/qes.pdf"}}"#)
    let folder = InventoryFolder(at: scratch.url.path)
    let found = try #require(folder.claimSections()?.findings.first)
    #expect(found.code == "neutrality.document")
    #expect(found.severity == .warning)
    #expect(found.location?.line == 3)
    #expect(found.message.contains("docs/qes.pdf"))
  }

  @Test("the digest of a document in the folder is computed") func digest() throws {
    let scratch = try folder(#", "publication": {"file_digest": {"file": "abc.txt"}}"#)
    try "abc".write(
      to: scratch.url.appending(path: "abc.txt"), atomically: true, encoding: .utf8)
    let read = try #require(InventoryFolder(at: scratch.url.path).claimSections())
    #expect(read.findings.isEmpty)
    let claim = NeutralityCase(asOf: .init(dayNumber: 0)) { read.sections.fill(&$0) }
    // FIPS 180-4, the message `abc`.
    #expect(
      claim.publication.fileDigest
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("baycarbon check --profile tells them, in both formats") func command() throws {
    let scratch = try folder("")
    let text = try ToolRun(["check", ".", "--profile", "pas2060"], in: scratch.url)
    #expect(text.status == 0, "\(text.messages)")
    #expect(text.messages.contains("[neutrality.gap] `declaration.date` is not stated"))
    #expect(text.output.contains("rows read 1 = 1 accepted"))
    let json = try ToolRun(
      ["check", ".", "--profile", "pas2060", "--format", "json"], in: scratch.url)
    #expect(json.output.contains(#""profile":"pas2060""#))
    #expect(json.output.contains(#""code":"neutrality.gap""#))
    let plain = try ToolRun(["check", ".", "--format", "json"], in: scratch.url)
    #expect(!plain.output.contains("profile"))
    let wrong = try ToolRun(["check", ".", "--profile", "pas2061"], in: scratch.url)
    #expect(wrong.status == 64)
  }

  @Test("a mistake in a section fails an inventory") func mistake() throws {
    let scratch = try folder(#", "plan": {"statment": "x"}"#)
    let run = try ToolRun(["calculate", "."], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("[neutrality.member] `plan.statment`"))
  }
}
