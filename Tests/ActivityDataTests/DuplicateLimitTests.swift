import ActivityData
import BayCarbon
import EmissionFactors
import Findings
import Foundation
import TestKit
import Testing

/// The search for repeated rows is exact up to a number of rows, beyond it with notes in a file, or
/// the result says that there was none.
@Suite("search for repeated rows") struct DuplicateLimitTests {
  static let table = """
    facility,activity,quantity,unit,date,evidence
    kwun-tong,electricity,1,kWh,2023-01-01,A
    kwun-tong,electricity,1,kWh,2023-01-02,B
    kwun-tong,electricity,1,kWh,2023-01-02,B

    """

  static func findings(
    _ text: String, limit: Int?, findsAll: Bool = false, threads: Int = 1
  ) throws -> [Finding] {
    let sample = SampleInventory()
    let vocabulary = ActivityVocabulary(factors: EmbeddedFactors.set, instruments: [])
    var reader = ActivityReader(
      manifest: try sample.manifest(), vocabulary: vocabulary, threads: threads,
      duplicateLimit: limit, findsAllDuplicates: findsAll)
    reader.mode = ReadingMode(blockSize: 4096)
    return reader.read([ActivityTable(bytes: Array(text.utf8), name: "activities/1.csv")])
      .findings
  }

  @Test("within the limit the repeated row is found", arguments: [nil, 3]) func within(limit: Int?)
    throws
  {
    let findings = try Self.findings(Self.table, limit: limit)
    #expect(findings.map(\.code) == ["row.duplicate"])
    #expect(findings.first?.location?.description == "activities/1.csv:4:11")
    #expect(findings.first?.message.hasSuffix("also stands at activities/1.csv:3:11") == true)
  }

  @Test("beyond the limit the result says so, and what searches further") func beyond() throws {
    let findings = try Self.findings(Self.table, limit: 1)
    #expect(findings.map(\.code) == ["row.duplicates-unchecked"])
    #expect(findings.first?.remedy?.contains("baycarbon check") == true)
  }

  /// By the size of the table there would be more rows than the limit, so none is noted at first.
  @Test("few rows that are long are searched all the same", arguments: [1, 2]) func long(
    threads: Int
  ) throws {
    let row = "kwun-tong,electricity,1,kWh,2023-01-01,\(String(repeating: "b", count: 2000))"
    let rows = (1...40).map { "\(row)\($0 == 31 ? 7 : $0)" }
    let text = "facility,activity,quantity,unit,date,evidence\n\(rows.joined(separator: "\n"))\n"
    let findings = try Self.findings(text, limit: 50, threads: threads)
    #expect(findings.map(\.code) == ["row.duplicate"])
    #expect(findings.first?.location?.line == 32)
  }

  /// 30 000 rows, of which every tenth repeats the one 5 000 rows before it, so that they meet neither in
  /// one batch of notes nor in one block.
  @Test("notes that go to a file find the same", arguments: [1, 2, 3]) func spilled(threads: Int)
    throws
  {
    var lines = ["facility,activity,quantity,unit,date,evidence"]
    for number in 0..<30_000 {
      let evidence = number % 10 == 0 && number >= 5000 ? number - 5000 : number
      // A repetition of a repetition repeats the first.
      lines.append(
        "kwun-tong,electricity,1,kWh,2023-01-01,INV-\(evidence % 5000 + evidence / 5000)")
    }
    let text = lines.joined(separator: "\n")
    let inMemory = try Self.findings(text, limit: nil, findsAll: true, threads: threads)
    let inFile = try Self.findings(text, limit: 1000, findsAll: true, threads: threads)
    #expect(inMemory == inFile)
    #expect(inFile.contains { $0.code == "row.duplicate" })
    // The plain way, one dictionary: a row is repeated when its evidence stood before.
    var seen: Set<Substring> = []
    let repeated = lines.dropFirst().enumerated().filter { _, line in
      !seen.insert(line.split(separator: ",")[5]).inserted
    }
    let expected = repeated.map { $0.offset + 2 }.prefix(ActivityReader.listedRejections)
    #expect(
      inFile.compactMap { $0.code == "row.duplicate" ? $0.location?.line : nil } == Array(expected))
    let more = repeated.count - ActivityReader.listedRejections
    let rest = inFile.first { $0.code == "row.not-listed" }
    #expect(rest?.message.hasPrefix("\(more) more rows repeat") ?? (more <= 0))
  }

  @Test("evidence is compared by its text, not by how it is written") func spellings() throws {
    let findings = try Self.findings(
      #"""
      facility,activity,quantity,unit,date,evidence
      kwun-tong,electricity,1,kWh,2023-01-01,發票 1
      kwun-tong,電力,2,kWh,2023/1/1,"發票 1"
      kwun-tong,electricity,3,kWh,2023-01-01, 發票 1
      kwun-tong,electricity,4,kWh,2023-01-01,"a ""b"""
      kwun-tong,electricity,4,kWh,2023-01-01,"a ""b"" "
      kwun-tong,electricity,5,kWh,2023-01-01,
      kwun-tong,electricity,"5.00",kWh,2023-01-01,""
      kwun-tong,electricity,5,MWh,2023-01-01,
      kwun-tong,electricity,0.0000001,kWh,2023-01-01,
      kwun-tong,electricity,0.00000010,kWh,2023-01-01,
      """#, limit: nil)
    #expect(findings.map(\.code) == [String](repeating: "row.duplicate", count: 5))
    #expect(findings.map { $0.location?.line } == [3, 4, 6, 8, 11])
  }

  @Test("a table that changed while it was read is told") func changed() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.table, to: "a.csv")
    let path = scratch.url.appending(path: "a.csv").path
    var reader = ActivityReader(
      manifest: try SampleInventory().manifest(),
      vocabulary: ActivityVocabulary(factors: EmbeddedFactors.set, instruments: []))
    // Between reading the rows and reading the repeated ones again.
    reader.progress = { _, _, _ in
      try? scratch.write("facility,activity,quantity,unit,date,evidence\n", to: "a.csv")
    }
    let data = reader.read([ActivityTable(path: path, name: "a.csv")])
    #expect(data.control.rowsAccepted == 3)
    #expect(data.findings.map(\.code) == ["file.changed"])
  }

  @Test("a table that becomes shorter while it is read is told") func shorter() throws {
    let scratch = try ScratchFolder()
    let rows = (1...9).map { "kwun-tong,electricity,\($0),kWh,2023-01-01,A\n" }.joined()
    let table = "facility,activity,quantity,unit,date,evidence\n\(rows)"
    try scratch.write(table, to: "a.csv")
    let path = scratch.url.appending(path: "a.csv").path
    var reader = ActivityReader(
      manifest: try SampleInventory().manifest(),
      vocabulary: ActivityVocabulary(factors: EmbeddedFactors.set, instruments: []))
    reader.mode = ReadingMode(blockSize: 128)
    // After the first piece; 128 bytes hold the header and two rows.
    reader.progress = { _, _, _ in
      if let file = FileHandle(forWritingAtPath: path) { try? file.truncate(atOffset: 128) }
    }
    let data = reader.read([ActivityTable(path: path, name: "a.csv")])
    #expect(data.control.rowsAccepted < 9)
    let finding = try #require(data.findings.first { $0.code == "file.changed" })
    #expect(finding.message.contains("128 of \(table.utf8.count) bytes"))
    #expect(data.isCutShort)
  }
}
