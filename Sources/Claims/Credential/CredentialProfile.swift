/// What a credential of one kind must look like, whatever its subject says.
///
/// Own test vectors, claims, certificates and status lists each have one, and all run through the
/// same ``CredentialVerifier``.
package struct CredentialProfile: Sendable {
  /// The first `@context` of every credential (W3C VC Data Model 2.0).
  package static let credentialsContext = "https://www.w3.org/ns/credentials/v2"

  /// The type that every credential has.
  package static let credentialType = "VerifiableCredential"

  /// The members that every credential has; `proof` is asked for when proofs are read.
  static let basicMembers = ["@context", "type", "id", "issuer", "credentialSubject"]

  /// The version of the format that `credentialSubject.profile` must name; nil when the subject has
  /// no such member.
  package let name: String?
  /// The whole list `@context`, compared for equality.
  package let context: [String]
  /// The whole list `type`, compared for equality.
  package let types: [String]
  /// Further members at the top that must be there.
  package let required: [String]
  /// Further members at the top that may be there.
  package let optional: [String]
  /// What the trust list must allow the issuer to be.
  package let issuerRole: TrustRole
  /// Whether a certifier may countersign in the document itself, in a chain of proofs.
  package let allowsCountersignature: Bool
  /// The most bytes a document may have.
  package let sizeLimit: Int

  /// Makes a profile.
  ///
  /// - Parameters:
  ///   - context: What follows `credentialsContext`.
  ///   - types: What follows `credentialType`.
  package init(
    name: String?, context: [String], types: [String], required: [String], optional: [String],
    issuerRole: TrustRole, allowsCountersignature: Bool = false, sizeLimit: Int = 16 << 20
  ) {
    self.name = name
    self.context = [Self.credentialsContext] + context
    self.types = [Self.credentialType] + types
    self.required = required
    self.optional = optional
    self.issuerRole = issuerRole
    self.allowsCountersignature = allowsCountersignature
    self.sizeLimit = sizeLimit
  }
}
