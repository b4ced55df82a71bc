import TestKit
import Testing

@testable import StrictJSON

/// Public conformance vectors, read where they are.
@Suite(.enabled(if: PublicVectors.named != nil, "CONFORMANCE_VECTORS names no folder"))
struct ConformanceTests {
  /// What RFC 8259 accepts and this parser refuses on purpose.
  private static let stricter: Set = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]

  @Test func parsingCases() throws {
    let vectors = try #require(PublicVectors.named)
    let names = try vectors.names(in: "json-testsuite/test_parsing").filter {
      $0.hasSuffix(".json")
    }
    #expect(names.count > 100)
    for name in names where !name.hasPrefix("i_") {
      let bytes = try vectors.bytes("json-testsuite/test_parsing/\(name)")
      let isAccepted = (try? JSONNode(parsing: bytes)) != nil
      let expected = name.hasPrefix("y_") && !Self.stricter.contains(name)
      #expect(isAccepted == expected, "\(name)")
    }
  }

  @Test func openCasesAreRefusedButForNumbers() throws {
    let vectors = try #require(PublicVectors.named)
    // RFC 8259 leaves these open: encodings and half surrogate pairs are refused, numbers are
    // kept as text whatever their size.
    for name in try vectors.names(in: "json-testsuite/test_parsing") where name.hasPrefix("i_") {
      let bytes = try vectors.bytes("json-testsuite/test_parsing/\(name)")
      let isAccepted = (try? JSONNode(parsing: bytes)) != nil
      #expect(isAccepted == name.hasPrefix("i_number"), "\(name)")
    }
  }

  @Test func ourOwnProfileAnswersAsTheIndexSays() throws {
    let vectors = try #require(PublicVectors.named)
    let index = try JSONNode(parsing: try vectors.bytes("json-testsuite/expectations.json"))
    guard case .object(let top) = index.value, case .array(let cases)? = top["cases"]?.value else {
      Issue.record("the index has no cases")
      return
    }
    #expect(cases.count > 150)
    for entry in cases {
      guard case .object(let members) = entry.value,
        case .string(let file)? = members["file"]?.value,
        case .string(let expected)? = members["strictProfile"]?.value
      else { continue }
      let bytes = try vectors.bytes("json-testsuite/\(file)")
      let isAccepted = (try? JSONOutput(JSONNode(parsing: bytes))) != nil
      #expect(isAccepted == (expected == "accept"), "\(file): \(expected)")
    }
  }
}
