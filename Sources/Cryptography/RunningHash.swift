internal import CCrypto

/// An algorithm of libcrypto. It is looked up once, because the look-up costs more than the hash of
/// a short text; it traps where the machine lacks the algorithm.
struct HashAlgorithm: Sendable {
  /// The table libcrypto hands out is constant and counted: threads may share it.
  fileprivate nonisolated(unsafe) let table: OpaquePointer
  fileprivate let byteCount: Int

  /// Looks up an algorithm by the name libcrypto gives it.
  ///
  /// - Parameter byteCount: How many bytes its digests have.
  init(_ name: String, byteCount: Int) {
    guard let table = EVP_MD_fetch(nil, name, nil), Int(EVP_MD_get_size(table)) == byteCount else {
      fatalError("libcrypto of this machine has no \(name)")
    }
    self.table = table
    self.byteCount = byteCount
  }
}

/// A hash of bytes that arrive in pieces, of any algorithm. It traps when libcrypto fails, which
/// for a digest it does only without memory.
struct RunningHash: ~Copyable {
  private let context: OpaquePointer
  private let byteCount: Int

  /// Starts a hash of no bytes.
  init(_ algorithm: HashAlgorithm) {
    guard let context = EVP_MD_CTX_new() else {
      fatalError("libcrypto has no memory for a hash")
    }
    guard EVP_DigestInit_ex2(context, algorithm.table, nil) == 1 else {
      fatalError("libcrypto cannot start a hash")
    }
    self.context = context
    byteCount = algorithm.byteCount
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Appends bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else {
      fatalError("libcrypto cannot continue a hash")
    }
  }

  /// Ends the hash.
  consuming func finish() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: byteCount)
    guard EVP_DigestFinal_ex(context, &bytes, nil) == 1 else {
      fatalError("libcrypto cannot finish a hash")
    }
    return bytes
  }
}
