import Findings
import Quantities
import Testing

@testable import OffsetLedger

@Suite("what the rows of an export say") struct ExportFactsTests {
  @Test("Verra") func verra() throws {
    let row = try #require(ExportTable.verra.read([:]).rows.first)
    #expect(row.location.description == "export.csv:2:1")
    #expect(row.serial.batch == "77")
    #expect(row.units.description == "5001 to 6500")
    #expect(row.facts.project == "9001")
    #expect(row.facts.projectName == "Lantern Hill Wind")
    #expect(row.facts.country == "China")
    #expect(row.facts.methodology == "ACM0002")
    #expect(row.facts.issuedOn == CalendarDate(year: 2021, month: 4, day: 2))
    #expect(row.facts.serial == ExportTable.verra.cells["Serial Number"])
    #expect(row.retirement.beneficiary == "Paper Boat Ltd")
    #expect(row.retirement.purpose == "Environmental Benefit")
    #expect(row.retirement.note == "Footprint of 2021")
  }

  @Test("Verra: labels under Article 6 are authorisations") func article6() throws {
    let labels =
      "CORSIA - First Phase, 2024-2026 Scope; Article 6 Authorized – NDC Use; Carbon Dioxide Removals;"
      + " International mitigation purposes"
    let reading = ExportTable.verra.read([
      "Additional Certifications": labels,
      "Serial Number": "77-5001-6500-VCS-VCU-31-VER-CN-1-9001-01012019-31122019-1",
    ])
    let facts = try #require(reading.rows.first?.facts)
    #expect(facts.labels == ["CORSIA - First Phase, 2024-2026 Scope", "Carbon Dioxide Removals"])
    #expect(
      facts.authorisations.map(\.purpose) == ["NDC Use", "International mitigation purposes"])
    #expect(facts.authorisations.allSatisfy { $0.adjusted == .pending })
    #expect(facts.mitigation == .removal)
  }

  @Test("Gold Standard") func goldStandard() throws {
    let row = try #require(
      ExportTable.goldStandard.read(["Article Six Authorization": "Other purposes"]).rows.first)
    #expect(row.facts.labels == ["ICVCM CCP"])
    #expect(row.facts.mitigation == .reduction)
    #expect(
      row.facts.authorisations == [Authorisation(purpose: "Other purposes", adjusted: .pending)])
    #expect(row.kilograms == 500_000)
    let both = ExportTable.goldStandard.read(["Label": "Emission Removal, Emission Reduction"])
    #expect(both.rows.first?.facts.mitigation == .mixed)
  }

  @Test("Gold Standard: CERs are of the CDM, planned units are refused") func units() throws {
    let cer = [
      "Product Type": "CER", "Country": "KE",
      "Serial Number": "KE-5-1001-2-2-0-7001 - KE-5-1500-2-2-0-7001",
    ]
    let row = try #require(ExportTable.goldStandard.read(cer).rows.first)
    #expect(row.serial.programme == .cer)
    #expect(row.facts.project == "8123")
    let planned = ExportTable.goldStandard.read(["Product Type": "PER"])
    #expect(planned.errors == ["offset.serial"])
    #expect(planned.findings[0].message.contains("have not happened"))
    #expect(ExportTable.goldStandard.read(["Product Type": "CER"]).errors == ["offset.serial"])
    let acr = ExportTable.goldStandard.read(["Serial Number": "ACR-US-1-2020-1-1 to 500"])
    #expect(acr.errors == ["offset.serial"])
  }

  @Test("Gold Standard: issuances have no status") func issuances() {
    let columns = [
      "Vintage", "Quantity", "GSID", "Issuance Date", "Serial Number", "Label", "Product Type",
    ]
    let reading = ExportTable.goldStandard.read([:], columns: columns)
    #expect(reading.rows.first?.state == .issued)
    #expect(reading.kilograms == [.issued: 500_000])
    #expect(reading.findings.isEmpty)
  }

  @Test("ACR") func acr() throws {
    let row = try #require(ExportTable.acr.read([:]).rows.first)
    #expect(row.state == .retired)
    #expect(row.facts.vintage?.description == "2019-02-07 to 2020-03-19")
    #expect(row.facts.labels == ["CORSIA Pilot Phase 2021-2023", "ICVCM CCP"])
    #expect(row.facts.mitigation == .removal)
    #expect(row.facts.isReversible == nil)
    #expect(row.retirement.beneficiary == "Paper Boat Ltd")
  }

  @Test("CAR") func car() throws {
    let row = try #require(ExportTable.car.read([:]).rows.first)
    #expect(row.facts.mitigation == .removal)
    #expect(row.facts.isReversible == true)
    #expect(row.facts.authorisations.map(\.adjusted) == [.yes])
    let other = ExportTable.car.read([
      "Reversible/Non-Reversible": "Non-Reversible", "Corresponding Adjustment": "No",
      "Reduction/Removal": "",
    ])
    #expect(other.rows.first?.facts.isReversible == false)
    #expect(other.rows.first?.facts.authorisations == [])
    #expect(other.rows.first?.facts.mitigation == nil)
    let strange = ExportTable.car.read(["Reduction/Removal": "Removel", "CCP Approved": "maybe"])
    #expect(strange.rowsAccepted == 1)
    #expect(strange.findings.filter { $0.code == "offset.value" }.count == 2)
    #expect(strange.finding("offset.value")?.remedy == "write `removal`")
    var columns = ExportTable.car.columns.filter { !$0.hasPrefix("Retirement") }
    columns.append("Cancellation Reason")
    let cancelled = ExportTable.car.read(["Cancellation Reason": "ARB"], columns: columns)
    #expect(cancelled.rows.first?.state == .cancelled)
    #expect(cancelled.rows.first?.retirement.note == "ARB")
    #expect(cancelled.findings.isEmpty)
  }

  @Test("ART") func art() throws {
    let row = try #require(ExportTable.art.read([:]).rows.first)
    #expect(row.facts.country == "GUYANA")
    #expect(row.facts.issuedOn == CalendarDate(year: 2022, month: 2, day: 28))
    #expect(row.retirement.on == CalendarDate(year: 2023, month: 3, day: 4))
    #expect(row.serial.scope == "ART-902-2020-1")
  }

  @Test("Cercarbono") func cercarbono() throws {
    let row = try #require(ExportTable.cercarbono.read([:]).rows.first)
    #expect(row.units.description == "4426 to 4971")
    #expect(row.state == .retired)
    #expect(row.retirement.on == CalendarDate(year: 2022, month: 2, day: 24))
    for (cells, code) in [
      (["from": "4427"], "offset.quantity"), (["from": ""], "offset.serial"),
      (["from": "", "to": ""], "offset.quantity"), (["to": "12"], "offset.serial"),
      (["from": "0", "to": "9000000000001"], "offset.quantity"),
    ] {
      #expect(ExportTable.cercarbono.read(cells).errors == [code], "\(cells)")
    }
    let years = ExportTable.cercarbono.read(["serial": "CDC_91_1", "vintage": "2018-2019"])
    #expect(years.rows.first?.facts.vintage?.description == "2018-01-01 to 2019-12-31")
  }

  @Test("Isometric") func isometric() throws {
    let row = try #require(ExportTable.isometric.read([:]).rows.first)
    #expect(row.serial.block == "ISO-1-ROCK-GBR-0A-2023-1000-13446")
    #expect(row.facts.vintage?.description == "2023-01-22 to 2023-01-22")
    #expect(row.facts.labels == ["ICVCM CCP"])
    // The older export has no serials, and names the amounts otherwise.
    let older = ExportTable(
      .isometric,
      [
        "retirement_id": "ret_8", "retired_at": "2024-04-09T18:21:22Z",
        "beneficiary.name": "Paper Boat Ltd", "credit_batch_size_total.credits": "0.25",
        "credit_batch_size_total.credit_kgs": "250", "sequestered_on": "2023-01-22",
      ])
    #expect(older.read([:]).rows.first?.serial.block == "RET_8")
    #expect(older.read([:]).kilograms == [.retired: 250])
  }

  @Test("our own table") func own() throws {
    let row = try #require(ExportTable.own.read([:]).rows.first)
    #expect(row.serial.programme == .ccer)
    #expect(row.serial.block == "CCER 2024-0001")
    #expect(row.units.description == "1 to 1000")
    #expect(row.state == .held)
    #expect(row.facts.labels == ["A", "B"])
    #expect(row.facts.isReversible == true)
    #expect(row.facts.mitigation == .removal)
    let numbered = ExportTable.own.read(["first": "11", "last": "1010"])
    #expect(numbered.rows.first?.units.description == "11 to 1010")
    let vcs = ExportTable.own.read([
      "programme": "", "id": "7-1-1000-VCS-VCU-31-VER-CN-1-7-01012023-31122023-0",
    ])
    #expect(vcs.rows.first?.serial.programme == .vcs)
    for state in CreditState.openings {
      #expect(ExportTable.own.read(["status": state.rawValue]).rows.first?.state == state)
    }
    for status in ["impaired", "buffer_cancelled", "canceled"] {
      let reading = ExportTable.own.read(["status": status, "retired_on": "2024-12-01"])
      #expect(reading.rowsAccepted == 1 && reading.findings.isEmpty, "\(status)")
    }
    let retired = ExportTable.own.read([
      "status": "", "retired_on": "2024-12-01", "beneficiary": "Paper Boat Ltd",
    ])
    #expect(retired.rows.first?.state == .retired)
    #expect(retired.findings.isEmpty)
  }

  @Test("our own table: amounts in kg") func ownKilograms() throws {
    let columns = ["programme", "id", "quantity_kg", "status"]
    let reading = ExportTable.own.read(
      ["programme": "ISOMETRIC", "quantity_kg": "1500"], columns: columns)
    #expect(reading.rows.first?.kilograms == 1500)
    #expect(
      ExportTable.own.read(["quantity_kg": "1500"], columns: columns).errors == ["offset.quantity"])
  }

  @Test("a file cannot hold more than a control total can") func heavyFile() {
    let half = "5,000,000,000,000"
    let reading = ExportTable.own.read(["quantity_t": half], ["id": "B", "quantity_t": half])
    #expect(reading.errors == ["offset.quantity"])
    #expect(reading.kilograms == [.held: 5_000_000_000_000_000])
  }

  @Test("control totals add up, by state") func totals() {
    let reading = ExportTable.own.read(
      [:], ["id": "B", "status": "buffer", "quantity_t": "3"], ["id": "C", "quantity_t": "4"],
      ["id": "D", "quantity_t": "x"])
    #expect(reading.rowsRead == 4)
    #expect(reading.rowsAccepted == 3)
    #expect(reading.rowsRejected == 1)
    #expect(reading.kilograms == [.held: 1_004_000, .buffer: 3000])
  }
}
