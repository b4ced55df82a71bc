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
    ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("1.0", "1"), ("1e2", "100"), ("-1.50", "-1.5"),
    // The limits of exact integers, and 2^53 + 1, which lies between two doubles: ties to even.
    ("9007199254740991", "9007199254740991"), ("-9007199254740991", "-9007199254740991"),
    ("9007199254740993", "9007199254740992"),
    ("9223372036854775807", "9223372036854776000"),
    // ECMAScript turns to exponents at 10^21 and below 10^-6.
    ("100000000000000000000", "100000000000000000000"), ("1e21", "1e+21"),
    ("123456789012345678901234", "1.2345678901234569e+23"),
    ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("0.00000012", "1.2e-7"),
    ("333333333.33333329", "333333333.3333333"), ("0.1", "0.1"), ("12.75", "12.75"),
    ("5e-324", "5e-324"), ("1e-400", "0"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ("4.50", "4.5"), ("2e-3", "0.002"), ("0.000000000000000000000000001", "1e-27"),
  ])
  func numbersHaveTheFormOfECMAScript(_ text: String, _ expected: String) throws {
    #expect(try canonical(text) == expected)
  }

  @Test func aNumberBeyondDoubleHasNoCanonicalForm() throws {
    let node = try JSONNode(parsing: Array("[1,\n -1e400]".utf8))
    let error = #expect(throws: JSONSyntaxError.self) { try JSONOutput(node) }
    #expect(error?.code == .number)
    #expect(error?.position.description == "2:2")
  }

  @Test func canonicalFormIsAFixedPoint() throws {
    let text = "{ \"b\" : [ 1.50, {\"z\":\"\\u00e9\\/\"} ], \"a\" : null }"
    let once = try canonical(text)
    #expect(once == "{\"a\":null,\"b\":[1.5,{\"z\":\"\u{E9}/\"}]}")
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
