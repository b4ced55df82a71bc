import Findings

@testable import OffsetLedger

/// The columns of an export and a row of made-up cells, single ones of which can be replaced.
struct ExportTable: Sendable {
  let format: RegistryExport
  let columns: [String]
  let cells: [String: String]

  /// Takes columns and cells in turn.
  init(_ format: RegistryExport, _ cells: KeyValuePairs<String, String>) {
    self.format = format
    columns = cells.map(\.key)
    self.cells = Dictionary(cells.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// Reads a table of such rows, each with some cells replaced.
  func read(_ rows: [String: String]..., columns: [String]? = nil) -> ExportReading {
    ExportReader.read(
      file: "export.csv", bytes: Array(text(rows, columns: columns ?? self.columns).utf8),
      format: format)
  }

  /// The text of such a table.
  func text(_ rows: [[String: String]], columns: [String]) -> String {
    let lines = rows.map { row in columns.map { row[$0] ?? cells[$0] ?? "" } }
    return ([columns] + lines)
      .map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension ExportReading {
  /// The findings as `severity code`, without notes on unused columns.
  var codes: [String] { findings.map { "\($0.severity.rawValue) \($0.code)" } }

  /// The codes of the findings that reject rows.
  var errors: [String] { findings.filter { $0.severity == .error }.map(\.code) }

  /// The first finding with a code.
  func finding(_ code: String) -> Finding? { findings.first { $0.code == code } }
}

extension ExportTable {
  static let verra = ExportTable(
    .verra,
    [
      "Issuance Date": "2021-04-02", "Sustainable Development Goals": "",
      "Vintage Start": "2019-01-01", "Vintage End": "2019-12-31", "ID": "9001",
      "Name": "Lantern Hill Wind", "Country/Area": "China", "Project Type": "Energy",
      "Methodology": "ACM0002", "Total Vintage Quantity": "90,000", "Quantity Issued": "1,500",
      "Serial Number": "77-5001-6500-VCS-VCU-31-VER-CN-1-9001-01012019-31122019-0",
      "Additional Certifications": "", "Retirement/Cancellation Date": "2022-05-06",
      "Retirement Beneficiary": "Paper Boat Ltd", "Retirement Reason": "Environmental Benefit",
      "Retirement Details": "Footprint of 2021",
    ])

  static let goldStandard = ExportTable(
    .goldStandard,
    [
      "Vintage": "2020", "Credit Status": "Retired", "Quantity": "500", "GSID": "8123",
      "Project Name": "Stoves of the Valley", "Project Developer": "Valley Co",
      "Country": "Kenya", "Product Type": "VER", "Project Type": "Energy Efficiency - Domestic",
      "Methodology": "TPDDTEC", "Programme of Activities": "Standalone", "POA GSID": "",
      "Issuance Date": "2021-03-01", "Retirement Date": "2022-02-03",
      "Monitoring Period Start": "2019-07-01", "Monitoring Period End": "2020-06-30",
      "Serial Number": "GS1-1-KE-GS8123-16-2020-4321-1-500", "Note": "Footprint of 2021",
      "Aeroplane Operator Name": "", "Label": "ICVCM CCP, Emission Reduction",
      "Use Case": "Voluntary", "Using Entity": "Paper Boat Ltd",
      "Article Six Authorization": "Not Applicable",
    ])

  static let acr = ExportTable(
    .acr,
    [
      "fiid": "1", "Credit Serial Numbers": "ACR-US-777-2020-88-1 to 500",
      "Date Issued (GMT)": "6/30/2021 7:43:26 PM", "Vintage": "2020",
      "Vintage Assignment Period Start Date": "2/7/2019",
      "Vintage Assignment Period End Date": "3/19/2020", "Quantity of Credits": "500",
      "Account Holder": "Broker LLC", "Status Effective (GMT)": "4/13/2022 7:17:56 AM",
      "Retired on Behalf of": "Paper Boat Ltd", "Retirement Reason": "Environmental Benefit",
      "Purpose of Retirement": "Footprint of 2021", "Project ID": "ACR777",
      "Project Name": "Wells of the Plain", "Project Type": "Industrial Process Emissions",
      "Project Methodology/Protocol": "Plugging Orphan Wells", "Project Site Country": "US",
      "CORSIA Eligible": "No",
      "Eligible for CORSIA 2021-2023 Compliance Period (Pilot Phase)": "Yes",
      "Eligible for CORSIA 2024-2026 Compliance Period (First Phase)": "", "CCP Approved": "Yes",
      "Verified Removal": "Yes",
    ])

  static let acrCancelled = ExportTable(
    .acr,
    [
      "Credit Serial Numbers": "ACR-US-778-2020-89-1 to 500",
      "Date Issued (GMT)": "6/30/2021 7:43:26 PM", "Vintage": "2020",
      "Quantity of Credits": "500", "Status Effective  (GMT)": "4/13/2022 7:17:56 AM",
      "Cancellation Type": "Convert to ARB offset credits", "Project ID": "ACR778",
      "Project Name": "Wells of the Coast", "Cancellation Details": "Batch 3",
    ])

  static let car = ExportTable(
    .car,
    [
      "Vintage": "2020", "Offset Credit Serial Numbers": "CAR-1-US-1777-2-567-CA-2020-3-11 to 20",
      "Quantity of Offset Credits": "10", "Status Effective": "05/06/2022",
      "Project ID": "CAR1777", "Project Name": "Meadow", "Project Type": "Grassland",
      "Reduction/Removal": "Removal", "Reversible/Non-Reversible": "Reversible",
      "Protocol and Version": "Grassland - Version 2.1", "Project Site Country": "US",
      "Corresponding Adjustment": "Yes", "CCP Approved": "Yes", "Account Holder": "Broker LLC",
      "Retirement Reason": "On Behalf of Third Party",
      "Retirement Reason Details": "On behalf of Paper Boat Ltd",
    ])

  static let art = ExportTable(
    .art,
    [
      "Vintage": "2020", "Credit Serial Numbers": "ART-GY-902-2020-1-1 to 500",
      "Quantity of Credits": "500", "Status Effective": "03/04/2023",
      "Program ID": "ART902", "Program Name": "Forests of the North", "Program  Country": "GUYANA",
      "Date Approved": "2/28/2022 3:18:54 PM", "Retired on Behalf of": "Paper Boat Ltd",
      "Retirement Reason": "Environmental Benefit", "Purpose of Retirement": "Footprint of 2021",
    ])

  static let cercarbono = ExportTable(
    .cercarbono,
    [
      "project_name": "Bosque", "project_id": "91", "serial": "CDC_91_1_1_321_14_1_2019",
      "vintage": "2019", "certificate_destination": "Voluntary compensation",
      "end_user": "Paper Boat S.A.S", "passive_subject": "", "date": "2022-02-24 20:20:59",
      "quantity": "546", "public_consult": "", "from": "4426", "to": "4971", "industry": "",
    ])

  static let isometric = ExportTable(
    .isometric,
    [
      "id": "ctb_9", "serial_number": "ISO-1-ROCK-GBR-0A-2023-1000-13446", "status": "retired",
      "issued_at": "2024-02-27T15:40:46.883028Z", "retired_at": "2024-04-09T18:21:22.047712Z",
      "sequestered_on": "2023-01-22", "country_of_issue": "GBR", "retirement_id": "ret_9",
      "project_id": "prj_9", "ccp_approved": "True", "size.credits": "12.446",
      "size.credit_kgs": "12446", "beneficiary.name": "Paper Boat Ltd",
    ])

  static let own = ExportTable(
    .csv,
    [
      "programme": "CCER", "id": "ccer 2024-0001", "quantity_t": "1,000", "status": "held",
      "project": "P7", "project_name": "Bamboo", "country": "CN", "vintage": "2023",
      "issued_on": "2024-05-06", "retired_on": "", "beneficiary": "", "purpose": "", "note": "",
      "reversible": "yes", "mitigation": "removal", "labels": "B; A", "first": "", "last": "",
    ])
}
