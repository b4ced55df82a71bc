import Claims
import Inventory
import Reports
import StrictCSV

/// Compares the lines in a bundle with those that were calculated again, when their digests have
/// shown that they differ, and names the first that do.
enum LinesComparison {
  /// How many differences are listed.
  private static let limit = 20

  static func problems(
    of lines: ResultLines, in bundle: BundleFolder
  ) -> [ClaimProblem] {
    let claimed = bundle.bytes(of: BundleLayout.lines) ?? []
    var computed: [UInt8] = []
    _ = ResultCSV.write(lines) { part in
      computed += part
      return true
    }
    let left = claimed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let right = computed.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var problems: [ClaimProblem] = []
    for place in 0..<max(left.count, right.count) {
      let said = place < left.count ? left[place] : []
      let found = place < right.count ? right[place] : []
      if said.elementsEqual(found) { continue }
      problems.append(problem(place + 1, said, found))
      if problems.count == limit { break }
    }
    if problems.isEmpty {
      problems.append(problem(left.count, [], []))
    }
    return problems
  }

  private static func problem(
    _ number: Int, _ said: ArraySlice<UInt8>, _ found: ArraySlice<UInt8>
  ) -> ClaimProblem {
    let (claimed, computed) = (cells(said), cells(found))
    let name = computed.count > gasColumn ? computed : claimed
    let line =
      name.count > gasColumn
      ? "\(name[0]) (\(name[1]), \(name[2]), \(name[4]), \(name[gasColumn]))" : "the line"
    let other = zip(claimed, computed).enumerated()
      .first { $0.offset != kgColumn && $0.element.0 != $0.element.1 }
    let isSameKg =
      claimed.count > kgColumn && computed.count > kgColumn
      && claimed[kgColumn] == computed[kgColumn]
    return ClaimProblem(
      .calcMismatch,
      "\(line) is not what follows from the inputs"
        + (other.map { ": `\($0.element.0)` stands where `\($0.element.1)` follows" } ?? ""),
      path: "\(BundleLayout.lines):\(number)",
      remedy: "compare the row of activity data with its bill",
      claimed: value(isSameKg ? nil : kgColumn, claimed, said),
      recomputed: value(isSameKg ? nil : kgColumn, computed, found))
  }

  /// The figure of a line, or the whole of it.
  private static func value(_ column: Int?, _ cells: [String], _ line: ArraySlice<UInt8>) -> String
  {
    if let column, cells.count > column { return "\(cells[column]) kg" }
    return line.isEmpty ? "no such line" : String(decoding: line, as: UTF8.self)
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    var reader = CSVReader(bytes: Array(line), fromLine: 1)
    var record = CSVRecord()
    guard (try? reader.next(into: &record)) == true else { return [] }
    return (0..<record.count).map { record.text($0) ?? "" }
  }

  /// The columns `gas` and `kg_co2e`.
  private static let gasColumn = 16
  private static let kgColumn = 23
}
