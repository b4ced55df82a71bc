/// Somebody in the trust list.
package struct TrustedIssuer: Sendable, Hashable {
  /// The DID of a claimant or certifier, the origin of a ledger, the name of a witness.
  package let id: String
  /// The name the reader knows it by; it need not be the one it gives itself.
  package let name: String
  /// The legal person it belongs to, such as a register number: two with the same are not independent
  /// of each other.
  package let organisation: String?
  /// What it may sign.
  package let roles: Set<TrustRole>
  /// For a certifier, the profiles it is accredited for.
  package let profiles: [String]
  /// Its keys.
  package let keys: [TrustedKey]

  /// Makes an entry.
  package init(
    id: String, name: String, organisation: String? = nil, roles: Set<TrustRole>,
    profiles: [String] = [], keys: [TrustedKey]
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.roles = roles
    self.profiles = profiles
    self.keys = keys
  }
}
