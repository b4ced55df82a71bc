import Quantities

/// Whom a reader trusts to sign what. It lives outside of every bundle: a bundle that brings its own
/// list proves nothing.
///
/// The file is a JSON document:
///
/// | member | | content |
/// |---|---|---|
/// | `schema` | required | `baycarbon/trust/1` |
/// | `issuers` | required | a list of the following |
/// | `issuers[].id` | required | the DID of a claimant or certifier; the origin of a ledger; the name of a witness; once in the list |
/// | `issuers[].name` | required | the name the reader knows it by |
/// | `issuers[].organisation` | optional | the legal person, such as a register number; equal texts are one party |
/// | `issuers[].roles` | required | one or more of `claimant`, `certifier`, `ledger`, `witness`; the first two and the last two do not mix |
/// | `issuers[].profiles` | certifiers | the profiles it is accredited for, such as `iso14068-1` |
/// | `issuers[].keys` | required | a list of the following |
/// | `issuers[].keys[].multikey` | claimants, certifiers | the public key, `z6Mk...`; for a did:key the key of the DID |
/// | `issuers[].keys[].vkey` | ledgers, witnesses | the verifier key of notes, `NAME+ID+BASE64`; its name is the `id` |
/// | `issuers[].keys[].from` | required | the first day, UTC, `2025-01-01` |
/// | `issuers[].keys[].to` | optional | the last day, UTC |
/// | `issuers[].keys[].revoked` | optional | `on`, the day, and `reason`: `compromised` (nothing the key signed is believed) or `retired` (what it signed before that day is) |
package struct TrustList: Sendable, Hashable {
  /// The value of `schema`.
  package static let schema = "baycarbon/trust/1"

  /// Those who are trusted, in the order of the file.
  package let issuers: [TrustedIssuer]

  /// Makes a list; no id may occur twice.
  package init(issuers: [TrustedIssuer]) {
    self.issuers = issuers
  }

  /// Why somebody's signature is not believed: `trust.unknownIssuer`, also for a key that is not
  /// listed, `trust.roleNotAllowed`, and `key.notYetValid`, `key.expired`, `key.revoked` at the time
  /// the proof says it was made.
  package func problems(
    with did: DID, key: Multikey, as role: TrustRole, at time: Timestamp
  ) -> [ClaimProblem] {
    guard let issuer = issuer(did) else {
      return [
        problem(
          .trustUnknownIssuer, "\(did) is not in your trust list", "add it only if you know it")
      ]
    }
    var problems: [ClaimProblem] = []
    if !issuer.roles.contains(role) {
      problems.append(
        problem(
          .trustRoleNotAllowed,
          "your trust list does not know `\(issuer.name)` as a"
            + " \(role.rawValue)", "add the role only if you know that it is one"))
    }
    guard let known = issuer.keys.first(where: { $0.value == .multikey(key) }) else {
      problems.append(
        problem(
          .trustUnknownIssuer,
          "the key \(key.text) is not among those of `\(issuer.name)` in your"
            + " trust list", "ask \(did) whether it is one of its keys, then add it"))
      return problems
    }
    if let outside = known.problem(at: time) { problems.append(outside) }
    return problems
  }

  /// Why a certifier's word does not count for a profile: `trust.roleNotAllowed` unless it is in the
  /// list and accredited for it.
  package func accreditationProblem(of did: DID, for profile: String) -> ClaimProblem? {
    guard let issuer = issuer(did) else {
      return problem(
        .trustUnknownIssuer, "\(did) is not in your trust list", "add it only if you know it")
    }
    if issuer.profiles.contains(profile) { return nil }
    return problem(
      .trustRoleNotAllowed,
      "your trust list does not know `\(issuer.name)` as accredited for"
        + " `\(profile)`", "add the profile only if you have seen the accreditation")
  }

  /// The organisation of somebody, when the list tells.
  package func organisation(of did: DID) -> String? { issuer(did)?.organisation }

  /// The verifier keys of all ledgers or of all witnesses, with their owners.
  package func noteKeys(
    of role: TrustRole
  ) -> [(issuer: TrustedIssuer, key: TrustedKey, vkey: String)] {
    issuers.filter { $0.roles.contains(role) }.flatMap { issuer in
      issuer.keys.compactMap { key in
        if case .note(let vkey) = key.value { (issuer, key, vkey) } else { nil }
      }
    }
  }

  private func issuer(_ did: DID) -> TrustedIssuer? {
    issuers.first { $0.id.utf8.elementsEqual(did.text.utf8) }
  }

  private func problem(_ code: ClaimCode, _ message: String, _ remedy: String) -> ClaimProblem {
    ClaimProblem(code, message, remedy: remedy)
  }
}
