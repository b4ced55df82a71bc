/// What somebody may sign.
package enum TrustRole: String, Sendable, Hashable, CaseIterable {
  /// Claims about its own emissions.
  case claimant
  /// Certificates about the claims of others.
  case certifier
  /// Checkpoints of a ledger.
  case ledger
  /// That it has seen a checkpoint of a ledger.
  case witness

  /// Whether it signs credentials, with a key that a DID leads to; the others sign notes.
  package var signsCredentials: Bool { self == .claimant || self == .certifier }
}
