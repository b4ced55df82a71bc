import Quantities
import StrictJSON

/// The members that an object in the manifest may have, each with the property it fills.
struct SectionTable<Root: Sendable>: Sendable {
  let fields: [SectionField<Root>]
  private let places: [String: Int]

  init(_ fields: [SectionField<Root>]) {
    self.fields = fields
    places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
  }

  /// The members for the documentation.
  var descriptions: [FieldDescription] { fields.map(\.description) }

  /// An object with every member, as JSON text.
  var example: String {
    "{" + fields.map { "\"\($0.name)\": \($0.description.example)" }.joined(separator: ", ") + "}"
  }

  /// Reads an object; nil when it is none or lacks a member that must be there.
  func facts(
    _ node: JSONNode, _ path: String, _ reading: inout SectionReading
  ) -> Facts<Root>? {
    guard case .object(let object) = node.value else {
      return reading.refuse(
        node, path, expected: "an object",
        remedy: "write it in braces: {\"\(fields.first?.name ?? "")\": ...}")
    }
    var facts = Facts<Root>()
    var isWhole = true
    for member in object.members where !isComment(member, path, &reading) {
      guard let place = places[member.name] else {
        refuseUnknown(member, path, in: object, &reading)
        continue
      }
      let field = fields[place]
      if let step = field.read(member.node, "\(path).\(member.name)", &reading) {
        facts.append(step)
      } else if field.isRequired {
        isWhole = false
      }
    }
    for field in fields where field.isRequired && object[field.name] == nil {
      isWhole = false
      reading.report(
        .member, "`\(path).\(field.name)` is missing: \(field.meaning)",
        at: node.position, remedy: "add the member `\(field.name)`: \(field.description.kind)")
    }
    return isWhole ? facts : nil
  }

  private func refuseUnknown(
    _ member: JSONObject.Member, _ path: String, in object: JSONObject,
    _ reading: inout SectionReading
  ) {
    reading.refuseUnknown(
      member, path, among: fields.map(\.name).filter { object[$0] == nil })
  }
}

extension SectionReading {
  /// Reports a member that is not known, with the nearest of those that may still be added.
  mutating func refuseUnknown(
    _ member: JSONObject.Member, _ path: String, among free: [String]
  ) {
    let nearest = Spelling.nearest(to: member.name, among: free).first
    let names = free.sorted().map { "`\($0)`" }.joined(separator: ", ")
    let remedy =
      nearest.map { "write `\($0)`" }
      ?? (free.isEmpty ? "remove it" : "remove it; members that may still be added: \(names)")
    report(
      .member, "`\(path).\(member.name)` is not a known member", at: member.namePosition,
      remedy: remedy)
  }
}

/// JSON has no comments; a member of that name is one. Reports one that is not text.
func isComment(
  _ member: JSONObject.Member, _ path: String, _ reading: inout SectionReading
) -> Bool {
  if member.name != "comment" { return false }
  if case .string = member.node.value { return true }
  let _: String? = reading.refuse(
    member.node, "\(path).comment", expected: "text", remedy: "write it in quotes")
  return true
}
