/// Why something cannot be used as a private Ed25519 key.
package enum Ed25519KeyError: Error, Sendable, Hashable {
  /// A seed that does not have 32 bytes, but this many.
  case seedLength(Int)
  /// Bytes without a private key in PEM.
  case notPrivateKey
  /// A private key behind a passphrase; none is ever asked for.
  case encrypted
  /// A private key of another algorithm, such as `RSA`.
  case otherAlgorithm(String)
  /// The libcrypto of this machine has no Ed25519, as with some that are restricted to FIPS.
  case unavailable
}

extension Ed25519KeyError: CustomStringConvertible {
  /// What was found, what was expected and what to do, for people.
  package var description: String {
    switch self {
    case .seedLength(let count):
      "a seed of \(count) bytes; an Ed25519 seed has \(Ed25519PrivateKey.seedByteCount)"
    case .notPrivateKey:
      "no private key in PEM was found; expected `-----BEGIN PRIVATE KEY-----`, as"
        + " `openssl genpkey -algorithm ed25519` writes it"
    case .encrypted:
      "the private key is behind a passphrase; write it without one with"
        + " `openssl pkey -in KEY -out NEW-KEY` and guard the file by its permissions"
    case .otherAlgorithm(let name):
      "the private key is of the algorithm \(name); expected an Ed25519 key, as"
        + " `openssl genpkey -algorithm ed25519` makes one"
    case .unavailable:
      "the libcrypto of this machine has no Ed25519, perhaps because it is restricted to FIPS;"
        + " use a machine without the restriction"
    }
  }
}
