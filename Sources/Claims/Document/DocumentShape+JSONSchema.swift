import StrictJSON

extension DocumentShape {
  /// The shape in JSON Schema 2020-12. What a schema cannot say, that a day exists, say, or that a
  /// decimal has at most 38 digits, it leaves out: it never refuses what a verifier of ours takes.
  package var jsonSchema: JSONOutput {
    switch self {
    case .text: ["type": "string", "minLength": 1]
    case .count: ["type": "integer", "minimum": 0]
    case .flag: ["type": "boolean"]
    case .decimal: Self.pattern(#"(0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\.[0-9]*[1-9])"#)
    case .ordinal: Self.pattern("(0|[1-9][0-9]*)")
    case .day: Self.pattern(Self.dayPattern)
    case .moment: Self.pattern("\(Self.dayPattern)T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
    case .digest: Self.pattern("sha256:[0-9a-f]{64}")
    case .integrity: Self.pattern("sha384-[A-Za-z0-9+/]{64}")
    case .word(let words): ["enum": .array(words.map(JSONOutput.string))]
    case .list(let element): ["type": "array", "items": element.jsonSchema]
    case .texts: ["type": "object", "additionalProperties": ["type": "string"]]
    case .object(let members): Self.schema(of: members)
    case .nullable(let shape): ["anyOf": [["type": "null"], shape.jsonSchema]]
    }
  }

  private static let dayPattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  private static func pattern(_ text: String) -> JSONOutput {
    ["type": "string", "pattern": .string("^\(text)$")]
  }

  private static func schema(of members: [Member]) -> JSONOutput {
    .object([
      ("type", "object"),
      (
        "properties",
        .object(
          members.map { member in
            let shape = member.shape.jsonSchema.members ?? []
            return (member.name, .object(shape + [("description", .string(member.meaning))]))
          })
      ),
      ("required", .array(members.filter { !$0.isOptional }.map { .string($0.name) })),
      ("additionalProperties", false),
    ])
  }
}
