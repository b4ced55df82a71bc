import ActivityData
import Findings
import Quantities
import TestKit
import Testing

@Suite("Rows that are accepted")
struct AcceptedRowTests {
  @Test(
    "Quantities are read as people write them",
    arguments: [
      ("1234.5", "1234.5"), ("\"1,234.5\"", "1234.5"), ("１２３４．５", "1234.5"),
      ("\"１，２３４．５\"", "1234.5"), ("1 234.5", "1234.5"), (" 7 ", "7"), ("\u{3000}7", "7"),
      (".5", "0.5"), ("0", "0"), ("+3", "3"), ("-0", "0"),
      ("999999999999999999999999", "999999999999999999999999"),
      ("0.000000000000000001", "0.000000000000000001"),
    ])
  func quantities(_ text: String, value: String) throws {
    let data = try read("kwun-tong,electricity,\(text),kWh,2023-01-31")
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.quantity.description) == [value])
  }

  @Test(
    "Activities and units are found under their names in three languages",
    arguments: [
      ("electricity", "kWh"), ("Electricity", "kwh"), ("電力", "度"), ("电力", "千瓦时"),
      ("外購電力", "千瓦時"), ("ｅｌｅｃｔｒｉｃｉｔｙ", "ｋＷｈ"), (" electricity ", " kWh "),
    ])
  func names(_ activity: String, unit: String) throws {
    let data = try read("kwun-tong,\(activity),7,\(unit),2023-01-31")
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.key.activity) == ["electricity"])
    #expect(data.lines.map(\.key.unit.symbol) == ["kWh"])
  }

  @Test(
    "Headers are read in three languages, in any order and letter case",
    arguments: [
      "單位,數量,活動,設施,日期", "单位,数量,活动,设施,日期", "Unit,QUANTITY, activity ,site,date",
      "ｕｎｉｔ,amount,項目,場所,日期",
    ])
  func headers(_ header: String) throws {
    let data = try read("kWh,7,electricity,kwun-tong,2023-01-31", header: header)
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.quantity.description) == ["7"])
  }

  @Test(
    "Dates are read with the year first",
    arguments: ["2023-02-09", "2023/2/9", "2023.2.9", "20230209", "2023年2月9日", "２０２３/２/９"])
  func dates(_ text: String) throws {
    let data = try read("kwun-tong,electricity,7,kWh,\(text)")
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.key.month.description) == ["2023-02"])
  }

  @Test("Optional columns reach the line")
  func optional() throws {
    let data = try read(
      "dongguan,diesel,-7,L,2023-01-31,CN-GX,推算,2.5,3,4,yes",
      header: "\(SampleInventory.header),region,數據質量,uncertainty_pct,scope,類別,更正")
    #expect(data.findings.isEmpty)
    let key = try #require(data.lines.first?.key)
    #expect(key.region == "CN-GX")
    #expect(key.quality == .derived)
    #expect(key.uncertaintyPercent?.description == "2.5")
    #expect(key.scope == 3)
    #expect(key.category == 4)
  }

  @Test("A row without a region is in the facility's; all cells around may be empty")
  func defaults() throws {
    let data = try read(
      "aberdeen,electricity,7,kWh,2023-01-31,,,,",
      header: "\(SampleInventory.header),region,"
        + "quality,scope,correction")
    #expect(data.findings.isEmpty)
    let line = try #require(data.lines.first)
    #expect(line.key.region == "HK-HKE")
    #expect(line.key.quality == .measured)
    #expect(line.key.scope == nil)
    #expect(line.firstRow.description == "activities/1.csv:2:10")
  }

  @Test("Rows of one kind make one line, and every difference makes another")
  func lines() throws {
    let data = try read(
      """
      kwun-tong,electricity,1,kWh,2023-01-01,
      kwun-tong,电力,2,度,2023-01-31,measured
      kwun-tong,electricity,4,kWh,2023-01-31,estimated
      kwun-tong,electricity,8,MWh,2023-01-31,
      kwun-tong,electricity,16,kWh,2023-02-01,
      aberdeen,electricity,32,kWh,2023-01-31,
      """, header: "\(SampleInventory.header),quality")
    #expect(data.findings.isEmpty)
    // By facility, month, unit (MWh, then kWh: capitals come first), quality.
    #expect(data.lines.map(\.quantity.description) == ["32", "8", "4", "3", "16"])
    #expect(data.lines.map(\.rows) == [1, 1, 1, 2, 1])
  }

  @Test("A negative quantity counts when the row is a correction")
  func corrections() throws {
    let data = try read(
      """
      kwun-tong,electricity,10,kWh,2023-01-31,
      kwun-tong,electricity,-2.5,kWh,2023-01-31,是
      kwun-tong,electricity,1,kWh,2023-01-31,YES
      """, header: "\(SampleInventory.header),correction")
    #expect(data.lines.map(\.quantity.description) == ["8.5"])
    // The last row takes nothing back, which is told.
    #expect(data.findings.map(\.code) == ["correction.positive"])
    #expect(data.findings.first?.severity == .warning)
    #expect(data.findings.first?.location?.line == 4)
  }

  @Test("Control totals: rows read are accepted plus rejected, quantities are summed by unit")
  func controlTotals() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,0.1,kWh,2023-01-31
      ,,,,

      kwun-tong,electricity,0.2,kWh,2023-02-28
      kwun-tong,electricity,1,kWhh,2023-02-28
      """)
    sample.rows("dongguan,diesel,7,t,2023-01-31\nkwun-tong,towngas,3,unit,2023-01-31")
    let control = try sample.read().control
    #expect(control.rowsRead == 5)
    #expect(control.rowsAccepted == 4)
    #expect(control.rowsRejected == 1)
    #expect(control.blankRows == 2)
    #expect(control.quantities.mapValues(\.description) == ["kWh": "0.3", "t": "7", "unit": "3"])
    #expect(control.outsidePeriod.isEmpty)
  }

  @Test("A single row is found again by its line, if it was accepted")
  func singleRow() throws {
    let sample = SampleInventory()
    var vocabulary = ActivityVocabulary(regions: [:])
    vocabulary.add(
      ActivityVocabulary.Entry(id: "electricity", dimensions: [.energy]), names: [])
    let reader = ActivityReader(manifest: try sample.manifest(), vocabulary: vocabulary)
    let text = """
      \(SampleInventory.header),evidence
      kwun-tong,electricity,7,kWh,2023-01-31,B 1
      x,,,,,
      kwun-tong,electricity,8,kWh,2023-01-31,"B
      2"
      """
    let table = ActivityTable(bytes: Array(text.utf8), name: "a.csv")
    let rows = (0...7).map { reader.row(onLine: $0, of: table) }
    #expect(rows.map { $0?.evidence } == [nil, nil, "B 1", nil, "B\n2", "B\n2", nil, nil])
    #expect(rows.map { $0?.location.line } == [nil, nil, 2, nil, 4, 4, nil, nil])
  }

  private func read(
    _ rows: String, header: String = SampleInventory.header
  ) throws -> ActivityData {
    var sample = SampleInventory()
    sample.rows(rows, header: header)
    return try sample.read()
  }
}
