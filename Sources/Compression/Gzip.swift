internal import CZlib

/// The gzip format (RFC 1952) of bytes that fit in memory; the work is done by zlib. The functions
/// trap when zlib has no memory.
package enum Gzip {
  /// Why bytes could not be unpacked.
  package enum Failure: Error, Sendable, Hashable {
    /// They are not one whole gzip member with the right check sum and nothing behind it.
    case damaged
    /// They would unpack to more bytes than the caller allows.
    case tooLarge
  }

  /// Packs bytes, at most 2^31 of them. Neither a time nor the system is written down, so that the
  /// same zlib gives the same bytes; another version of zlib may pack differently.
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count <= 1 << 31, "more bytes than zlib takes at once")
    // zlib keeps the places of both, so that neither may move.
    let stream = ZlibStream()
    let header = UnsafeMutablePointer<gz_header>.allocate(capacity: 1)
    header.initialize(to: gz_header())
    header.pointee.os = unknownSystem
    defer { header.deallocate() }
    guard
      deflateInit2_(
        stream.place, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, memoryLevel,
        Z_DEFAULT_STRATEGY, ZLIB_VERSION, ZlibStream.byteCount) == Z_OK,
      deflateSetHeader(stream.place, header) == Z_OK
    else { fatalError("zlib cannot pack") }
    defer { deflateEnd(stream.place) }
    var packed = [UInt8](
      repeating: 0, count: Int(deflateBound(stream.place, UInt(bytes.count))))
    let result = stream.run(from: bytes[...], into: &packed) { deflate($0, Z_FINISH) }
    guard result == Z_STREAM_END else { fatalError("zlib cannot pack") }
    packed.removeLast(stream.outputLeft)
    return packed
  }

  /// Unpacks one gzip member.
  ///
  /// - Parameter limit: The most bytes that may come out: a few packed bytes can hold gigabytes.
  /// - Throws: ``Failure``.
  package static func unpack(_ packed: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    guard packed.count <= 1 << 31 else { throw .tooLarge }
    let stream = ZlibStream()
    guard
      inflateInit2_(stream.place, gzipWindow, ZLIB_VERSION, ZlibStream.byteCount) == Z_OK
    else { fatalError("zlib cannot unpack") }
    defer { inflateEnd(stream.place) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    var rest = packed[...]
    // Chunk by chunk: what a bomb asks for is never allocated.
    while true {
      let result = stream.run(from: rest, into: &chunk) { inflate($0, Z_NO_FLUSH) }
      bytes += chunk.dropLast(stream.outputLeft)
      rest = rest.suffix(stream.inputLeft)
      guard bytes.count <= limit else { throw .tooLarge }
      if result == Z_STREAM_END, rest.isEmpty { return bytes }
      // A full chunk only tells that there is more.
      guard result == Z_OK, stream.outputLeft == 0 else { throw .damaged }
    }
  }

  /// 15 bits of window, and 16 to ask for the gzip format.
  private static let gzipWindow: Int32 = 15 + 16
  /// What zlib takes when it is not told.
  private static let memoryLevel: Int32 = 8
  /// RFC 1952 section 2.3.1.
  private static let unknownSystem: Int32 = 255
  private static let chunkSize = 65_536
}
