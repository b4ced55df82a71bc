import Cryptography
import Quantities
import StrictJSON

/// Checks credentials of one profile: the text, the shape, the proofs, the keys, in that order. All
/// that is wrong in a step is collected; a step is not taken on what an earlier one refused.
package struct CredentialVerifier: Sendable {
  /// What the credential must look like.
  package let profile: CredentialProfile
  /// Where keys are found.
  package let keys: KeyRing
  /// Whom the reader trusts; nil when that is not to be judged.
  package let trust: TrustList?
  /// The time at which the credential should be valid; nil when that is not to be judged.
  package let time: Timestamp?

  /// Makes a verifier.
  package init(
    profile: CredentialProfile, keys: KeyRing = KeyRing(), trust: TrustList?, time: Timestamp?
  ) {
    self.profile = profile
    self.keys = keys
    self.trust = trust
    self.time = time
  }

  /// Checks the bytes of a credential.
  package func verify(_ bytes: [UInt8]) -> CredentialCheck {
    let document: CanonicalDocument
    do throws(JSONSyntaxError) {
      document = try CanonicalDocument(parsing: bytes, sizeLimit: profile.sizeLimit)
    } catch {
      return CredentialCheck([ClaimProblem(error)])
    }
    var reader = ShapeReader(profile: profile)
    guard let shape = reader.read(document) else { return CredentialCheck(reader.problems) }
    do throws(ClaimProblems) {
      let chain = try proofs(of: shape)
      let signatures = try signatures(of: chain, shape: shape)
      let credential = SecuredCredential(
        bytes: bytes, root: document.root, object: shape.object,
        document: shape.output.replacing("proof", with: nil), id: shape.id, issuer: shape.issuer,
        validFrom: shape.validFrom, validUntil: shape.validUntil, subject: shape.subject,
        subjectPosition: shape.subjectPosition, signatures: signatures)
      return CredentialCheck(credential, validity: time.map(credential.validity) ?? [])
    } catch {
      return CredentialCheck(error.problems)
    }
  }
}
