import Neutrality
import Quantities
import StrictJSON

extension Sections {
  /// An element of section `reviewer_decisions`.
  static let decision = SectionTable<WrittenDecision>([
    .required("rule", .rule, \.rule, "the id of the rule"),
    .required("reviewer", .text, \.reviewer, "who decided"),
    .required("on", .day, \.on, "when"),
    .required("note", .text, \.note, "why"),
    .required("digest", .digest, \.digest, "the document that was looked at"),
    .defaulted(
      "accepts", .flag(example: false), \.accepts,
      "false when the document does not show what the rule asks"),
  ])
}

/// A reviewer's decision as it is written.
struct WrittenDecision: Hashable, Sendable {
  var rule = ""
  var reviewer = ""
  var on = CalendarDate(dayNumber: 0)
  var note = ""
  var digest = ""
  var accepts = true

  var decision: ReviewerDecision {
    ReviewerDecision(
      rule: rule, by: reviewer, on: on, note: note, digest: digest, accepts: accepts)
  }
}

extension MemberKind where Value == String {
  /// The id of a rule.
  static var rule: MemberKind {
    let ids = Family.allRules.map(\.id)
    return MemberKind(name: "the id of a rule", example: "\"\(ids.first ?? "")\"") {
      node, path, reading in
      if case .string(let text) = node.value, ids.contains(text) { return text }
      return reading.refuseWord(node, path, among: ids, called: "the id of a rule")
    }
  }
}

extension MemberKind where Value == Settings {
  /// Settings by their names, on top of the defaults.
  static var settings: MemberKind {
    let defaults = Settings()
    return MemberKind(name: objectName, example: settingsExample, inner: settingsFields) {
      node, path, reading in
      guard case .object(let object) = node.value else {
        return reading.refuse(
          node, path, expected: "an object", remedy: "write it in braces: {...}")
      }
      var settings = defaults
      for member in object.members where !isComment(member, path, &reading) {
        reading.read(member, path, in: object, into: &settings)
      }
      return settings
    }
  }

  private static var settingsFields: [FieldDescription] {
    let defaults = Settings()
    return Settings.table.map { entry in
      FieldDescription(
        name: entry.name, kind: entry.allowed,
        meaning: "for \(entry.rule); `\(entry.text(defaults))` unless it is set",
        isRequired: false, isList: false, example: "\"\(entry.text(defaults))\"", inner: [])
    }
  }

  private static var settingsExample: String {
    let pairs = settingsFields.map { "\"\($0.name)\": \($0.example)" }
    return "{\(pairs.joined(separator: ", "))}"
  }
}

extension SectionReading {
  fileprivate mutating func read(
    _ member: JSONObject.Member, _ path: String, in object: JSONObject,
    into settings: inout Settings
  ) {
    guard let entry = Settings.table.first(where: { $0.name == member.name }) else {
      refuseUnknown(
        member, path, among: Settings.table.map(\.name).filter { object[$0] == nil })
      return
    }
    let text: String? =
      switch member.node.value {
      case .string(let text): text
      case .number(let number): number.text
      case .bool(let value): value.description
      case .null, .array, .object: nil
      }
    if let text, entry.read(&settings, text) { return }
    let _: Settings? = refuse(
      member.node, "\(path).\(member.name)", expected: entry.allowed,
      remedy: "write \(entry.allowed); without it, it is `\(entry.text(Settings()))`")
  }
}
