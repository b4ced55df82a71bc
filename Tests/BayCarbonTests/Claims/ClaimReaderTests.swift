import BayCarbon
import Claims
import Cryptography
import Findings
import Foundation
import OffsetLedger
import Quantities
import StrictJSON
import TestKit
import Testing

/// What a reader brings along decides: whom it trusts, when it asks, what it has seen.
@Suite("readers of a claim") struct ClaimReaderTests {
  // MARK: Trust

  static func key(
    from: String = "2025-01-01", to: String? = nil, revoked: String? = nil,
    _ reason: TrustedKey.RevocationReason = .retired
  ) -> (TrustedKey) -> TrustedKey {
    { key in
      TrustedKey(
        key.value, from: .day(from), to: to.map(CalendarDate.day),
        revocation: revoked.map { TrustedKey.Revocation(on: .day($0), reason: reason) })
    }
  }

  static let lists: [(name: String, list: TrustList, code: String?)] = [
    ("everybody", .ofParties(), nil),
    ("nobody", TrustList(issuers: []), "trust.unknownIssuer"),
    ("no claimant", .ofParties(without: [.claimant]), "trust.unknownIssuer"),
    ("no ledger", .ofParties(without: [.ledger]), "trust.unknownIssuer"),
    ("the wrong role", .ofParties(roles: [.claimant: .certifier]), "trust.roleNotAllowed"),
    ("a ledger as a witness", .ofParties(roles: [.ledger: .witness]), "trust.unknownIssuer"),
    (
      "the key is trusted later", .ofParties(keyOf: .claimant, key(from: "2025-07-01")),
      "key.notYetValid"
    ),
    ("from that day on", .ofParties(keyOf: .claimant, key(from: "2025-06-30")), nil),
    ("not any more", .ofParties(keyOf: .claimant, key(to: "2025-06-29")), "key.expired"),
    ("until that day", .ofParties(keyOf: .claimant, key(to: "2025-06-30")), nil),
    ("retired before", .ofParties(keyOf: .claimant, key(revoked: "2025-06-30")), "key.revoked"),
    ("retired after", .ofParties(keyOf: .claimant, key(revoked: "2025-07-01")), nil),
    (
      "stolen after", .ofParties(keyOf: .claimant, key(revoked: "2025-07-01", .compromised)),
      "key.revoked"
    ),
    (
      "the ledger's key is trusted later", .ofParties(keyOf: .ledger, key(from: "2025-07-01")),
      "key.notYetValid"
    ),
    (
      "the ledger's key has expired", .ofParties(keyOf: .ledger, key(to: "2025-06-29")),
      "key.expired"
    ),
    (
      "the ledger's key was retired", .ofParties(keyOf: .ledger, key(revoked: "2025-06-30")),
      "key.revoked"
    ),
    (
      "the ledger's key is stolen",
      .ofParties(keyOf: .ledger, key(revoked: "2099-01-01", .compromised)), "key.revoked"
    ),
  ]

  @Test("whom it trusts", arguments: lists.indices) func trust(index: Int) throws {
    let (_, list, code) = Self.lists[index]
    #expect(try Forgery().codes(ClaimSample.reader(trust: list)) == (code.map { [$0] } ?? []))
  }

  @Test("without a trust list nobody is known") func noTrust() throws {
    let verification = try Forgery().verify(ClaimSample.reader(trust: nil)).verification
    #expect(verification.answer == .validBut)
    #expect(Set(verification.gaps).isSuperset(of: ["trust", "ledgerKey"]))
  }

  @Test("a claim signed again under another key fails the trust list") func otherKey() throws {
    let forgery = try Forgery()
    try forgery.sign(by: .stranger)
    #expect(try forgery.codes() == ["trust.unknownIssuer"])
    #expect(try forgery.verify(ClaimSample.reader(trust: nil)).verification.answer == .validBut)
    // The key of the stranger under the name of the claimant.
    let claim = try forgery.document().with("proof", nil)
      .with("issuer.id", .string(Party.claimant.did.text))
    try forgery.write(
      Forgery.signed(claim, by: .stranger, created: ClaimSample.time), to: BundleLayout.claim)
    #expect(try forgery.codes().contains("key.issuerMismatch"))
  }

  @Test("a weak key, for which one signature holds for all documents") func weakKey() throws {
    // The neutral element of the curve: y = 1.
    let bytes = [0xED, 0x01, 0x01] + [UInt8](repeating: 0, count: 31)
    let weak = "z" + Base58.encode(bytes)
    let forgery = try Forgery()
    let claim = try forgery.document().with("issuer.id", .string("did:key:\(weak)"))
      .with("proof.verificationMethod", .string("did:key:\(weak)#\(weak)"))
      .with(
        "proof.proofValue", .string("z" + Base58.encode([0x01] + [UInt8](repeating: 0, count: 63))))
    try forgery.write(CanonicalJSON.bytes(claim), to: BundleLayout.claim)
    #expect(try forgery.codes(ClaimSample.reader(trust: nil)) == ["key.weak"])
  }

  // MARK: Time

  @Test("when it asks") func times() throws {
    let scratch = try ClaimSample.shared.get().copy()
    var issue = try ClaimSample.issue(scratch.url.appending(path: "office").path, to: "second")
    issue.validUntil = .moment("2025-12-31T00:00:00Z")
    _ = try issue.run()
    func verify(_ time: String, age: Int? = nil) throws -> Verification {
      var reader = ClaimSample.reader()
      reader.time = .moment(time)
      reader.statusAgeDays = age
      return try ClaimVerifier(reader).verify(scratch.url.appending(path: "second").path)
        .verification
    }
    let early = try verify("2025-06-30T07:59:59Z")
    #expect(early.codes == ["doc.notYetValid", "proof.created"])
    #expect(try verify("2025-06-30T08:00:00Z").answer == .validBut)
    #expect(try !verify("2025-12-31T00:00:00Z").gaps.contains("expired"))
    let late = try verify("2025-12-31T00:00:01Z")
    #expect(late.answer == .validBut)
    #expect(late.gaps.contains("expired"))
    #expect(try verify("2025-07-10T08:00:00Z").gaps.contains("status"))
    #expect(try !verify("2025-07-10T08:00:00Z", age: 10).gaps.contains("status"))
    #expect(try verify("2025-07-10T08:00:01Z", age: 10).gaps.contains("status"))
  }

  @Test("signed at one time and logged at another") func clocks() throws {
    let forgery = try Forgery()
    for (logged, isRight) in [
      ("2025-06-30T08:00:00Z", true), ("2025-07-01T08:00:00Z", true),
      ("2025-07-01T08:00:01Z", false), ("2025-06-30T07:59:59Z", false),
      ("2026-06-30T08:00:00Z", false),
    ] {
      try forgery.sign(logged: .moment(logged))
      #expect(try forgery.codes() == (isRight ? [] : ["ledger.time"]), "\(logged)")
    }
    // Dated back, with everything that the claim says of time.
    let early = Timestamp.moment("2025-06-01T08:00:00Z")
    try forgery.sign(created: early, logged: ClaimSample.time) {
      $0.with("validFrom", .string(early.text)).with("credentialSubject.judgedOn", "2025-06-01")
    }
    #expect(try forgery.codes().contains("ledger.time"))
  }

  // MARK: The ledger

  @Test("entries and checkpoint that do not belong together") func consistency() throws {
    let entries = try Forgery().text(BundleLayout.entries)
    let lines = entries.split(separator: "\n")
    func codes(_ text: String) throws -> [String] {
      let forgery = try Forgery()
      try forgery.write(text.utf8, to: BundleLayout.entries)
      return try forgery.codes()
    }
    func joined(_ lines: some Sequence<Substring>) -> String { lines.map { $0 + "\n" }.joined() }
    #expect(try codes(joined(lines + [lines[lines.count - 1]])).contains("ledger.consistency"))
    #expect(try codes(joined(lines.dropLast())).contains("ledger.consistency"))
    #expect(try codes(String(entries.dropLast())) == ["ledger.entry"])
    #expect(try codes(entries + "\n").contains("ledger.entry"))
    // Where the proofs of the claim's own entries do not hold, no more is asked.
    let replaced = entries.replacing("officer", with: "offices")
    for other in ["", "{}\n", replaced, joined([lines[1], lines[0]] + lines[2...])] {
      #expect(try codes(other).contains("ledger.inclusion"))
    }
  }

  @Test("a checkpoint of another ledger, of another key, or none") func checkpoints() throws {
    let forgery = try Forgery()
    let text = try forgery.text(BundleLayout.checkpoint)
    func codes(_ text: String) throws -> [String] {
      try forgery.write(text.utf8, to: BundleLayout.checkpoint)
      return try forgery.codes()
    }
    #expect(try codes("").contains("ledger.checkpointSyntax"))
    #expect(try codes(text + "x").contains("ledger.checkpointSyntax"))
    #expect(
      try codes(text.replacing("lantern.example", with: "lanterm.example")).contains(
        "ledger.origin"))
    #expect(
      try codes(text.replacing("/offsets\n5\n", with: "/offsets\n6\n"))
        .contains("ledger.checkpointSignature"))
    // Another key under the name of the ledger.
    let name = try #require(KeyName(Party.ledger.noteName))
    let signed = try SignedCheckpoint(parsing: Array(text.utf8))
    let other = try SignedCheckpoint(
      signed.checkpoint, signedBy: NoteSigner(name: name, key: Party.stranger.key))
    #expect(
      try codes(String(decoding: other.bytes, as: UTF8.self)).contains("ledger.checkpointSignature")
    )
    // The claim logged in a ledger of the forger's own.
    try forgery.log(at: ClaimSample.time, signer: .stranger)
    #expect(try forgery.codes().contains("ledger.origin"))
  }

  @Test("proofs of other entries, or in another form") func proofs() throws {
    let forgery = try Forgery()
    let names = BundleFileTests.all.filter { $0.hasSuffix(".tlog-proof") }
    #expect(names.count == 2)
    let (first, second) = (try forgery.bytes(names[0]), try forgery.bytes(names[1]))
    try forgery.write(second, to: names[0])
    #expect(try forgery.codes() == ["ledger.inclusion"])
    try forgery.write("x".utf8, to: names[0])
    #expect(try forgery.codes().first?.hasPrefix("ledger.") == true)
    try forgery.write(first, to: names[0])
    try forgery.replace("index ", "extra AAAA\nindex ", in: names[0])
    #expect(try forgery.codes().first?.hasPrefix("ledger.") == true)
  }

  @Test("a ledger that does not have the claim") func notLogged() throws {
    let forgery = try Forgery()
    let claim = try forgery.document().with("proof", nil)
    try forgery.write(
      Forgery.signed(claim, by: .claimant, created: ClaimSample.time), to: BundleLayout.claim)
    #expect(try forgery.codes() == ["ledger.claimNotLogged"])
  }

  @Test("credits that the ledger has for another claim") func otherClaim() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = scratch.url.appending(path: "office")
    let manifest = try String(contentsOf: office.appending(path: "inventory.json"), encoding: .utf8)
    try scratch.write(
      manifest.replacing("\"claim\": \"lantern-2024\"", with: "\"claim\": \"lantern-2025\""),
      to: "office/inventory.json")
    let outcome = try ClaimSample.issue(office.path, to: "second").run()
    #expect(outcome.claim == nil)
    #expect(outcome.findings.contains { $0.code == "claim.refused" })
  }

  @Test("how many witnesses") func witnesses() throws {
    let forgery = try Forgery()
    let seen = Timestamp.moment("2025-06-30T09:00:00Z")
    func codes(_ count: Int, _ list: TrustList = .ofParties()) throws -> [String] {
      var reader = ClaimSample.reader(trust: list)
      reader.witnesses = count
      return try forgery.codes(reader)
    }
    #expect(try codes(0) == [])
    #expect(try codes(1) == ["ledger.quorum"])
    #expect(try codes(3) == ["ledger.quorum"])
    try forgery.log(at: ClaimSample.time, cosigned: [(.witness, seen)])
    #expect(try codes(1) == [])
    #expect(try codes(2) == ["ledger.quorum"])
    try forgery.log(at: ClaimSample.time, cosigned: [(.witness, seen), (.secondWitness, seen)])
    #expect(try codes(2) == [])
    #expect(try codes(3) == ["trust.policyUnmet"])
    let stolen = Self.key(revoked: "2025-07-01", .compromised)
    #expect(try codes(2, .ofParties(keyOf: .witness, stolen)) == ["trust.policyUnmet"])
    #expect(try codes(1, .ofParties(keyOf: .witness, stolen)) == [])
    #expect(
      try codes(2, .ofParties(keyOf: .witness, Self.key(from: "2025-07-01"))) == ["ledger.quorum"])
    // Unknown ones are passed over, and no list knows none.
    #expect(try codes(1, .ofParties(without: [.witness])) == [])
    var reader = ClaimSample.reader(trust: nil)
    reader.witnesses = 1
    #expect(try forgery.codes(reader) == ["trust.policyUnmet"])
    // A signature that a known witness did not make spoils the checkpoint.
    let text = try forgery.text(BundleLayout.checkpoint)
    let broken = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("one.example") ? Substring(line.dropLast(8) + "AAAAAAA=") : line
    }.joined(separator: "\n")
    try forgery.write(broken.utf8, to: BundleLayout.checkpoint)
    #expect(try codes(0) == ["ledger.witness"])
  }

  @Test("two keys of one witness are one witness") func sameWitness() throws {
    let forgery = try Forgery()
    let name = try #require(KeyName(Party.witness.noteName))
    let second = NoteSigner(name: name, key: Party.stranger.key)
    var list = TrustList.ofParties(without: [.secondWitness])
    let witness = try #require(list.issuers.last)
    list = TrustList(
      issuers: list.issuers.dropLast() + [
        TrustedIssuer(
          id: witness.id, name: witness.name, roles: witness.roles,
          keys: witness.keys + [
            TrustedKey(.note(second.verifier(.cosignature).vkey), from: .day("2025-01-01"))
          ])
      ])
    let time = Timestamp.moment("2025-06-30T09:00:00Z")
    try forgery.log(at: ClaimSample.time, cosigned: [(.witness, time)])
    let checkpoint = try SignedCheckpoint(parsing: try forgery.bytes(BundleLayout.checkpoint))
      .cosigned(by: second, at: time.unixSeconds)
    try forgery.write(checkpoint.bytes, to: BundleLayout.checkpoint)
    var reader = ClaimSample.reader(trust: list)
    reader.witnesses = 2
    let codes = try forgery.codes(reader)
    #expect(codes.contains("trust.policyUnmet") || codes.contains("ledger.inclusion"), "\(codes)")
    #expect(codes != [])
  }

  // MARK: What it has seen

  @Test("the same retirement in two claims") func doubleUse() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = scratch.url.appending(path: "office").path
    _ = try ClaimSample.issue(office, to: "second", at: .moment("2025-06-30T09:00:00Z")).run()
    var reader = ClaimSample.reader()
    reader.seen = SeenClaims()
    let first = try ClaimVerifier(reader).verify("\(scratch.url.path)/bundle")
    #expect(first.verification.codes == [])
    reader.seen = first.seen
    // The same claim again is the same claim.
    #expect(try ClaimVerifier(reader).verify("\(scratch.url.path)/bundle").verification.codes == [])
    let second = try ClaimVerifier(reader).verify("\(scratch.url.path)/second")
    #expect(second.verification.codes == ["ledger.doubleRetirement"])
    #expect(second.verification.problems.count == 2)
    #expect(second.seen?.text == first.seen?.text)
    // Who has not seen the first one is told that there is one.
    let unaware = try ClaimVerifier(ClaimSample.reader()).verify("\(scratch.url.path)/second")
    #expect(unaware.verification.gaps.contains("otherClaims"))
    // What is remembered survives being written.
    let text = try #require(first.seen?.text)
    let read = try #require(SeenClaims(Array(text.utf8)))
    #expect(read.text == text)
    reader.seen = read
    #expect(
      try ClaimVerifier(reader).verify("\(scratch.url.path)/second").verification.codes
        == ["ledger.doubleRetirement"])
  }

  @Test("a chain of claims, each in the place of the one before") func chain() throws {
    let scratch = try ClaimSample.shared.get().copy()
    let office = scratch.url.appending(path: "office").path
    for (name, before, hour) in [("second", "bundle", 9), ("third", "second", 10)] {
      var issue = try ClaimSample.issue(
        office, to: name, at: .moment("2025-06-30T\(hour < 10 ? "0" : "")\(hour):00:00Z"))
      issue.supersedes = "\(scratch.url.path)/\(before)"
      _ = try issue.run()
    }
    var reader = ClaimSample.reader()
    reader.seen = SeenClaims()
    for name in ["bundle", "second", "third"] {
      let verified = try ClaimVerifier(reader).verify("\(scratch.url.path)/\(name)")
      #expect(verified.verification.codes == [], "\(name)")
      #expect(!verified.verification.gaps.contains("otherClaims"), "\(name)")
      reader.seen = verified.seen
    }
    // The checkpoint of the earlier ones is older than what was seen.
    for name in ["bundle", "second"] {
      let codes = try ClaimVerifier(reader).verify("\(scratch.url.path)/\(name)").verification.codes
      #expect(codes.contains("ledger.rollback"), "\(name): \(codes)")
    }
    // A stranger's claim takes no one's place, and no one's credits.
    let thief = Forgery(try ClaimSample.shared.get().copy())
    let victim = try ClaimSample.shared.get().claim()
    try thief.sign(by: .stranger, created: .moment("2025-06-30T11:00:00Z")) {
      $0.with("id", .string(UUIDName.random())).with("validFrom", "2025-06-30T11:00:00Z")
        .with("credentialSubject.supersedes.id", $0[place: "id"])
        .with("credentialSubject.supersedes.digest", .string(DocumentDigest(of: victim).text))
    }
    var lenient = ClaimSample.reader(trust: nil)
    lenient.seen = SeenClaims()
    lenient.seen = try Forgery().verify(lenient).seen
    #expect(try thief.codes(lenient).contains("ledger.doubleRetirement"))
    var other = ClaimSample.reader(trust: nil)
    other.seen = SeenClaims()
    other.seen = try thief.verify(other).seen
    #expect(try !Forgery().codes(other).contains("status.superseded"))
  }

  @Test("who knows the later claim does not accept the earlier one") func superseded() throws {
    let scratch = try ClaimSample.shared.get().copy()
    var issue = try ClaimSample.issue(
      scratch.url.appending(path: "office").path, to: "second",
      at: .moment("2025-06-30T09:00:00Z"))
    issue.supersedes = "\(scratch.url.path)/bundle"
    _ = try issue.run()
    var reader = ClaimSample.reader()
    reader.seen = SeenClaims()
    reader.seen = try ClaimVerifier(reader).verify("\(scratch.url.path)/second").seen
    // The earlier claim with the ledger as it is now.
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: "\(scratch.url.path)/second/ledger") {
      let place = "\(scratch.url.path)/bundle/ledger/\(name)"
      try? manager.removeItem(atPath: place)
      try manager.copyItem(atPath: "\(scratch.url.path)/second/ledger/\(name)", toPath: place)
    }
    #expect(
      try ClaimVerifier(reader).verify("\(scratch.url.path)/bundle").verification.codes
        == ["status.superseded"])
  }

  @Test("a ledger that was cut off or written anew") func rollback() throws {
    let forgery = try Forgery()
    try forgery.log(
      at: .moment("2025-07-01T00:00:00Z"), further: [.note("one more")], keepingFirst: true)
    var reader = ClaimSample.reader()
    reader.seen = SeenClaims()
    let grown = try forgery.verify(reader)
    #expect(grown.verification.codes == [])
    reader.seen = grown.seen
    #expect(try Forgery().codes(reader) == ["ledger.rollback"])
    // As long as what was seen, with another remark.
    let other = try Forgery()
    try other.log(
      at: .moment("2025-07-01T00:00:00Z"), further: [.note("another remark")], keepingFirst: true)
    #expect(try other.codes(reader) == ["ledger.equivocation"])
    // Grown further: that is how it should be.
    try forgery.log(
      at: .moment("2025-07-02T00:00:00Z"), further: [.note("and one more")], keepingFirst: true)
    #expect(try forgery.codes(reader) == [])
  }

  @Test(
    "what is no list of seen claims",
    arguments: [
      "", "[]", "{}", #"{"schema":"baycarbon/seen/2","claims":[],"checkpoints":[]}"#,
      #"{"schema":"baycarbon/seen/1","claims":[{}],"checkpoints":[]}"#,
      #"{"schema":"baycarbon/seen/1","claims":[],"checkpoints":[{"origin":"a","size":-1,"root":""}]}"#,
      #"{"schema":"baycarbon/seen/1","claims":[{"id":"a","digest":"b","issuer":"c","units":[{}]}],"checkpoints":[]}"#,
    ])
  func badSeen(text: String) { #expect(SeenClaims(Array(text.utf8)) == nil) }
}
