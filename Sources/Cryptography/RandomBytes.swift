internal import CCrypto

/// Bytes nobody can foresee, from the generator of libcrypto.
package enum RandomBytes {
  /// New random bytes.
  ///
  /// Traps when the machine has no randomness to give or `count` is beyond `Int32`: a key made of
  /// anything else would be worse than none.
  ///
  /// - Parameter count: How many, 0 or more.
  package static func make(count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard count == 0 || RAND_bytes(&bytes, Int32(count)) == 1 else {
      fatalError("libcrypto has no random bytes")
    }
    return bytes
  }
}
