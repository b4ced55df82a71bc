import Cryptography
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Claims

@Suite("claims that must verify") struct ValidVectorTests {
  let verifier: CredentialVerifier

  init() throws {
    let (trust, time) = try ClaimVectors.defaults(
      in: VectorNode(file: "claim-proofs/invalid.json"))
    verifier = CredentialVerifier(profile: ClaimVectors.claim, trust: trust, time: time)
  }

  static let all = [
    "claim-single-proof", "unicode-names-utf16-order", "chain-two-proofs",
    "chain-array-order-is-free",
  ]

  @Test("no file is left out") func complete() {
    let files = Repository.files(
      below: "Tests/ClaimsTests/Vectors/claim-proofs/valid", endings: [".json"])
    #expect(
      files.map { String($0.split(separator: "/").last!.dropLast(5)) } == Self.all.sorted())
  }

  @Test("they verify, to the reader they were made for", arguments: all)
  func verifies(name: String) throws {
    let vector = try VectorNode(file: "claim-proofs/valid/\(name).json")
    let bytes = Array(vector["signedCanonical"].text.utf8)
    #expect(bytes == CanonicalJSON.bytes(try vector["signed"].output))
    let check = verifier.verify(bytes)
    #expect(check.problems == [])
    #expect(check.validity == [])
    let credential = try #require(check.credential)
    #expect(credential.signatures.allSatisfy { $0.isTrusted })
    #expect(credential.signatures.count == (name.hasPrefix("chain") ? 2 : 1))
    #expect(credential.bytes == bytes)
    #expect(credential.issuer.name == "Example Manufacturing (HK) Ltd 示例製造")
  }

  @Test("one proof: every value on the way", arguments: all.prefix(2))
  func single(name: String) throws {
    let vector = try VectorNode(file: "claim-proofs/valid/\(name).json")
    let key = try Self.key(vector["key"])
    let options = try Self.options(vector["proofOptions"])
    let unsigned = try vector["unsigned"].output
    let members = options.members(context: unsigned.member("@context"))
    #expect(CanonicalJSON.text(.object(members)) == vector["canonicalProofOptions"].text)
    #expect(CanonicalJSON.text(unsigned) == vector["canonicalDocument"].text)
    let hashData = hex(DataIntegrityProof.hashData(of: unsigned, options: members))
    #expect(hashData == vector["hashData"].text)
    #expect(hashData == vector["proofOptionsHash"].text + vector["documentHash"].text)
    let proof = DataIntegrityProof.sign(unsigned, options: options, key: key)
    #expect(hex(proof.signature) == vector["signature"].text)
    #expect(
      proof.output.member("proofValue").map(CanonicalJSON.text)
        == "\"\(vector["proofValue"].text)\"")
    // The whole file, byte for byte, by the way a user's claim takes.
    let issued = try verifier.issue(unsigned, options: options, key: key)
    #expect(issued.bytes == Array(vector["signedCanonical"].text.utf8))
  }

  @Test("two proofs: every value on the way, in either order") func chain() throws {
    let vector = try VectorNode(file: "claim-proofs/valid/chain-two-proofs.json")
    let keys = try vector["keys"].list.map(Self.key)
    let proofs = vector["signed"]["proof"].list
    let unsigned = try vector["unsigned"].output
    let first = try verifier.issue(unsigned, options: Self.options(proofs[0]), key: keys[0])
    let second = try verifier.countersign(first, options: Self.options(proofs[1]), key: keys[1])
    // `issue` writes one proof as an object, the vector ends as a list of two.
    #expect(second.bytes == Array(vector["signedCanonical"].text.utf8))
    for (place, step) in vector["steps"].list.enumerated() {
      let made = second.signatures[place].proof
      let chain = try ProofChain(
        second.signatures.map { ($0.proof, "proof") })
      let covered = chain.document(second.document, coveredBy: place)
      #expect(CanonicalJSON.text(covered) == step["canonicalDocument"].text)
      let members = made.options.members(context: made.context)
      #expect(CanonicalJSON.text(.object(members)) == step["canonicalProofOptions"].text)
      #expect(
        hex(DataIntegrityProof.hashData(of: covered, options: members)) == step["hashData"].text)
      #expect(hex(made.signature) == step["signature"].text)
    }
    let other = try VectorNode(file: "claim-proofs/valid/chain-array-order-is-free.json")
    let check = verifier.verify(Array(other["signedCanonical"].text.utf8))
    #expect(
      check.credential?.signatures.map(\.proof.signature)
        == second.signatures.map(\.proof.signature))
  }

  private static func key(_ vector: VectorNode) throws -> Ed25519PrivateKey {
    let key = try Ed25519PrivateKey(seed: SHA256Digest(hex: vector["seedHex"].text)!.bytes)
    #expect(VerificationMethod(key: key.publicKey).text == vector["verificationMethod"].text)
    return key
  }

  private static func options(_ vector: VectorNode) throws -> ProofOptions {
    ProofOptions(
      id: vector.find("id")?.text, created: Timestamp(vector["created"].text)!,
      expires: vector.find("expires").flatMap { Timestamp($0.text) },
      verificationMethod: vector["verificationMethod"].text,
      previousProof: vector.find("previousProof")?.text)
  }
}
