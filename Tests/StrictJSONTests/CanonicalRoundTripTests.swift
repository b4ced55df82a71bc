import StrictJSON
import Testing

/// A small generator of documents; the same seed gives the same document everywhere.
private struct DocumentGenerator {
  /// The state of SplitMix64.
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(below bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % bound
  }

  private mutating func text() -> String {
    let pieces = [
      "a", "Z", "0", "\"", "\\", "/", "\n", "\u{1}", "é", "e\u{301}", "電", "😀", "\u{FB33}",
    ]
    return (0..<next(below: 5)).map { _ in pieces[Int(next(below: UInt64(pieces.count)))] }.joined()
  }

  mutating func document(depth: Int) -> JSONOutput {
    switch next(below: depth == 0 ? 4 : 6) {
    case 0: return .null
    case 1: return .bool(next(below: 2) == 0)
    case 2: return .integer(Int(next(below: 1 << 53)) * (next(below: 2) == 0 ? 1 : -1))
    case 3: return .string(text())
    case 4: return .array((0..<next(below: 4)).map { _ in document(depth: depth - 1) })
    default:
      // The number keeps the names apart, also where they differ in the form of é only.
      return .object(
        (0..<next(below: 5)).map { ("\(text())\($0)", document(depth: depth - 1)) })
    }
  }
}

@Suite struct CanonicalRoundTripTests {
  @Test(arguments: UInt64(0)..<200)
  func bothFormsReadBackToTheSameBytes(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    let document = generator.document(depth: 5)
    let bytes = CanonicalJSON.bytes(document)
    let fromCanonical = try JSONOutput(try JSONNode(parsing: bytes))
    let fromPretty = try JSONOutput(try JSONNode(parsing: Array(PrettyJSON.text(document).utf8)))
    #expect(CanonicalJSON.bytes(fromCanonical) == bytes)
    #expect(CanonicalJSON.bytes(fromPretty) == bytes)
  }

  @Test(arguments: UInt64(0)..<200)
  func aDamagedDocumentNeverTraps(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let bytes = CanonicalJSON.bytes(generator.document(depth: 4))
    for cut in 0..<bytes.count {
      var damaged = bytes
      damaged[cut] ^= 1 << UInt8(cut % 8)
      for variant in [damaged, Array(bytes[..<cut])] {
        do throws(JSONSyntaxError) {
          _ = try JSONNode(parsing: variant)
        } catch {
          #expect((0...variant.count).contains(error.position.offset))
          #expect(error.position.line >= 1 && error.position.column >= 1)
        }
      }
    }
  }
}
