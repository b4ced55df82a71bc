/// A document that somebody holds: evidence, a statement, a letter.
package struct DocumentReference: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// The digest of its bytes, `sha256:` and 64 hexadecimal digits.
  package let digest: String

  /// Makes a reference.
  package init(_ name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}
