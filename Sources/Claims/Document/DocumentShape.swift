import Quantities
import StrictJSON

/// What a part of one of our documents must look like: the one place that says which members there
/// are, for the check and for the documentation.
package indirect enum DocumentShape: Sendable {
  /// Text; one that may not be empty.
  case text
  /// A whole number that is not negative.
  case count
  /// `true` or `false`.
  case flag
  /// A decimal in its only form: no exponent, no plus, no zeros in front or behind, at most 38 digits.
  case decimal
  /// Digits of any length without zeros in front: a serial number.
  case ordinal
  /// A day, `2025-05-02`.
  case day
  /// A moment in UTC, `2025-05-02T08:00:00Z`.
  case moment
  /// `sha256:` and 64 hexadecimal digits.
  case digest
  /// `sha384-` and Base64, as W3C calls it: a digestSRI.
  case integrity
  /// One of some words.
  case word([String])
  /// Elements of one shape.
  case list(DocumentShape)
  /// Names and texts that are not known beforehand.
  case texts
  /// Members, those that may be left out marked.
  case object([Member])
  /// null, or a shape.
  case nullable(DocumentShape)

  /// A member of an object.
  package struct Member: Sendable {
    package let name: String
    package let shape: DocumentShape
    package let isOptional: Bool
    package let meaning: String
  }
}

extension DocumentShape.Member {
  /// A member that must be there.
  package static func member(
    _ name: String, _ shape: DocumentShape, _ meaning: String
  ) -> DocumentShape.Member {
    DocumentShape.Member(name: name, shape: shape, isOptional: false, meaning: meaning)
  }

  /// A member that may be left out.
  package static func optional(
    _ name: String, _ shape: DocumentShape, _ meaning: String
  ) -> DocumentShape.Member {
    DocumentShape.Member(name: name, shape: shape, isOptional: true, meaning: meaning)
  }
}

extension DocumentShape {
  /// Everything in which a value is not of this shape, in the order of the text.
  ///
  /// - Parameter path: The place of the value in its document.
  package func problems(in node: JSONNode, path: String) -> [ClaimProblem] {
    switch (self, node.value) {
    case (.object(let members), .object(let object)):
      return Self.problems(in: object, members, at: node.position, path: path)
    case (.list(let shape), .array(let elements)):
      return elements.enumerated().flatMap { index, element in
        shape.problems(in: element, path: "\(path)[\(index)]")
      }
    case (.texts, .object(let object)):
      return object.members.flatMap {
        DocumentShape.text.problems(in: $0.node, path: "\(path).\($0.name)", mayBeEmpty: true)
      }
    case (.nullable, .null): return []
    case (.nullable(let shape), _): return shape.problems(in: node, path: path)
    default: return problems(in: node, path: path, mayBeEmpty: false)
    }
  }

  private static func problems(
    in object: JSONObject, _ members: [Member], at position: JSONPosition, path: String
  ) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    for member in members where !member.isOptional && object[member.name] == nil {
      problems.append(
        ClaimProblem(
          .docMissing, "`\(member.name)` is missing", path: Self.path(path, member.name),
          at: position, remedy: "get the document as it was issued"))
    }
    for found in object.members {
      // Names are compared by their bytes: `String` takes different ones for the same.
      let known = members.first { $0.name.utf8.elementsEqual(found.name.utf8) }
      let place = Self.path(path, found.name)
      if let known {
        problems += known.shape.problems(in: found.node, path: place)
      } else {
        problems.append(
          ClaimProblem(
            .docUnknownMember, "`\(found.name.shortened)` is no member of this format",
            path: place, at: found.namePosition,
            remedy: "do not rely on it: no reader shows what it says"))
      }
    }
    return problems
  }

  /// The place of a member.
  static func path(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  /// The problem with a value that has no members or elements.
  private func problems(
    in node: JSONNode, path: String, mayBeEmpty: Bool
  ) -> [ClaimProblem] {
    let isRight: Bool
    switch (self, node.value) {
    case (.count, .number(let number)): isRight = (number.integer ?? -1) >= 0
    case (.flag, .bool): isRight = true
    case (.text, .string(let text)): isRight = mayBeEmpty || !text.isEmpty
    case (.word(let words), .string(let text)): isRight = words.contains(text)
    case (.decimal, .string(let text)): isRight = CanonicalDecimal.isCanonical(text)
    case (.ordinal, .string(let text)): isRight = Self.isOrdinal(text)
    case (.day, .string(let text)): isRight = (try? CalendarDate(parsing: text)) != nil
    case (.moment, .string(let text)): isRight = Timestamp(text) != nil
    case (.digest, .string(let text)): isRight = DocumentDigest(text) != nil
    case (.integrity, .string(let text)): isRight = DigestSRI.digest(text) != nil
    default: isRight = false
    }
    if isRight { return [] }
    return [
      ClaimProblem(
        code, "\(Self.found(node)); expected \(expectation)", path: path, at: node.position,
        remedy: "get the document as it was issued")
    ]
  }

  private var code: ClaimCode {
    switch self {
    case .decimal, .ordinal: .docDecimal
    case .day, .moment: .docDate
    default: .docSchema
    }
  }

  /// What is expected, with its article.
  package var expectation: String {
    switch self {
    case .text: "text"
    case .count: "a whole number from 0 on"
    case .flag: "true or false"
    case .decimal: "a decimal in quotes, such as \"28401.5\""
    case .ordinal: "digits in quotes"
    case .day: "a day such as 2025-05-02"
    case .moment: "a time such as 2025-05-02T08:00:00Z"
    case .digest: "`sha256:` and 64 hexadecimal digits"
    case .integrity: "`sha384-` and 64 characters of Base64"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let shape): "a list of \(shape.expectation)"
    case .texts: "an object of texts"
    case .object: "an object"
    case .nullable(let shape): "null or \(shape.expectation)"
    }
  }

  private static func found(_ node: JSONNode) -> String {
    switch node.value {
    case .string(let text): "`\(text.shortened)`"
    case .number(let number): "the number \(number.text.shortened)"
    default: node.value.kind
    }
  }

  private static func isOrdinal(_ text: String) -> Bool {
    let digits = Array(text.utf8)
    return !digits.isEmpty && (digits.count == 1 || digits[0] != UInt8(ascii: "0"))
      && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
