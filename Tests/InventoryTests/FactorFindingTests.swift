import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import TestKit
import Testing

@Suite("What is said of factors")
struct FactorFindingTests {
  @Test("A missing factor is an error with file, line, column and the nearest candidates")
  func missing() throws {
    var sample = SampleInventory(year: 2024)
    sample.members = [#""missing_factor": "refuse""#]
    sample.rows(
      """
      kwun-tong,electricity,1,kWh,2024-01-31
      dongguan,electricity,1000,kWh,2024-01-31
      dongguan,electricity,1000,kWh,2024-01-15
      """)
    let result = try sample.calculate()
    let finding = try #require(result.findings.first)
    #expect(finding.code == "factor.missing")
    #expect(finding.severity == .error)
    #expect(
      finding.location
        == Findings.SourceLocation(file: "activities/1.csv", line: 3, column: 10))
    #expect(
      finding.message
        == "no factor for electricity, consumption, in CN-GD for 2024-01, per energy")
    #expect(
      finding.notes.first
        == "cn.elec.prov_avg.CN-GD.2023: it is valid only 2023-01-01 to 2023-12-31")
    #expect(finding.notes.last == "2 rows are left out")
    #expect(finding.remedy?.contains("factors/") == true)
    #expect(!result.isComplete)
    #expect(result.omitted.map(\.code) == ["factor.missing"])
    #expect(result.omitted.map(\.stream) == ["consumption"])
    // The rest is calculated: 1 x 0.38.
    #expect(result.totals.scope2LocationKg.description == "0.38")
  }

  @Test("An earlier year is one warning for all months, and the line says so")
  func earlierYear() throws {
    var sample = SampleInventory(year: 2024)
    sample.rows(
      """
      dongguan,electricity,1000,kWh,2024-01-31
      dongguan,electricity,1000,kWh,2024-02-28
      dongguan,electricity,1000,kWh,2024-11-30
      """)
    let result = try sample.calculate()
    #expect(result.lines.map(\.match.kind) == [.earlierYear, .earlierYear, .earlierYear])
    // 3000 x 0.4419
    #expect(result.totals.scope2LocationKg.description == "1325.7")
    let warnings = result.findings.filter {
      $0.code == "factor.earlier-year" && $0.message.contains("CN-GD.2023")
    }
    #expect(warnings.count == 1)
    #expect(warnings.first?.severity == .warning)
    #expect(warnings.first?.message.contains("2024-01 to 2024-11") == true)
    #expect(warnings.first?.remedy?.contains("missing_factor") == true)
    #expect(result.isComplete)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let row: String
    var year = 2023
    var gwp = "AR5"
    var severity = Severity.warning
    let says: String
    var testDescription: String { "\(code): \(row)" }
  }

  static let cases = [
    // Tibet has no figure of its own.
    Case(
      code: "factor.parent-region", row: "lhasa,electricity,1,kWh,2023-01-31",
      says: "cn.elec.region_avg.southwest.2023 stands in"),
    // The metro of Hong Kong stands on the figure for London.
    Case(
      code: "factor.proxy", row: "kwun-tong,metro,1,pkm,2024-01-31", year: 2024,
      says: "uk-2024.metro.pkm stands in"),
    Case(
      code: "factor.grade-c", row: "kwun-tong,electricity,1,kWh,2022-01-31", year: 2022,
      says: "hk-elec-clp-2022 is of grade C"),
    Case(
      code: "factor.grade-d", row: "aberdeen,electricity,1,kWh,2022-01-31", year: 2022,
      says: "hk-elec-hke-2022 is of grade D"),
    Case(
      code: "gwp.fixed", row: "kwun-tong,hotel-night,1,night,2023-01-31", gwp: "AR6",
      says: "with AR5; this inventory uses AR6"),
    Case(
      code: "gwp.unstated", row: "kwun-tong,electricity,1,kWh,2023-01-31", severity: .note,
      says: "hk-elec-clp-2023 is published in CO2e without its GWP set"),
    // HFC-134 has no potential in AR4.
    Case(
      code: "gwp.missing", row: "kwun-tong,refrigerant.HFC-134,1,kg,2023-01-31", gwp: "AR4",
      severity: .error, says: "AR4 has no potential for HFC-134"),
    // 9 x 10^23 t x 1000 x 23500 and fourteen decimals need more than 38 digits.
    Case(
      code: "quantity.overflow",
      row: "kwun-tong,sf6,900000000000000000000000.00000000000007,t,2023-01-31",
      severity: .error, says: "sf6 is too large"),
  ]

  @Test("is a finding with its code", arguments: cases)
  func finding(_ expected: Case) throws {
    var sample = SampleInventory(year: expected.year)
    sample.gwp = expected.gwp
    sample.facilities.append(("lhasa", "CN-XZ"))
    sample.rows(expected.row)
    let result = try sample.calculate()
    let finding = try #require(
      result.findings.first { $0.code == expected.code }, "\(result.findings)")
    #expect(finding.severity == expected.severity)
    #expect(finding.message.contains(expected.says), "\(finding.message)")
    if expected.severity == .error {
      #expect(
        finding.location?.description
          == "activities/1.csv:2:\(expected.row.split(separator: ",")[0].count + 2)")
      #expect(finding.remedy != nil)
      #expect(result.lines.isEmpty)
      #expect(result.omitted.map(\.code) == [expected.code])
    }
  }

  @Test("Corrections that exceed the bills of their month are a finding")
  func negativeLine() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,10,kWh,2023-01-31,
      kwun-tong,electricity,-12,kWh,2023-01-31,yes
      kwun-tong,electricity,-1,kWh,2023-02-28,yes
      kwun-tong,electricity,1,kWh,2023-02-28,
      """, header: "\(SampleInventory.header),correction")
    let result = try sample.calculate()
    let findings = result.findings.filter { $0.code == "quantity.negative-line" }
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("2023-01: the corrections exceed") == true)
    #expect(findings.first?.message.contains("-2 kWh") == true)
    #expect(findings.first?.remedy != nil)
    // -2 x 0.39.
    #expect(result.totals.scope2LocationKg.description == "-0.78")
  }

  @Test("Findings do not depend on the order of rows")
  func order() throws {
    let rows = [
      "kwun-tong,electricity,1,kWh,2023-01-31", "kwun-tong,electricity,1,kWh,2023-07-31",
      "aberdeen,electricity,1,kWh,2022-01-31", "dongguan,electricity,1,kWh,2024-01-31",
      "lhasa,electricity,1,kWh,2023-01-31", "kwun-tong,towngas,1,unit,2024-02-28",
      "kwun-tong,metro,1,pkm,2024-01-31", "lhasa,diesel,1,L,2023-01-31",
      "kwun-tong,refrigerant.R-22,1,kg,2023-01-31", "dongguan,hotel-night,1,night,2023-05-31",
    ]
    var first: [Finding] = []
    for seed in UInt64(1)...8 {
      var generator = SeededGenerator(seed: seed)
      var sample = SampleInventory()
      sample.from = "2022-01-01"
      sample.to = "2024-12-31"
      sample.facilities.append(("lhasa", "CN-XZ"))
      sample.rows(rows.shuffled(using: &generator).joined(separator: "\n"))
      let findings = try sample.calculate().findings.map { finding in
        // The place of the first row left out is the only thing that may move.
        Finding(
          finding.severity, finding.code, finding.message, notes: finding.notes,
          remedy: finding.remedy)
      }.inReportOrder()
      #expect(findings.count > 10)
      if first.isEmpty { first = findings }
      #expect(findings == first)
    }
  }
}
