import Findings
import Quantities
import TestKit
import Testing

@testable import ActivityData

@Suite("Bills over a time")
struct BillTests {
  private static let header = "facility,activity,quantity,unit,from,to,evidence,meter"

  // 20 to 31 December are 12 days, 1 to 19 January 19 days, together 31.
  // 1000 x 12/31 = 387.096774 19..., 1000 x 19/31 = 612.903225 80...: cut to millionths they are
  // 387.096774 and 612.903225, one millionth is missing and goes to January, which lost more.
  @Test("A bill is split by days and adds up to the last digit")
  func split() throws {
    let data = try read("kwun-tong,electricity,1000,kWh,2023-12-20,2024-01-19,,", years: 2)
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.key.month.description) == ["2023-12", "2024-01"])
    #expect(data.lines.map(\.quantity.description) == ["387.096774", "612.903226"])
    #expect(data.control.quantities["kWh"]?.description == "1000")
    #expect(data.control.outsidePeriod.isEmpty)
  }

  @Test("What lies outside the reporting period is cut off and told, from either side")
  func clipped() throws {
    let late = try read("kwun-tong,electricity,1000,kWh,2023-12-20,2024-01-19,,")
    #expect(late.lines.map(\.quantity.description) == ["387.096774"])
    #expect(late.control.outsidePeriod.mapValues(\.description) == ["kWh": "612.903226"])
    #expect(late.control.quantities.mapValues(\.description) == ["kWh": "1000"])
    // 20 to 31 December 2022 are outside, 1 to 19 January 2023 inside.
    let early = try read("kwun-tong,electricity,1000,kWh,2022-12-20,2023-01-19,,")
    #expect(early.lines.map(\.key.month.description) == ["2023-01"])
    #expect(early.lines.map(\.quantity.description) == ["612.903226"])
    #expect(early.control.outsidePeriod.mapValues(\.description) == ["kWh": "387.096774"])
  }

  // A bill from 1 December 2022 to 31 January 2024 has 31 + 365 + 31 = 427 days, of which 365 lie
  // in the year: 427 kWh give 31 kWh for January 2023, 28 for February, and 62 outside.
  @Test("A bill longer than the reporting period is cut at both ends")
  func longer() throws {
    let data = try read("kwun-tong,electricity,427,kWh,2022-12-01,2024-01-31,,")
    #expect(
      data.lines.map(\.quantity.description) == [
        "31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31",
      ])
    #expect(data.control.outsidePeriod["kWh"]?.description == "62")
  }

  // A correction is split like the bill it takes back.
  @Test("A bill and its correction leave nothing in any month")
  func corrected() throws {
    let data = try read(
      """
      kwun-tong,electricity,1000,kWh,2023-01-20,2023-03-07,,,
      kwun-tong,electricity,-1000,kWh,2023-01-20,2023-03-07,,,yes
      """, header: "\(Self.header),correction")
    #expect(data.findings.isEmpty)
    #expect(data.lines.map(\.quantity.description) == ["0", "0", "0"])
  }

  @Test("Shares add up to the bill exactly", arguments: UInt64(1)...40)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let quantity = generator.decimalText(whole: 1...12, fraction: 0...9)
    let start = Int.random(in: 0...330, using: &generator)
    let first = CalendarDate(dayNumber: 19_358 + start - 20)  // 19 358 is 2023-01-01
    let last = first.adding(days: Int.random(in: 20...400, using: &generator))
    let data = try read("kwun-tong,electricity,\(quantity),kWh,\(first),\(last),,")
    #expect(data.findings.isEmpty)
    var sum = ExactSum()
    for line in data.lines { sum.add(line.quantity) }
    if let outside = data.control.outsidePeriod["kWh"] { sum.add(outside) }
    #expect(try sum.total() == (try ExactDecimal(parsing: quantity)))
  }

  @Test("Rows that say the same thing twice are told, and both count")
  func duplicates() throws {
    let data = try read(
      """
      kwun-tong,electricity,10,kWh,2023-01-01,2023-01-01,B 1,
      kwun-tong,electricity,11,kWh,2023-01-01,2023-01-01,B 1,
      kwun-tong,electricity,10,kWh,2023-01-01,2023-01-01,B 2,
      kwun-tong,electricity,10,kWh,2023-01-02,2023-01-02,,
      kwun-tong,electricity,10,kWh,2023-01-02,2023-01-02,,
      kwun-tong,electricity,11,kWh,2023-01-02,2023-01-02,,
      kwun-tong,electricity,10,kWh,2023-01-02,2023-01-02,,M 2
      aberdeen,electricity,10,kWh,2023-01-02,2023-01-02,,
      """)
    #expect(data.findings.map(\.code) == ["row.duplicate", "row.duplicate"])
    #expect(data.findings.map(\.severity) == [.warning, .warning])
    #expect(data.findings.map(\.location?.line) == [3, 6])
    #expect(data.findings[0].message.contains("`B 1`"))
    #expect(data.findings[0].message.contains("activities/1.csv:2:11"))
    #expect(data.findings.allSatisfy { $0.remedy != nil })
    #expect(data.control.rowsAccepted == 8)
  }

  @Test("A correction repeats nothing")
  func correctionsAreNoDuplicates() throws {
    let data = try read(
      """
      kwun-tong,electricity,10,kWh,2023-01-01,2023-01-01,B 1,,
      kwun-tong,electricity,-10,kWh,2023-01-01,2023-01-01,B 1,,yes
      """, header: "\(Self.header),correction")
    #expect(data.findings.isEmpty)
  }

  @Test("Bills of one meter that share a day are told")
  func overlaps() throws {
    let data = try read(
      """
      kwun-tong,electricity,10,kWh,2023-01-01,2023-01-31,B 1,M 1
      kwun-tong,electricity,11,kWh,2023-01-31,2023-02-28,B 2,M 1
      kwun-tong,electricity,12,kWh,2023-03-01,2023-03-31,B 3,M 1
      kwun-tong,electricity,13,kWh,2023-01-01,2023-06-30,B 4,M 2
      kwun-tong,electricity,14,kWh,2023-02-01,2023-02-28,B 5,M 2
      kwun-tong,electricity,15,kWh,2023-05-01,2023-05-31,B 6,M 2
      aberdeen,electricity,16,kWh,2023-01-01,2023-01-31,B 7,
      aberdeen,electricity,17,kWh,2023-01-15,2023-02-14,B 8,
      aberdeen,electricity,18,kWh,2023-01-20,2023-01-20,B 9,
      """)
    let overlaps = data.findings.filter { $0.code == "meter.overlap" }
    // One for each meter, at its first overlap: M 2 has a second one.
    try #require(overlaps.count == 3)
    #expect(overlaps.map(\.location?.line) == [3, 6, 9])
    #expect(overlaps[1].message.hasSuffix("and so do 1 more"))
    #expect(overlaps.allSatisfy { $0.severity == .warning && $0.remedy != nil })
    #expect(overlaps[1].message.contains("2023-01-01 to 2023-06-30"))
    #expect(overlaps[2].remedy?.contains("`meter`") == true)
  }

  @Test("Days of the reporting period that no bill of a meter covers are told")
  func gaps() throws {
    let data = try read(
      """
      kwun-tong,electricity,10,kWh,2022-12-15,2023-01-31,B 1,M 1
      kwun-tong,electricity,11,kWh,2023-03-01,2023-11-30,B 2,M 1
      kwun-tong,electricity,12,kWh,2023-01-01,2023-06-30,B 3,M 2
      kwun-tong,electricity,13,kWh,2023-07-01,2024-01-14,B 4,M 2
      """)
    #expect(data.findings.map(\.code) == ["meter.gap"])
    let gap = try #require(data.findings.first)
    #expect(gap.severity == .warning)
    #expect(gap.remedy != nil)
    #expect(gap.message.contains("meter M 1"))
    #expect(
      gap.message.contains("2023-02-01 to 2023-02-28, 2023-12-01 to 2023-12-31"), "\(gap.message)")
  }

  private func read(
    _ rows: String, years: Int = 1, header: String = BillTests.header
  ) throws -> ActivityData {
    try reader(years: years).read([
      ActivityTable(bytes: Array("\(header)\n\(rows)\n".utf8), name: "activities/1.csv")
    ])
  }

  private func reader(years: Int) throws -> ActivityReader {
    var sample = SampleInventory()
    if years == 2 { sample.to = "2024-12-31" }
    var vocabulary = ActivityVocabulary(regions: [:])
    vocabulary.add(
      ActivityVocabulary.Entry(id: "electricity", dimensions: [.energy]), names: [])
    return ActivityReader(manifest: try sample.manifest(), vocabulary: vocabulary)
  }
}
