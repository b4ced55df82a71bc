import Cryptography
import Testing

@testable import Claims

@Suite("multikeys") struct MultikeyTests {
  @Test("a key and its text") func text() throws {
    // ed25519 key of 32 bytes, the last one 9: `own-keys` gives its text.
    let bytes = [UInt8](repeating: 0, count: 31) + [9]
    let key = try #require(Ed25519PublicKey(bytes: bytes))
    #expect(Multikey(key).text == "z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnY")
    #expect(
      try Multikey(parsing: "z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnY").publicKey == key)
  }
}
