import Cryptography
import OffsetLedger
import Testing

@Suite struct NoteVerifierTests {
  @Test func theIdByHand() throws {
    let signer = try SampleKeys.signer("a.example/k", 7)
    for kind in NoteVerifier.Kind.allCases {
      let verifier = signer.verifier(kind)
      let hash = SHA256.hash(
        Array("a.example/k\n".utf8) + [kind.rawValue] + verifier.publicKey.bytes)
      let id = String(hash.hex.prefix(8))
      #expect(verifier.keyID == UInt32(id, radix: 16))
      let base64 = Base64.encode([kind.rawValue] + verifier.publicKey.bytes)
      #expect(verifier.vkey == "a.example/k+\(id)+\(base64)")
      #expect(try NoteVerifier(vkey: verifier.vkey) == verifier)
    }
    #expect(NoteVerifier.Kind.ed25519.rawValue == 1)
    #expect(NoteVerifier.Kind.cosignature.rawValue == 4)
  }

  /// An id that starts with zeros keeps its eight digits.
  @Test func idsWithLeadingZeros() throws {
    let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 7, count: 32)).publicKey
    let verifier = try #require(
      (0..<1000).lazy.map { NoteVerifier(name: KeyName("n\($0)")!, kind: .ed25519, publicKey: key) }
        .first { $0.keyID < 1 << 24 })
    #expect(verifier.vkey.split(separator: "+")[1].hasPrefix("0"))
    #expect(try NoteVerifier(vkey: verifier.vkey) == verifier)
  }

  /// Keys derived from a good one, wrong in one way each.
  @Test func otherTextsAreRefused() throws {
    let good = try SampleKeys.signer("a.example/k", 7).verifier(.ed25519)
    let parts = good.vkey.split(separator: "+", maxSplits: 2).map(String.init)
    let bytes = good.publicKey.bytes
    func vkey(_ name: String, _ type: UInt8, _ bytes: [UInt8]) -> String {
      let hash = SHA256.hash(Array("\(name)\n".utf8) + [type] + bytes)
      return "\(name)+\(hash.hex.prefix(8))+\(Base64.encode([type] + bytes))"
    }
    #expect(vkey("a.example/k", 1, bytes) == good.vkey)
    let bad = [
      "", "+", "++", "a.example/k", parts[0] + "+" + parts[1], "+\(parts[1])+\(parts[2])",
      "a b+\(parts[1])+\(parts[2])", "b.example/k+\(parts[1])+\(parts[2])",
      "\(parts[0])+00000000+\(parts[2])", "\(parts[0])+\(parts[1].uppercased())+\(parts[2])",
      "\(parts[0])+0\(parts[1])+\(parts[2])", "\(parts[0])+\(parts[1])+\(parts[2].dropLast())",
      "\(parts[0])+\(parts[1])+", good.vkey + "\n", " " + good.vkey, good.vkey + "=",
      vkey("a.example/k", 2, bytes), vkey("a.example/k", 6, bytes), vkey("a.example/k", 0, bytes),
      vkey("a.example/k", 1, bytes + [0]), vkey("a.example/k", 1, Array(bytes.dropLast())),
      vkey("a.example/k", 1, []),
    ]
    for text in bad {
      #expect(SampleKeys.code { _ = try NoteVerifier(vkey: text) } == "ledger.key", "\(text)")
    }
    let weak = vkey("a.example/k", 4, [1] + [UInt8](repeating: 0, count: 31))
    #expect(SampleKeys.code { _ = try NoteVerifier(vkey: weak) } == "key.weak")
  }

  @Test func signaturesOfOneKindAreNotOfTheOther() throws {
    let signer = try SampleKeys.signer("a.example/k", 7)
    let body = Array("text\n".utf8)
    let log = signer.verifier(.ed25519)
    let witness = signer.verifier(.cosignature)
    let signature = signer.signature(of: body)
    let cosignature = signer.cosignature(of: body, at: 1_700_000_000)
    #expect(log.verify(signature, of: body))
    #expect(witness.cosignatureTime(cosignature, of: body) == 1_700_000_000)
    #expect(!log.verify(cosignature, of: body))
    #expect(!witness.verify(cosignature, of: body))
    #expect(witness.cosignatureTime(signature, of: body) == nil)
    #expect(log.cosignatureTime(signature, of: body) == nil)
    // With the id changed to that of the other kind, the bytes still do not fit.
    let posing = NoteSignature(name: log.name, keyID: log.keyID, bytes: cosignature.bytes)
    #expect(!log.verify(posing, of: body))
    #expect(log.cosignatureTime(posing, of: body) == nil)
    let other = NoteSignature(name: log.name, keyID: witness.keyID, bytes: signature.bytes)
    #expect(witness.cosignatureTime(other, of: body) == nil)
    #expect(!witness.verify(other, of: body))
  }

  /// What a witness signs, and the bytes of its line, as C2SP tlog-cosignature has them.
  @Test func aCosignatureByHand() throws {
    let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32))
    let signer = NoteSigner(name: try #require(KeyName("w")), key: key)
    let line = signer.cosignature(of: Array("o\n1\nroot\n".utf8), at: 0x0102_0304_0506)
    let message = "cosignature/v1\ntime \(0x0102_0304_0506)\no\n1\nroot\n"
    #expect(line.bytes == [0, 0, 1, 2, 3, 4, 5, 6] + key.signature(of: Array(message.utf8)))
  }

  @Test(arguments: [0, 1, Int.max]) func everyTimeIsKept(time: Int) throws {
    let signer = try SampleKeys.signer("w", 9)
    let line = signer.cosignature(of: [1], at: time)
    #expect(signer.verifier(.cosignature).cosignatureTime(line, of: [1]) == time)
  }

  /// 2^63 and more, and lines that are too short or too long, are no time.
  @Test func otherBytesAreNoCosignature() throws {
    let signer = try SampleKeys.signer("w", 9)
    let witness = signer.verifier(.cosignature)
    let good = signer.cosignature(of: [1], at: 5)
    let others: [[UInt8]] = [
      [0x80] + Array(good.bytes.dropFirst()), Array(good.bytes.dropLast()), good.bytes + [0], [1],
      [],
    ]
    for bytes in others {
      let line = NoteSignature(name: good.name, keyID: good.keyID, bytes: bytes)
      #expect(witness.cosignatureTime(line, of: [1]) == nil)
    }
  }
}
