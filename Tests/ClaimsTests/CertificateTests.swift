import Cryptography
import Quantities
import StrictJSON
import Testing

@testable import Claims

@Suite("certificates and their claims") struct CertificateTests {
  /// A certificate that is signed by `key`, with an `attestedClaim`.
  func certificate(
    _ attested: JSONOutput?, by key: Ed25519PrivateKey = Samples.certifier,
    created: String = "2026-05-01T00:00:00Z", trust: TrustList? = nil
  ) throws -> SecuredCredential {
    let document: JSONOutput = [
      "@context": [
        "https://www.w3.org/ns/credentials/v2", "https://baycarbon.example/ns/claim/v1",
      ],
      "type": ["VerifiableCredential", "TestCertificate"],
      "id": "urn:uuid:00000000-0000-4000-8000-0000000000c1",
      "issuer": ["id": .string(Samples.did(key).text)],
      "credentialSubject": .object(attested.map { [("attestedClaim", $0)] } ?? []),
    ]
    return try Samples.verifier(Samples.certificateProfile, trust: trust)
      .issue(document, options: Samples.options(key, created: created), key: key)
  }

  func attested(_ claim: SecuredCredential) -> JSONOutput {
    [
      "id": .string(claim.id), "digestMultibase": .string(DigestMultibase.text(of: claim.digest)),
      "byteLength": .integer(claim.bytes.count),
    ]
  }

  func faults(
    _ certificate: SecuredCredential, _ claim: SecuredCredential, trust: TrustList? = nil
  ) -> [String] {
    CertificateCheck(keys: KeyRing(), trust: trust)
      .problems(certificate: certificate, claim: claim)
      .map { "\($0.code.rawValue) \($0.path)" }
  }

  @Test("one that belongs to the claim") func good() throws {
    let claim = try Samples.claim()
    let certificate = try certificate(attested(claim), trust: Samples.trust())
    #expect(faults(certificate, claim, trust: Samples.trust()) == [])
    #expect(ReaderPolicy.certifierProblem(claim: claim, certificates: [certificate]) == nil)
    #expect(
      ReaderPolicy.certifierProblem(claim: claim, certificates: [])?.code == .trustPolicyUnmet)
  }

  @Test("one of another claim") func other() throws {
    let claim = try Samples.claim()
    let other = try Samples.verifier().issue(
      Samples.document.replacing("validUntil", with: nil),
      options: Samples.options(Samples.claimant), key: Samples.claimant)
    let path = "credentialSubject.attestedClaim"
    #expect(
      faults(try certificate(attested(other)), claim) == [
        "cert.claimDigest \(path).digestMultibase", "cert.claimDigest \(path).byteLength",
      ])
    let problem = CertificateCheck(keys: KeyRing(), trust: nil)
      .problems(certificate: try certificate(attested(other)), claim: claim)[0]
    #expect(problem.claimed == DigestMultibase.text(of: other.digest))
    #expect(problem.recomputed == DigestMultibase.text(of: claim.digest))
    let renamed = attested(claim).replacing("id", with: "urn:uuid:x")
    #expect(faults(try certificate(renamed), claim) == ["cert.claimId \(path).id"])
    // The same claim, signed again a second later, is another claim.
    let again = try Samples.verifier().issue(
      Samples.document, options: Samples.options(Samples.claimant, created: "2026-04-01T08:00:01Z"),
      key: Samples.claimant)
    #expect(
      faults(try certificate(attested(claim)), again).first
        == "cert.claimDigest \(path).digestMultibase")
  }

  @Test("one that names no claim") func nameless() throws {
    let claim = try Samples.claim()
    let path = "credentialSubject.attestedClaim"
    #expect(faults(try certificate(nil), claim) == ["doc.missing \(path)"])
    #expect(faults(try certificate("x"), claim) == ["doc.schema \(path)"])
    #expect(
      Set(faults(try certificate([:]), claim)) == [
        "doc.missing \(path).id", "doc.missing \(path).digestMultibase",
        "doc.missing \(path).byteLength",
      ])
  }

  @Test("one older than the claim, or by its own claimant") func parties() throws {
    let claim = try Samples.claim()
    let early = try certificate(attested(claim), created: "2026-04-01T07:59:59Z")
    #expect(faults(early, claim) == ["cert.dateBeforeClaim proof.created"])
    let own = try certificate(attested(claim), by: Samples.claimant)
    #expect(faults(own, claim) == ["cert.independence issuer.id"])
    let family = Samples.trust(claimantOrganisation: "CR 1", certifierOrganisation: "CR 1")
    #expect(
      faults(try certificate(attested(claim)), claim, trust: family) == [
        "cert.independence issuer.id"
      ])
  }

  @Test("control through DID documents") func control() throws {
    func document(_ name: String, _ controller: String) throws -> DIDDocument {
      try DIDDocument(
        parsing: Array(#"{"id":"did:web:\#(name)","controller":["\#(controller)"]}"#.utf8))
    }
    let (one, other) = (Multikey(Samples.claimant.publicKey), Multikey(Samples.certifier.publicKey))
    let house = try DID(parsing: "did:web:house.example")
    let shop = try DID(parsing: "did:web:shop.example")
    func code(_ keys: KeyRing, _ key: Multikey = other) -> ClaimCode? {
      Independence(keys: keys, trust: nil)
        .problem(certifier: (house, key), claimant: (shop, one))?.code
    }
    #expect(code(KeyRing()) == nil)
    #expect(code(KeyRing(), one) == .certIndependence)
    var keys = KeyRing()
    keys.add(try document("house.example", "did:web:shop.example"))
    #expect(code(keys) == .certIndependence)
    keys = KeyRing()
    keys.add(try document("house.example", "did:web:owner.example"))
    #expect(code(keys) == nil)
    keys.add(try document("shop.example", "did:web:owner.example"))
    #expect(code(keys) == .certIndependence)
  }

  @Test("digests in text") func digests() throws {
    let digest = SHA256.hash(Array("abc".utf8))
    let text = DigestMultibase.text(of: digest)
    #expect(text.hasPrefix("zQm"))
    #expect(DigestMultibase.digest(text) == digest)
    for bad in [
      "", "Qm", "z" + Base58.encode([0x12, 0x20] + digest.bytes.dropLast()),
      "z" + Base58.encode([0x13, 0x20] + digest.bytes), "u" + text.dropFirst(),
    ] {
      #expect(DigestMultibase.digest(bad) == nil, "\(bad)")
    }
    // `inputs/activity.csv` of the vectors.
    let file = try VectorNode.bytes("claim-proofs/bundle-files/inputs/activity.csv")
    let sri = "sha384-blmNvvRTLydi4xc+jPNTL1iBypQkS+jP3N3bZuX/Zlpds/+2yeyrUwWLWM9mHNFY"
    #expect(DigestSRI.text(of: file) == sri)
    #expect(DigestSRI.digest(sri) == SHA384.hash(file))
    for bad in ["sha256" + sri.dropFirst(6), String(sri.dropLast(4)), sri + "=", ""] {
      #expect(DigestSRI.digest(bad) == nil, "\(bad)")
    }
  }
}
