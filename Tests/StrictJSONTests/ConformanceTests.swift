import Foundation
import Testing

@testable import StrictJSON

/// The folder of public vectors; the tests below run only where it is named.
private let vectorFolder = ProcessInfo.processInfo.environment["CONFORMANCE_VECTORS"]

private func read(_ path: String) throws -> [UInt8] {
  let folder = try #require(vectorFolder)
  return Array(try Data(contentsOf: URL(fileURLWithPath: folder).appending(path: path)))
}

private func list(_ path: String) throws -> [String] {
  let folder = try #require(vectorFolder)
  return try FileManager.default.contentsOfDirectory(
    atPath: URL(fileURLWithPath: folder).appending(path: path).path
  ).sorted()
}

/// Public conformance vectors, read where they are.
@Suite(.enabled(if: vectorFolder != nil, "CONFORMANCE_VECTORS names no folder"))
struct ConformanceTests {
  @Test func canonicalDocumentsOfRFC8785() throws {
    let names = try list("jcs-cyberphone/input")
    #expect(!names.isEmpty)
    for name in names {
      let node = try JSONNode(parsing: try read("jcs-cyberphone/input/\(name)"))
      let bytes = CanonicalJSON.bytes(try JSONOutput(node))
      #expect(bytes == (try read("jcs-cyberphone/output/\(name)")), "\(name)")
      let stem = name.split(separator: ".")[0]
      let hex = String(decoding: try read("jcs-cyberphone/outhex/\(stem).txt"), as: UTF8.self)
      let expected = hex.split(whereSeparator: \.isWhitespace).map { UInt8($0, radix: 16) }
      #expect(bytes.map { Optional($0) } == expected, "\(name)")
    }
  }

  @Test func numbersOfRFC8785() throws {
    let text = String(decoding: try read("jcs-cyberphone/es6-numbers-0001-1000.txt"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1000)
    for line in lines {
      let parts = line.split(separator: ",")
      let bits = try #require(UInt64(parts[0], radix: 16), "\(line)")
      #expect(ES6Number(Double(bitPattern: bits)).text == parts[1], "\(line)")
      // The canonical text read as JSON is its own canonical form.
      let node = try JSONNode(parsing: Array(parts[1].utf8))
      #expect(CanonicalJSON.text(try JSONOutput(node)) == parts[1], "\(line)")
    }
  }

  /// What RFC 8259 accepts and this parser refuses on purpose.
  private static let stricter: Set = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]

  @Test func parsingCases() throws {
    let names = try list("json-testsuite/test_parsing").filter { $0.hasSuffix(".json") }
    #expect(names.count > 100)
    for name in names where !name.hasPrefix("i_") {
      let bytes = try read("json-testsuite/test_parsing/\(name)")
      let isAccepted = (try? JSONNode(parsing: bytes)) != nil
      let expected = name.hasPrefix("y_") && !Self.stricter.contains(name)
      #expect(isAccepted == expected, "\(name)")
    }
  }

  @Test func openCasesAreRefusedButForNumbers() throws {
    // RFC 8259 leaves these open: encodings and half surrogate pairs are refused, numbers are
    // kept as text whatever their size.
    for name in try list("json-testsuite/test_parsing") where name.hasPrefix("i_") {
      let bytes = try read("json-testsuite/test_parsing/\(name)")
      let isAccepted = (try? JSONNode(parsing: bytes)) != nil
      #expect(isAccepted == name.hasPrefix("i_number"), "\(name)")
    }
  }
}
