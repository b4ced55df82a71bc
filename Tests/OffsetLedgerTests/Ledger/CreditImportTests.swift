import Findings
import Quantities
import Testing

@testable import OffsetLedger

/// Exports brought into a ledger: each row once, all rows or none.
@Suite("imports into a ledger") struct CreditImportTests {
  private func bring(
    _ reading: ExportReading, into ledger: Ledger, claim: String? = nil
  ) throws -> CreditImport.Outcome {
    #expect(reading.errors == [])
    let job = CreditImport(evidence: LedgerSamples.evidence, owner: "us", claim: claim)
    var outcome: CreditImport.Outcome?
    _ = try ledger.write(at: LedgerSamples.time(), by: "tester") { (writer) throws(LedgerError) in
      let done = try job.add(reading.rows, to: writer)
      outcome = done
      return done.findings.isEmpty
    }
    return try #require(outcome)
  }

  private static let second = "GS1-1-KE-GS8123-16-2020-4322-1-500"

  @Test("an import that is repeated adds nothing") func repeated() throws {
    let ledger = try Ledger.holding()
    let reading = ExportTable.goldStandard.read([:], ["Serial Number": Self.second])
    let first = try bring(reading, into: ledger, claim: "A")
    #expect((first.rowsNew, first.rowsKnown) == (2, 0))
    #expect(first.kilograms == [.retired: 1_000_000])
    // Each row is a deposit and a retirement.
    #expect(try ledger.size() == 4)
    #expect(try ledger.states() == ["1-500 retired A", "1-500 retired A"])
    let root = try ledger.root()
    for claim in ["A", nil] {
      let again = try bring(reading, into: ledger, claim: claim)
      #expect((again.rowsNew, again.rowsKnown) == (0, 2))
      #expect(again.kilograms == [:])
    }
    #expect(try ledger.root() == root)
  }

  @Test("one row that cannot be brought in keeps all others out") func wholes() throws {
    let ledger = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500, of: LedgerSamples.lamps)),
      LedgerSamples.cancel(LedgerSamples.units(1, 500, of: LedgerSamples.lamps)))
    let outcome = try bring(
      ExportTable.goldStandard.read([:], ["Serial Number": Self.second]), into: ledger)
    #expect(outcome.findings.map(\.code) == ["offset.status"])
    #expect(outcome.findings[0].location?.line == 3)
    #expect(try ledger.size() == 2)
    #expect(try ledger.states() == ["1-500 cancelled"])
  }

  @Test(
    "a unit that is retired is not retired for somebody else",
    arguments: [
      ["Using Entity": "Another Ltd"], ["Retirement Date": "2022-02-04"],
      ["Using Entity": ""], ["Retirement Date": ""],
    ])
  func secondUse(_ other: [String: String]) throws {
    let ledger = try Ledger.holding()
    _ = try bring(ExportTable.goldStandard.read([:]), into: ledger, claim: "A")
    let outcome = try bring(ExportTable.goldStandard.read(other), into: ledger, claim: "A")
    #expect(outcome.findings.map(\.code) == ["ledger.doubleRetirement"])
    // Nor for another claim.
    let claimed = try bring(ExportTable.goldStandard.read([:]), into: ledger, claim: "B")
    #expect(claimed.findings.map(\.code) == ["ledger.doubleRetirement"])
    #expect(try ledger.size() == 2)
  }

  @Test("credits that the registry still has as active after their use are a warning")
  func stillActive() throws {
    let issued = ["Credit Status": "Issued", "Retirement Date": ""]
    let table = ExportTable.goldStandard.read(issued)
    // Any of the units is enough, however they left circulation.
    for use in [
      LedgerSamples.retire(LedgerSamples.units(1, 500)),
      LedgerSamples.retire(LedgerSamples.units(101, 200)),
      LedgerSamples.cancel(LedgerSamples.units(1, 500)),
    ] {
      let ledger = try Ledger.holding(LedgerSamples.deposit(LedgerSamples.units(1, 500)), use)
      let outcome = try bring(table, into: ledger)
      #expect(outcome.findings.map(\.code) == ["offset.status"])
      #expect(outcome.findings.first?.severity == .warning)
      #expect(outcome.findings.first?.location?.line == 2)
      #expect((outcome.rowsNew, outcome.rowsKnown) == (0, 1))
      #expect(try ledger.size() == 2)
    }
    let own = ExportTable.own.read([
      "programme": "", "id": "GS1-1-KE-GS8123-16-2020-4321-1-500", "quantity_t": "500",
      "status": "held", "project": "", "vintage": "", "country": "",
    ])
    let used = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500)),
      LedgerSamples.retire(LedgerSamples.units(1, 500)))
    #expect(try bring(own, into: used).findings.map(\.severity) == [.warning])
  }

  @Test("cells of several lines become one line") func severalLines() throws {
    let note = "Converted\n\nto ARB credits\u{7}, " + String(repeating: "x", count: 3000)
    let cancelled = ExportTable.goldStandard.read([
      "Credit Status": "Cancelled", "Use Case": "", "Note": note,
    ])
    let ledger = try Ledger.holding()
    #expect(try bring(cancelled, into: ledger).findings.isEmpty)
    let reason = try ledger.record(of: try #require(try ledger.blocks().first)).reason
    #expect(reason?.hasPrefix("Converted to ARB credits , xxx") == true)
    #expect(reason?.count == 2000)
    let retired = ExportTable.goldStandard.read(["Using Entity": "Paper Boat Ltd\n 1 Quay"])
    #expect(retired.rows.first?.retirement.beneficiary == "Paper Boat Ltd 1 Quay")
    let hidden = try bring(
      ExportTable.goldStandard.read(["Using Entity": "Paper\u{8}Boat"]), into: Ledger.holding())
    #expect(hidden.findings.map(\.code) == ["ledger.entry"])
  }

  @Test("what is no contradiction is no warning") func notActive() throws {
    let issued = ["Credit Status": "Issued", "Retirement Date": ""]
    // Held or reserved credits are issued ones for the registry.
    let held = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500)),
      LedgerSamples.reserve(LedgerSamples.units(1, 500), for: "A"))
    #expect(try bring(ExportTable.goldStandard.read(issued), into: held).findings.isEmpty)
    // Found to be excess here, retired in the registry as before.
    let impaired = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500)),
      LedgerSamples.retire(LedgerSamples.units(1, 500)),
      LedgerSamples.impair(LedgerSamples.units(1, 500)))
    #expect(try bring(ExportTable.goldStandard.read([:]), into: impaired).findings.isEmpty)
    // A list of issuances has no status, or leaves it empty.
    let used = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 500)),
      LedgerSamples.retire(LedgerSamples.units(1, 500)))
    let list = ["Credit Status": "", "Retirement Date": ""]
    #expect(try bring(ExportTable.goldStandard.read(list), into: used).findings.isEmpty)
    let units = CreditUnits(
      .vcs, "VCS-VCU-31-VER-CN-1-9001-01012019-31122019-0",
      try #require(UnitRange(Ordinal(5001), Ordinal(6500))))
    let verra = try Ledger.holding(LedgerSamples.deposit(units), LedgerSamples.retire(units))
    let issuances = ExportTable.verra.read(["Retirement/Cancellation Date": ""])
    #expect(try bring(issuances, into: verra).findings.isEmpty)
  }

  @Test("nothing is brought in that happens after the day of the import")
  func future() throws {
    // The import is of 2026-01-01.
    for cells in [
      ["Retirement Date": "2026-01-02"], ["Retirement Date": "2199-12-31"],
      ["Credit Status": "Issued", "Retirement Date": "", "Issuance Date": "2026-01-02"],
    ] {
      let ledger = try Ledger.holding()
      let reading = ExportTable.goldStandard.read(
        [:], cells.merging(["Serial Number": Self.second]) { $1 })
      let outcome = try bring(reading, into: ledger)
      #expect(outcome.findings.map(\.code).contains("offset.date"), "\(cells)")
      #expect(outcome.findings.first?.location?.line == 3)
      #expect(try ledger.size() == 0)
    }
    let today = ExportTable.goldStandard.read(["Retirement Date": "2026-01-01"])
    #expect(try bring(today, into: Ledger.holding()).findings.isEmpty)
  }

  @Test("an export that shows more of a block, or an older state, adds what is missing")
  func partlyKnown() throws {
    let ledger = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(101, 200)),
      LedgerSamples.deposit(LedgerSamples.units(301, 400), as: .issued),
      LedgerSamples.reserve(LedgerSamples.units(151, 160), for: "A"))
    let outcome = try bring(ExportTable.goldStandard.read([:]), into: ledger, claim: "A")
    #expect(outcome.findings.isEmpty)
    #expect((outcome.rowsNew, outcome.rowsKnown) == (1, 0))
    // Three gaps with a deposit and a retirement each, three blocks to retire, and one on the way to
    // its owner before.
    #expect(try ledger.size() == 3 + 6 + 3 + 2)
    #expect(try ledger.blocks().allSatisfy { $0.state == .retired && $0.claim == "A" })
    #expect(try ledger.blocks().reduce(0) { $0 + $1.units.range.count } == 500)
    #expect(ledger.check().errors == [])
    // What is reserved for one claim is not retired for another by an import either.
    let other = try Ledger.holding(
      LedgerSamples.deposit(LedgerSamples.units(1, 10)),
      LedgerSamples.reserve(LedgerSamples.units(1, 10), for: "B"))
    let refused = try bring(ExportTable.goldStandard.read([:]), into: other, claim: "A")
    #expect(refused.findings.map(\.code) == ["offset.status"])
    #expect(try other.size() == 2)
  }

  @Test("a record tells the use, and the history all entries about the units") func records() throws
  {
    let ledger = try Ledger.holding()
    _ = try bring(ExportTable.goldStandard.read([:]), into: ledger, claim: "A")
    let record = try ledger.record(of: try #require(try ledger.blocks().first))
    #expect(record.serial == "GS1-1-KE-GS8123-16-2020-4321-1-500")
    #expect(record.retirement?.beneficiary == "Paper Boat Ltd")
    #expect(record.retirement?.on?.description == "2022-02-03")
    #expect(record.deposit.owner == "us")
    #expect(record.changedBy == "tester")
    #expect(record.reason == nil)
    try ledger.add(LedgerSamples.impair(LedgerSamples.units(1, 100)), at: 5)
    let impaired = try ledger.record(of: try #require(try ledger.blocks().first))
    #expect((impaired.reason, impaired.retirement) == ("excess", nil))
    #expect(impaired.changedAt == LedgerSamples.time(5))
    #expect(try ledger.history(of: LedgerSamples.units(50, 60)).map(\.index) == [0, 1, 2])
    #expect(try ledger.history(of: LedgerSamples.units(101, 101)).map(\.index) == [0, 1])
    #expect(try ledger.history(of: LedgerSamples.units(1, 9, of: LedgerSamples.lamps)).isEmpty)
  }
}
