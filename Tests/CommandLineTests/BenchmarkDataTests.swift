import Foundation
import TestKit
import Testing

/// The data of `make bench`: what the benchmark takes for right is what the program computes.
@Suite("benchmark data") struct BenchmarkDataTests {
  static let cases = ["plain", "small-files", "unusual"]

  @Test("the same arguments give the same bytes, and the totals are as expected", arguments: cases)
  func data(layout: String) throws {
    let scratch = try ScratchFolder()
    for name in ["first", "second"] {
      let run = try ToolRun(shell: "bench-data 2000 \(name) --case \(layout)", in: scratch.url)
      #expect(run.status == 0, "\(run.messages)")
    }
    let same = try ToolRun(shell: "diff -r first second", in: scratch.url)
    #expect(same.status == 0, "\(same.output)")
    try expectTotals(of: "first", in: scratch)
  }

  @Test("shuffled rows are the same rows") func shuffled() throws {
    let scratch = try ScratchFolder()
    let run = try ToolRun(
      shell: """
        bench-data 2000 natural && bench-data 2000 shuffled --shuffle 7
        for name in natural shuffled; do LC_ALL=C sort $name/activities/bench.csv >$name.rows; done
        cmp natural.rows shuffled.rows && cmp natural/expected.json shuffled/expected.json
        """, in: scratch.url)
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    let moved = try ToolRun(
      shell: "cmp -s natural/activities/bench.csv shuffled/activities/bench.csv", in: scratch.url)
    #expect(moved.status == 1)
    try expectTotals(of: "shuffled", in: scratch)
  }

  /// The sums of `cksum` were taken when the cases were written; figures of different days are comparable
  /// only while the data is the same.
  @Test("the data is the same as ever") func stable() throws {
    let scratch = try ScratchFolder()
    for (layout, digest) in [("plain", "409516093 130180"), ("unusual", "401764764 208365")] {
      let run = try ToolRun(
        shell: """
          bench-data 2000 \(layout) --case \(layout) && cksum <\(layout)/activities/bench.csv
          """, in: scratch.url)
      #expect(run.output == "\(digest)\n")
    }
  }

  static let misuses: [(arguments: String, message: String)] = [
    ("", "expected ROWS and DIR"),
    ("2000", "expected ROWS and DIR"),
    ("0 x", "0: expected a number of rows, 1 to 999999999"),
    ("2000 x --case odd", "--case odd: expected one of plain, small-files, unusual"),
    ("2000 x --case", "--case needs a value"),
    ("2000 x --shuffle seven", "--shuffle seven: expected a whole number"),
    ("2000 x --size 1", "unknown option --size"),
  ]

  @Test("wrong usage is explained", arguments: misuses)
  func misuse(arguments: String, message: String) throws {
    let scratch = try ScratchFolder()
    let run = try ToolRun(shell: "bench-data \(arguments)", in: scratch.url)
    #expect(run.status == 64)
    #expect(run.messages.contains(message))
  }

  @Test("a folder that holds something is left alone") func occupied() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine", to: "x/activities/a.csv")
    let run = try ToolRun(shell: "bench-data 2000 x", in: scratch.url)
    #expect(run.status == 74)
    #expect(run.messages.contains("the folder is not empty"))
  }

  private func expectTotals(of folder: String, in scratch: ScratchFolder) throws {
    let run = try ToolRun(["calculate", folder, "--format", "json", "--quiet"], in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let totals = try #require(result["totals"] as? [String: Any])
    let control = try #require(result["control"] as? [String: Any])
    let file = scratch.url.appending(path: "\(folder)/expected.json")
    let expected = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    #expect(control["rowsAccepted"] as? Int == expected["rows"] as? Int)
    for name in ["scope1Kg", "scope2LocationKg", "scope3Kg", "totalLocationKg"] {
      #expect(totals[name] as? String == expected[name] as? String, "\(name)")
    }
  }
}
