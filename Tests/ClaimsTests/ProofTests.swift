import Cryptography
import Quantities
import StrictJSON
import Testing

@testable import Claims

/// A member of a proof that is replaced, or taken away, before signing, and what is found.
struct ProofCase: Sendable, CustomTestStringConvertible {
  let member: String
  let value: JSONOutput?
  let faults: [String]

  init(_ member: String, _ value: JSONOutput?, _ faults: String...) {
    self.member = member
    self.value = value
    self.faults = faults
  }

  var testDescription: String { "\(member) \(value.map(CanonicalJSON.text) ?? "absent")" }
}

@Suite("the proof of a credential") struct ProofTests {
  static let claimantText = Samples.did(Samples.claimant).text
  static let secondFragment = Multikey(Samples.certifier.publicKey).text

  static let cases: [ProofCase] = [
    ProofCase("type", "Ed25519Signature2020", "proof.type proof.type"),
    ProofCase("type", nil, "proof.type proof.type"),
    ProofCase("cryptosuite", "eddsa-rdfc-2022", "proof.cryptosuite proof.cryptosuite"),
    ProofCase("cryptosuite", ["eddsa-jcs-2022"], "proof.cryptosuite proof.cryptosuite"),
    ProofCase("proofPurpose", "authentication", "proof.purpose proof.proofPurpose"),
    ProofCase("proofPurpose", nil, "proof.purpose proof.proofPurpose"),
    ProofCase("created", nil, "proof.created proof.created"),
    ProofCase("created", "2026-02-30T08:00:00Z", "proof.created proof.created"),
    ProofCase("created", "2026-04-01T08:00:00", "proof.created proof.created"),
    ProofCase("created", nil, "proof.created proof.created"),
    ProofCase("expires", "soon", "proof.expired proof.expires"),
    ProofCase("expires", "2026-04-01T07:59:59Z", "proof.expired proof.expires"),
    ProofCase("verificationMethod", nil, "proof.vm proof.verificationMethod"),
    ProofCase("verificationMethod", ["id": "x"], "proof.vm proof.verificationMethod"),
    ProofCase("verificationMethod", .string(claimantText), "proof.vm proof.verificationMethod"),
    ProofCase("verificationMethod", "#key-1", "proof.vm proof.verificationMethod"),
    ProofCase("verificationMethod", "did:example:1#key", "proof.vm proof.verificationMethod"),
    // The fragment of a did:key is its key.
    ProofCase(
      "verificationMethod", .string(claimantText + "#" + secondFragment),
      "proof.vm proof.verificationMethod"),
    ProofCase(
      "verificationMethod", "did:web:example.org#key-1",
      "key.unavailable proof.verificationMethod"),
    ProofCase("@context", nil, "proof.context proof.@context"),
    ProofCase(
      "@context", ["https://www.w3.org/ns/credentials/v2"], "proof.context proof.@context"),
    ProofCase("domain", "example.org", "proof.unknownMember proof.domain"),
    ProofCase("id", 7, "proof.shape proof.id"),
    ProofCase("previousProof", ["a"], "proof.chain.shape proof.previousProof"),
    ProofCase("previousProof", "urn:x", "proof.chain.missing proof"),
    // The proof of itself.
    ProofCase("previousProof", .string(Samples.proofID), "proof.chain.cycle proof"),
  ]

  @Test("each fault is found, though it is signed", arguments: cases)
  func fault(_ proof: ProofCase) {
    let options = Samples.options(Samples.claimant)
    let members = JSONOutput.object(options.members(context: Samples.document.member("@context")))
      .replacing(proof.member, with: proof.value)
    let bytes = Samples.sign(Samples.document, members: members.members ?? [])
    #expect(Samples.verifier().verify(bytes).faults == proof.faults)
  }

  @Test(
    "a value of the proof in another form",
    arguments: [
      (JSONOutput.null, "proof.value.encoding"), (7, "proof.value.encoding"),
      ("", "proof.value.encoding"), ("u2ioKQ", "proof.value.encoding"),
      ("z2ioKQ0", "proof.value.encoding"), ("z", "proof.value.length"),
      ("z2ioKQ", "proof.value.length"),
      (.string("z" + String(repeating: "2", count: 5000)), "proof.value.length"),
      // 64 zeros: the identity point is of small order, so the value can hold for nobody.
      (.string("z" + Base58.encode([UInt8](repeating: 0, count: 64))), "proof.signature"),
    ])
  func value(_ value: JSONOutput, _ code: String) throws {
    let claim = try Samples.claim()
    let proof = claim.signatures[0].proof.output.replacing("proofValue", with: value)
    let bytes = CanonicalJSON.bytes(claim.document.replacing("proof", with: proof))
    #expect(Samples.verifier().verify(bytes).faults == ["\(code) proof.proofValue"])
  }

  @Test(
    "no proof at all",
    arguments: [
      (nil, "proof.missing proof"), ([], "proof.missing proof"),
      (JSONOutput.null, "proof.shape proof"),
      ("z", "proof.shape proof"), ([.null], "proof.shape proof[0]"),
    ] as [(JSONOutput?, String)])
  func none(_ value: JSONOutput?, _ fault: String) {
    let bytes = CanonicalJSON.bytes(Samples.document.replacing("proof", with: value))
    #expect(Samples.verifier().verify(bytes).faults == [fault])
  }

  @Test("a key of another party") func otherKey() {
    let bytes = Samples.sign(
      Samples.document, Samples.options(Samples.stranger), key: Samples.stranger)
    #expect(
      Samples.verifier().verify(bytes).faults == ["key.issuerMismatch proof.verificationMethod"])
    // A good name with another key's signature.
    let forged = Samples.sign(Samples.document, key: Samples.stranger)
    #expect(Samples.verifier().verify(forged).faults == ["proof.signature proof.proofValue"])
  }

  @Test("a second proof where only one may be") func sets() throws {
    let claim = try Samples.claim()
    let one = claim.signatures[0].proof.output
    let other = DataIntegrityProof.sign(
      Samples.document, options: Samples.options(Samples.claimant, id: "urn:other"),
      key: Samples.claimant
    ).output
    func faults(_ proofs: [JSONOutput], _ profile: CredentialProfile = Samples.profile) -> [String]
    {
      let document = Samples.document.replacing("proof", with: .array(proofs))
      return Samples.verifier(profile).verify(CanonicalJSON.bytes(document)).faults
    }
    #expect(faults([one]) == [])
    #expect(faults([one, one]) == ["proof.duplicateId proof[1]"])
    #expect(faults([one, other]) == ["proof.tooMany proof[1]"])
    #expect(faults([one, one.replacing("id", with: nil)]) == ["proof.chain.shape proof[1]"])
    #expect(faults(Array(repeating: one, count: 5)) == ["proof.tooMany proof"])
    let alone = CredentialProfile(
      name: "test-1", context: Array(Samples.profile.context.dropFirst()),
      types: ["TestCredential"],
      required: ["validFrom"], optional: ["validUntil"], issuerRole: .claimant)
    #expect(faults([one, other], alone) == ["proof.tooMany proof"])
  }

  @Test("times are judged only when one is given") func times() throws {
    let issued = try Samples.verifier().issue(
      Samples.document,
      options: Samples.options(Samples.claimant, expires: "2026-12-31T00:00:00Z"),
      key: Samples.claimant)
    let cases: [(String?, [String])] = [
      (nil, []), ("2026-12-31T00:00:00Z", []),
      ("2026-12-31T00:00:01Z", ["proof.expired proof"]),
      ("2027-03-31T00:00:00Z", ["proof.expired proof"]),
      ("2027-03-31T00:00:01Z", ["doc.expired validUntil", "proof.expired proof"]),
      ("2026-04-01T08:00:00Z", []), ("2026-04-01T07:59:59Z", ["proof.created proof"]),
      ("2026-03-30T23:59:59Z", ["doc.notYetValid validFrom", "proof.created proof"]),
    ]
    for (time, faults) in cases {
      let check = Samples.verifier(time: time).verify(issued.bytes)
      #expect(check.faults == faults, "\(time ?? "no time")")
      // It was signed properly all the same.
      #expect(check.credential != nil)
    }
  }
}
