import Cryptography
import Testing

@Suite struct Base64Tests {
  /// RFC 4648 section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func publishedTexts(_ plain: String, _ text: String) {
    #expect(Base64.encode(Array(plain.utf8)) == text)
    #expect(Base64.decode(text) == Array(plain.utf8))
  }

  @Test func everyLengthComesBack() {
    for count in 0..<200 {
      let bytes = (0..<count).map { UInt8(($0 * 37 + count) % 256) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    // Padding left out, in excess or in the middle; half a group.
    "Zg", "Zg=", "Zg===", "Z===", "====", "Zg==Zg==", "Zm9v====", "Zm=v", "=Zm9",
    // Bits set that no byte holds: `Zg==` and `Zm8=` are the texts of these bytes.
    "Zh==", "Zv==", "Zm9=",
    // White space and what libcrypto takes for the end of a text.
    " Zm9v", "Zm9v ", "Zm9v\n", "Zm9v\r\n", "\tZg==", "Zm\n9v", "Zm9v    ", "   \n", "Zm9v-",
    "Zm9v----",
    // Another alphabet, and no alphabet.
    "-_-_", "Zm9!", "Zm9\u{0}", "Zmé", "????", "\u{0}\u{0}\u{0}\u{0}",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(Base64.decode(text) == nil)
  }

  /// Of all texts of four characters with three fixed ones, only the 64 of the alphabet, and `=` at
  /// the end where the bits before it allow it, are accepted.
  @Test func everyLastCharacter() {
    let accepted = (UInt8.min...UInt8.max).filter { Base64.decode([90, 109, 56, $0]) != nil }
    #expect(accepted.count == 65)
    #expect((UInt8.min...UInt8.max).count { Base64.decode([90, 109, 57, $0]) != nil } == 64)
  }

  @Test func randomBytesDiffer() {
    #expect(RandomBytes.make(count: 0).isEmpty)
    #expect(RandomBytes.make(count: 33).count == 33)
    #expect(RandomBytes.make(count: 32) != RandomBytes.make(count: 32))
  }
}

@Suite struct Base64ForURLTests {
  @Test("bytes come back in the alphabet for URLs, without padding")
  func roundTrip() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 255 &- $0 &* 5) }
      let text = Base64.encodeForURL(bytes)
      #expect(!text.contains { "+/=".contains($0) })
      #expect(Base64.decodeForURL(text) == bytes)
    }
    #expect(Base64.encodeForURL([0xFB, 0xFF]) == "-_8")
  }

  @Test("other spellings are refused", arguments: ["-_8=", "+_8", "-/8", "-_9", "-", "-_ 8", "é"])
  func refused(text: String) {
    #expect(Base64.decodeForURL(text) == nil)
  }
}
