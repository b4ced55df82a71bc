import ActivityData
import Findings
import Quantities
import StrictJSON

/// A walk through the sections of one manifest, with what is found on the way.
struct SectionReading {
  private let source: Manifest.Source
  /// The digests of documents by their path in the folder.
  let digests: [String: String]
  private(set) var findings: [Finding] = []
  private(set) var documents: [SectionDocument] = []
  /// The days of documents by their digests; of two that are stated the later one.
  private(set) var documentDays: [String: CalendarDate] = [:]

  init(_ source: Manifest.Source, digests: [String: String]) {
    self.source = source
    self.digests = digests
  }

  /// Notes a file whose digest is wanted.
  mutating func want(_ path: String, at position: JSONPosition) {
    documents.append(SectionDocument(path: path, location: source.location(position)))
  }

  /// Notes the day of a document.
  mutating func note(_ day: CalendarDate?, of digest: String) {
    guard let day else { return }
    documentDays[digest] = max(day, documentDays[digest] ?? day)
  }

  /// A value is not what the member asks for; gives nil for the caller to return.
  mutating func refuse<Value>(
    _ node: JSONNode, _ path: String, expected: String, remedy: String
  ) -> Value? {
    let found =
      switch node.value {
      case .string(let text): text.isEmpty ? "empty" : "`\(text)`"
      case .number(let number): "`\(number.text)`"
      case .bool(let value): "`\(value)`"
      case .null, .array, .object: node.value.kind
      }
    var remedy = remedy
    if case .null = node.value { remedy = "leave the member out or give it a value" }
    report(
      .value, "`\(path)` is \(found), expected \(expected)", at: node.position, remedy: remedy)
    return nil
  }

  /// Adds an error.
  mutating func report(
    _ code: SectionCode, _ message: String, at position: JSONPosition, remedy: String
  ) {
    findings.append(
      Finding(
        .error, code.rawValue, message, at: source.location(position),
        excerpt: position.excerpt(from: source.bytes), remedy: remedy))
  }
}

/// What may be wrong with a section; the raw values are codes of findings.
enum SectionCode: String {
  /// A member that is not known, or one that must be there and is not.
  case member = "neutrality.member"
  /// A value that the member cannot have.
  case value = "neutrality.value"
}

/// A file in the user's folder that a section names in place of a digest.
package struct SectionDocument: Hashable, Sendable {
  /// Its path, relative to the folder; it stays inside.
  package let path: String
  /// Where the manifest names it.
  package let location: SourceLocation
}
