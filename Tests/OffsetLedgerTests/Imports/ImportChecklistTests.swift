import Findings
import Quantities
import Testing

@testable import OffsetLedger

/// The checklist for imports, one test for each item. The rows are made up, the columns are those of
/// the registries.
@Suite("checklist of imports") struct ImportChecklistTests {
  @Test("1 thousands separators") func thousands() {
    let reading = ExportTable.verra.read([:])
    #expect(reading.rows.first?.kilograms == 1_500_000)
    #expect(ExportTable.verra.read(["Quantity Issued": "1.500,0"]).errors == ["offset.quantity"])
    #expect(ExportTable.verra.read(["Quantity Issued": "15,00"]).errors == ["offset.quantity"])
  }

  @Test("2 three date styles") func dateStyles() {
    let day = CalendarDate(year: 2022, month: 5, day: 6)
    #expect(ExportTable.verra.read([:]).rows.first?.retirement.on == day)
    // The end of the vintage, 31/12/2019, proves the style of 06/05/2022 for the whole file.
    let older = ExportTable.verra.read([
      "Issuance Date": "02/04/2021", "Vintage Start": "01/01/2019", "Vintage End": "31/12/2019",
      "Retirement/Cancellation Date": "06/05/2022",
    ])
    #expect(older.errors.isEmpty)
    #expect(older.rows.first?.retirement.on == day)
    #expect(ExportTable.car.read([:]).rows.first?.retirement.on == day)
    #expect(
      ExportTable.acr.read([:]).rows.first?.retirement.on
        == CalendarDate(year: 2022, month: 4, day: 13))
  }

  @Test("3 blank retirement date with status Canceled") func cancelledWithoutDate() {
    for status in ["Canceled", "Cancelled"] {
      let reading = ExportTable.goldStandard.read(["Credit Status": status, "Retirement Date": ""])
      #expect(reading.rows.first?.state == .cancelled)
      #expect(reading.findings.isEmpty)
    }
    let retired = ExportTable.goldStandard.read(["Retirement Date": ""])
    #expect(retired.codes == ["warning offset.date"])
    #expect(retired.rows.first?.retirement.on == nil)
  }

  @Test("4 status absent (Verra)") func noStatus() {
    let blank = ["Retirement Beneficiary": "", "Retirement Reason": "", "Retirement Details": ""]
    let reading = ExportTable.verra.read(blank)
    #expect(reading.rows.first?.state == .retired)
    #expect(reading.codes == ["warning offset.status", "note offset.status"])
    let active = ExportTable.verra.read(
      blank.merging(["Retirement/Cancellation Date": ""]) { $1 })
    #expect(active.rows.first?.state == .issued)
    #expect(active.findings.isEmpty)
    // With a beneficiary there is one note for the file and no warning for the row.
    #expect(ExportTable.verra.read([:]).codes == ["note offset.status"])
  }

  @Test("5 block length vs quantity") func length() {
    let reading = ExportTable.verra.read(["Quantity Issued": "1,499"])
    #expect(reading.errors == ["offset.quantity"])
    #expect(reading.rowsRejected == 1)
    let message = reading.findings[0].message
    #expect(message.contains("1500") && message.contains("1499"))
  }

  @Test("6 overlap with scope of comparison per programme") func overlap() {
    // Verra numbers all units in one row: another project may not have the same ones.
    let other = ExportTable.verra.read(
      [:],
      [
        "ID": "9002", "Quantity Issued": "2",
        "Serial Number": "78-6500-6501-VCS-VCU-31-VER-CN-1-9002-01012019-31122019-0",
      ])
    #expect(other.errors == ["offset.overlap"])
    #expect(other.rowsAccepted == 1)
    // Gold Standard numbers each issuance from 1.
    let next = ExportTable.goldStandard.read(
      [:], ["Serial Number": "GS1-1-KE-GS8123-16-2020-4322-1-500"])
    #expect(next.errors.isEmpty)
    let same = ExportTable.goldStandard.read(
      [:], ["Serial Number": "GS1-1-KE-GS8123-16-2020-4321-500-999"])
    #expect(same.errors == ["offset.overlap"])
  }

  @Test("7 alpha-2 country") func country() {
    let serial = "77-5001-6500-VCS-VCU-31-VER-CHN-1-9001-01012019-31122019-0"
    let reading = ExportTable.verra.read(["Serial Number": serial])
    #expect(reading.errors == ["offset.serial"])
    #expect(reading.findings[0].message.contains("alpha-2"))
    // Codes can be compared, names cannot.
    #expect(ExportTable.acr.read(["Project Site Country": "CA"]).errors == ["offset.country"])
    #expect(ExportTable.verra.read(["Country/Area": "Cathay"]).errors.isEmpty)
  }

  @Test("8 certification flag vs Additional Certifications") func certification() {
    let certified = "77-5001-6500-VCS-VCU-31-VER-CN-1-9001-01012019-31122019-1"
    let label = "CCB-Gold"
    #expect(
      ExportTable.verra.read(["Serial Number": certified]).errors == ["offset.certification"])
    #expect(
      ExportTable.verra.read(["Additional Certifications": label]).errors
        == ["offset.certification"])
    let good = ExportTable.verra.read([
      "Serial Number": certified, "Additional Certifications": label,
    ])
    #expect(good.errors.isEmpty)
    #expect(good.rows.first?.facts.labels == [label])
  }

  @Test("9 project id in serial vs ID column") func project() {
    #expect(ExportTable.verra.read(["ID": "9002"]).errors == ["offset.project"])
    #expect(ExportTable.acr.read(["Project ID": "ACR778"]).errors == ["offset.project"])
    #expect(ExportTable.goldStandard.read(["GSID": "08123"]).errors.isEmpty)
  }

  @Test("10 vintage dates in serial vs columns") func vintage() {
    #expect(ExportTable.verra.read(["Vintage End": "2019-12-30"]).errors == ["offset.vintage"])
    #expect(
      ExportTable.verra.read(["Vintage Start": "2018-01-01", "Vintage End": "2018-12-31"]).errors
        == ["offset.vintage"])
    // The reporting period of an ACR vintage may begin in the year before, not end there.
    #expect(
      ExportTable.acr.read(["Vintage Assignment Period End Date": "12/31/2019"]).errors
        == ["offset.vintage", "offset.vintage"])
    #expect(ExportTable.goldStandard.read(["Vintage": "2019"]).errors == ["offset.vintage"])
    let row = ExportTable.verra.read([:]).rows.first
    #expect(row?.facts.vintage?.precision == .day)
    #expect(ExportTable.goldStandard.read([:]).rows.first?.facts.vintage?.precision == .year)
  }

  @Test("11 zero-padded or \"to\" ranges") func padding() {
    let padded = ExportTable.acr.read(["Credit Serial Numbers": "ACR-US-0777-2020-088-001-0500"])
    let plain = ExportTable.acr.read([:])
    #expect(padded.rows.first?.serial.block == plain.rows.first?.serial.block)
    #expect(padded.rows.first?.units == plain.rows.first?.units)
    // The two spellings are one block, so a file with both counts it once.
    let both = ExportTable.acr.read(
      [:], ["Credit Serial Numbers": "ACR-US-0777-2020-088-001-0500"])
    #expect(both.errors == ["offset.overlap"])
  }

  @Test("12 fractional tonnes") func fractions() {
    let row = ExportTable.isometric.read([:]).rows.first
    #expect(row?.kilograms == 12_446)
    #expect(row?.units.count == 12_446)
    #expect(
      ExportTable.isometric.read(["size.credit_kgs": "12446.5"]).errors == ["offset.quantity"])
    #expect(ExportTable.isometric.read(["size.credits": "12.4461"]).errors == ["offset.quantity"])
    #expect(ExportTable.acr.read(["Quantity of Credits": "499.5"]).errors == ["offset.quantity"])
  }

  @Test("13 beneficiary blank / \"Not Disclosed\" / long sentence") func beneficiary() {
    for cell in ["", "Not Disclosed", "not public", "N/A"] {
      let reading = ExportTable.goldStandard.read(["Using Entity": cell])
      #expect(reading.codes == ["warning offset.beneficiary"])
      #expect(reading.rows.first?.retirement.beneficiary == nil)
    }
    let sentence =
      "Paper Boat Ltd and all of its subsidiaries in Asia for scope one and two and more"
    let long = ExportTable.goldStandard.read(["Using Entity": sentence])
    #expect(long.codes == ["warning offset.beneficiary"])
    #expect(long.rows.first?.retirement.beneficiary == sentence)
  }

  @Test("14 purposes that are not claims") func purposes() {
    let share = ExportTable.verra.read([
      "Retirement Beneficiary": "No owner - for the world", "Retirement Reason": "Other",
      "Retirement Details": "2% retirement as the letter requires",
    ])
    #expect(share.codes == ["warning offset.purpose", "note offset.status"])
    let tax = ExportTable.cercarbono.read(["certificate_destination": "Colombian Carbon Tax"])
    #expect(tax.codes == ["warning offset.purpose"])
    #expect(
      ExportTable.goldStandard.read(["Use Case": "Compliance"]).codes == ["warning offset.purpose"])
    #expect(ExportTable.goldStandard.read([:]).findings.isEmpty)
    // A standard is complied with too; only the reason's "compliance" is a scheme.
    let note = ["Note": "Carbon neutral in 2021 in compliance with PAS 2060"]
    #expect(ExportTable.goldStandard.read(note).findings.isEmpty)
  }

  @Test(
    "15 multi-language notes",
    arguments: [
      "用于碳中和 2021", "Cancelación voluntaria", "Frete CO2 Neutro", "karbon emisyonlarını dengelemek",
      "CO2-compensatie", "Compensazione è «fatta», \"così\"\nseconda riga",
    ])
  func languages(note: String) {
    let reading = ExportTable.goldStandard.read(["Note": note])
    #expect(reading.rows.first?.retirement.note == note)
    #expect(reading.findings.isEmpty)
  }

  @Test("16 retirement for a future year") func futureYear() {
    let reading = ExportTable.goldStandard.read(["Note": "Footprint of the event in 2023"])
    #expect(reading.codes == ["warning offset.purpose"])
    #expect(reading.findings[0].message.contains("2023"))
    // Tonnes and longer numbers are no years.
    for note in ["2045 tonnes", "2,045 credits", "2045 tCO2e", "order 20451", "PAS 2060"] {
      #expect(ExportTable.goldStandard.read(["Note": note]).findings.isEmpty, "\(note)")
    }
  }

  @Test("17 one retirement, several reporting years") func severalYears() {
    let reading = ExportTable.goldStandard.read(["Note": "Footprints of FY2020 and FY2021"])
    #expect(reading.codes == ["warning offset.purpose"])
    #expect(reading.findings[0].message.contains("2020, 2021"))
  }

  @Test("18 same entity through an intermediary") func intermediary() {
    let broker = ["Using Entity": "Broker BV"]
    for note in ["Retired on behalf of Paper Boat Ltd", "Cancelación a favor de Paper Boat"] {
      let reading = ExportTable.goldStandard.read(broker.merging(["Note": note]) { $1 })
      #expect(reading.codes == ["warning offset.beneficiary"])
      #expect(reading.rows.first?.retirement.beneficiary == "Broker BV")
    }
    // The one on whose behalf is the beneficiary: nothing to ask.
    let same = ExportTable.goldStandard.read([
      "Note": "Retired by Broker BV on behalf of Paper Boat Ltd for 2021"
    ])
    #expect(same.findings.isEmpty)
    // ACR has a column for the name, so its reason "On Behalf of Third Party" is no doubt.
    #expect(
      ExportTable.acr.read(["Retirement Reason": "On Behalf of Third Party"]).findings.isEmpty)
    // CAR names no beneficiary; the note's words are passed on.
    let car = ExportTable.car.read([:])
    #expect(car.codes == ["warning offset.beneficiary"])
    #expect(car.findings[0].notes == ["the note says on behalf of: Paper Boat Ltd"])
  }

  @Test("19 project withdrawn after retirement: the row is kept as the registry gives it")
  func withdrawn() {
    let reading = ExportTable.goldStandard.read(["Note": "Project withdrawn; credits stay retired"])
    #expect(reading.rows.first?.state == .retired)
    #expect(reading.findings.isEmpty)
  }

  @Test("20 a column named \"Status Effective  (GMT)\" with two spaces") func twoSpaces() {
    let reading = ExportTable.acrCancelled.read([:])
    let row = reading.rows.first
    #expect(row?.state == .cancelled)
    #expect(row?.retirement.on == CalendarDate(year: 2022, month: 4, day: 13))
    #expect(row?.retirement.note == "Convert to ARB offset credits; Batch 3")
    #expect(reading.findings.isEmpty)
  }
}
