import ActivityData
import BayCarbon
import EmissionFactors
import Findings
import TestKit
import Testing

/// The search for repeated rows is exact up to a number of rows, and says when there were more.
@Suite("limit of the search for duplicates") struct DuplicateLimitTests {
  static let table = """
    facility,activity,quantity,unit,date,evidence
    kwun-tong,electricity,1,kWh,2023-01-01,A
    kwun-tong,electricity,1,kWh,2023-01-02,B
    kwun-tong,electricity,1,kWh,2023-01-02,B

    """

  static func codes(limit: Int?) throws -> [String] {
    let sample = SampleInventory()
    let vocabulary = ActivityVocabulary(factors: EmbeddedFactors.set, instruments: [])
    let reader = ActivityReader(
      manifest: try sample.manifest(), vocabulary: vocabulary, duplicateLimit: limit)
    return reader.read([ActivityTable(bytes: Array(table.utf8), name: "activities/1.csv")])
      .findings.map(\.code)
  }

  @Test("within the limit the repeated row is found") func within() throws {
    #expect(try Self.codes(limit: nil) == ["row.duplicate"])
    #expect(try Self.codes(limit: 3) == ["row.duplicate"])
  }

  @Test("beyond the limit the result says so") func beyond() throws {
    #expect(try Self.codes(limit: 1) == ["row.duplicates-unchecked"])
  }
}
