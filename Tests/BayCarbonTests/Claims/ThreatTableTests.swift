import TestKit
import Testing

/// The threats of the design of claims, each with the test that stages it.
@Suite("threats") struct ThreatTableTests {
  /// The number, the threat, and tests as `Suite.function`.
  static let table: [(number: Int, threat: String, tests: [String])] = [
    (
      1, "the signature is taken off, or is no proof",
      ["InvalidVectorTests.refused", "CertificateAttackTests.unsigned"]
    ),
    (2, "the certifier's mark is taken off", ["CertificateAttackTests.certified"]),
    (3, "one good proof among bad ones", ["InvalidVectorTests.refused", "CountersignatureTests"]),
    (4, "two members of one name", ["InvalidVectorTests.refused"]),
    (
      5, "what parsers read differently",
      ["InvalidVectorTests.refused", "ClaimForgeryTests.nesting"]
    ),
    (
      6, "letters that look alike, or are composed",
      ["DocumentShapeTests.shape", "BundleFileTests.extra"]
    ),
    (7, "numbers in other forms", ["DocumentShapeTests.shape", "ClaimForgeryTests.form"]),
    (8, "another order of names", ["ClaimMutationTests.swaps", "InvalidVectorTests.refused"]),
    (9, "the whole claim signed again under another key", ["ClaimReaderTests.otherKey"]),
    (
      10, "the key is not the issuer's",
      ["ClaimReaderTests.otherKey", "CertificateAttackTests.unsigned"]
    ),
    (11, "a weak key", ["ClaimReaderTests.weakKey"]),
    (
      12, "another form of the same signature",
      ["InvalidVectorTests.refused", "ClaimMutationTests.flips"]
    ),
    (13, "an older suite of signatures", ["InvalidVectorTests.refused"]),
    (14, "hashes in another order", ["InvalidVectorTests.refused", "OfficialVectorTests"]),
    (
      15, "a context that gives members another meaning",
      ["ClaimForgeryTests.form", "ClaimForgeryTests.rules"]
    ),
    (
      16, "a signature made for something else",
      ["InvalidVectorTests.refused", "CertificateAttackTests.lie"]
    ),
    (
      17, "a chain of proofs put together anew",
      ["CountersignatureTests", "InvalidVectorTests.refused"]
    ),
    (18, "a certificate moved to another claim", ["CertificateAttackTests.moved"]),
    (
      19, "a certificate for oneself",
      ["CertificateAttackTests.own", "CertificateAttackTests.refused"]
    ),
    (
      20, "dated back",
      ["ClaimReaderTests.clocks", "ClaimReaderTests.trust", "ClaimForgeryTests.form"]
    ),
    (
      21, "expired, not yet valid, taken back",
      [
        "ClaimReaderTests.times", "CertificateAttackTests.status",
        "CertificateStatusTests.takenBack",
      ]
    ),
    (
      22, "one retirement for two claims",
      ["ClaimReaderTests.doubleUse", "ClaimReaderTests.chain", "ClaimReaderTests.otherClaim"]
    ),
    (
      23, "the same credit in another ledger or registry",
      ["ClaimReaderTests.doubleUse", "ClaimVerifyCommandTests.gaps"]
    ),
    (24, "a ledger written anew", ["ClaimReaderTests.rollback", "ClaimReaderTests.witnesses"]),
    (
      25, "an older ledger or status shown",
      ["ClaimReaderTests.rollback", "ClaimReaderTests.times"]
    ),
    (26, "the proof of another entry", ["ClaimReaderTests.proofs"]),
    (
      27, "files swapped, added, leading elsewhere",
      [
        "BundleFileTests.changed", "BundleFileTests.extra", "BundleFileTests.swapped",
        "BundleArchiveTests.refused", "ClaimForgeryTests.outside",
      ]
    ),
    (
      28, "figures that differ between machines",
      ["ClaimIssueTests.threads", "HouseRuleTests.exactness"]
    ),
    (
      29, "more than a machine can hold",
      [
        "BundleFileTests.unreadable", "BundleArchiveTests.refused", "ClaimForgeryTests.large",
        "ClaimForgeryTests.nesting",
      ]
    ),
    (30, "script in names", ["ClaimForgeryTests.script"]),
    (31, "a page that says of itself that it is right", ["CertificateHTMLTests"]),
    (
      32, "a private key that gets out",
      ["KeyCommandTests.new", "ClaimVerifyCommandTests.noKeyInBundle"]
    ),
  ]

  @Test("every threat is staged by a test that is there") func complete() throws {
    #expect(Self.table.map(\.number) == Array(1...32))
    let sources = try Repository.files(below: "Tests", endings: [".swift"])
      .filter { !$0.hasSuffix("ThreatTableTests.swift") }.map { try Repository.text($0) }
    for (number, threat, tests) in Self.table {
      #expect(!tests.isEmpty, "\(number) \(threat)")
      for test in tests {
        let parts = test.split(separator: ".").map(String.init)
        let suite = sources.filter { $0.contains("struct \(parts[0]) {") }
        #expect(!suite.isEmpty, "\(number): there is no suite \(parts[0])")
        if parts.count > 1 {
          #expect(suite.contains { $0.contains("func \(parts[1])(") }, "\(number): no \(test)")
        }
      }
    }
  }
}
