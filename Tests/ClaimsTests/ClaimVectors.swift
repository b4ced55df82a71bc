import Cryptography
import Quantities
import StrictJSON

@testable import Claims

/// What all the vectors of `claim-proofs` share.
enum ClaimVectors {
  static let context = ["https://carbon.example/ns/claim/v1"]

  static let claim = CredentialProfile(
    name: "cnc-1", context: context, types: ["CarbonNeutralityClaimCredential"],
    required: ["validFrom", "relatedResource"],
    optional: ["validUntil", "credentialSchema", "credentialStatus"], issuerRole: .claimant,
    allowsCountersignature: true)

  static let certificate = CredentialProfile(
    name: nil, context: context, types: ["CarbonNeutralityCertificateCredential"],
    required: ["validFrom", "relatedResource"], optional: ["validUntil", "credentialStatus"],
    issuerRole: .certifier)

  /// A trust list of the identifiers that `invalid.json` names.
  static func trust(claimants: [String], certifiers: [String]) throws -> TrustList {
    func issuer(_ did: String, _ roles: Set<TrustRole>) throws -> TrustedIssuer {
      TrustedIssuer(
        id: did, name: did, roles: roles, profiles: roles.contains(.certifier) ? ["cnc-1"] : [],
        keys: [
          TrustedKey(
            .multikey(try Multikey(parsing: String(did.dropFirst("did:key:".count)))),
            from: CalendarDate(year: 2025, month: 1, day: 1)!)
        ])
    }
    let both = Set(claimants).intersection(certifiers)
    return TrustList(
      issuers: try Set(claimants).union(certifiers).sorted().map { did in
        try issuer(
          did,
          both.contains(did)
            ? [.claimant, .certifier] : [claimants.contains(did) ? .claimant : .certifier])
      })
  }

  /// The trust list and the time that hold unless a case says otherwise.
  static func defaults(in file: VectorNode) throws -> (trust: TrustList, time: Timestamp) {
    let trusted = file["trustedIssuersDefault"]
    return (
      try trust(
        claimants: trusted["claimants"].list.map(\.text),
        certifiers: trusted["certifiers"].list.map(\.text)),
      Timestamp(file["verificationTimeDefault"].text)!
    )
  }
}
