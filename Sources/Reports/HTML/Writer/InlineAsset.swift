import Cryptography

/// A style sheet or a script that stands in a page. It is a literal of the source code, so nothing
/// that somebody wrote into a folder can be part of it.
package struct InlineAsset: Sendable {
  /// Exactly what stands between the tags.
  package let text: String

  /// Takes over a literal; traps on what would end the element early or be read as other bytes.
  package init(_ literal: StaticString) {
    let text = "\(literal)"
    for end in ["</", "<!--", "<script", "\r", "\0"] {
      precondition(!text.contains(end), "\(end) cannot stand in a style sheet or a script")
    }
    self.text = text
  }

  /// How a policy names it: `'sha256-...'` over the exact bytes.
  package var policySource: String {
    "'sha256-\(Base64.encode(SHA256.hash(Array(text.utf8)).bytes))'"
  }
}
