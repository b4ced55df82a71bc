import Cryptography

/// What a witness adds to a checkpoint (C2SP tlog-cosignature, version 1): the time it saw the
/// checkpoint and a signature over both.
struct Cosignature {
  /// Unix seconds, 0 or more.
  let time: Int

  /// 64 bytes.
  let signature: [UInt8]

  /// Makes a cosignature. Traps at a time before 1970, which the form has no room for.
  init(time: Int, signature: [UInt8]) {
    precondition(time >= 0, "a cosignature before 1970")
    self.time = time
    self.signature = signature
  }

  /// Reads the bytes of a signature line, after the key id; nil when they are not 8 bytes of time,
  /// at most 2^63 - 1, and a signature.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.timeByteCount + Ed25519PublicKey.signatureByteCount,
      let time = Int(exactly: LogText.bigEndian(bytes.prefix(Self.timeByteCount)))
    else { return nil }
    self.init(time: time, signature: Array(bytes.dropFirst(Self.timeByteCount)))
  }

  /// The bytes of a signature line, after the key id.
  var bytes: [UInt8] { LogText.bigEndian(UInt64(time)) + signature }

  /// What is signed. The first line keeps a cosignature from being taken for a log's signature.
  static func message(time: Int, text: [UInt8]) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n".utf8) + text
  }

  private static let timeByteCount = 8
}
