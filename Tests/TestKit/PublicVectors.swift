import Foundation

/// The folder of public test vectors that `CONFORMANCE_VECTORS` names; tests of conformance run
/// only where it does.
public struct PublicVectors: Sendable {
  /// The folder, or nil where none is named.
  public static let named = ProcessInfo.processInfo.environment["CONFORMANCE_VECTORS"].map {
    PublicVectors(folder: URL(fileURLWithPath: $0))
  }

  let folder: URL

  /// The bytes of a file.
  public func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The names of the files in a folder, in order.
  public func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }
}
