import Foundation
import StrictJSON
import TestKit

/// A place in a file of test vectors; it traps where the file is not as its tests expect.
struct VectorNode {
  let node: JSONNode

  init(_ node: JSONNode) { self.node = node }

  /// A file in `Vectors`.
  init(file: String) throws {
    node = try JSONNode(parsing: Self.bytes(file))
  }

  /// The bytes of a file in `Vectors`.
  static func bytes(_ file: String) throws -> [UInt8] {
    Array(
      try Data(contentsOf: Repository.root.appending(path: "Tests/ClaimsTests/Vectors/\(file)")))
  }

  subscript(name: String) -> VectorNode { find(name)! }

  func find(_ name: String) -> VectorNode? {
    guard case .object(let object) = node.value else { return nil }
    return object[name].map(VectorNode.init)
  }

  var text: String {
    guard case .string(let text) = node.value else { fatalError("no text: \(node.value)") }
    return text
  }

  var integer: Int? {
    guard case .number(let number) = node.value else { return nil }
    return number.integer
  }

  var list: [VectorNode] {
    guard case .array(let nodes) = node.value else { fatalError("no list: \(node.value)") }
    return nodes.map(VectorNode.init)
  }

  var output: JSONOutput {
    get throws { try JSONOutput(node) }
  }
}
