import Testing

@testable import StrictJSON

@Suite struct NearestSpellingTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kwh", "kwh", 0),
    ("kwhh", "kwh", 1),  // one deletion
    ("perod", "period", 1),  // one insertion
    ("gwp", "gwq", 1),  // one replacement
    ("naem", "name", 1),  // one swap of neighbours
    ("kitten", "sitting", 3),  // k-s, e-i, +g
    ("ca", "abc", 3),  // a swapped pair is not edited again
    ("電費", "電量", 1),
  ])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    let one = Array(left.unicodeScalars)
    let other = Array(right.unicodeScalars)
    #expect(editDistance(one, other) == expected)
    #expect(editDistance(other, one) == expected)
  }

  @Test(arguments: [
    ("perod", ["subject", "period"], "period"),
    ("Valid-From", ["valid_to", "valid_from"], "valid_from"),
    // Both at distance 1: the first in alphabetical order, whatever the order given.
    ("cat", ["hat", "bat"], "bat"),
    ("xyz", ["period"], nil),
    ("a", ["b"], nil),
    ("gwp", [], nil),
  ])
  func nearest(_ word: String, _ candidates: [String], _ expected: String?) {
    #expect(nearestSpelling(to: word, among: candidates) == expected)
  }
}
