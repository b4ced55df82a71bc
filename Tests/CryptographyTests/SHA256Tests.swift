import Cryptography
import Testing

@Suite struct SHA256Tests {
  /// The messages of FIPS 180-2 appendix B and the empty one, with their published digests.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func publishedDigests(_ text: String, _ hex: String) {
    let bytes = Array(text.utf8)
    #expect(SHA256.hash(bytes).hex == hex)
    #expect(SHA256.hash(bytes.span).hex == hex)
    #expect(bytes.withUnsafeBytes { SHA256.hash($0) }.hex == hex)
  }

  @Test func oneMillionTimesA() {
    var hash = SHA256()
    let chunk = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
    for _ in 0..<100 { hash.update(chunk) }
    #expect(
      hash.finish().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127, 128, 1000])
  func theCutsDoNotMatter(size: Int) {
    // 1000 bytes that repeat with period 251, a prime: no two blocks are the same.
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    var pieces = SHA256()
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      pieces.update(Array(bytes[start..<end]))
      pieces.update([])
      start = end
    }
    #expect(pieces.finish() == SHA256.hash(bytes))
  }

  @Test func threadsShareTheAlgorithm() async {
    let expected = SHA256.hash(Array("abc".utf8))
    await withTaskGroup(of: SHA256Digest.self) { group in
      for _ in 0..<64 { group.addTask { SHA256.hash(Array("abc".utf8)) } }
      for await digest in group { #expect(digest == expected) }
    }
  }
}

@Suite struct SHA256DigestTests {
  @Test func bytesAndTextAreTwoFormsOfOne() {
    let digest = SHA256.hash(Array("abc".utf8))
    #expect(digest.bytes.prefix(3) == [0xBA, 0x78, 0x16])
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect("\(digest)" == digest.hex)
    #expect(Set([digest, SHA256.hash([]), digest]).count == 2)
  }

  @Test(arguments: [
    "", "ba78",
    // 63, 65 digits, upper case, a letter that is no digit, digits that are not ASCII.
    String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "A", count: 64), String(repeating: "0", count: 63) + "g",
    String(repeating: "0", count: 61) + "０", "+" + String(repeating: "0", count: 63),
  ])
  func otherTextsAreNoDigest(_ text: String) {
    #expect(SHA256Digest(hex: text) == nil)
  }

  @Test(arguments: [0, 31, 33])
  func otherLengthsAreNoDigest(count: Int) {
    #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }
}
