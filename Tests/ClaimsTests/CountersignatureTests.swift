import Cryptography
import Quantities
import StrictJSON
import Testing

@testable import Claims

@Suite("countersignatures in the document") struct CountersignatureTests {
  static let second = "urn:uuid:00000000-0000-4000-8000-000000000003"

  func countersigned(
    by key: Ed25519PrivateKey, created: String = "2026-05-01T00:00:00Z",
    verifier: CredentialVerifier = Samples.verifier()
  ) throws -> SecuredCredential {
    try verifier.countersign(
      Samples.claim(), options: Samples.options(key, created: created, id: Self.second), key: key)
  }

  @Test("a trusted certifier countersigns") func good() throws {
    let claim = try countersigned(by: Samples.certifier)
    let check = Samples.verifier(trust: Samples.trust()).verify(claim.bytes)
    #expect(check.faults == [])
    let credential = try #require(check.credential)
    #expect(
      credential.signatures.map(\.signer) == [Samples.claimant, Samples.certifier].map(Samples.did))
    #expect(credential.issuer.did == Samples.did(Samples.claimant))
    #expect(ReaderPolicy.certifierProblem(claim: credential, certificates: []) == nil)
    // Without a trust list the signature holds, but nobody says that it is a certifier's.
    #expect(
      ReaderPolicy.certifierProblem(claim: claim, certificates: [])?.code == .trustPolicyUnmet)
  }

  @Test("the first signature is bound") func bound() throws {
    let claim = try countersigned(by: Samples.certifier)
    let later = DataIntegrityProof.sign(
      Samples.document, options: Samples.options(Samples.claimant, created: "2026-04-01T08:00:01Z"),
      key: Samples.claimant)
    let proofs = [later.output, claim.signatures[1].proof.output]
    let bytes = CanonicalJSON.bytes(Samples.document.replacing("proof", with: .array(proofs)))
    #expect(Samples.verifier().verify(bytes).faults == ["proof.signature proof[1].proofValue"])
  }

  @Test("a certifier is another party, known, and later") func refused() throws {
    func codes(_ work: () throws -> SecuredCredential) -> [String] {
      do {
        _ = try work()
        return []
      } catch let error as ClaimProblems {
        return error.problems.map(\.code.rawValue)
      } catch { return ["\(error)"] }
    }
    #expect(codes { try countersigned(by: Samples.claimant) } == ["cert.independence"])
    #expect(
      codes { try countersigned(by: Samples.certifier, created: "2026-04-01T07:59:59Z") } == [
        "cert.dateBeforeClaim"
      ])
    let trusting = Samples.verifier(trust: Samples.trust())
    #expect(
      codes { try countersigned(by: Samples.stranger, verifier: trusting) } == [
        "trust.unknownIssuer"
      ])
    let family = Samples.trust(claimantOrganisation: "CR 1", certifierOrganisation: "CR 1")
    #expect(
      codes { try countersigned(by: Samples.certifier, verifier: Samples.verifier(trust: family)) }
        == ["cert.independence"])
    let anonymous = try Samples.verifier().issue(
      Samples.document, options: Samples.options(Samples.claimant, id: nil), key: Samples.claimant)
    #expect(
      codes {
        try Samples.verifier().countersign(
          anonymous, options: Samples.options(Samples.certifier), key: Samples.certifier)
      } == ["proof.chain.shape"])
  }

  @Test("chains are lines, up to four") func lines() throws {
    func proof(_ id: String, after previous: String?) -> DataIntegrityProof {
      DataIntegrityProof(
        options: ProofOptions(
          id: id, created: Samples.moment("2026-04-01T08:00:00Z"), verificationMethod: "x",
          previousProof: previous),
        context: nil, signature: [])
    }
    func order(_ proofs: [DataIntegrityProof]) -> String {
      do throws(ClaimProblem) {
        return try ProofChain(proofs.map { ($0, "proof") }).links
          .compactMap(\.proof.options.id).joined()
      } catch { return error.code.rawValue }
    }
    let (a, b, c) = (proof("a", after: nil), proof("b", after: "a"), proof("c", after: "b"))
    for proofs in [[a, b, c], [c, b, a], [b, c, a]] { #expect(order(proofs) == "abc") }
    #expect(order([a, b, proof("c", after: "a")]) == "proof.chain.shape")
    #expect(order([a, proof("b", after: "c"), proof("c", after: "b")]) == "proof.chain.cycle")
    #expect(order([proof("a", after: "b"), b]) == "proof.chain.cycle")
    #expect(order([a, c]) == "proof.chain.missing")
    #expect(order([a, proof("b", after: nil)]) == "proof.tooMany")
    // The composed and the decomposed letter are two names.
    #expect(
      order([proof("\u{E9}", after: nil), proof("x", after: "e\u{301}")]) == "proof.chain.missing")
  }
}
