import Cryptography
import Findings
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Claims

/// A trust list with one fault, marked by the hand in the text, and the code of its finding.
struct BadTrustList: Sendable, CustomTestStringConvertible {
  let code: String
  let text: String

  init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }

  /// One issuer in which something is replaced.
  init(_ code: String, replacing old: String, with new: String) {
    self.init(code, TrustListTests.good.replacing(old, with: new))
  }

  var testDescription: String { "\(code) \(text.prefix(30))" }
}

@Suite("trust lists") struct TrustListTests {
  static let key = Multikey(Samples.claimant.publicKey).text
  static let did = "did:key:\(key)"
  static let vkey = "log.example+00000000+AAAA"

  static let good = """
    {"schema": "baycarbon/trust/1", "issuers": [
      {"id": "\(did)", "name": "Lantern", "organisation": "CR 1", "roles": ["claimant"],
       "keys": [{"multikey": "\(key)", "from": "2025-01-01", "to": "2026-12-31",
                 "revoked": {"on": "2026-06-01", "reason": "retired"}}]},
      {"id": "did:web:check.example", "name": "Check", "roles": ["certifier"],
       "profiles": ["iso14068-1"],
       "keys": [{"multikey": "\(Multikey(Samples.certifier.publicKey).text)", "from": "2025-01-01"}]},
      {"id": "log.example", "name": "Log", "roles": ["ledger"],
       "keys": [{"vkey": "\(vkey)", "from": "2025-01-01"}]}]}
    """

  func read(_ text: String) -> (list: TrustList?, findings: [Finding]) {
    TrustListReader.read(file: "trust.json", bytes: Array(text.utf8)) { vkey in
      vkey.contains("bad") ? "it is bad" : nil
    }
  }

  @Test("a list is read, written and read again") func roundTrip() throws {
    let (list, findings) = read(Self.good)
    #expect(findings == [])
    let read = try #require(list)
    #expect(read.issuers.map(\.name) == ["Lantern", "Check", "Log"])
    #expect(read.issuers[0].organisation == "CR 1")
    #expect(
      read.issuers[0].keys == [
        TrustedKey(
          .multikey(Multikey(Samples.claimant.publicKey)), from: Samples.day("2025-01-01"),
          to: Samples.day("2026-12-31"),
          revocation: TrustedKey.Revocation(on: Samples.day("2026-06-01"), reason: .retired))
      ])
    #expect(read.noteKeys(of: .ledger).map(\.vkey) == [Self.vkey])
    #expect(read.noteKeys(of: .witness).isEmpty)
    #expect(self.read(read.text).list == read)
    #expect(read.text.hasSuffix("}\n"))
  }

  static let bad: [BadTrustList] = [
    BadTrustList("json.unexpected", "{👉x}"),
    BadTrustList("trust.schema", "👉[]"),
    BadTrustList("json.missing-member", "👉{\"issuers\": []}"),
    BadTrustList("trust.schema", replacing: "\"baycarbon/trust/1\"", with: "👉\"x/1\""),
    BadTrustList("json.unknown-member", replacing: "\"organisation\"", with: "👉\"organization\""),
    BadTrustList("json.type", replacing: "\"Lantern\"", with: "👉7"),
    BadTrustList("trust.role", replacing: "[\"claimant\"]", with: "👉[\"claiment\"]"),
    BadTrustList("trust.role", replacing: "[\"claimant\"]", with: "👉[]"),
    BadTrustList("trust.role", replacing: "[\"claimant\"]", with: "👉[\"claimant\", \"ledger\"]"),
    BadTrustList("trust.role", replacing: "[\"claimant\"]", with: "👉[\"certifier\"]"),
    BadTrustList(
      "trust.role", replacing: "\"roles\": [\"ledger\"]",
      with: "\"roles\": [\"ledger\"], \"profiles\": 👉[\"x\"]"),
    BadTrustList("trust.id", replacing: "\"did:web:check.example\"", with: "👉\"check.example\""),
    BadTrustList(
      "trust.id", replacing: "\"log.example\", \"name\"",
      with: "👉\"did:web:check.example\", \"name\""
    )
    .alsoReplacing("log.example+", with: "did:web:check.example+"),
    BadTrustList("trust.key", replacing: "\"vkey\": \"\(vkey)\"", with: "\"vkey\": 👉\"other+1+A\""),
    BadTrustList(
      "trust.key", replacing: "\"vkey\": \"\(vkey)\"", with: "\"vkey\": 👉\"log.example+bad\""),
    BadTrustList("trust.key", replacing: "{\"vkey\": \"\(vkey)\", ", with: "👉{"),
    BadTrustList("trust.key", replacing: "{\"multikey\": \"\(key)\", ", with: "👉{"),
    BadTrustList(
      "trust.key", replacing: "{\"vkey\"", with: "👉{\"multikey\": \"\(key)\", \"vkey\""),
    BadTrustList(
      "trust.key", replacing: "\"multikey\": \"\(key)\"", with: "\"multikey\": 👉\"z6Mk\""),
    BadTrustList(
      "trust.key", replacing: "\"multikey\": \"\(key)\"",
      with: "\"multikey\": 👉\"\(Multikey(Samples.stranger.publicKey).text)\""),
    BadTrustList("trust.key", replacing: "\"retired\"", with: "👉\"lost\""),
    BadTrustList(
      "trust.key", replacing: "[{\"vkey\": \"\(vkey)\", \"from\": \"2025-01-01\"}]", with: "👉[]"),
    BadTrustList("trust.date", replacing: "\"2026-06-01\"", with: "👉\"2026-02-30\""),
    BadTrustList("trust.date", replacing: "\"2026-12-31\"", with: "👉\"2024-12-31\""),
  ]

  @Test("one fault is one finding at its place", arguments: bad)
  func refused(_ bad: BadTrustList) throws {
    let marked = MarkedText(bad.text)
    let (list, findings) = read(marked.text)
    #expect(list == nil)
    #expect(findings.map(\.code) == [bad.code], "\(findings)")
    let finding = try #require(findings.first)
    #expect(finding.location?.file == "trust.json")
    #expect(finding.location?.line == marked.line)
    #expect(finding.location?.column == marked.column)
    #expect(finding.remedy?.isEmpty == false)
    #expect(finding.excerpt != nil)
  }

  @Test(
    "who is believed, and when",
    arguments: [
      // The day before the first, the first, the day before it was retired, that day.
      ("2024-12-31T23:59:59Z", ["key.notYetValid"]), ("2025-01-01T00:00:00Z", []),
      ("2026-05-31T23:59:59Z", []), ("2026-06-01T00:00:00Z", ["key.revoked"]),
    ])
  func times(time: String, codes: [String]) throws {
    let list = try #require(read(Self.good).list)
    let found = list.problems(
      with: Samples.did(Samples.claimant), key: Multikey(Samples.claimant.publicKey), as: .claimant,
      at: Samples.moment(time))
    #expect(found.map(\.code.rawValue) == codes)
  }

  @Test("the last day counts, and a stolen key never does") func windows() {
    func code(_ key: TrustedKey, _ time: String) -> ClaimCode? {
      key.problem(at: Samples.moment(time))?.code
    }
    let value = TrustedKey.Value.multikey(Multikey(Samples.claimant.publicKey))
    let ended = TrustedKey(value, from: Samples.day("2025-01-01"), to: Samples.day("2025-12-31"))
    #expect(code(ended, "2025-12-31T23:59:59Z") == nil)
    #expect(code(ended, "2026-01-01T00:00:00Z") == .keyExpired)
    let stolen = TrustedKey(
      value, from: Samples.day("2025-01-01"),
      revocation: TrustedKey.Revocation(on: Samples.day("2026-06-01"), reason: .compromised))
    #expect(code(stolen, "2025-03-01T00:00:00Z") == .keyRevoked)
  }

  @Test("roles, keys and scope") func roles() {
    let list = Samples.trust()
    let time = Samples.moment("2026-04-01T08:00:00Z")
    let (claimant, certifier) = (Samples.did(Samples.claimant), Samples.did(Samples.certifier))
    func codes(_ did: DID, _ key: Ed25519PrivateKey, _ role: TrustRole) -> [String] {
      list.problems(with: did, key: Multikey(key.publicKey), as: role, at: time)
        .map(\.code.rawValue)
    }
    #expect(codes(claimant, Samples.claimant, .claimant) == [])
    #expect(codes(claimant, Samples.claimant, .certifier) == ["trust.roleNotAllowed"])
    #expect(
      codes(Samples.did(Samples.stranger), Samples.stranger, .claimant) == ["trust.unknownIssuer"])
    #expect(codes(claimant, Samples.stranger, .claimant) == ["trust.unknownIssuer"])
    #expect(list.accreditationProblem(of: certifier, for: "iso14068-1") == nil)
    #expect(list.accreditationProblem(of: certifier, for: "pas2060")?.code == .trustRoleNotAllowed)
    #expect(list.accreditationProblem(of: claimant, for: "pas2060")?.code == .trustRoleNotAllowed)
    #expect(
      list.accreditationProblem(of: Samples.did(Samples.stranger), for: "x")?.code
        == .trustUnknownIssuer)
  }

  @Test("a claim signed again under another key fails the list") func resigned() {
    let forged = Samples.document.replacing(
      "issuer",
      with: ["id": .string(Samples.did(Samples.stranger).text), "name": "Lantern Textiles 燈籠"])
    let bytes = Samples.sign(forged, Samples.options(Samples.stranger), key: Samples.stranger)
    #expect(Samples.verifier().verify(bytes).faults == [])
    #expect(
      Samples.verifier(trust: Samples.trust()).verify(bytes).faults == [
        "trust.unknownIssuer proof.verificationMethod"
      ])
  }

  @Test("a problem becomes a finding") func finding() {
    let problem = ClaimProblem(
      .certClaimDigest, "another claim", path: "a.b",
      at: JSONPosition(line: 1, column: 9, offset: 8),
      remedy: "ask", claimed: "1", recomputed: "2")
    let finding = problem.finding(in: "certificate.json")
    #expect(finding.code == "cert.claimDigest")
    #expect(finding.location == SourceLocation(file: "certificate.json", line: 1, column: 9))
    #expect(finding.notes == ["place: a.b", "claimed: 1", "recomputed: 2"])
    #expect(problem.description == "[cert.claimDigest] a.b: another claim; ask")
  }
}

extension BadTrustList {
  func alsoReplacing(_ old: String, with new: String) -> BadTrustList {
    BadTrustList(code, text.replacing(old, with: new))
  }
}
