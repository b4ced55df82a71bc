internal import CCrypto

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces; the work is done by libcrypto.
///
/// ```
/// var hash = SHA256()
/// hash.update(chunk)
/// let digest = hash.finish()
/// ```
///
/// How the bytes are cut into pieces does not matter. The functions trap when libcrypto fails,
/// which for a digest it does only when memory is exhausted or the algorithm is disabled on the
/// machine: no result could be trusted then.
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Starts a hash of no bytes.
  public init() {
    guard let context = EVP_MD_CTX_new() else {
      fatalError("libcrypto has no memory for a hash")
    }
    guard EVP_DigestInit_ex2(context, Self.algorithm, nil) == 1 else {
      fatalError("libcrypto cannot start SHA-256")
    }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Appends bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else {
      fatalError("libcrypto cannot continue SHA-256")
    }
  }

  /// Appends bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Appends bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Ends the hash.
  public consuming func finish() -> SHA256Digest {
    var bytes = [UInt8](repeating: 0, count: SHA256Digest.byteCount)
    guard EVP_DigestFinal_ex(context, &bytes, nil) == 1 else {
      fatalError("libcrypto cannot finish SHA-256")
    }
    return SHA256Digest(checked: bytes)
  }

  /// Looked up once: the look-up costs more than the hash of a short text. The table libcrypto
  /// hands out is constant and counted, so sharing it between threads is safe.
  private nonisolated(unsafe) static let algorithm: OpaquePointer = {
    guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
      fatalError("libcrypto of this machine has no SHA-256")
    }
    return algorithm
  }()
}

extension SHA256 {
  /// The hash of bytes that are all there.
  public static func hash(_ bytes: [UInt8]) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of bytes that are all there.
  public static func hash(_ bytes: Span<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of bytes that are all there.
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }
}
