/// Finds what a misspelt word may have been meant to be.
public enum Spelling {
  /// The candidates near `word`, nearest first, `limit` at most; none when nothing is near.
  ///
  /// Near is a small number of letters inserted, dropped, replaced or swapped with their
  /// neighbour, letter case apart: 0 for words of up to two letters, 1 up to five, 2 up to nine,
  /// 3 beyond. Among equally near ones those with fewer differences in case come first, then the
  /// order of the alphabet (Unicode scalars) decides, so the answer does not depend on the order
  /// of the candidates.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let exact = Array(word)
    let folded = Array(word.lowercased())
    var near: [Near] = []
    for candidate in Set(candidates) {
      let candidateFolded = Array(candidate.lowercased())
      let bound = mostEdits(forLength: min(folded.count, candidateFolded.count))
      guard abs(candidateFolded.count - folded.count) <= bound else { continue }
      let edits = distance(folded, candidateFolded)
      guard edits <= bound else { continue }
      let exactEdits = distance(exact, Array(candidate))
      near.append(Near(edits: edits, exactEdits: exactEdits, candidate: candidate))
    }
    return near.sorted(by: <).prefix(max(limit, 0)).map(\.candidate)
  }

  private struct Near: Comparable {
    let edits: Int
    let exactEdits: Int
    let candidate: String

    static func < (left: Near, right: Near) -> Bool {
      (left.edits, left.exactEdits, left.candidate)
        < (right.edits, right.exactEdits, right.candidate)
    }
  }

  private static func mostEdits(forLength length: Int) -> Int {
    switch length {
    case ...2: 0
    case ...5: 1
    case ...9: 2
    default: 3
    }
  }

  /// Edit distance with swaps of neighbours (optimal string alignment), by rows of the table.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = min(
          previous[column] + (same ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
