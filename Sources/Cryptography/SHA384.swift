/// SHA-384 (FIPS 180-4), with which W3C credentials name the files they rest on; the work is done
/// by libcrypto. It traps when libcrypto fails, as ``SHA256`` does.
package struct SHA384: ~Copyable {
  /// How many bytes a digest has.
  package static let byteCount = 48

  private var hash = RunningHash(algorithm)

  /// Starts a hash of no bytes.
  package init() {}

  /// Appends bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bytes)
  }

  /// Ends the hash: `byteCount` bytes.
  package consuming func finish() -> [UInt8] {
    hash.finish()
  }

  /// The hash of bytes that are all there.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA384()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  private static let algorithm = HashAlgorithm("SHA384", byteCount: byteCount)
}
