import Quantities
import StrictJSON

extension CredentialProfile {
  /// The context of our own terms; it lies in every bundle, and nothing fetches it.
  package static let ownContext = "https://baycarbon.example/ns/claim/v1"

  /// A claim.
  package static let claim = CredentialProfile(
    name: ClaimContents.profile, context: [ownContext], types: ["CarbonClaimCredential"],
    required: ["validFrom", "credentialSchema", "relatedResource"],
    optional: ["validUntil", "credentialStatus"],
    issuerRole: .claimant)

  /// A certifier's word on a claim.
  package static let certificate = CredentialProfile(
    name: CertificateContents.profile, context: [ownContext], types: ["CarbonClaimCertificate"],
    required: ["validFrom"], optional: ["validUntil"], issuerRole: .certifier)

  /// What the issuer of a claim said of it later.
  package static let status = CredentialProfile(
    name: StatusContents.profile, context: [ownContext], types: ["CarbonClaimStatus"],
    required: ["validFrom"], optional: [], issuerRole: .claimant)

  /// What a certifier said of a certificate later.
  package static let certificateStatus = CredentialProfile(
    name: CertificateStatusContents.profile, context: [ownContext],
    types: ["CarbonClaimCertificateStatus"], required: ["validFrom"], optional: [],
    issuerRole: .certifier)

  /// The whole list `@context` as a value.
  var contextList: JSONOutput { .array(context.map(JSONOutput.string)) }
  /// The whole list `type` as a value.
  var typeList: JSONOutput { .array(types.map(JSONOutput.string)) }
}

/// The members of a credential around its subject.
package struct CredentialFrame: Sendable {
  /// `urn:uuid:` and a UUID.
  package var id: String
  package var issuer: DID
  package var issuerName: String
  package var validFrom: Timestamp
  package var validUntil: Timestamp?

  package init(
    id: String, issuer: DID, issuerName: String, validFrom: Timestamp, validUntil: Timestamp?
  ) {
    self.id = id
    self.issuer = issuer
    self.issuerName = issuerName
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// The credential without its proof.
  package func document(
    _ profile: CredentialProfile, subject: JSONOutput, further: [(String, JSONOutput?)] = []
  ) -> JSONOutput {
    .present(
      [
        ("@context", profile.contextList), ("type", profile.typeList), ("id", .string(id)),
        ("issuer", ["id": .string(issuer.text), "name": .string(issuerName)]),
        ("validFrom", .string(validFrom.text)),
        ("validUntil", validUntil.map { .string($0.text) }), ("credentialSubject", subject),
      ] + further)
  }
}
