/// A document of our own formats that was read from its canonical bytes: what has one meaning has
/// one text, so that a digest of the bytes is a digest of the meaning.
public struct CanonicalDocument: Sendable {
  /// The bytes it was read from.
  public let bytes: [UInt8]
  /// The document with places.
  public let root: JSONNode
  /// The document as it can be written again; its canonical form are the bytes.
  public let output: JSONOutput

  /// Reads a document strictly.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - sizeLimit: The most bytes it may have.
  /// - Throws: `JSONSyntaxError`: the errors of parsing, `json.size`, `json.number` for a number
  ///   that is not a whole number within ±(2^53 - 1), and `json.not-canonical` at the first byte
  ///   that differs from the canonical form.
  public init(parsing bytes: [UInt8], sizeLimit: Int) throws(JSONSyntaxError) {
    guard bytes.count <= sizeLimit else {
      throw JSONSyntaxError(
        .size, at: .start,
        "the document has \(bytes.count) bytes; at most \(sizeLimit) are read")
    }
    root = try JSONNode(parsing: bytes)
    output = try JSONOutput(root)
    self.bytes = bytes
    let canonical = CanonicalJSON.bytes(output)
    guard bytes == canonical else { throw Self.difference(bytes, canonical) }
  }

  /// The error at the first character in which two unequal documents differ.
  private static func difference(_ bytes: [UInt8], _ canonical: [UInt8]) -> JSONSyntaxError {
    var offset = zip(bytes, canonical).prefix { $0 == $1 }.count
    while offset > 0, offset < bytes.count, JSONByte.continuesScalar(bytes[offset]) { offset -= 1 }
    return JSONSyntaxError(
      .notCanonical, at: .locating(offset, in: bytes),
      "the canonical form goes on with \(excerpt(canonical, from: offset)), found"
        + " \(excerpt(bytes, from: offset))")
  }

  private static func excerpt(_ bytes: [UInt8], from offset: Int) -> String {
    guard offset < bytes.count else { return "its end" }
    let text = String(decoding: bytes[offset...].prefix(80), as: UTF8.self)
    return "`" + String(String.UnicodeScalarView(text.unicodeScalars.prefix(20))) + "`"
  }
}
