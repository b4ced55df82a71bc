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
  public static let blockSize = 1 << 17

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
    var failure: Failure?
    let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
      do throws(Failure) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return block
  }

  /// Reads the next bytes to a place in memory; gives how many, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw .system(Self.reason()) }
    }
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

  /// The size of the file of that name in bytes; 0 when it cannot be seen.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
