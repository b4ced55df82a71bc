#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file for what does not fit in memory. It has no name, so that nothing is left of it however the
/// program ends.
final class ScratchFile: Sendable {
  /// Why it cannot be used, in the words of the system.
  struct Failure: Error {
    let reason: String

    init() { reason = String(cString: strerror(errno)) }
  }

  private let descriptor: Int32

  /// Makes an empty file in the folder for such files, `TMPDIR` or `/tmp`.
  init() throws(Failure) {
    let asked = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = asked.isEmpty ? "/tmp" : asked
    var path = Array("\(folder)/baycarbon-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    if descriptor < 0 { throw Failure() }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Writes at a place.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(Failure) {
    try Self.all(bytes.count) { done in
      pwrite(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
        off_t(offset + done))
    }
  }

  /// Reads what was written at a place.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(Failure) {
    try Self.all(bytes.count) { done in
      pread(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
        off_t(offset + done))
    }
  }

  /// Repeats a call that may do a part of the work only, until all bytes are done.
  private static func all(_ count: Int, _ part: (_ done: Int) -> Int) throws(Failure) {
    var done = 0
    while done < count {
      let more = part(done)
      if more < 0 && errno == EINTR { continue }
      if more <= 0 { throw Failure() }
      done += more
    }
  }
}
