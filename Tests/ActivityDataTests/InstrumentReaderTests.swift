import ActivityData
import Findings
import Quantities
import TestKit
import Testing

@Suite("The table of instruments")
struct InstrumentReaderTests {
  private static let header = "id,kind,region,from,to,quantity,unit,factor_kg,evidence\n"
  private static let good = "rec-1,certificate,CN,2024-01-01,2024-12-31,120,MWh,0,GEC 7\n"

  static let mistakes = [
    BadTable(
      "instrument.id", table: "\(header)👉,contract,CN,2024-01-01,2024-12-31,1,MWh,0,\n",
      says: "id is empty", remedy: "write one"),
    BadTable(
      "instrument.kind", table: "\(header)r,👉promise,CN,2024-01-01,2024-12-31,1,MWh,0,\n",
      says: "`promise`", remedy: "certificate, contract"),
    BadTable(
      "instrument.period", table: "\(header)r,contract,CN,👉2024-12-31,2024-01-01,1,MWh,0,\n",
      says: "no period", remedy: "two dates"),
    BadTable(
      "instrument.number", table: "\(header)r,contract,CN,2024-01-01,2024-12-31,👉-1,MWh,0,\n",
      says: "`-1`", remedy: "120000"),
    BadTable(
      "instrument.number", table: "\(header)r,contract,CN,2024-01-01,2024-12-31,1,MWh,👉,\n",
      says: "no amount", remedy: "0.02"),
    BadTable(
      "instrument.unit", table: "\(header)r,contract,CN,2024-01-01,2024-12-31,1,👉kg,0,\n",
      says: "`kg`", remedy: "kWh"),
    BadTable(
      "instrument.unit", table: "\(header)r,contract,CN,2024-01-01,2024-12-31,1,👉unit,0,\n",
      says: "`unit`", remedy: "kWh"),
    BadTable(
      "instrument.duplicate", table: "\(header)\(good)👉\(good)", says: "`rec-1` stands twice",
      remedy: "id of its own"),
    BadTable(
      "row.columns", table: "\(header)r,contract,CN,2024-01-01,2024-12-31,120,000,MWh,0,👉x\n",
      says: "10 cells, the header 9", remedy: "quotes"),
    BadTable(
      "row.open-quote", table: "\(header)r,👉\"contract\n", says: "not closed",
      remedy: "close the quote"),
  ]

  @Test("names code, place and remedy of a mistake", arguments: mistakes)
  func mistake(_ bad: BadTable) throws {
    let marked = MarkedText(bad.table)
    let read = InstrumentReader.read(file: "instruments.csv", bytes: Array(marked.text.utf8))
    try #require(read.findings.count == 1, "\(read.findings)")
    let finding = read.findings[0]
    #expect(finding.code == bad.code)
    #expect(finding.severity == .error)
    #expect(
      finding.location
        == Findings.SourceLocation(
          file: "instruments.csv", line: marked.line, column: marked.column))
    #expect(finding.message.contains(bad.says), "\(finding.message)")
    #expect(finding.remedy?.contains(bad.remedy) == true, "\(finding.remedy ?? "none")")
  }

  @Test("without a column, or without anything, is refused")
  func incompleteTable() {
    let short = InstrumentReader.read(file: "i.csv", bytes: Array("id,kind,from,to\n".utf8))
    #expect(short.findings.map(\.code) == Array(repeating: "header.missing-column", count: 3))
    #expect(short.findings.allSatisfy { $0.remedy != nil && $0.location?.line == 1 })
    let empty = InstrumentReader.read(file: "i.csv", bytes: [])
    #expect(empty.findings.map(\.code) == ["file.empty"])
  }

  @Test("in another encoding is refused with the cell")
  func encoding() {
    let row =
      Array("r,contract,CN,2024-01-01,2024-12-31,1,MWh,0,".utf8) + [0xC9, 0xE8, 0x0A]
    let read = InstrumentReader.read(file: "i.csv", bytes: Array(Self.header.utf8) + row)
    #expect(read.findings.map(\.code) == ["row.encoding"])
    #expect(read.findings.first?.location?.description == "i.csv:2:45")
  }

  @Test("goes on after a bad row, so that one run tells all mistakes")
  func severalRows() {
    let bad = "r,promise,CN,2024-01-01,2024-12-31,1,MWh,0,\n"
    let text = Self.header + bad + Self.good + "\n" + bad
    let read = InstrumentReader.read(file: "i.csv", bytes: Array(text.utf8))
    #expect(read.findings.map(\.location?.line) == [2, 5])
    #expect(read.instruments.map(\.id) == ["rec-1"])
  }

  @Test("is read with Chinese dates, grouped and full-width numbers, in any order of columns")
  func spellings() throws {
    let text = """
      Unit,quantity,FROM,to,id,kind,factor_kg
      度,"１,２３４.5",2024年1月1日,2024/12/31,ppa,contract,.02

      """
    let read = InstrumentReader.read(file: "i.csv", bytes: Array(text.utf8))
    #expect(read.findings.isEmpty)
    let instrument = try #require(read.instruments.first)
    #expect(instrument.quantity?.description == "1234.5")
    #expect(instrument.unit.symbol == "kWh")
    #expect(instrument.period.description == "2024-01-01 to 2024-12-31")
    #expect(instrument.factorKg.description == "0.02")
    #expect(instrument.region.isEmpty && instrument.evidence.isEmpty)
  }

  @Test("A supplier's rate may leave its quantity open; nothing else may")
  func openQuantity() {
    let row = "r,supplier-rate,CN,2024-01-01,2024-12-31,,MWh,0,\n"
    let rate = InstrumentReader.read(file: "i.csv", bytes: Array((Self.header + row).utf8))
    #expect(rate.findings.isEmpty)
    #expect(rate.instruments.map(\.quantity) == [nil])
    let contract = row.split(separator: "supplier-rate").joined(separator: "contract")
    let read = InstrumentReader.read(file: "i.csv", bytes: Array((Self.header + contract).utf8))
    #expect(read.findings.map(\.code) == ["instrument.number"])
  }
}
