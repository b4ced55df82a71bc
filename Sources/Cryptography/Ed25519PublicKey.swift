internal import CCrypto

/// A public Ed25519 key (RFC 8032): the 32 bytes that are published.
package struct Ed25519PublicKey: Sendable, Hashable {
  /// How many bytes a public key has.
  package static let byteCount = 32

  /// How many bytes a signature has.
  package static let signatureByteCount = 64

  /// Whether the libcrypto of this machine knows Ed25519. Where it does not, no signature is
  /// valid; ask this first to give the true reason.
  package static let isAvailable: Bool = {
    defer { ERR_clear_error() }
    let algorithm = EVP_SIGNATURE_fetch(nil, "ED25519", nil)
    EVP_SIGNATURE_free(algorithm)
    return algorithm != nil
  }()

  /// The key as RFC 8032 encodes it; always `byteCount` bytes.
  package let bytes: [UInt8]

  /// Takes the bytes of a key; nil unless there are `byteCount` of them. Whether they are a point
  /// of the curve shows when a signature is verified.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Whether the key is a point of small order: a signature can then be valid for any message, so
  /// nobody honest has such a key.
  package var isWeak: Bool { Self.hasLowOrder(bytes[...]) }

  /// Whether a signature is valid for a message. A weak key verifies nothing, nor does a signature
  /// whose point is of small order: verifiers disagree about those.
  package func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureByteCount, !isWeak,
      !Self.hasLowOrder(signature.prefix(Self.byteCount))
    else { return false }
    // A failed verification leaves its reasons behind, which the next caller must not find.
    defer { ERR_clear_error() }
    guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count) else {
      return false
    }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { fatalError("libcrypto has no memory") }
    defer { EVP_MD_CTX_free(context) }
    // Other than 1 is a failure: 0 for a bad signature, negative for an error.
    return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}

extension Ed25519PublicKey {
  /// Whether 32 bytes encode one of the points of order 1, 2, 4 or 8, canonically or not. There are
  /// 14 such encodings: these seven values of y, each with both signs of x.
  private static func hasLowOrder(_ point: ArraySlice<UInt8>) -> Bool {
    var ordinate = Array(point)
    ordinate[ordinate.count - 1] &= 0x7F
    return lowOrderOrdinates.contains(ordinate)
  }

  /// y = 0, 1, p - 1, p, p + 1 with p = 2^255 - 19, and the two of the points of order 8.
  private static let lowOrderOrdinates: [[UInt8]] = [
    littleEndian(0, 0, 0, 0),
    littleEndian(1, 0, 0, 0),
    littleEndian(0xFFFF_FFFF_FFFF_FFEC, .max, .max, 0x7FFF_FFFF_FFFF_FFFF),
    littleEndian(0xFFFF_FFFF_FFFF_FFED, .max, .max, 0x7FFF_FFFF_FFFF_FFFF),
    littleEndian(0xFFFF_FFFF_FFFF_FFEE, .max, .max, 0x7FFF_FFFF_FFFF_FFFF),
    littleEndian(
      0xB027_B2C2_8F95_E826, 0xF098_EFF2_89F4_C345, 0x3933_C6D3_05AC_DFD5, 0x05FC_536D_8802_38B1),
    littleEndian(
      0x4FD8_4D3D_706A_17C7, 0x0F67_100D_760B_3CBA, 0xC6CC_392C_FA53_202A, 0x7A03_AC92_77FD_C74E),
  ]

  private static func littleEndian(_ words: UInt64...) -> [UInt8] {
    words.flatMap { word in
      stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}
