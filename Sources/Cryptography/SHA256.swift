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
  private var hash = RunningHash(algorithm)

  /// Starts a hash of no bytes.
  public init() {}

  /// Appends bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bytes)
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
    SHA256Digest(checked: hash.finish())
  }

  private static let algorithm = HashAlgorithm(
    "SHA256", byteCount: SHA256Digest.byteCount)
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
