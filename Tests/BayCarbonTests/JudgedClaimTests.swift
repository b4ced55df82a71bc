import EmissionFactors
import Findings
import Foundation
import Inventory
import Neutrality
import OffsetLedger
import Quantities
import TestKit
import Testing

@testable import BayCarbon

/// A claim judged on what is handed in, as somebody does who has received it.
@Suite("judging a claim") struct JudgedClaimTests {
  static let day = CalendarDate(year: 2026, month: 6, day: 1)

  /// The example that passes, with its credits in a ledger.
  private static func example() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let run = try ToolRun(
      shell: """
        mv Examples/neutral-claim-pass/* . && baycarbon offsets import credits.csv --from csv \
          --owner "Lantern Textiles Ltd." --claim lantern-2024 --by me --at 2026-05-04T08:00:00Z .
        """, in: scratch.url)
    try #require(run.status == 0, "\(run.messages)")
    return scratch
  }

  private static func verdicts(_ judged: JudgedClaim) -> [String] {
    judged.assessments.flatMap(\.rulings).map {
      "\($0.rule.id) \($0.judgement) \($0.verdict)"
    }
  }

  @Test("replayed entries and factor tables give what the ledger and the built-in set give")
  func handedIn() throws {
    let day = try #require(Self.day)
    let scratch = try Self.example()
    let path = scratch.url.path
    let own = NeutralityFolder(at: path).judge(under: [.pas2060, .iso14068], asOf: day)
    #expect(own.assessments.map(\.isGreen) == [true, false])
    let replayed = try Ledger(replayingFor: "test.invalid/replay")
    try OffsetsFolder(at: path).ledger().forEachEntry { (_, bytes) throws(LedgerError) in
      try replayed.replay(bytes)
    }
    let credits = try replayed.records()
    try FileManager.default.removeItem(at: scratch.url.appending(path: "offsets.ledger"))
    let published = PublishedFactors(EmbeddedFactors.files)
    let folder = InventoryFolder(at: path, published: published)
    let calculated = folder.calculate()
    #expect(calculated.factorsDigest == PublishedFactors.embedded.digest)
    let judged = folder.judge(
      calculated, credits: credits, under: [.pas2060, .iso14068], asOf: day)
    #expect(Self.verdicts(judged) == Self.verdicts(own))
    #expect(judged.findings == own.findings)
    // Without them nothing is retired.
    let without = folder.judge(calculated, credits: nil, under: [.pas2060], asOf: day)
    #expect(without.assessments.first?.isGreen == false)
    #expect(without.findings.contains { $0.code == "neutrality.ledger" })
    let none = folder.judge(calculated, credits: [], under: [.pas2060], asOf: day)
    #expect(none.assessments.first?.isGreen == false)
    #expect(!none.findings.contains { $0.code == "neutrality.ledger" })
  }

  @Test("other factors give another figure and another digest, and their defects are told")
  func otherFactors() throws {
    let path = Repository.root.appending(path: "Examples/neutral-claim-pass").path
    func changed(_ text: String, to other: String) -> PublishedFactors {
      PublishedFactors(
        EmbeddedFactors.files.map { file in
          let table = String(decoding: file.bytes, as: UTF8.self)
          let edited = table.replacingOccurrences(of: text, with: other)
          return FactorSetLoader.File(path: file.path, bytes: Array(edited.utf8))
        })
    }
    let row = "hk-elec-clp-2024,electricity,HK-CLP,2024-01-01,2024-12-31,"
    let published = InventoryFolder(at: path).calculate()
    let broken = InventoryFolder(at: path, published: changed(row, to: "x\(row),"))
    #expect(broken.findings.count(of: .error) > 0)
    let older = changed("\(row),0.38,", to: "\(row),0.39,")
    let other = InventoryFolder(at: path, published: older).calculate()
    #expect(other.findings.count(of: .error) == 0)
    #expect(other.factorsDigest != published.factorsDigest)
    let (then, now) = (
      try #require(published.result).totals.scope2LocationKg,
      try #require(other.result).totals.scope2LocationKg
    )
    #expect(then < now)
  }

  @Test("what is said of a source finds it, whatever the id of its facility") func slash() throws {
    let day = try #require(Self.day)
    let scratch = try ScratchFolder()
    try scratch.write(
      """
      {
        "schema": "baycarbon/inventory/1", "gwp": "AR5",
        "subject": {"kind": "facility", "name": "Sample"},
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facilities": [{"id": "north/annex", "region": "HK-CLP"}, {"id": "north", "region": "HK-CLP"}],
        "sources": [{"facility": "north/annex", "activity": "electricity", "supplier": "CLP"}]
      }
      """, to: "inventory.json")
    try scratch.write(
      """
      facility,activity,quantity,unit,date
      north/annex,electricity,100,kWh,2024-05-01
      north,electricity,100,kWh,2024-05-01

      """, to: "activities/bills.csv")
    let judged = NeutralityFolder(at: scratch.url.path).judge(under: [.pas2060], asOf: day)
    let sources = try #require(judged.claim).footprint.sources
    #expect(
      Set(sources.map { "\($0.facility ?? "-") \($0.supplier ?? "-")" })
        == ["north/annex CLP", "north -"])
  }

  @Test("findings stand in report order whatever keeps the claim from being judged")
  func order() throws {
    let day = try #require(Self.day)
    let scratch = try Self.example()
    let manifest = scratch.url.appending(path: "inventory.json")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let edited = text.replacingOccurrences(
      of: "\"total_kg\": \"31800.5\"", with: "\"total_kg\": \"50000\""
    ).replacingOccurrences(of: "docs/opinion.txt", with: "docs/missing.txt")
    try scratch.write(edited, to: "inventory.json")
    let judged = NeutralityFolder(at: scratch.url.path).judge(under: [.pas2060], asOf: day)
    #expect(judged.claim == nil)
    #expect(judged.findings.first?.code == "neutrality.contradiction")
    #expect(judged.findings.contains { $0.code == "neutrality.document" })
    #expect(judged.findings == judged.findings.inReportOrder())
    let bills = scratch.url.appending(path: "activities/electricity.csv")
    let rows = try String(contentsOf: bills, encoding: .utf8)
    try scratch.write(
      rows + "office,electricity,20000,kwhh,2024-12-01,2024-12-31,X\n",
      to: "activities/electricity.csv")
    let incomplete = NeutralityFolder(at: scratch.url.path).judge(under: [.pas2060], asOf: day)
    #expect(incomplete.findings.contains { $0.code == "neutrality.incomplete" })
    #expect(incomplete.findings == incomplete.findings.inReportOrder())
  }
}
