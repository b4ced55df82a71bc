import Claims
import Cryptography
import OffsetLedger
import Quantities

/// Who takes part in the claims of tests: the seed of each key is one byte repeated.
package enum Party: UInt8, CaseIterable, Sendable {
  case claimant = 0x11
  case certifier, ledger, witness, secondWitness, stranger

  /// The private key.
  package var key: Ed25519PrivateKey {
    guard let key = try? Ed25519PrivateKey(seed: [UInt8](repeating: rawValue, count: 32)) else {
      fatalError("no Ed25519")
    }
    return key
  }

  /// The public key.
  package var multikey: Multikey { Multikey(key.publicKey) }

  /// The identifier that is the key.
  package var did: DID { DID(key: key.publicKey) }

  /// The name under which it signs notes.
  package var noteName: String {
    switch self {
    case .ledger: "lantern.example/offsets"
    case .witness: "one.example/witness"
    case .secondWitness: "two.example/witness"
    default: "other.example/notes"
    }
  }

  /// Signs notes.
  package var noteSigner: NoteSigner {
    guard let name = KeyName(noteName) else { fatalError("no name: \(noteName)") }
    return NoteSigner(name: name, key: key)
  }

  /// The verifier key of notes.
  package var vkey: String {
    noteSigner.verifier(self == .ledger || self == .stranger ? .ed25519 : .cosignature).vkey
  }
}

extension TrustList {
  /// Knows the claimant, the certifier, the ledger and two witnesses.
  package static func ofParties(
    keyOf changed: Party? = nil, _ change: (TrustedKey) -> TrustedKey = { $0 },
    roles: [Party: TrustRole] = [:], without missing: Set<Party> = [],
    organisations: [Party: String] = [:], profiles: [String] = ["pas2060"]
  ) -> TrustList {
    let usual: [(Party, TrustRole)] = [
      (.claimant, .claimant), (.certifier, .certifier), (.ledger, .ledger), (.witness, .witness),
      (.secondWitness, .witness),
    ]
    return TrustList(
      issuers: usual.filter { !missing.contains($0.0) }.map { party, usualRole in
        let role = roles[party] ?? usualRole
        let signsNotes = usualRole == .ledger || usualRole == .witness
        let key = TrustedKey(
          signsNotes ? .note(party.vkey) : .multikey(party.multikey), from: .day("2025-01-01"))
        return TrustedIssuer(
          id: signsNotes ? party.noteName : party.did.text, name: "\(party)",
          organisation: organisations[party], roles: [role],
          profiles: role == .certifier ? profiles : [], keys: [party == changed ? change(key) : key]
        )
      })
  }
}

extension CalendarDate {
  /// A day that exists.
  package static func day(_ text: String) -> CalendarDate {
    guard let day = try? CalendarDate(parsing: text) else { fatalError("no day: \(text)") }
    return day
  }
}

extension Timestamp {
  /// A moment that exists.
  package static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { fatalError("no moment: \(text)") }
    return moment
  }
}
