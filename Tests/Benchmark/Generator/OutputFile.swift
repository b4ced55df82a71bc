#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why data could not be written.
struct OutputError: Error {
  let message: String

  /// What the system says about the last call.
  init(_ path: String, _ reason: Int32) {
    message = "\(path): \(String(cString: strerror(reason)))"
  }

  init(_ message: String) {
    self.message = message
  }
}

/// A new file, written in large blocks.
final class OutputFile {
  private let path: String
  private let descriptor: Int32
  private let block: UnsafeMutableRawBufferPointer
  private var used = 0

  /// Makes the file; one that exists is not written over.
  init(_ path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw OutputError(path, errno) }
    block = .allocate(byteCount: 1 << 20, alignment: 16)
  }

  deinit {
    block.deallocate()
  }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    if bytes.count > block.count - used { try flush() }
    guard bytes.count <= block.count else { throw OutputError("\(path): too long a text") }
    for byte in bytes {
      block[used] = byte
      used += 1
    }
  }

  func append(_ byte: UInt8) throws(OutputError) {
    if used == block.count { try flush() }
    block[used] = byte
    used += 1
  }

  func append(_ text: String) throws(OutputError) {
    try append(Array(text.utf8))
  }

  /// Writes what is left and closes the file.
  func finish() throws(OutputError) {
    try flush()
    if close(descriptor) != 0 { throw OutputError(path, errno) }
  }

  private func flush() throws(OutputError) {
    var start = 0
    while start < used {
      let count = write(descriptor, block.baseAddress?.advanced(by: start), used - start)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw OutputError(path, errno) }
      start += count
    }
    used = 0
  }
}

/// Folders.
enum Folder {
  /// Makes a folder and those above it.
  static func make(_ path: String) throws(OutputError) {
    if mkdir(path, 0o777) == 0 { return }
    let reason = errno
    if reason == EEXIST { return }
    guard reason == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw OutputError(path, reason)
    }
    try make(String(path[..<slash]))
    if mkdir(path, 0o777) != 0 && errno != EEXIST { throw OutputError(path, errno) }
  }

  /// Refuses a folder that holds something: bills of an earlier run would be counted too.
  static func requireEmpty(_ path: String) throws(OutputError) {
    guard let listing = opendir(path) else { throw OutputError(path, errno) }
    defer { closedir(listing) }
    var entries = 0
    while readdir(listing) != nil { entries += 1 }
    // `.` and `..`
    if entries > 2 { throw OutputError("\(path): the folder is not empty") }
  }
}
