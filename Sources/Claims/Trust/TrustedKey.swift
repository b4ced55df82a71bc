import Quantities

/// A key in the trust list, and from when to when what it signed is believed. Days are in UTC.
package struct TrustedKey: Sendable, Hashable {
  /// A public key in the form of what it signs.
  package enum Value: Sendable, Hashable {
    /// The key of a claimant or certifier.
    case multikey(Multikey)
    /// The verifier key of a ledger or witness, C2SP `NAME+ID+BASE64`.
    case note(String)
  }

  /// Why a key is not used any more.
  package enum RevocationReason: String, Sendable, Hashable, CaseIterable {
    /// Somebody else may have the private key: nothing it signed is believed, for a thief writes any
    /// date into a proof.
    case compromised
    /// Its owner has another one now: what it signed before that day stays good.
    case retired
  }

  /// That a key is not used any more.
  package struct Revocation: Sendable, Hashable {
    /// From this day on.
    package let on: CalendarDate
    /// Why.
    package let reason: RevocationReason

    /// Makes a revocation.
    package init(on: CalendarDate, reason: RevocationReason) {
      self.on = on
      self.reason = reason
    }
  }

  /// The key.
  package let value: Value
  /// The first day.
  package let from: CalendarDate
  /// The last day; nil when none is set.
  package let to: CalendarDate?
  /// That it is not used any more.
  package let revocation: Revocation?

  /// Makes an entry.
  package init(
    _ value: Value, from: CalendarDate, to: CalendarDate? = nil, revocation: Revocation? = nil
  ) {
    self.value = value
    self.from = from
    self.to = to
    self.revocation = revocation
  }

  /// Why what the key signed at a time is not believed: `key.notYetValid`, `key.expired`,
  /// `key.revoked`.
  package func problem(at time: Timestamp) -> ClaimProblem? {
    func problem(_ code: ClaimCode, _ message: String) -> ClaimProblem {
      ClaimProblem(
        code, "the key signed at \(time), but \(message)",
        remedy: "ask the signer to sign again with a key that is trusted")
    }
    switch revocation {
    case let revocation? where revocation.reason == .compromised:
      return problem(
        .keyRevoked,
        "since \(revocation.on) it is known that others may have it; no date it signs"
          + " can be believed")
    case let revocation? where time.date >= revocation.on:
      return problem(.keyRevoked, "is retired since \(revocation.on)")
    default: break
    }
    if time.date < from { return problem(.keyNotYetValid, "is trusted from \(from) on") }
    if let to, time.date > to { return problem(.keyExpired, "is trusted until \(to)") }
    return nil
  }
}
