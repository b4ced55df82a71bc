import BayCarbon
import Claims
import Findings
import Foundation
import OffsetLedger
import Quantities
import StrictJSON
import TestKit
import Testing

/// Certifiers, honest and other ones.
@Suite("certificates of a bundle") struct CertificateAttackTests {
  static let time = Timestamp.moment("2025-06-30T10:00:00Z")

  static func certification(
    _ forgery: Forgery, by party: Party = .certifier, trust: TrustList? = .ofParties(),
    at time: Timestamp = time
  ) throws -> ClaimCertification {
    var reader = ClaimSample.reader(trust: trust)
    reader.time = time
    return ClaimCertification(
      bundle: forgery.bundle.path,
      signer: try ClaimSigner(
        keyFile: forgery.scratch.url.appending(path: "\(party).pem").path,
        name: "Example Verifiers Ltd."), time: time, validUntil: nil, assurance: .limited,
      limits: ["sites were not visited"], reader: reader)
  }

  static func certifiedBundle() throws -> Forgery {
    let forgery = try Forgery()
    let outcome = try certification(forgery).run()
    guard outcome.certificate != nil else { throw ClaimSample.Failure(findings: outcome.findings) }
    return forgery
  }

  @Test("a claim with a certificate is valid, when all that is asked for was looked at")
  func certified() throws {
    let forgery = try Self.certifiedBundle()
    var reader = ClaimSample.reader()
    reader.requiresCertificate = true
    let verification = try forgery.verify(reader).verification
    #expect(verification.codes == [])
    #expect(verification.gaps == [])
    #expect(verification.answer == .valid)
    // Who does not know the certifier has nobody who looked at the decisions.
    let unknown = try forgery.verify(ClaimSample.reader(trust: nil)).verification
    #expect(unknown.gaps.contains("decisions"))
    reader.trust = .ofParties(without: [.certifier])
    #expect(try forgery.codes(reader) == ["trust.unknownIssuer"])
    let bare = try Forgery()
    reader.trust = .ofParties()
    #expect(try bare.codes(reader) == ["trust.policyUnmet"])
  }

  static let refusals: [(name: String, list: TrustList, code: String)] = [
    ("another role", .ofParties(roles: [.certifier: .claimant]), "trust.roleNotAllowed"),
    ("accredited for something else", .ofParties(profiles: ["mee-event"]), "trust.roleNotAllowed"),
    (
      "a stolen key",
      .ofParties(
        keyOf: .certifier, ClaimReaderTests.key(revoked: "2026-01-01", .compromised)), "key.revoked"
    ),
    (
      "a key that has expired",
      .ofParties(keyOf: .certifier, ClaimReaderTests.key(to: "2025-06-01")),
      "key.expired"
    ),
    (
      "of the same house", .ofParties(organisations: [.claimant: "CR 1", .certifier: "CR 1"]),
      "cert.independence"
    ),
  ]

  @Test("a certifier who is not believed", arguments: refusals.indices) func refused(index: Int)
    throws
  {
    let (_, list, code) = Self.refusals[index]
    #expect(try Self.certifiedBundle().codes(ClaimSample.reader(trust: list)) == [code])
  }

  /// A change of the certificate, signed again by the certifier, and the code that tells of it.
  static let lies: [ClaimForgeryTests.Lie] = [
    .init(
      "credentialSubject.attestedClaim.id", "urn:uuid:00000000-0000-4000-8000-000000000009",
      "cert.claimId"),
    .init("credentialSubject.attestedClaim.digestMultibase", "zQmX", "cert.claimDigest"),
    .init("credentialSubject.attestedClaim.byteLength", 1, "cert.claimDigest"),
    .init("credentialSubject.bundleDigest", .string(ClaimForgeryTests.zeros), "cert.claimDigest"),
    .init("credentialSubject.issuedToParty.id", .string(Party.stranger.did.text), "cert.claimId"),
    .init("credentialSubject.scope.id", "iso14068-1", "cert.coverage"),
    .init("credentialSubject.scope.version", 7, "cert.coverage"),
    .init("credentialSubject.assessment[0]", nil, "cert.coverage"),
    .init("credentialSubject.assessment[0].id", "PAS2060-NEW-RULE", "cert.coverage"),
    .init("credentialSubject.assessment[0].conformance", false, "cert.notConforming"),
    .init("credentialSubject.otherVerdicts", [], "cert.coverage"),
    .init("credentialSubject.otherVerdicts[0].verdict", "PASS", "cert.coverage"),
    .init("credentialSubject.recomputation.result", "differs", "doc.schema"),
    .init("credentialSubject.levelOfAssurance", "absolute", "doc.schema"),
    .init("credentialSubject.assessorLevel", "Self", "doc.schema"),
    .init("credentialSubject.note", "x", "doc.unknownMember"),
    .init("credentialSubject.profile", "baycarbon/certificate/9", "doc.profile"),
    .init("validFrom", "2025-06-30T09:59:59Z", "doc.date"),
    .init("validUntil", "2025-06-29T00:00:00Z", "doc.date"),
    .init("type[1]", "CarbonClaimCredential", "doc.type"),
  ]

  @Test("a certificate that is not of this claim", arguments: lies)
  func lie(_ lie: ClaimForgeryTests.Lie) throws {
    let forgery = try Self.certifiedBundle()
    let certificate = try forgery.document(BundleLayout.certificate).with("proof", nil)
    try forgery.write(
      Forgery.signed(certificate.with(lie.place, lie.value), by: .certifier, created: Self.time),
      to: BundleLayout.certificate)
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid)
    #expect(verification.codes == [lie.code])
    #expect(verification.problems.allSatisfy { $0.file == BundleLayout.certificate })
  }

  @Test("a certificate without a signature of its issuer") func unsigned() throws {
    let forgery = try Self.certifiedBundle()
    let certificate = try forgery.document(BundleLayout.certificate)
    for (changed, code) in [
      (certificate.with("proof", nil), "proof.missing"),
      (certificate.with("credentialSubject.limits", []), "proof.signature"),
      (certificate.with("issuer.id", .string(Party.stranger.did.text)), "key.issuerMismatch"),
    ] {
      try forgery.write(CanonicalJSON.bytes(changed), to: BundleLayout.certificate)
      #expect(try forgery.codes().first == code)
    }
  }

  @Test("a certificate older than the claim") func tooOld() throws {
    let forgery = try Self.certifiedBundle()
    let early = Timestamp.moment("2025-06-30T07:00:00Z")
    let certificate = try forgery.document(BundleLayout.certificate).with("proof", nil)
      .with("validFrom", .string(early.text))
    try forgery.write(
      Forgery.signed(certificate, by: .certifier, created: early), to: BundleLayout.certificate)
    #expect(try forgery.codes() == ["cert.dateBeforeClaim"])
  }

  @Test("a certificate moved to another claim, and to the same one signed again") func moved()
    throws
  {
    let certificate = try Self.certifiedBundle().bytes(BundleLayout.certificate)
    let forgery = try Forgery()
    try forgery.sign()
    try forgery.write(certificate, to: BundleLayout.certificate)
    #expect(try forgery.codes() == ["cert.claimDigest"])
    try forgery.sign { $0.with("id", .string(UUIDName.random())) }
    #expect(try forgery.codes() == ["cert.claimId", "cert.claimDigest"])
  }

  @Test("a certificate for oneself") func own() throws {
    let forgery = try Forgery()
    let outcome = try Self.certification(forgery, by: .claimant, trust: nil).run()
    #expect(outcome.certificate == nil)
    #expect(outcome.findings.map(\.code).contains("cert.independence"))
    #expect(!FileManager.default.fileExists(atPath: forgery.place("certificate.json").path))
    // Signed all the same.
    let honest = try Self.certifiedBundle().document(BundleLayout.certificate).with("proof", nil)
    try forgery.write(
      Forgery.signed(
        honest.with("issuer.id", .string(Party.claimant.did.text)), by: .claimant,
        created: Self.time),
      to: BundleLayout.certificate)
    #expect(try forgery.codes(ClaimSample.reader(trust: nil)).contains("cert.independence"))
  }

  @Test("a certifier certifies nothing that does not recompute, and nothing twice") func refuses()
    throws
  {
    let forgery = try Forgery()
    try forgery.sign { $0.with("credentialSubject.inventory.totalKg", "1") }
    let outcome = try Self.certification(forgery).run()
    #expect(outcome.certificate == nil)
    #expect(outcome.findings.map(\.code) == ["claim.notCertified"])
    let certified = try Self.certifiedBundle()
    let again = try Self.certification(certified).run()
    #expect(again.findings.map(\.code) == ["claim.notCertified"])
    // By the trust list of the certifier.
    let other = try Forgery()
    let unknown = try Self.certification(other, trust: .ofParties(without: [.claimant])).run()
    #expect(unknown.certificate == nil)
  }

  @Test("the certificate tells what was not looked at") func limits() throws {
    let limits =
      try Self.certifiedBundle().document(BundleLayout.certificate)[
        place: "credentialSubject.limits"]?.elements?.compactMap(\.string) ?? []
    #expect(limits.contains("sites were not visited"))
    #expect(limits.contains { $0.hasPrefix("decisions: ") })
  }

  // MARK: Status

  static func revocation(
    _ forgery: Forgery, as status: StatusContents.Status = .revoked, by party: Party = .claimant,
    to name: String = "status.json"
  ) throws -> ClaimRevocation {
    ClaimRevocation(
      bundle: forgery.bundle.path, folder: forgery.scratch.url.appending(path: "office").path,
      signer: try ClaimSigner(
        keyFile: forgery.scratch.url.appending(path: "\(party).pem").path, name: "Lantern"),
      time: time, status: status, reason: "a bill was read twice",
      supersededBy: nil, ledgerKeyFile: forgery.scratch.url.appending(path: "ledger.pem").path,
      recorder: "officer", output: forgery.scratch.url.appending(path: name).path)
  }

  @Test(
    "a claim that was taken back",
    arguments: [
      (StatusContents.Status.revoked, "status.revoked"), (.suspended, "status.suspended"),
      (.superseded, "status.superseded"),
    ])
  func status(status: StatusContents.Status, code: String) throws {
    let forgery = try Forgery()
    let document = try Self.revocation(forgery, as: status).run()
    var reader = ClaimSample.reader()
    reader.statuses = [("status.json", document.bytes)]
    #expect(try forgery.codes(reader) == [code])
    #expect(try forgery.codes() == [])
    try forgery.write(document.bytes, to: BundleLayout.status)
    #expect(try forgery.codes() == [code])
  }

  @Test("a newer export of the ledger tells it too") func loggedStatus() throws {
    let forgery = try Forgery()
    let document = try Self.revocation(forgery).run()
    let claim = try forgery.document()
    try forgery.log(
      at: Self.time,
      further: [
        .logDigest(
          LoggedDocument(
            .status, id: claim[place: "id"]?.string ?? "", digest: EvidenceDigest(document.digest)))
      ], keepingFirst: true)
    #expect(try forgery.codes() == ["status.revoked"])
    let ledger = try OffsetsFolder(at: forgery.scratch.url.appending(path: "office").path).ledger()
    #expect(try ledger.size() == 6)
  }

  @Test("a suspended claim that holds again, and is told so by its ledger too") func reinstated()
    throws
  {
    let forgery = try Forgery()
    let claim = try forgery.document()
    var order = try Self.revocation(forgery, as: .suspended, to: "suspended.json")
    let suspended = try order.run()
    order = try Self.revocation(forgery, as: .reinstated, to: "reinstated.json")
    order.time = .moment("2099-01-01T00:00:00Z")
    let reinstated = try order.run()
    func codes(_ documents: SecuredCredential...) throws -> [String] {
      var reader = ClaimSample.reader()
      reader.statuses = documents.map { ("news.json", $0.bytes) }
      return try forgery.codes(reader)
    }
    #expect(try codes(suspended) == ["status.suspended"])
    #expect(try codes(suspended, reinstated) == [])
    // The ledger knows of both: who brings one of them has not seen all that was said.
    try forgery.log(
      at: Self.time,
      further: [suspended, reinstated].map {
        .logDigest(
          LoggedDocument(
            .status, id: claim[place: "id"]?.string ?? "", digest: EvidenceDigest($0.digest)))
      }, keepingFirst: true)
    #expect(try codes() == ["status.revoked"])
    #expect(try codes(reinstated) == ["status.revoked"])
    #expect(try codes(suspended, reinstated) == [])
  }

  @Test("only the issuer takes a claim back") func otherIssuer() throws {
    let forgery = try Forgery()
    #expect(throws: (any Error).self) { try Self.revocation(forgery, by: .stranger).run() }
    let honest = try Self.revocation(forgery).run()
    let forged = Forgery.signed(
      try JSONOutput(honest.root).with("proof", nil)
        .with("issuer.id", .string(Party.stranger.did.text)), by: .stranger, created: Self.time)
    var reader = ClaimSample.reader(trust: nil)
    reader.statuses = [("forged.json", forged)]
    #expect(try forgery.codes(reader) == ["status.signature"])
    reader.trust = .ofParties()
    #expect(try forgery.codes(reader) == ["status.signature"])
    // Of another claim.
    let other = Forgery.signed(
      try JSONOutput(honest.root).with("proof", nil)
        .with("credentialSubject.claim.digest", .string(ClaimForgeryTests.zeros)), by: .claimant,
      created: Self.time)
    reader.statuses = [("other.json", other)]
    #expect(try forgery.codes(reader) == ["res.extra"])
    reader.statuses = [("broken.json", Array("{".utf8))]
    #expect(try forgery.codes(reader) == ["json.syntax"])
  }

  @Test("nothing is half done when a claim is taken back") func halfRevoked() throws {
    let forgery = try Forgery()
    let ledger = try OffsetsFolder(at: forgery.scratch.url.appending(path: "office").path).ledger()
    let size = try ledger.size()
    var order = try Self.revocation(forgery)
    order.ledgerKeyFile = nil
    #expect(throws: LedgerError.self) { try order.run() }
    order = try Self.revocation(forgery, to: "none/status.json")
    #expect(throws: FileProblem.self) { try order.run() }
    order = try Self.revocation(forgery, to: "claimant.pem")
    #expect(throws: FileProblem.self) { try order.run() }
    order = try Self.revocation(forgery)
    order.time = .moment("2025-01-01T00:00:00Z")
    #expect(throws: LedgerError.self) { try order.run() }
    #expect(
      !FileManager.default.fileExists(
        atPath: forgery.scratch.url.appending(path: "status.json").path))
    #expect(try ledger.size() == size)
  }
}
