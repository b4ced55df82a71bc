import Claims
import Neutrality
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Reports

/// The signed documents among the recorded files, and pages of them.
enum CertificateSample {
  /// The exact bytes of a signed document.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Repository.text("\(RecordedPage.folder)/Claims/\(name).json").utf8)
  }

  static func page(
    _ name: String, _ language: Language = .english, certificate: String? = nil
  ) throws -> CertificatePage {
    try #require(
      CertificatePage(
        language: language, claim: bytes(name), certificate: certificate.map { try bytes($0) }))
  }

  /// The test vector of a signed claim: an older shape, so its values are typed from it here.
  static func vector() throws -> CertificatePage {
    let name = "claim-single-proof"
    let file = try Repository.text("Tests/ClaimsTests/Vectors/claim-proofs/valid/\(name).json")
    guard case .object(let vector) = try JSONNode(parsing: Array(file.utf8)).value else {
      throw JSONSyntaxErrorInTest()
    }
    let text = try #require(vector.text("signedCanonical"))
    let key = try #require(vector.object("key")?.text("publicKeyMultibase"))
    return CertificatePage(
      language: .english,
      period: try #require(
        Period(
          from: CalendarDate(parsing: "2025-01-01"), to: CalendarDate(parsing: "2025-12-31"))),
      totalKg: ExactDecimal(89_558),
      scopes: [
        .init(id: "1", kg: ExactDecimal(22_483)), .init(id: "2-location", kg: ExactDecimal(67_075)),
      ], offsets: [], residualKg: .zero,
      rules: [
        .init(rule: "LEDGER-QTY", verdict: .pass), .init(rule: "LEDGER-OVERLAP", verdict: .pass),
        .init(rule: "ISO14068-1-X", verdict: .notApplicable),
      ],
      issuer: .init(
        name: "Example Manufacturing (HK) Ltd 示例製造", did: "did:key:\(key)", key: key),
      validFrom: try #require(Timestamp("2026-03-31T00:00:00Z")),
      validUntil: Timestamp("2027-03-31T00:00:00Z"),
      claimID: "urn:uuid:6f1a0c4e-0000-4000-8000-000000000001",
      claimDigest: DocumentDigest(of: Array(text.utf8)).text, claim: text)
  }

  private struct JSONSyntaxErrorInTest: Error {}
}
