import Cryptography
import StrictJSON

/// A file of a bundle that the claim names by its digest.
package struct BundleResource: Sendable, Hashable {
  /// Its path in the bundle.
  package let path: String
  /// Its SHA-384 as a digestSRI.
  package let digest: String

  package init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }

  /// The element of `relatedResource`.
  package var json: JSONOutput {
    [
      "id": .string(Self.urn(of: path)), "name": .string(path),
      "mediaType": .string(Self.mediaType(of: path)), "digestSRI": .string(digest),
    ]
  }

  /// A name for the file that no other one of the bundle has: a UUID of version 8 (RFC 9562) made
  /// of the SHA-256 of its path.
  package static func urn(of path: String) -> String {
    UUIDName.derived(from: path)
  }

  static func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last?.lowercased() {
    case "csv": "text/csv"
    case "json", "jsonl": "application/json"
    case "txt", "md": "text/plain"
    case "pdf": "application/pdf"
    default: "application/octet-stream"
    }
  }

  /// Reads the list; nil for elements that do not have the shape of ``ClaimShape/resources``.
  package static func list(_ node: JSONNode) -> [BundleResource] {
    guard case .array(let elements) = node.value else { return [] }
    return elements.compactMap { element in
      guard case .object(let object) = element.value,
        case .string(let path)? = object["name"]?.value,
        case .string(let digest)? = object["digestSRI"]?.value
      else { return nil }
      return BundleResource(path: path, digest: digest)
    }
  }
}
