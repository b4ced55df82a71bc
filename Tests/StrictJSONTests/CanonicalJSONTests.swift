import StrictJSON
import Testing

private func canonical(_ text: String) throws -> String {
  CanonicalJSON.text(try JSONOutput(try JSONNode(parsing: Array(text.utf8))))
}

@Suite struct CanonicalJSONTests {
  @Test func documentsAreWrittenFromLiterals() {
    let kg = "1234.500000000"
    let document: JSONOutput = [
      "schema": "baycarbon/result/1", "rows": 12, "kg": .string(kg), "ok": true, "due": nil,
      "lines": [["id": "line-\(3)"], [], [:]],
    ]
    #expect(
      CanonicalJSON.text(document)
        == #"{"due":null,"kg":"1234.500000000","lines":[{"id":"line-3"},[],{}],"ok":true,"#
        + #""rows":12,"schema":"baycarbon/result/1"}"#)
  }

  @Test func namesAreSortedByUTF16Units() throws {
    // UTF-16: U+20AC is 20AC, U+1F600 is D83D DE00, U+FB33 is FB33: the emoji comes before
    // U+FB33, although its code point and its UTF-8 are greater. Digits come before letters,
    // a prefix before the longer name, composed é (E9) after decomposed e + U+0301.
    let text = try canonical(
      #"{"\ufb33":1,"\ud83d\ude00":2,"\u20ac":3,"\u00e9":4,"e\u0301":5,"ab":6,"a":7,"1":8,"":9}"#)
    #expect(
      text
        == "{\"\":9,\"1\":8,\"a\":7,\"ab\":6,\"e\u{301}\":5,\"\u{E9}\":4,\"\u{20AC}\":3,"
        + "\"\u{1F600}\":2,\"\u{FB33}\":1}")
  }

  @Test func stringsHaveTheEscapesOfRFC8785() {
    let text = "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{F}\u{10}\u{1F} \"\\/\u{7F}\u{80}\u{2028}電"
    #expect(
      CanonicalJSON.text(.string(text))
        == #""\u0000\u0001\b\t\n\u000b\f\r\u000f\u0010\u001f \"\\/"# + "\u{7F}\u{80}\u{2028}電\"")
  }

  @Test(arguments: [
    ("0", "0"), ("9007199254740991", "9007199254740991"),
    ("-9007199254740991", "-9007199254740991"),
  ])
  func wholeNumbersAreKept(_ text: String, _ expected: String) throws {
    #expect(try canonical(text) == expected)
  }

  @Test(arguments: ["1.0", "-0", "-0.0", "1e2", "9007199254740992", "1e-400", "12.75"])
  func anyOtherNumberIsRefusedInOurFormats(_ text: String) throws {
    let node = try JSONNode(parsing: Array("[1,\n \(text)]".utf8))
    let error = #expect(throws: JSONSyntaxError.self) { try JSONOutput(node) }
    #expect(error?.code == .number)
    #expect(error?.position.description == "2:2")
    #expect(error?.message.contains("`\(text)`") == true)
  }

  @Test(arguments: [("1.50", true), ("-2E+3", true), ("", false), ("01", false), ("1 ", false)])
  func aNumberIsTakenByTheGrammar(_ text: String, _ isNumber: Bool) {
    #expect(JSONNumber(text)?.text == (isNumber ? text : nil))
  }

  @Test func canonicalFormIsAFixedPoint() throws {
    let text = "{ \"b\" : [ 150, {\"z\":\"\\u00e9\\/\"} ], \"a\" : null }"
    let once = try canonical(text)
    #expect(once == "{\"a\":null,\"b\":[150,{\"z\":\"\u{E9}/\"}]}")
    #expect(try canonical(once) == once)
  }

  @Test func aDictionaryIsAnObjectInCanonicalOrder() {
    let members: [String: JSONOutput] = ["c": 3, "a": 1, "b": 2]
    #expect(CanonicalJSON.text(.object(members)) == #"{"a":1,"b":2,"c":3}"#)
    #expect(PrettyJSON.text(.object(members)) == "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n")
  }

  @Test func aNameGivenTwiceTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = CanonicalJSON.bytes(.object([("a", 1), ("a", 2)]))
    }
    await #expect(processExitsWith: .failure) {
      _ = PrettyJSON.text(.object([("a", 1), ("a", 2)]))
    }
  }

  @Test func namesThatDifferInCodePointsOnlyAreTwo() {
    let document = JSONOutput.object([("\u{E9}", 1), ("e\u{301}", 2)])
    #expect(CanonicalJSON.bytes(document).count == #"{"xx":1,"xxx":2}"#.utf8.count)
  }

  @Test func anIntegerBeyondTheLimitTraps() async {
    #expect(CanonicalJSON.text(.integer(JSONOutput.integerLimit)) == "9007199254740991")
    await #expect(processExitsWith: .failure) {
      _ = CanonicalJSON.bytes(.integer(JSONOutput.integerLimit + 1))
    }
    await #expect(processExitsWith: .failure) {
      _ = CanonicalJSON.bytes(.integer(Int.min))
    }
  }

  @Test func prettyFormKeepsTheOrderAndIndents() throws {
    let document: JSONOutput = [
      "schema": "baycarbon/inventory/1", "facilities": [["id": "a", "n": 1], "x"], "none": [],
      "empty": [:],
    ]
    let text = PrettyJSON.text(document)
    #expect(
      text == """
        {
          "schema": "baycarbon/inventory/1",
          "facilities": [
            {
              "id": "a",
              "n": 1
            },
            "x"
          ],
          "none": [],
          "empty": {}
        }

        """)
    #expect(try canonical(text) == CanonicalJSON.text(document))
  }
}
