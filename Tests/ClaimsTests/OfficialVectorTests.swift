import Cryptography
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Claims

/// The test vector that W3C publishes for `eddsa-jcs-2022`, read where it is.
@Suite(.enabled(if: PublicVectors.named != nil, "CONFORMANCE_VECTORS names no folder"))
struct OfficialVectorTests {
  let vectors: PublicVectors
  let unsigned: JSONOutput
  let signed: JSONOutput
  let proofNode: JSONNode

  init() throws {
    vectors = try #require(PublicVectors.named)
    unsigned = try JSONOutput(
      JSONNode(parsing: try vectors.bytes("w3c-vc-di-eddsa/unsigned.json")))
    let node = try JSONNode(
      parsing: try vectors.bytes("w3c-vc-di-eddsa/eddsa-jcs-2022/signedJCS.json"))
    signed = try JSONOutput(node)
    guard case .object(let object) = node.value else { throw NotThere() }
    proofNode = try #require(object["proof"])
  }

  struct NotThere: Error {}

  func text(_ name: String) throws -> String {
    let bytes = try vectors.bytes("w3c-vc-di-eddsa/eddsa-jcs-2022/\(name)")
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).joined(separator: "\n")
  }

  /// The private key, which the vector writes as a multikey: `80 26` and the seed.
  func key() throws -> Ed25519PrivateKey {
    let pair = try JSONNode(parsing: try vectors.bytes("w3c-vc-di-eddsa/keyPair.json"))
    guard case .object(let object) = pair.value,
      case .string(let secret)? = object["privateKeyMultibase"]?.value,
      case .string(let known)? = object["publicKeyMultibase"]?.value
    else { throw NotThere() }
    let bytes = try #require(Base58.decode(String(secret.dropFirst())))
    #expect(bytes.prefix(2) == [0x80, 0x26])
    let key = try Ed25519PrivateKey(seed: Array(bytes.dropFirst(2)))
    #expect(Multikey(key.publicKey).text == known)
    return key
  }

  @Test("every intermediate value and the signature come out") func signing() throws {
    let key = try key()
    let options = ProofOptions(
      created: try #require(Timestamp("2023-02-24T23:36:38Z")),
      verificationMethod: VerificationMethod(key: key.publicKey).text)
    let members = options.members(context: unsigned.member("@context"))
    #expect(CanonicalJSON.text(.object(members)) == (try text("proofCanonJCS.txt")))
    #expect(CanonicalJSON.text(unsigned) == (try text("canonDocJCS.txt")))
    let hashData = hex(DataIntegrityProof.hashData(of: unsigned, options: members))
    #expect(hashData == (try text("combinedHashJCS.txt")))
    #expect(String(hashData.prefix(64)) == (try text("proofHashJCS.txt")))
    #expect(String(hashData.suffix(64)) == (try text("docHashJCS.txt")))
    let proof = DataIntegrityProof.sign(unsigned, options: options, key: key)
    #expect(hex(proof.signature) == (try text("sigHexJCS.txt")))
    let value = proof.output.member("proofValue")
    #expect(value.map(CanonicalJSON.text) == "\"\(try text("sigBTC58JCS.txt"))\"")
    #expect(
      CanonicalJSON.bytes(unsigned.replacing("proof", with: proof.output))
        == CanonicalJSON.bytes(signed))
  }

  @Test("the signed document verifies, and no longer when it is changed") func verifying() throws {
    let context = try #require(unsigned.member("@context"))
    var reader = try #require(ProofReader(proofNode, path: "proof"))
    let read = reader.read(context: context)
    #expect(reader.problems == [])
    let proof = try #require(read)
    let method = try VerificationMethod(parsing: proof.options.verificationMethod)
    let key = try KeyRing().key(for: method).publicKey
    let document = signed.replacing("proof", with: nil)
    #expect(proof.verify(document, publicKey: key))
    let other = document.replacing("name", with: "Alumni Credentials")
    #expect(!proof.verify(other, publicKey: key))
  }
}

/// Bytes as lower-case hexadecimal text.
func hex(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
