import Foundation
import TestKit

extension ScratchFolder {
  /// The bytes of a file.
  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: path)))
  }
}
