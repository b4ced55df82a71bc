import Cryptography
import TestKit
import Testing

@Suite struct Base58Tests {
  @Test("any bytes come back, zeros in front included", arguments: 1...5 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for count in 0..<100 {
      let zeros = Int.random(in: 0...3, using: &random)
      let bytes =
        [UInt8](repeating: 0, count: zeros)
        + (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = Base58.encode(bytes)
      #expect(Base58.decode(text) == bytes)
    }
  }

  @Test(
    "letters outside the alphabet are refused", arguments: ["0", "O", "I", "l", " ", "é", "1+"])
  func alphabet(text: String) {
    #expect(Base58.decode(text) == nil)
    #expect(Base58.decode("2" + text) == nil)
  }

  @Test("one text, one sequence of bytes") func unique() {
    // Every text of two letters is the text of what it decodes to.
    let letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    for first in letters {
      for second in letters {
        let text = "\(first)\(second)"
        #expect(Base58.decode(text).map(Base58.encode) == text)
      }
    }
  }

  @Test("texts end at the limit") func limit() {
    let longest = String(repeating: "z", count: Base58.lengthLimit)
    #expect(Base58.decode(longest).map(Base58.encode) == longest)
    #expect(Base58.decode(longest + "z") == nil)
  }
}
