import Quantities
import StrictJSON
import Testing

@testable import Claims

@Suite("decimals in signed documents") struct CanonicalDecimalTests {
  @Test("the vectors") func vectors() throws {
    let file = try VectorNode(file: "decimals.json")
    for vector in file["valid"].list {
      #expect(CanonicalDecimal.isCanonical(vector.text), "\(vector.text)")
      #expect(CanonicalDecimal.read(vector.text)?.description == vector.text)
    }
    for vector in file["invalid"].list {
      #expect(!CanonicalDecimal.isCanonical(vector.text), "\(vector.text)")
      #expect(CanonicalDecimal.read(vector.text) == nil)
    }
  }

  @Test(
    "edges of the form",
    arguments: [
      ("-", false), ("-0", false), ("00", false), ("01", false), ("0.10", false), (".1", false),
      ("1.", false), ("0.", false), ("-0.1", true), ("10", true), ("-10.01", true), ("1..1", false),
      ("1.1.1", false), ("0.0", false), ("１", false),
      // 38 digits, then 39; zeros in front are not significant, those within are.
      ("99999999999999999999999999999999999999", true),
      ("999999999999999999999999999999999999999", false),
      ("0.00099999999999999999999999999999999999999", true),
      ("1.0000000000000000000000000000000000001", true),
      ("1.00000000000000000000000000000000000001", false),
    ])
  func edges(text: String, isCanonical: Bool) {
    #expect(CanonicalDecimal.isCanonical(text) == isCanonical)
  }

  @Test("a number that no exact decimal holds is not read") func tooFine() {
    // 38 places after the point; an ExactDecimal has 37.
    let text = "0." + String(repeating: "0", count: 37) + "1"
    #expect(CanonicalDecimal.isCanonical(text))
    #expect(CanonicalDecimal.read(text) == nil)
  }
}
