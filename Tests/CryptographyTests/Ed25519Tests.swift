import Cryptography
import Testing

@Suite struct Ed25519Tests {
  /// A published example: seed, public key, message and signature in hexadecimal.
  struct Example: Sendable {
    let seed: String
    let publicKey: String
    let message: String
    let signature: String
  }

  /// RFC 8032 section 7.1, tests 1 to 3.
  static let examples = [
    Example(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Example(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
        + "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    Example(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
        + "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
  ]

  @Test(arguments: examples) func publishedSignatures(example: Example) throws {
    let key = try Ed25519PrivateKey(seed: hex(example.seed))
    #expect(key.publicKey.bytes == hex(example.publicKey))
    #expect(key.signature(of: hex(example.message)) == hex(example.signature))
    #expect(key.publicKey.verify(hex(example.signature), of: hex(example.message)))
  }

  @Test func everyBitOfASignatureCounts() throws {
    let key = try Ed25519PrivateKey(seed: hex(Self.examples[1].seed))
    let message = Array("a message".utf8)
    let signature = key.signature(of: message)
    for bit in 0..<(8 * signature.count) {
      var changed = signature
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!key.publicKey.verify(changed, of: message), "bit \(bit)")
    }
    for bit in 0..<(8 * message.count) {
      var changed = message
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!key.publicKey.verify(signature, of: changed), "bit \(bit)")
    }
    #expect(key.publicKey.verify(signature, of: message))
  }

  @Test(arguments: [0, 1, 32, 63, 65, 128]) func otherLengthsAreNoSignature(count: Int) throws {
    let key = try Ed25519PrivateKey(seed: hex(Self.examples[0].seed))
    #expect(!key.publicKey.verify([UInt8](repeating: 1, count: count), of: []))
  }

  @Test(arguments: [0, 31, 33]) func otherLengthsAreNoKey(count: Int) {
    #expect(Ed25519PublicKey(bytes: [UInt8](repeating: 7, count: count)) == nil)
    #expect(throws: Ed25519KeyError.seedLength(count)) {
      try Ed25519PrivateKey(seed: [UInt8](repeating: 7, count: count))
    }
  }

  @Test func bytesThatAreNoPointVerifyNothing() throws {
    // y = 2 is not the ordinate of a point: (y^2 - 1) / (d y^2 + 1) has no square root.
    let key = try #require(Ed25519PublicKey(bytes: [2] + [UInt8](repeating: 0, count: 31)))
    #expect(!key.isWeak)
    let example = Self.examples[0]
    #expect(!key.verify(hex(example.signature), of: []))
    // Nothing of it is left for the next call.
    let other = try Ed25519PrivateKey(seed: hex(example.seed))
    #expect(other.publicKey.verify(hex(example.signature), of: []))
  }

  /// The points of order 1 (y = 1), 2 (y = -1) and 4 (y = 0); and y = 2, which is none.
  @Test func weakKeys() throws {
    let rest = [UInt8](repeating: 0, count: 31)
    #expect(try #require(Ed25519PublicKey(bytes: [0] + rest)).isWeak)
    #expect(try #require(Ed25519PublicKey(bytes: [1] + rest)).isWeak)
    #expect(try #require(Ed25519PublicKey(bytes: [1] + rest.dropLast() + [0x80])).isWeak)
    #expect(try !#require(Ed25519PublicKey(bytes: [2] + rest)).isWeak)
    #expect(try !#require(Ed25519PublicKey(bytes: [1] + rest.dropLast() + [0x40])).isWeak)
    // With the key of order 1, R = that point and S = 0 satisfy the equation for every message.
    let universal = [1] + [UInt8](repeating: 0, count: 63)
    let key = try #require(Ed25519PublicKey(bytes: [1] + rest))
    #expect(!key.verify(universal, of: Array("anything".utf8)))
  }

  @Test func randomKeysDiffer() throws {
    let first = try Ed25519PrivateKey.random()
    let second = try Ed25519PrivateKey.random()
    #expect(first.publicKey != second.publicKey)
    #expect(first.publicKey.verify(first.signature(of: [1]), of: [1]))
    #expect(!second.publicKey.verify(first.signature(of: [1]), of: [1]))
    #expect(Ed25519PublicKey.isAvailable)
  }

  @Test func threadsShareAKey() async throws {
    let key = try Ed25519PrivateKey(seed: hex(Self.examples[1].seed))
    let expected = key.signature(of: [0x72])
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 { group.addTask { key.signature(of: [0x72]) } }
      for await signature in group { #expect(signature == expected) }
    }
  }
}
