import Claims
import Findings
import Foundation
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import BayCarbon

/// A certifier takes a certificate back, without the claimant.
@Suite("certificates taken back") struct CertificateStatusTests {
  private static let time = CertificateAttackTests.time

  private static func revocation(
    _ forgery: Forgery, as status: CertificateStatusContents.Status = .revoked,
    by party: Party = .certifier, to name: String = "withdrawn.json"
  ) throws -> CertificateRevocation {
    CertificateRevocation(
      bundle: forgery.bundle.path,
      signer: try ClaimSigner(
        keyFile: forgery.scratch.url.appending(path: "\(party).pem").path, name: "Checkers"),
      time: time, status: status, reason: "the sites were not visited",
      output: forgery.scratch.url.appending(path: name).path)
  }

  @Test(
    "the claim holds without it, and readers who ask for one have none",
    arguments: [
      (CertificateStatusContents.Status.revoked, "certificateRevoked"),
      (.suspended, "certificateSuspended"),
    ])
  func takenBack(status: CertificateStatusContents.Status, gap: String) throws {
    let forgery = try CertificateAttackTests.certifiedBundle()
    let document = try Self.revocation(forgery, as: status).run()
    var reader = ClaimSample.reader()
    reader.statuses = [("withdrawn.json", document.bytes)]
    let told = try forgery.verify(reader)
    #expect(told.certificate == nil)
    #expect(told.verification.answer == .validBut)
    #expect(told.verification.gaps.contains(gap))
    // Nobody has looked at what the claimant decided.
    #expect(told.verification.gaps.contains("decisions"))
    reader.requiresCertificate = true
    #expect(try forgery.codes(reader) == ["trust.policyUnmet"])
    // It may lie in the bundle, which stays the one that was certified.
    reader.statuses = []
    #expect(try forgery.codes(reader) == [])
    try forgery.write(document.bytes, to: BundleLayout.certificateStatus)
    #expect(try forgery.codes(reader) == ["trust.policyUnmet"])
    reader.requiresCertificate = false
    #expect(try forgery.verify(reader).verification.gaps.contains(gap))
  }

  @Test("only the certifier takes it back, and only this one") func others() throws {
    let forgery = try CertificateAttackTests.certifiedBundle()
    for party in [Party.stranger, .claimant] {
      #expect(throws: FileProblem.self) { try Self.revocation(forgery, by: party).run() }
    }
    let honest = try JSONOutput(try Self.revocation(forgery).run().root).with("proof", nil)
    func codes(
      _ document: JSONOutput, by party: Party, trust: TrustList? = nil
    ) throws -> [String] {
      var reader = ClaimSample.reader(trust: trust)
      reader.statuses = [
        (
          "news.json",
          Forgery.signed(
            document.with("issuer.id", .string(party.did.text)), by: party, created: Self.time)
        )
      ]
      return try forgery.codes(reader)
    }
    #expect(try codes(honest, by: .certifier) == [])
    #expect(try codes(honest, by: .claimant) == ["status.signature"])
    // Whom the reader trusts does not matter for who has no say.
    #expect(try codes(honest, by: .claimant, trust: .ofParties()) == ["status.signature"])
    #expect(try codes(honest, by: .stranger, trust: .ofParties()) == ["status.signature"])
    #expect(
      try codes(honest, by: .certifier, trust: .ofParties(without: [.certifier])).contains(
        "trust.unknownIssuer"))
    let other = honest.with(
      "credentialSubject.certificate.digest", .string(ClaimForgeryTests.zeros))
    #expect(try codes(other, by: .certifier) == ["res.extra"])
    #expect(
      try codes(honest.with("credentialSubject.status", "superseded"), by: .certifier)
        == ["doc.schema"])
    #expect(
      try codes(honest.with("credentialSubject.more", "x"), by: .certifier)
        == ["doc.unknownMember"])
    try FileManager.default.removeItem(at: forgery.place(BundleLayout.certificate))
    #expect(try codes(honest, by: .certifier) == ["res.extra"])
  }

  @Test("news that are older than the certificate are refused, and old ones are told of")
  func times() throws {
    let forgery = try CertificateAttackTests.certifiedBundle()
    var order = try Self.revocation(forgery)
    order.time = .moment("2025-06-30T09:00:00Z")
    #expect { try order.run() } throws: { ($0 as? FileProblem)?.finding.code == "claim.time" }
    let honest = try JSONOutput(try Self.revocation(forgery).run().root).with("proof", nil)
    var reader = ClaimSample.reader()
    let early = Timestamp.moment("2025-06-30T09:00:00Z")
    reader.statuses = [
      (
        "news.json",
        Forgery.signed(
          honest.with("validFrom", .string(early.description)), by: .certifier, created: early)
      )
    ]
    #expect(try forgery.codes(reader) == ["doc.date"])
    // The certificate is younger than the last entry of the ledger; its news are as old as itself.
    reader = ClaimSample.reader()
    reader.statusAgeDays = nil
    #expect(try forgery.verify(reader).verification.gaps.contains("certificateStatus"))
    reader.time = .moment("2025-12-31T08:00:00Z")
    for (days, isTold) in [(1000, false), (30, true)] {
      reader.statusAgeDays = days
      let gaps = try forgery.verify(reader).verification.gaps
      #expect(gaps.contains("certificateStatus") == isTold, "\(gaps)")
    }
  }

  @Test("a reader who remembers is not told less the next time") func remembered() throws {
    let forgery = try CertificateAttackTests.certifiedBundle()
    let withdrawn = try Self.revocation(forgery).run()
    let revoked = try CertificateAttackTests.revocation(forgery).run()
    var reader = ClaimSample.reader()
    reader.seen = SeenClaims()
    reader.statuses = [("news.json", withdrawn.bytes)]
    // The file of a reader, written and read again.
    reader.seen = try SeenClaims(Array(#require(forgery.verify(reader).seen).text.utf8))
    reader.statuses = []
    let told = try forgery.verify(reader)
    #expect(told.certificate == nil)
    #expect(told.verification.gaps.contains("certificateRevoked"))
    #expect(told.seen?.text == reader.seen?.text)
    reader.requiresCertificate = true
    #expect(try forgery.codes(reader) == ["trust.policyUnmet"])
    // A claim that was taken back is invalid, and that is remembered too.
    reader.statuses = [("news.json", revoked.bytes)]
    let invalid = try forgery.verify(reader)
    #expect(invalid.verification.codes == ["status.revoked"])
    reader.seen = invalid.seen
    reader.statuses = []
    #expect(try forgery.codes(reader) == ["status.revoked"])
    // Of another claim it says nothing.
    let other = try Forgery()
    try other.sign { $0.with("validUntil", "2031-01-01T00:00:00Z") }
    #expect(!(try other.codes(reader)).contains("status.revoked"))
  }

  @Test("a suspended certificate that holds again") func reinstated() throws {
    let forgery = try CertificateAttackTests.certifiedBundle()
    var reader = ClaimSample.reader()
    reader.requiresCertificate = true
    func document(_ status: CertificateStatusContents.Status, _ month: Int) throws -> [UInt8] {
      var order = try Self.revocation(forgery, as: status, to: "\(status)-\(month).json")
      order.time = .moment("2025-0\(month)-01T08:00:00Z")
      return try order.run().bytes
    }
    let (suspended, reinstated) = (try document(.suspended, 8), try document(.reinstated, 9))
    func codes(_ documents: [UInt8]...) throws -> [String] {
      reader.statuses = documents.map { ("news.json", $0) }
      return try forgery.codes(reader)
    }
    #expect(try codes(suspended) == ["trust.policyUnmet"])
    #expect(try codes(suspended, reinstated) == [])
    #expect(try codes(reinstated, suspended) == [])
    #expect(try codes(suspended, document(.reinstated, 7)) == ["trust.policyUnmet"])
    #expect(try codes(reinstated, document(.suspended, 9)) == ["trust.policyUnmet"])
    #expect(try codes(document(.revoked, 8), reinstated) == ["trust.policyUnmet"])
  }

  @Test("on the command line: revoke, verify, show, and nothing overwritten") func commands() throws
  {
    let forgery = try CertificateAttackTests.certifiedBundle()
    let run = try ToolRun(
      shell: """
        revoke() { baycarbon claim revoke bundle --reason 'not visited' --name Checkers "$@"; }
        revoke --certificate --key certifier.pem --out news.json --at 2025-08-01T08:00:00Z
        revoke --certificate --key certifier.pem --out news.json; echo "again $?"
        revoke --certificate --key claimant.pem --out other.json; echo "claimant $?"
        revoke --certificate --key certifier.pem --out other.json --ledger office; echo "usage $?"
        revoke --certificate --key certifier.pem --out other.json --as superseded; echo "usage $?"
        baycarbon claim pack bundle bundle.tar > packed.txt
        baycarbon claim revoke bundle.tar --certificate --reason r --name Checkers \
          --key certifier.pem --out archived.json > archived.txt; echo "archive $?"
        baycarbon claim verify bundle --status news.json | grep certificateRevoked
        baycarbon claim show bundle --lang en | grep -c Checkers
        mkdir bundle/status && mv news.json bundle/status/certificate.json
        baycarbon claim show bundle --lang en | grep -c Checkers
        baycarbon claim show bundle --lang en | head -1
        baycarbon claim show bundle --lang en | grep -c 'No certifier'
        baycarbon claim show bundle --format html > page.html; echo "page $?"; ls
        """, in: forgery.scratch.url)
    #expect(run.output.hasPrefix("news.json: revoked, signed by did:key:"), "\(run.output)")
    #expect(
      run.output.contains("again 66\nclaimant 66\nusage 64\nusage 64\narchive 0\n"), "\(run.output)"
    )
    #expect(run.output.contains("certificateRevoked  the certifier has revoked the certificate on"))
    #expect(!run.output.contains("other.json"))
    #expect(run.output.contains("\n! the certifier has revoked the certificate on"))
    #expect(run.output.contains("\n0\npage 1\n"), "\(run.output)")
    #expect(
      run.messages.contains("status/certificate.json: [claim.certificate]"), "\(run.messages)")
  }

  @Test("a claim that was taken back is shown with that, and has no page") func shown() throws {
    let forgery = try Forgery()
    let document = try CertificateAttackTests.revocation(forgery).run()
    try forgery.write(document.bytes, to: BundleLayout.status)
    for (format, isPrinted) in [("text", true), ("json", true), ("html", false)] {
      let run = try ToolRun(
        ["claim", "show", "bundle", "--lang", "en", "--format", format], in: forgery.scratch.url)
      #expect(run.status == 1)
      #expect(run.messages.contains("[status.revoked]"), "\(run.messages)")
      #expect(run.output.isEmpty == !isPrinted)
      #expect(run.output.hasPrefix("! the issuer revoked the claim") == (format == "text"))
    }
  }
}
