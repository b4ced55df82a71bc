import StrictJSON
import TestKit
import Testing

@testable import ForeignJSON

/// Public conformance vectors of RFC 8785, read where they are.
@Suite(.enabled(if: PublicVectors.named != nil, "CONFORMANCE_VECTORS names no folder"))
struct ConformanceTests {
  @Test func canonicalDocumentsOfRFC8785() throws {
    let vectors = try #require(PublicVectors.named)
    let names = try vectors.names(in: "jcs-cyberphone/input")
    #expect(!names.isEmpty)
    for name in names {
      let node = try JSONNode(parsing: try vectors.bytes("jcs-cyberphone/input/\(name)"))
      let bytes = CanonicalJSON.bytes(try JSONOutput(foreign: node))
      #expect(bytes == (try vectors.bytes("jcs-cyberphone/output/\(name)")), "\(name)")
      let stem = name.split(separator: ".")[0]
      let hex = String(
        decoding: try vectors.bytes("jcs-cyberphone/outhex/\(stem).txt"), as: UTF8.self)
      let expected = hex.split(whereSeparator: \.isWhitespace).map { UInt8($0, radix: 16) }
      #expect(bytes.map { Optional($0) } == expected, "\(name)")
    }
  }

  @Test func numbersOfRFC8785() throws {
    let vectors = try #require(PublicVectors.named)
    let text = String(
      decoding: try vectors.bytes("jcs-cyberphone/es6-numbers-0001-1000.txt"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1000)
    for line in lines {
      let parts = line.split(separator: ",")
      let bits = try #require(UInt64(parts[0], radix: 16), "\(line)")
      #expect(ES6Number(Double(bitPattern: bits)).text == parts[1], "\(line)")
      // The canonical text read as JSON is its own canonical form.
      let node = try JSONNode(parsing: Array(parts[1].utf8))
      #expect(CanonicalJSON.text(try JSONOutput(foreign: node)) == parts[1], "\(line)")
    }
  }
}
