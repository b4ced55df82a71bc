#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes new files into a folder and never over existing ones.
public enum FolderWriter {
  /// Why the files were not written.
  public struct Failure: Error {
    /// A sentence for the user.
    public let message: String
    /// True when something of that name is there already.
    public let isOccupied: Bool
  }

  /// Writes files, making the folders on the way. When a file fails, those written before it are
  /// taken away again.
  public static func write(
    _ files: [(path: String, text: String)], into folder: String
  ) throws(Failure) {
    for file in files where FolderListing.isOccupied("\(folder)/\(file.path)") {
      throw Failure(
        message: "\(folder)/\(file.path) exists; name another folder", isOccupied: true)
    }
    var written: [String] = []
    do throws(Failure) {
      for file in files {
        let path = "\(folder)/\(file.path)"
        try makeFolders(above: path)
        try write(file.text, to: path, written: &written)
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }

  /// Writes a new file that only its owner can read.
  static func writeSecret(_ text: String, to path: String) throws(Failure) {
    var written: [String] = []
    do throws(Failure) {
      try write(text, to: path, mode: 0o600, written: &written)
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }

  private static func makeFolders(above path: String) throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var current = ""
    for part in parts {
      current += current.isEmpty && part.isEmpty ? "/" : part + "/"
      if current == "/" || FolderListing.isFolder(current) { continue }
      if mkdir(current, 0o777) != 0 {
        throw Failure(
          message: "the folder \(current) cannot be made: \(String(cString: strerror(errno)))",
          isOccupied: errno == EEXIST || errno == ENOTDIR)
      }
    }
  }

  /// Writes a file that must not exist; once it is made, it is in `written`.
  private static func write(
    _ text: String, to path: String, mode: mode_t = 0o666, written: inout [String]
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    func failure() -> Failure {
      Failure(
        message: "\(path) cannot be written: \(String(cString: strerror(errno)))",
        isOccupied: errno == EEXIST)
    }
    guard descriptor >= 0 else { throw failure() }
    written.append(path)
    if !Array(text.utf8).withUnsafeBytes({ writeWhole($0, to: descriptor) }) {
      let reason = failure()
      close(descriptor)
      throw reason
    }
    guard close(descriptor) == 0 else { throw failure() }
  }
}
