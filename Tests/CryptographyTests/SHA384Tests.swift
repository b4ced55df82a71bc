import Cryptography
import Testing

@Suite struct SHA384Tests {
  /// FIPS 180-4 examples of NIST, and the empty text.
  @Test(arguments: [
    (
      "",
      "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b"
    ),
    (
      "abc",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
    ),
  ])
  func known(text: String, digest: String) {
    #expect(SHA384.hash(Array(text.utf8)) == hex(digest))
  }

  @Test("how the bytes are cut does not matter") func pieces() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA384()
    for start in stride(from: 0, to: 1000, by: 7) {
      Array(bytes[start..<min(start + 7, 1000)]).withUnsafeBytes { hash.update($0) }
    }
    #expect(hash.finish() == SHA384.hash(bytes))
  }
}
