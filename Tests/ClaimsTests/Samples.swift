import Cryptography
import Quantities
import StrictJSON

@testable import Claims

/// A small claim and its parties: the seed of each key is one byte repeated.
enum Samples {
  static let claimant = key(1)
  static let certifier = key(2)
  static let stranger = key(3)

  static func key(_ seed: UInt8) -> Ed25519PrivateKey {
    guard let key = try? Ed25519PrivateKey(seed: [UInt8](repeating: seed, count: 32)) else {
      fatalError("no Ed25519")
    }
    return key
  }

  static func did(_ key: Ed25519PrivateKey) -> DID { DID(key: key.publicKey) }

  static func moment(_ text: String) -> Timestamp { Timestamp(text)! }

  static func day(_ text: String) -> CalendarDate {
    guard let day = try? CalendarDate(parsing: text) else { fatalError("no day: \(text)") }
    return day
  }

  static let profile = CredentialProfile(
    name: "test-1", context: ["https://baycarbon.example/ns/claim/v1"], types: ["TestCredential"],
    required: ["validFrom"], optional: ["validUntil", "relatedResource"], issuerRole: .claimant,
    allowsCountersignature: true)

  static let certificateProfile = CredentialProfile(
    name: nil, context: ["https://baycarbon.example/ns/claim/v1"], types: ["TestCertificate"],
    required: [], optional: ["validFrom"], issuerRole: .certifier)

  static let claimID = "urn:uuid:00000000-0000-4000-8000-000000000001"
  static let proofID = "urn:uuid:00000000-0000-4000-8000-000000000002"

  /// A whole claim without a proof.
  static var document: JSONOutput {
    [
      "@context": [
        "https://www.w3.org/ns/credentials/v2", "https://baycarbon.example/ns/claim/v1",
      ],
      "type": ["VerifiableCredential", "TestCredential"], "id": .string(claimID),
      "issuer": ["id": .string(did(claimant).text), "name": "Lantern Textiles 燈籠"],
      "validFrom": "2026-03-31T00:00:00Z", "validUntil": "2027-03-31T00:00:00Z",
      "credentialSubject": ["profile": "test-1", "totalKg": 89558, "parts": [1, 2]],
    ]
  }

  static func options(
    _ key: Ed25519PrivateKey, created: String = "2026-04-01T08:00:00Z", expires: String? = nil,
    id: String? = proofID
  ) -> ProofOptions {
    ProofOptions(
      id: id, created: moment(created), expires: expires.map(moment),
      verificationMethod: VerificationMethod(key: key.publicKey).text)
  }

  static func verifier(
    _ profile: CredentialProfile = profile, keys: KeyRing = KeyRing(), trust: TrustList? = nil,
    time: String? = nil
  ) -> CredentialVerifier {
    CredentialVerifier(profile: profile, keys: keys, trust: trust, time: time.map(moment))
  }

  /// The claim as its issuer signs it.
  static func claim() throws -> SecuredCredential {
    try verifier().issue(document, options: options(claimant), key: claimant)
  }

  /// A list that knows the claimant and the certifier.
  static func trust(
    claimantOrganisation: String? = nil, certifierOrganisation: String? = nil
  ) -> TrustList {
    func issuer(
      _ key: Ed25519PrivateKey, _ name: String, _ organisation: String?, _ role: TrustRole
    ) -> TrustedIssuer {
      TrustedIssuer(
        id: did(key).text, name: name, organisation: organisation, roles: [role],
        profiles: role == .certifier ? ["iso14068-1"] : [],
        keys: [TrustedKey(.multikey(Multikey(key.publicKey)), from: day("2025-01-01"))])
    }
    return TrustList(issuers: [
      issuer(claimant, "Lantern", claimantOrganisation, .claimant),
      issuer(certifier, "Check House", certifierOrganisation, .certifier),
    ])
  }

  /// Signs a document whatever it says, as nobody honest would.
  static func sign(
    _ document: JSONOutput, _ options: ProofOptions = options(claimant),
    key: Ed25519PrivateKey = claimant
  ) -> [UInt8] {
    let proof = DataIntegrityProof.sign(document, options: options, key: key)
    return CanonicalJSON.bytes(document.replacing("proof", with: proof.output))
  }

  /// Signs options that `ProofOptions` cannot express, so that only their form is wrong.
  static func sign(_ document: JSONOutput, members: [(String, JSONOutput)]) -> [UInt8] {
    let signature = claimant.signature(
      of: DataIntegrityProof.hashData(of: document, options: members))
    let proof = members + [("proofValue", .string("z" + Base58.encode(signature)))]
    return CanonicalJSON.bytes(document.replacing("proof", with: .object(proof)))
  }
}

extension CredentialCheck {
  /// What was found, as `code path`.
  var faults: [String] {
    (problems + validity).map {
      $0.path.isEmpty ? $0.code.rawValue : "\($0.code.rawValue) \($0.path)"
    }
  }
}
