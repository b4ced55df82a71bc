import StrictJSON
import Testing

private func reader(_ text: String) throws -> ObjectReader {
  let node = try JSONNode(parsing: Array(text.utf8))
  guard case .object(let object) = node.value else { throw NotAnObject() }
  return ObjectReader(object, at: node.position)
}

private struct NotAnObject: Error {}

/// A problem as one line: `line:column code message | remedy`.
private func lines(_ reader: ObjectReader) -> [String] {
  reader.problems.map { problem in
    "\(problem.position) \(problem.code.rawValue) \(problem.message)"
      + (problem.remedy.map { " | " + $0 } ?? "")
  }
}

@Suite struct ObjectReaderTests {
  @Test func membersOfTheRightTypeAreReadWithoutProblems() throws {
    let reader = try reader(
      """
      {"name": "Lantern", "ok": true, "share": 0.10, "tags": ["a", "b"],
       "subject": {"kind": "facility"}, "facilities": [{"id": "x"}, {"id": "y"}]}
      """)
    #expect(reader.requiredString("name") == "Lantern")
    #expect(reader.optionalString("note") == nil)
    #expect(reader.requiredBool("ok") == true)
    #expect(reader.optionalBool("other") == nil)
    #expect(reader.requiredNumber("share")?.text == "0.10")
    #expect(reader.optionalNumber("none") == nil)
    #expect(reader.requiredStrings("tags") == ["a", "b"])
    #expect(reader.optionalStrings("more") == nil)
    #expect(reader.optionalArray("more")?.count == nil)
    #expect(reader.requiredObject("subject")?.requiredString("kind") == "facility")
    #expect(reader.optionalObject("plan") == nil)
    let ids = reader.requiredObjects("facilities")?.map { $0.requiredString("id") }
    #expect(ids == ["x", "y"])
    #expect(reader.optionalObjects("units") == nil)
    reader.rejectUnknown()
    #expect(lines(reader) == [])
  }

  @Test func missingMembersAreReportedAtTheirObject() throws {
    let reader = try reader("{\n  \"subject\": {}}")
    #expect(reader.requiredString("schema") == nil)
    #expect(reader.requiredObject("subject")?.requiredString("name") == nil)
    #expect(
      lines(reader) == [
        "1:1 json.missing-member `schema` is missing | add the member `schema`",
        "2:14 json.missing-member `subject.name` is missing | add the member `name`",
      ])
  }

  @Test func wrongTypesAreReportedAtTheValue() throws {
    let reader = try reader(
      """
      {"name": 12.50,
       "ok": "yes",
       "share": "0.1",
       "tags": {},
       "subject": [],
       "gwp": null,
       "list": ["a", 1],
       "items": [{}, false]}
      """)
    #expect(reader.requiredString("name") == nil)
    #expect(reader.requiredBool("ok") == nil)
    #expect(reader.optionalNumber("share") == nil)
    #expect(reader.requiredArray("tags") == nil)
    #expect(reader.requiredObject("subject") == nil)
    #expect(reader.optionalString("gwp") == nil)
    #expect(reader.requiredStrings("list") == ["a"])
    #expect(reader.requiredObjects("items")?.count == 1)
    reader.rejectUnknown()
    #expect(
      lines(reader) == [
        "1:10 json.type `name` is a number, expected a string | write it in quotes: \"12.50\"",
        "2:8 json.type `ok` is a string, expected true or false",
        "3:11 json.type `share` is a string, expected a number",
        "4:10 json.type `tags` is an object, expected an array",
        "5:13 json.type `subject` is an array, expected an object",
        "6:9 json.type `gwp` is null, expected a string "
          + "| leave the member out or give it a value",
        "7:16 json.type `list[1]` is a number, expected a string | write it in quotes: \"1\"",
        "8:16 json.type `items[1]` is true or false, expected an object",
      ])
  }

  @Test func unknownMembersAreReportedWithTheNearestSpelling() throws {
    let reader = try reader(
      """
      {"schema": "x",
       "perod": {},
       "Facilities": [],
       "zzz": 1,
       "subject": {"naem": "x", "kind": "facility"}}
      """)
    for name in ["schema", "period", "facilities", "gwp"] { _ = reader.optional(name) }
    let subject = reader.requiredObject("subject")
    _ = subject?.optional("name")
    _ = subject?.optional("kind")
    reader.rejectUnknown()
    // Twice is once.
    reader.rejectUnknown()
    #expect(
      lines(reader) == [
        "2:2 json.unknown-member `perod` is not a known member | write `period`",
        "3:2 json.unknown-member `Facilities` is not a known member | write `facilities`",
        "4:2 json.unknown-member `zzz` is not a known member "
          + "| remove it; members that may still be added: `facilities`, `gwp`, `period`",
        "5:14 json.unknown-member `subject.naem` is not a known member | write `name`",
      ])
  }

  @Test func aNameThatIsThereIsNotSuggested() throws {
    let reader = try reader(#"{"name": "x", "names": "y"}"#)
    _ = reader.requiredString("name")
    reader.rejectUnknown()
    #expect(
      lines(reader) == ["1:15 json.unknown-member `names` is not a known member | remove it"])
  }

  @Test func everyProblemCodeHasItsRawValue() {
    #expect(
      JSONProblem.Code.allCases.map(\.rawValue) == [
        "json.missing-member", "json.unknown-member", "json.type",
      ])
  }

  @Test func callersAddTheirOwnProblems() throws {
    let reader = try reader(#"{"inner": {}}"#)
    let inner = reader.requiredObject("inner")
    inner?.report(
      JSONProblem(.type, "not a date", at: JSONPosition(line: 1, column: 11, offset: 10)))
    #expect(lines(reader) == ["1:11 json.type not a date"])
  }
}
