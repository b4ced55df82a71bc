import Findings
import TestKit
import Testing

@testable import OffsetLedger

@Suite("overlaps in a file") struct BlockOverlapTests {
  @Test("as found by comparing all rows with all kept before them", arguments: 1...10)
  func oracle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var rows: [[String: String]] = []
    var kept: [(project: Int, range: ClosedRange<Int>)] = []
    var rejected: [Int] = []
    for line in 2...41 {
      let project = Int.random(in: 1...2, using: &random)
      let first = Int.random(in: 1...200, using: &random)
      let range = first...(first + Int.random(in: 0...20, using: &random))
      rows.append([
        "programme": "ACR", "quantity_t": String(range.count), "country": "US", "vintage": "",
        "project": String(project),
        "id": "ACR-US-\(project)-2020-1-\(range.lowerBound) to \(range.upperBound)",
      ])
      if kept.contains(where: { $0.project == project && $0.range.overlaps(range) }) {
        rejected.append(line)
      } else {
        kept.append((project, range))
      }
    }
    let table = ExportTable.own
    let text = table.text(rows, columns: table.columns)
    let reading = ExportReader.read(file: "t.csv", bytes: Array(text.utf8), format: .csv)
    let found = reading.findings.filter { $0.code == "offset.overlap" }
    #expect(found.compactMap { $0.location?.line } == rejected)
    #expect(reading.rowsAccepted == kept.count)
  }
}
