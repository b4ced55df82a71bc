#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file on disk, read in blocks through the system calls of POSIX.
public final class InputFile {
  /// Why a file cannot be read.
  public enum Failure: Error, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It is a folder.
    case isFolder
    /// Anything else, in the words of the system.
    case system(String)
  }

  /// Bytes asked for at a time.
  public static let blockSize = 1 << 18

  /// The size when it was opened, in bytes.
  public let size: Int
  private let descriptor: Int32

  /// Opens a file for reading.
  public init(_ path: String) throws(Failure) {
    // Without waiting, so that a pipe nobody writes to does not hold the program up.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw errno == ENOENT ? .missing : .system(Self.reason()) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = Self.reason()
      close(descriptor)
      size = 0
      throw .system(reason)
    }
    size = Int(status.st_size)
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .isFolder
    }
    if status.st_mode & S_IFMT != S_IFREG {
      close(descriptor)
      throw .system("it is not a regular file")
    }
  }

  deinit {
    close(descriptor)
  }

  /// The next block; empty at the end.
  public func next() throws(Failure) -> [UInt8] {
    var reason: String?
    let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
      var result = read(descriptor, buffer.baseAddress, Self.blockSize)
      while result < 0 && errno == EINTR {
        result = read(descriptor, buffer.baseAddress, Self.blockSize)
      }
      if result < 0 { reason = Self.reason() }
      count = max(result, 0)
    }
    if let reason { throw .system(reason) }
    return block
  }

  /// The whole file.
  public static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while true {
      let block = try file.next()
      if block.isEmpty { return bytes }
      bytes += block
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
