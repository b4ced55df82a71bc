import Foundation
import TestKit
import Testing

/// What `baycarbon offsets` says of credits, for people and for programs.
@Suite("reports of offsets") struct OffsetsReportTests {
  @Test("a table carries no control characters") func controls() throws {
    let sample = try OffsetsSample()
    var deposit = OffsetsSample.deposit(1, 30)
    deposit[3] = "us\u{1B}[31m\nand\u{85}them"
    #expect(try sample.run(deposit).status == 0)
    let table = try sample.run(["export", "."]).output
    #expect(table.contains(",us\u{241B}[31m\u{240A}and\u{FFFD}them,"), "\(table)")
  }
}
