import Quantities
import Testing

@Suite("Nearest spellings")
struct SpellingTests {
  @Test(
    "edits are bounded by the length of the word",
    arguments: [
      // Case alone costs nothing, at any length.
      ("kwh", ["kWh"], ["kWh"]), ("M", ["m", "g"], ["m"]),
      // One letter dropped, added, replaced, swapped.
      ("diesl", ["diesel", "petrol"], ["diesel"]), ("diesell", ["diesel"], ["diesel"]),
      ("dieoel", ["diesel"], ["diesel"]), ("cpu", ["cup"], ["cup"]),
      // Two letters may have no edit, three to five one, six to nine two, more three.
      ("kx", ["kg"], []), ("cxp", ["cup"], ["cup"]), ("cxx", ["cup"], []),
      ("bxttxe", ["bottle"], ["bottle"]), ("bxxtxe", ["bottle"], []),
      ("elektrizity!", ["electricity"], ["electricity"]), ("alaktrizity!", ["electricity"], []),
      ("", ["kg"], []), ("煤气", ["煤氣"], []), ("天然气体", ["天然氣体"], ["天然氣体"]),
    ])
  func bounds(word: String, candidates: [String], expected: [String]) {
    #expect(Spelling.nearest(to: word, among: candidates) == expected)
  }

  @Test("nearest first, then by case, then by alphabet, whatever the order given")
  func order() {
    // cups: one edit to cup, CUP and cops; cup differs in no letter's case, CUP in all three.
    let candidates = ["CUP", "cops", "cup", "cups"]
    let expected = ["cups", "cops", "cup", "CUP"]
    #expect(Spelling.nearest(to: "cups", among: candidates, limit: 9) == expected)
    #expect(Spelling.nearest(to: "cups", among: candidates.reversed(), limit: 9) == expected)
    #expect(Spelling.nearest(to: "cups", among: candidates) == Array(expected.prefix(3)))
    #expect(Spelling.nearest(to: "cups", among: candidates, limit: 0) == [])
    #expect(Spelling.nearest(to: "cups", among: candidates, limit: -1) == [])
  }
}
