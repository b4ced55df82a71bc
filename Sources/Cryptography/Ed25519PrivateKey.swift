internal import CCrypto

/// A private Ed25519 key (RFC 8032), held by libcrypto, which wipes it when it is let go.
///
/// It is a class because the key must not be copied in memory each time it is passed on, and
/// Sendable because libcrypto only reads a key when it signs.
package final class Ed25519PrivateKey: Sendable {
  /// How many bytes a seed has.
  package static let seedByteCount = 32

  private nonisolated(unsafe) let key: OpaquePointer

  /// The key that is published.
  package let publicKey: Ed25519PublicKey

  /// Makes the key of a seed: the private key as RFC 8032 defines it.
  package convenience init(seed: [UInt8]) throws(Ed25519KeyError) {
    guard seed.count == Self.seedByteCount else {
      throw .seedLength(seed.count)
    }
    defer { ERR_clear_error() }
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
      throw .unavailable
    }
    try self.init(takingOver: key)
  }

  /// Reads a key in PEM, PKCS#8 without a passphrase, as `pem` and `openssl genpkey` write it.
  package convenience init(pem: [UInt8]) throws(Ed25519KeyError) {
    try self.init(takingOver: Self.readPEM(pem))
  }

  /// A new key from random bytes.
  package static func random() throws(Ed25519KeyError) -> Ed25519PrivateKey {
    var seed = RandomBytes.make(count: seedByteCount)
    defer { OPENSSL_cleanse(&seed, seed.count) }
    return try Ed25519PrivateKey(seed: seed)
  }

  /// Takes over a key of libcrypto, also when it throws.
  private init(takingOver key: OpaquePointer) throws(Ed25519KeyError) {
    var bytes = [UInt8](repeating: 0, count: Ed25519PublicKey.byteCount)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1,
      let publicKey = Ed25519PublicKey(bytes: Array(bytes.prefix(count)))
    else {
      EVP_PKEY_free(key)
      throw .unavailable
    }
    self.key = key
    self.publicKey = publicKey
  }

  deinit {
    EVP_PKEY_free(key)
  }

  /// The signature of a message, 64 bytes; the same each time. Traps when libcrypto fails, which
  /// it does only without memory.
  package func signature(of message: [UInt8]) -> [UInt8] {
    guard let context = EVP_MD_CTX_new() else { fatalError("libcrypto has no memory") }
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: Ed25519PublicKey.signatureByteCount)
    var count = signature.count
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &signature, &count, message, message.count) == 1,
      count == signature.count
    else { fatalError("libcrypto cannot sign with Ed25519") }
    return signature
  }

  /// The key in PEM, PKCS#8 without a passphrase. Whoever reads it can sign: keep it in a file that
  /// only its owner can read.
  package var pem: [UInt8] {
    guard let output = BIO_new(BIO_s_secmem()) else { fatalError("libcrypto has no memory") }
    defer { BIO_free(output) }
    guard PEM_write_bio_PKCS8PrivateKey(output, key, nil, nil, 0, nil, nil) == 1 else {
      fatalError("libcrypto cannot write a key in PEM")
    }
    var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(output))
    guard Int(BIO_read(output, &bytes, Int32(bytes.count))) == bytes.count else {
      fatalError("libcrypto cannot give the key it wrote")
    }
    return bytes
  }
}

extension Ed25519PrivateKey {
  /// Longer than any private key; a file beyond it is something else.
  private static let pemSizeLimit = 65_536

  /// Reads the first private key of a text in PEM; it must be of Ed25519.
  private static func readPEM(_ pem: [UInt8]) throws(Ed25519KeyError) -> OpaquePointer {
    guard !pem.isEmpty, pem.count <= pemSizeLimit else { throw .notPrivateKey }
    guard Ed25519PublicKey.isAvailable else { throw .unavailable }
    var isEncrypted = false
    let found = pem.withUnsafeBytes { bytes in
      readAnyKey(bytes, isEncrypted: &isEncrypted)
    }
    guard let key = found else {
      throw isEncrypted ? .encrypted : .notPrivateKey
    }
    guard EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519 else {
      let name = EVP_PKEY_get0_type_name(key).map { String(cString: $0) } ?? "unknown"
      EVP_PKEY_free(key)
      throw .otherAlgorithm(name)
    }
    return key
  }

  /// Reads the first private key of any algorithm; nil when there is none without a passphrase.
  private static func readAnyKey(
    _ pem: UnsafeRawBufferPointer, isEncrypted: inout Bool
  ) -> OpaquePointer? {
    defer { ERR_clear_error() }
    guard let input = BIO_new_mem_buf(pem.baseAddress, Int32(pem.count)) else {
      fatalError("libcrypto has no memory")
    }
    defer { BIO_free(input) }
    // Without a function of ours libcrypto would ask the terminal for the passphrase.
    return PEM_read_bio_PrivateKey(
      input, nil,
      { _, _, _, flag in
        flag?.assumingMemoryBound(to: Bool.self).pointee = true
        return -1
      }, &isEncrypted)
  }
}
