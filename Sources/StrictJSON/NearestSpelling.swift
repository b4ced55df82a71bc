/// The candidate that was most likely meant, or nil when none is near.
///
/// Near is an edit distance of at most a third of the longer word, and at least 1, ignoring the
/// case of ASCII letters and the signs `-` and `_`. Among equals the first in alphabetical order
/// wins, so the answer does not depend on the order of the candidates.
func nearestSpelling(to word: String, among candidates: [String]) -> String? {
  let target = simplified(word)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates.sorted() {
    let other = simplified(candidate)
    let distance = editDistance(target, other)
    let limit = max(1, max(target.count, other.count) / 3)
    // A word of one letter is near to every other such word.
    guard distance <= limit, distance < max(target.count, other.count) else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
  }
  return best?.candidate
}

private func simplified(_ word: String) -> [Unicode.Scalar] {
  word.unicodeScalars.compactMap { scalar in
    if scalar == "-" || scalar == "_" { return nil }
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) | 0x20)
  }
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the
/// other (optimal string alignment distance).
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var cost = min(previous[column], current[column - 1]) + 1
      cost = min(cost, previous[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, beforePrevious[column - 2] + 1)
      }
      current[column] = cost
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
