import Testing

@testable import OffsetLedger

@Suite("ordinals and ranges of units") struct OrdinalTests {
  @Test("zeros in front are dropped, canonical text has none") func reading() {
    #expect(Ordinal("000123")?.digits == "123")
    #expect(Ordinal("000")?.digits == "0")
    #expect(Ordinal(canonical: "0123") == nil)
    #expect(Ordinal(canonical: "0") != nil)
    for text in ["", "-1", "+1", "1 ", "１", "1.0", String(repeating: "9", count: 201)] {
      #expect(Ordinal(text) == nil, "\(text)")
    }
  }

  @Test("order, keys and arithmetic agree at the borders of the number of digits") func order() {
    let rising = ["0", "1", "9", "10", "99", "100", "99999999999999999998", "99999999999999999999"]
      .compactMap { Ordinal(canonical: $0) }
    for (index, low) in rising.enumerated() {
      for high in rising[(index + 1)...] {
        #expect(low < high)
        #expect(low.sortKey < high.sortKey)
        #expect(high.distance(to: low) == nil)
      }
      #expect(Ordinal(sortKey: low.sortKey) == low)
      #expect(low.advanced(by: 1).predecessor == low)
      #expect(low.distance(to: low.advanced(by: 1_000_000)) == 1_000_000)
    }
    #expect(rising[7].advanced(by: 1).digits == "100000000000000000000")
    // 9 x 10^12 apart is still counted, one more is not.
    #expect(Ordinal(0).distance(to: Ordinal(9_000_000_000_000)) == 9_000_000_000_000)
    #expect(Ordinal(0).distance(to: Ordinal(9_000_000_000_001)) == nil)
  }

  @Test("a range knows its parts") func parts() throws {
    let range = try #require(UnitRange(Ordinal(1001), Ordinal(3000)))
    let middle = try #require(UnitRange(Ordinal(1500), Ordinal(1599)))
    #expect(range.count == 2000)
    #expect(range.before(middle)?.description == "1001 to 1499")
    #expect(range.after(middle)?.description == "1600 to 3000")
    #expect(range.before(range) == nil)
    #expect(range.after(range) == nil)
    #expect(UnitRange(Ordinal(2), Ordinal(1)) == nil)
    // Adjacent ranges have no unit in common; one unit more and they do.
    let next = try #require(UnitRange(Ordinal(3001), Ordinal(3001)))
    #expect(!range.overlaps(next))
    #expect(try #require(UnitRange(Ordinal(3000), Ordinal(3001))).overlaps(range))
  }
}
