import StrictJSON
import Testing

/// The canonical text of the value that a path of member names and positions leads to.
func canonicalPart(_ document: JSONOutput, _ path: String...) throws -> String {
  var value = document
  for step in path {
    switch value {
    case .object(let members): value = try #require(members.first { $0.0 == step }).1
    case .array(let elements): value = elements[try #require(Int(step))]
    default: Issue.record("there is nothing below \(step)")
    }
  }
  return CanonicalJSON.text(value)
}

/// The names of the members of an object in their order.
func memberNames(_ document: JSONOutput) -> [String] {
  guard case .object(let members) = document else { return [] }
  return members.map(\.0)
}

/// Expects that a strict reader reads what was written, and that nothing changes on the way.
func expectRoundTrip(_ document: JSONOutput) throws {
  let bytes = CanonicalJSON.bytes(document)
  #expect(try CanonicalJSON.bytes(JSONOutput(JSONNode(parsing: bytes))) == bytes)
  let pretty = Array(PrettyJSON.text(document).utf8)
  #expect(try CanonicalJSON.bytes(JSONOutput(JSONNode(parsing: pretty))) == bytes)
}
