import Quantities
import StrictJSON

/// What a certifier says of a certificate after it was issued. The claimant has no part in it.
package struct CertificateStatusContents: Sendable {
  /// What became of a certificate.
  package enum Status: String, Sendable, CaseIterable {
    /// It does not hold any more, for good.
    case revoked
    /// It is not to be relied on until further notice.
    case suspended
    /// It holds again after a suspension.
    case reinstated
  }

  /// The version of the format.
  package static let profile = "baycarbon/certificate-status/1"

  package var certificate: ClaimContents.DocumentReference
  package var status: Status
  /// From which day on.
  package var on: CalendarDate
  package var reason: String

  package init(
    certificate: ClaimContents.DocumentReference, status: Status, on: CalendarDate, reason: String
  ) {
    self.certificate = certificate
    self.status = status
    self.on = on
    self.reason = reason
  }

  /// Whether a document says by its text that it is one.
  package static func describes(_ document: [UInt8]) -> Bool {
    guard let root = try? JSONNode(parsing: document), case .object(let object) = root.value else {
      return false
    }
    return object.object("credentialSubject")?.text("profile") == profile
  }

  /// The member `credentialSubject`.
  package var json: JSONOutput {
    [
      "type": ["CarbonClaimCertificateStatus"], "profile": .string(Self.profile),
      "certificate": certificate.json, "status": .string(status.rawValue), "on": .day(on),
      "reason": .string(reason),
    ]
  }

  /// The shape of the subject.
  package static let shape = DocumentShape.object([
    .member("type", .list(.word(["CarbonClaimCertificateStatus"])), "always the same word"),
    .member("profile", .word([profile]), "the version of the format"),
    .member("certificate", ClaimShape.reference, "the certificate it is about"),
    .member("status", .word(Status.allCases.map(\.rawValue)), "what became of it"),
    .member("on", .day, "from which day on"),
    .member("reason", .text, "why"),
  ])
}
