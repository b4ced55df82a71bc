import StrictJSON
import Testing

private func parse(_ text: String) throws -> JSONNode { try JSONNode(parsing: Array(text.utf8)) }

@Suite struct JSONParserTests {
  @Test(arguments: [
    (#""""#, ""),
    (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
    (#""\u96fb\u96FB""#, "電電"),
    // U+1D11E = 0x10000 + (0xD834 - 0xD800) * 0x400 + (0xDD1E - 0xDC00)
    //         = 0x10000 + 0x34 * 0x400 + 0x11E = 0x10000 + 0xD000 + 0x11E.
    (#""\uD834\uDD1E""#, "\u{1D11E}"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    (#""\u0000""#, "\u{0}"),
    ("\"\u{7F}\u{2028}電費\"", "\u{7F}\u{2028}電費"),
    (#""\\u0041""#, "\\u0041"),
  ])
  func stringsAreUnescaped(_ text: String, _ expected: String) throws {
    guard case .string(let read) = try parse(text).value else {
      Issue.record("not a string: \(text)")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("12", 12), ("-7", -7),
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
    ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil), ("1.50", nil), ("-2E+3", nil),
    ("0.1000000000000000055511151231257827", nil),
  ])
  func numbersKeepTheirText(_ text: String, _ integer: Int?) throws {
    guard case .number(let number) = try parse(" \(text) ").value else {
      Issue.record("not a number: \(text)")
      return
    }
    #expect(number.text == text)
    #expect(number.integer == integer)
  }

  @Test func everyNodeKnowsItsPlace() throws {
    let text = "{\r\n  \"電費\": [1, \"é\", true],\n\t\"b\": {\"c\": null}\n}\n"
    let node = try parse(text)
    guard case .object(let object) = node.value, case .array(let items)? = object["電費"]?.value,
      case .object(let inner)? = object["b"]?.value
    else {
      Issue.record("the document was not understood")
      return
    }
    // Line 2 is `  "電費": [1, "é", true],`: name at 3, array at 9, elements at 10, 13, 18.
    // Bytes: line 1 has 3, two blanks, then the name of 1 + 6 + 1, colon and blank: 3 + 2 + 10.
    #expect(node.position == .start)
    #expect(object.member("電費")?.namePosition == JSONPosition(line: 2, column: 3, offset: 5))
    #expect(object["電費"]?.position == JSONPosition(line: 2, column: 9, offset: 15))
    #expect(items.map(\.position.description) == ["2:10", "2:13", "2:18"])
    #expect(items.map(\.position.offset) == [16, 19, 25])
    // A tab is one character.
    #expect(object.member("b")?.namePosition.description == "3:2")
    #expect(inner["c"]?.position.description == "3:13")
  }

  @Test func membersKeepTheirOrderAndAreFoundByCodePoints() throws {
    // Composed and decomposed é are two names, although Swift takes the strings for equal.
    let node = try parse("{\"z\": 1, \"\u{E9}\": 2, \"e\u{301}\": 3, \"a\": 4}")
    guard case .object(let object) = node.value else {
      Issue.record("not an object")
      return
    }
    #expect(object.members.map(\.node.value.integer) == [1, 2, 3, 4])
    #expect(object["\u{E9}"]?.value.integer == 2)
    #expect(object["e\u{301}"]?.value.integer == 3)
    #expect(object["missing"] == nil)
  }

  @Test func emptyContainersAndWordsAreRead() throws {
    let output = try JSONOutput(try parse(" [ { } , [ ] , true , false , null ] "))
    #expect(CanonicalJSON.text(output) == "[{},[],true,false,null]")
  }

  @Test(arguments: [
    ("{\n  \"a\": x\r\n}", 2, "  \"a\": x"),
    ("x", 1, "x"),
    ("[1,\n", 2, ""),
    ("\n\n\"電費", 3, "\"電費"),
  ])
  func excerptIsTheLineOfTheError(_ text: String, _ line: Int, _ expected: String) {
    let bytes = Array(text.utf8)
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: bytes) }
    #expect(error?.position.line == line)
    #expect(error?.position.excerpt(from: bytes) == expected)
  }

  @Test func excerptShowsABadByteAsReplacement() {
    let bytes: [UInt8] = [0x0A, 0x22, 0xFF, 0x22, 0x0A]
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: bytes) }
    #expect(error?.position.excerpt(from: bytes) == "\"\u{FFFD}\"")
  }
}

extension JSONValue {
  fileprivate var integer: Int? {
    if case .number(let number) = self { return number.integer }
    return nil
  }
}
