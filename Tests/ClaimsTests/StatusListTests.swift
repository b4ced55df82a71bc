import Compression
import Cryptography
import StrictJSON
import TestKit
import Testing

@testable import Claims

@Suite("status lists") struct StatusListTests {
  @Test("the vectors") func vectors() throws {
    let cases = try VectorNode(file: "bitstring.json").list
    #expect(cases.count == 5)
    for vector in cases {
      let name = vector["name"].text
      let queries = vector.find("query")?.list ?? vector["stringIndex"].list
      for query in queries {
        let index = query.list[0].integer.map(String.init) ?? query.list[0].text
        let expected = query.list[1].integer.map(String.init) ?? query.list[1].text
        #expect(Self.answer(vector["encodedList"].text, index) == expected, "\(name) \(index)")
      }
      if let length = vector.find("length")?.integer {
        let list = try BitstringStatusList(encoded: vector["encodedList"].text)
        #expect(list.count == length, "\(name)")
        #expect(try BitstringStatusList(encoded: list.encoded) == list, "\(name)")
      }
    }
  }

  /// The bit, or the code of the problem.
  private static func answer(_ list: String, _ index: String) -> String {
    do throws(ClaimProblem) {
      return try BitstringStatusList(encoded: list).bit(at: index) ? "1" : "0"
    } catch {
      return error.code.rawValue
    }
  }

  @Test("an index has one form, and is within the list") func indices() {
    let list = BitstringStatusList().encoded
    for index in ["", "x", "01", "-1", "+1", "1.0", "\u{FF11}"] {
      #expect(Self.answer(list, index) == "status.index", "\(index)")
    }
    #expect(Self.answer(list, "131071") == "0")
    for index in ["131072", "99999999999999999999"] {
      #expect(Self.answer(list, index) == "status.range", "\(index)")
    }
  }

  @Test("bits that are set come back, and no others", arguments: [1, 2])
  func bits(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var list = BitstringStatusList(count: 200_000)
    let set = Set((0..<500).map { _ in Int.random(in: 0..<list.count, using: &random) })
    for index in set { list[index] = true }
    let read = try BitstringStatusList(encoded: list.encoded)
    #expect(read.count == 200_000)
    #expect(Set((0..<read.count).filter { read[$0] }) == set)
    for index in set { list[index] = false }
    #expect(list == BitstringStatusList(count: 200_000))
  }

  @Test("forms that are refused") func refused() {
    let short = "u" + Base64.encodeForURL(Gzip.pack([UInt8](repeating: 0, count: 16_383)))
    let bomb = "u" + Base64.encodeForURL(Gzip.pack([UInt8](repeating: 0, count: 64 << 20)))
    let good = BitstringStatusList().encoded
    let cases = [
      ("", "status.encoding"), ("z" + good.dropFirst(), "status.encoding"),
      (good + "=", "status.encoding"), ("u", "status.encoding"), ("u+/", "status.encoding"),
      (short, "status.length"), (bomb, "status.length"), (good, "0"),
    ]
    for (text, code) in cases { #expect(Self.answer(text, "7") == code, "\(text.prefix(12))") }
  }
}
