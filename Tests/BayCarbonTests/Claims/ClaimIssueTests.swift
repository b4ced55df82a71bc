import ActivityData
import BayCarbon
import Claims
import Cryptography
import Findings
import Foundation
import Neutrality
import OffsetLedger
import Quantities
import StrictJSON
import TestKit
import Testing

/// What is issued, what is refused, and that nothing is left half there.
@Suite("issuing a claim") struct ClaimIssueTests {
  /// The names in a folder.
  static func names(_ scratch: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
  }

  static func office(_ scratch: ScratchFolder) -> String {
    scratch.url.appending(path: "office").path
  }

  private func isSaid(_ text: String, _ message: String) -> Bool {
    text.isEmpty || message.contains(text)
  }

  /// Expects that an order fails and leaves folder and ledger as they were.
  private func expectRefusal(
    _ scratch: ScratchFolder, _ issue: ClaimIssue, code: String, says: String = ""
  ) throws {
    let before = try Self.names(scratch)
    let ledger = try OffsetsFolder(at: Self.office(scratch)).ledger()
    let size = try ledger.size()
    var code = code
    do {
      let outcome = try issue.run()
      #expect(outcome.claim == nil)
      let found = outcome.findings.first { $0.code == code }
      #expect(found.map { isSaid(says, $0.message) } == true, "\(outcome.findings)")
    } catch let error as FileProblem {
      #expect(error.finding.code == code && isSaid(says, error.finding.message), "\(error)")
      code = ""
    } catch let error as LedgerError {
      #expect(error.finding.code == code && isSaid(says, error.finding.message), "\(error)")
    }
    #expect(try Self.names(scratch) == before)
    #expect(try ledger.size() == size)
    #expect(ledger.check().isSound)
  }

  @Test("where something is already, where nothing can be written, without the ledger's key")
  func refusals() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = Self.office(scratch)
    try expectRefusal(scratch, try ClaimSample.issue(office), code: "file.exists")
    try scratch.write("x", to: "file")
    try expectRefusal(scratch, try ClaimSample.issue(office, to: "file"), code: "file.exists")
    try expectRefusal(
      scratch, try ClaimSample.issue(office, to: "none/second"), code: "file.unwritable")
    try expectRefusal(
      scratch, try ClaimSample.issue(office, to: "file/second"), code: "file.unwritable")
    var issue = try ClaimSample.issue(office, to: "second")
    issue.ledgerKeyFile = nil
    try expectRefusal(scratch, issue, code: "claim.ledgerKey")
    issue.ledgerKeyFile = scratch.url.appending(path: "none.pem").path
    try expectRefusal(scratch, issue, code: "file.missing")
    issue.ledgerKeyFile = scratch.url.appending(path: "file").path
    try expectRefusal(scratch, issue, code: "file.notKey")
    issue = try ClaimSample.issue(office, to: "second")
    issue.judgedOn = .day("2025-06-28")
    try expectRefusal(scratch, issue, code: "claim.judgedOn", says: "2025-06-28")
    issue.judgedOn = .day("2026-06-30")
    try expectRefusal(scratch, issue, code: "claim.judgedOn")
    // Before the last entry of the ledger.
    try expectRefusal(
      scratch, try ClaimSample.issue(office, to: "second", at: .moment("2025-05-22T00:00:00Z")),
      code: "ledger.time")
    issue = try ClaimSample.issue(office, to: "second")
    issue.validUntil = .moment("2025-06-29T00:00:00Z")
    try expectRefusal(scratch, issue, code: "doc.date")
  }

  @Test("a file in the place of the ledger's name, an input that goes away") func inputs() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = Self.office(scratch)
    try FileManager.default.removeItem(atPath: office + "/docs/opinion.txt")
    try expectRefusal(scratch, try ClaimSample.issue(office, to: "second"), code: "claim.refused")
    try scratch.write("facility,activity\n", to: "office/activities/broken.csv")
    let outcome = try ClaimSample.issue(office, to: "second").run()
    #expect(outcome.claim == nil)
    #expect(outcome.findings.contains { $0.location?.file == "activities/broken.csv" })
  }

  @Test("a name that not every system takes") func badName() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = Self.office(scratch)
    let manager = FileManager.default
    try manager.moveItem(
      atPath: office + "/activities/travel.csv", toPath: office + "/activities/tra:vel.csv")
    try expectRefusal(
      scratch, try ClaimSample.issue(office, to: "second"), code: "res.path", says: "tra:vel")
  }

  @Test("achieved is refused while rules fail, with the list") func failing() throws {
    let scratch = try ScratchFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Examples/neutral-claim-fail"),
      to: scratch.url.appending(path: "office"))
    let run = try ToolRun(
      [
        "offsets", "import", "office/credits.csv", "--from", "csv", "--owner", "us", "--claim",
        "lantern-2024", "--by", "me", "--at", "2026-05-21T08:00:00Z", "office",
      ], in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    for party in [Party.claimant, .ledger] {
      try scratch.write(party.key.pem, to: "\(party).pem")
    }
    let time = Timestamp.moment("2026-06-30T08:00:00Z")
    let outcome = try ClaimSample.issue(Self.office(scratch), at: time).run()
    #expect(outcome.claim == nil)
    let refusals = outcome.findings.filter { $0.code == "claim.refused" }
    #expect(refusals.count == 7)
    #expect(refusals.allSatisfy { $0.message.contains("is not met") })
    #expect(try Self.names(scratch) == ["claimant.pem", "ledger.pem", "office"])
    // What asserts nothing is issued, and says what failed.
    let disclosure = try ClaimSample.issue(Self.office(scratch), at: time, as: .disclosure).run()
    let claim = try #require(disclosure.claim)
    #expect(claim.verification.answer == .validBut)
    #expect(claim.statement?.verdicts.count { $0.verdict == "FAIL" } == 7)
  }

  static let supported: [(profile: Profile, allowed: Set<ClaimClass>)] = [
    (.pas2060, [.disclosure, .commitment, .achieved]),
    (.hkqaaDisclosure, [.disclosure]), (.hkqaaCommitment, [.disclosure, .commitment]),
    (.hkqaaPeak, [.disclosure, .peak]), (.hkqaaAchievement, [.disclosure, .achieved]),
  ]

  @Test("a profile supports some classes", arguments: supported.indices) func classes(index: Int)
    throws
  {
    let (profile, allowed) = Self.supported[index]
    for claimClass in ClaimClass.allCases where !allowed.contains(claimClass) {
      let scratch = try ClaimSample.shared.get().copy()
      try expectRefusal(
        scratch,
        try ClaimSample.issue(Self.office(scratch), to: "second", under: profile, as: claimClass),
        code: "claim.refused", says: "`\(claimClass.rawValue)`")
    }
  }

  @Test("the same folder gives the same claim, whatever the number of threads") func threads()
    throws
  {
    var subjects: [[UInt8]] = []
    for threads in [1, 2, 5] {
      let scratch = try ClaimSample.folder()
      var issue = try ClaimSample.issue(Self.office(scratch))
      issue.threads = threads
      let claim = try #require(try issue.run().claim?.credential)
      subjects.append(
        CanonicalJSON.bytes(claim.document[place: "credentialSubject"] ?? .null)
          + CanonicalJSON.bytes(claim.document[place: "relatedResource"] ?? .null))
    }
    #expect(Set(subjects).count == 1)
  }

  @Test("only an own claim gives way to a new one") func supersedes() throws {
    let scratch = try ClaimSample.shared.get().copy()
    var issue = try ClaimSample.issue(Self.office(scratch), to: "second", by: .stranger)
    issue.supersedes = scratch.url.appending(path: "bundle").path
    try expectRefusal(scratch, issue, code: "claim.supersedes", says: "another issuer")
    issue = try ClaimSample.issue(Self.office(scratch), to: "second")
    issue.supersedes = scratch.url.appending(path: "none").path
    try expectRefusal(scratch, issue, code: "file.missing")
    try scratch.write("{}", to: "bundle/claim.json")
    issue.supersedes = scratch.url.appending(path: "bundle").path
    try expectRefusal(scratch, issue, code: "claim.supersedes")
  }

  @Test("the bundle is kept where the ledger has the claim, and cannot be put in its place")
  func kept() throws {
    let scratch = try ClaimSample.folder()
    let office = Self.office(scratch)
    let issue = try ClaimSample.issue(office)
    // Somebody else takes the place while the claim is being logged: the ledger's key is a pipe that is
    // read in the middle, which tests cannot time; so the ledger refuses to sign with another key.
    let ledger = try OffsetsFolder(at: office).ledger(.write)
    _ = try ledger.checkpoint(
      signedBy: NoteSigner(
        name: try #require(KeyName(Party.ledger.noteName)), key: Party.stranger.key))
    do {
      _ = try issue.run()
      Issue.record("it was issued")
    } catch let error as FileProblem {
      #expect(error.isUnwritable)
      #expect(error.finding.message.contains("the ledger has the claim already"))
      let kept = try #require(try Self.names(scratch).first { $0.hasPrefix("bundle.partial-") })
      #expect(error.finding.remedy?.contains(kept) == true)
      let bytes = try Data(contentsOf: scratch.url.appending(path: "\(kept)/claim.json"))
      #expect(!bytes.isEmpty)
    }
    #expect(try ledger.size() == 5)
  }
}

/// Claims of other than the usual folders.
@Suite("claims of many kinds") struct ClaimKindsTests {
  static let manifest = """
    {"schema": "baycarbon/inventory/1", "subject": {"kind": "facility", "name": "東莞廠"},
     "period": {"from": "2024-01-01", "to": "2024-12-31"}, "gwp": "AR5",
     "facilities": [{"id": "廠房", "region": "CN-GD"}]}
    """

  @Test("tables in GB18030, and names in Chinese") func chinese() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.manifest, to: "office/inventory.json")
    try scratch.write(Party.claimant.key.pem, to: "claimant.pem")
    try scratch.write("设施,活动,数量,单位,日期\n廠房,electricity,1200,kWh,2024-03-01\n", to: "utf8.csv")
    let run = try ToolRun(
      shell: """
        mkdir office/activities && iconv -f UTF-8 -t GB18030 utf8.csv > 'office/activities/二〇二四年電費.csv'
        """, in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    var issue = try ClaimSample.issue(
      scratch.url.appending(path: "office").path, under: .hkqaaDisclosure, as: .disclosure)
    issue.encoding = .gb18030
    let outcome = try issue.run()
    let claim = try #require(outcome.claim, "\(outcome.findings)")
    #expect(claim.verification.codes == [])
    #expect(claim.statement?.encoding == "gb18030")
    let forgery = Forgery(scratch)
    #expect(try forgery.verify(ClaimSample.reader()).verification.codes == [])
    #expect(
      try forgery.text("results/lines.csv").contains("廠房"))
    // The digest is that of the bytes in GB18030; another encoding is another table.
    try forgery.sign { $0.with("credentialSubject.encoding", "utf-8") }
    #expect(try forgery.codes() != [])
    // The archive of the same.
    let archive = scratch.url.appending(path: "c.tar").path
    try FileManager.default.removeItem(at: forgery.bundle)
    _ = try issue.run()
    try BundleArchive.pack(forgery.bundle.path, to: archive)
    let codes = try ClaimFiles.withBundle(archive) {
      try ClaimVerifier(ClaimSample.reader()).verify($0).verification.codes
    }
    #expect(codes == [])
  }

  /// The document of a `did:web` with one key.
  static func document(_ did: String, _ party: Party) -> [UInt8] {
    CanonicalJSON.bytes([
      "@context": ["https://www.w3.org/ns/did/v1"], "id": .string(did),
      "verificationMethod": [
        [
          "id": .string("\(did)#key-1"), "type": "Multikey", "controller": .string(did),
          "publicKeyMultibase": .string(party.multikey.text),
        ]
      ],
      "assertionMethod": [.string("\(did)#key-1")],
    ])
  }

  static func trust(_ parties: [(did: String, Party, TrustRole)]) -> TrustList {
    TrustList(
      issuers: TrustList.ofParties(without: [.claimant, .certifier]).issuers
        + parties.map { did, party, role in
          TrustedIssuer(
            id: did, name: did, roles: [role], profiles: role == .certifier ? ["pas2060"] : [],
            keys: [TrustedKey(.multikey(party.multikey), from: .day("2025-01-01"))])
        })
  }

  @Test("issuer and certifier by the names of their web sites") func didWeb() throws {
    let scratch = try ClaimSample.folder()
    let (issuer, certifier) = ("did:web:lantern.example", "did:web:check.example:unit")
    try scratch.write(Self.document(issuer, .claimant), to: "lantern.json")
    try scratch.write(Self.document(certifier, .certifier), to: "check.json")
    func signer(_ party: Party, _ did: String, _ file: String) throws -> ClaimSigner {
      try ClaimSigner(
        keyFile: scratch.url.appending(path: "\(party).pem").path, name: "\(party)",
        method: "\(did)#key-1", documentFile: scratch.url.appending(path: file).path)
    }
    var issue = try ClaimSample.issue(scratch.url.appending(path: "office").path)
    issue.signer = try signer(.claimant, issuer, "lantern.json")
    _ = try issue.run()
    let forgery = Forgery(scratch)
    let reader = ClaimSample.reader(
      trust: Self.trust([(issuer, .claimant, .claimant), (certifier, .certifier, .certifier)]))
    #expect(try forgery.codes(reader) == [])
    var certification = try CertificateAttackTests.certification(forgery, trust: reader.trust)
    certification.signer = try signer(.certifier, certifier, "check.json")
    #expect(try certification.run().certificate != nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: forgery.place("did").path)
    #expect(names.sorted() == ["did-web-check.example-unit.json", "did-web-lantern.example.json"])
    let verification = try forgery.verify(reader).verification
    #expect(verification.codes == [])
    #expect(verification.answer == .valid)

    // A copy of a document, one that nobody needs, and one of a thief.
    let own = try forgery.bytes("did/did-web-lantern.example.json")
    try forgery.write(own, to: "did/again.json")
    #expect(try forgery.codes(reader) == ["res.extra"])
    try forgery.write(Self.document("did:web:other.example", .stranger), to: "did/again.json")
    #expect(try forgery.codes(reader) == ["res.extra"])
    try FileManager.default.removeItem(at: forgery.place("did/again.json"))
    try forgery.write(Self.document(issuer, .stranger), to: "did/did-web-lantern.example.json")
    #expect(try forgery.codes(reader).contains("proof.signature"))
    // The document that the reader has got elsewhere counts.
    var careful = reader
    careful.didDocuments = [("elsewhere.json", own)]
    #expect(try forgery.codes(careful) == [])
    try FileManager.default.removeItem(at: forgery.place("did/did-web-lantern.example.json"))
    #expect(try forgery.codes(reader) == ["key.unavailable"])
    #expect(try forgery.codes(careful) == [])
    careful.trust = Self.trust([(certifier, .certifier, .certifier)])
    #expect(try forgery.codes(careful) == ["trust.unknownIssuer"])
  }

  @Test("factors of the user's own and settings are told") func choices() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      Self.manifest.replacing(
        "\"gwp\"", with: "\"settings\": {\"factor-age-years\": 5}, \"gwp\""),
      to: "office/inventory.json")
    try scratch.write(Party.claimant.key.pem, to: "claimant.pem")
    try scratch.write(
      "facility,activity,quantity,unit,date\n廠房,electricity,1200,kWh,2024-03-01\n",
      to: "office/activities/a.csv")
    try scratch.write(
      """
      id,activity,region,value,per_unit,gas,source,valid_from,valid_to
      mine,electricity,CN-GD,0.001,kWh,CO2,my own,2024-01-01,2024-12-31

      """, to: "office/factors/own.csv")
    let outcome = try ClaimSample.issue(
      scratch.url.appending(path: "office").path, under: .pas2060, as: .disclosure
    ).run()
    let claim = try #require(outcome.claim, "\(outcome.findings)")
    #expect(claim.verification.answer == .validBut)
    let told = Dictionary(
      claim.verification.notChecked.map { ($0.name, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    #expect(told["ownFactors"]?.hasSuffix(": mine") == true, "\(told)")
    #expect(told["settings"]?.hasSuffix(": factor-age-years 5") == true, "\(told)")
  }
}
