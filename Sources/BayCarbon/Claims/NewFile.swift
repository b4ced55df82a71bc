#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file that is there as a whole or not at all.
package enum NewFile {
  /// Writes a file where nothing is yet.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let stage = try staged(bytes, beside: path)
    // `link` fails where the name is taken, which `rename` would not.
    let isLinked = link(stage, path) == 0
    let reason = errno
    unlink(stage)
    if isLinked { return }
    throw reason == EEXIST
      ? FileProblem("file.exists", "\(path) exists", remedy: "name a place that is free")
      : problem(path, reason)
  }

  /// Writes a file in the place of the one that is there.
  package static func replace(_ bytes: [UInt8], at path: String) throws(FileProblem) {
    let stage = try staged(bytes, beside: path)
    if rename(stage, path) == 0 { return }
    let reason = errno
    unlink(stage)
    throw problem(path, reason)
  }

  private static func staged(_ bytes: [UInt8], beside path: String) throws(FileProblem) -> String {
    var template = Array("\(path).partial-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw problem(path, errno) }
    let stage = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    fchmod(descriptor, 0o644)
    let isWritten =
      bytes.withUnsafeBytes { writeWhole($0, to: descriptor) }
      && fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    if isWritten { return stage }
    unlink(stage)
    throw problem(path, reason)
  }

  private static func problem(_ path: String, _ reason: Int32) -> FileProblem {
    FileProblem(
      unwritable: "file.unwritable",
      "\(path) cannot be written: \(String(cString: strerror(reason)))",
      remedy: reason == ENOENT
        ? "make its folder first" : "see to the disk and to the permissions")
  }
}
