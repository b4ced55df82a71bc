import Neutrality
import Quantities
import StrictJSON

extension MemberKind where Value == DocumentReference {
  /// A document with its digest, or a file in the folder whose digest the caller computes. As long
  /// as that digest is not known, the document is not there.
  static var document: MemberKind {
    let table = SectionTable<WrittenDocument>([
      .optional("name", .text, \.name, "what it is called; the path of the file otherwise"),
      .optional("digest", .plainDigest, \.digest, "the digest of its bytes"),
      .optional("file", .file, \.file, "its path in the folder, instead of the digest"),
      .optional("on", .day, \.on, "its day; no decision on it can be older"),
    ])
    return MemberKind(
      name: #"`{"name": text, "digest": "sha256:..."}` or `{"file": "docs/x.pdf"}`"#
        + #", with `"on": day`"#,
      example: "{\"name\": \"words\", \"digest\": \(MemberKind<String>.plainDigest.example)}"
    ) { node, path, reading in
      let before = reading.findings.count
      guard let facts = table.facts(node, path, &reading), reading.findings.count == before
      else { return nil }
      var written = WrittenDocument()
      facts.fill(&written)
      if let file = written.file, written.digest == nil {
        reading.want(file, at: node.position)
        guard let digest = reading.digests[file] else { return nil }
        reading.note(written.on, of: digest)
        return DocumentReference(written.name ?? file, digest: digest)
      }
      if let name = written.name, let digest = written.digest, written.file == nil {
        reading.note(written.on, of: digest)
        return DocumentReference(name, digest: digest)
      }
      return reading.refuseDocument(node, path)
    }
  }
}

extension MemberKind where Value == String {
  /// The digest of a document: written out, or that of a file in the folder.
  static var digest: MemberKind {
    MemberKind(
      name: #"`"sha256:..."` or `{"file": "docs/x.pdf"}`"#, example: plainDigest.example
    ) { node, path, reading in
      guard case .object = node.value else { return plainDigest.read(node, path, &reading) }
      return MemberKind<DocumentReference>.document.read(node, path, &reading)?.digest
    }
  }

  /// A digest that is written out.
  static var plainDigest: MemberKind {
    let example = "\"sha256:\(String(repeating: "0123456789abcdef", count: 4))\""
    return written("`sha256:` and 64 hexadecimal digits", example: example) { text in
      let digits = text.dropFirst("sha256:".count).utf8
      let isDigest =
        text.hasPrefix("sha256:") && digits.count == 64
        && digits.allSatisfy {
          UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
        }
      return isDigest ? text : nil
    }
  }

  /// A path that stays in the folder.
  static var file: MemberKind { inside(example: #""docs/x.pdf""#) }

  /// A folder inside the folder.
  static var folder: MemberKind { inside(example: #""2023""#) }

  private static func inside(example: String) -> MemberKind {
    written("a path inside the folder", example: example) { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      return isInside && !text.utf8.contains(0) ? text : nil
    }
  }
}

extension SectionReading {
  fileprivate mutating func refuseDocument(
    _ node: JSONNode, _ path: String
  ) -> DocumentReference? {
    report(
      .value, "`\(path)` does not say which document, or says it twice", at: node.position,
      remedy: #"write {"name": ..., "digest": "sha256:..."} or {"file": "docs/x.pdf"}"#)
    return nil
  }
}

/// A document as it is written.
private struct WrittenDocument: Sendable {
  var name: String?
  var digest: String?
  var file: String?
  var on: CalendarDate?
}
