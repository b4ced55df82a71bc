import Testing

@testable import Compression

@Suite("gzip") struct GzipTests {
  @Test("what was packed comes out again", arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func roundTrip(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let packed = Gzip.pack(bytes)
    // RFC 1952 section 2.3: magic number, deflate, no flags, no time, best compression, any system.
    #expect(packed.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
    #expect(try Gzip.unpack(packed, limit: count) == bytes)
    if count > 0 {
      #expect(throws: Gzip.Failure.tooLarge) { try Gzip.unpack(packed, limit: count - 1) }
    }
  }

  @Test("damaged bytes are refused") func damage() {
    let packed = Gzip.pack(Array("carbon neutral, carbon neutral".utf8))
    for count in packed.indices {
      #expect(throws: Gzip.Failure.damaged) {
        try Gzip.unpack(Array(packed.prefix(count)), limit: 99)
      }
    }
    for (place, flip) in [(0, 1), (12, 1), (packed.count - 6, 0x80), (packed.count - 1, 1)] {
      var bad = packed
      bad[place] ^= UInt8(flip)
      #expect(throws: Gzip.Failure.damaged, "byte \(place)") { try Gzip.unpack(bad, limit: 99) }
    }
    for tail in [[0], packed] {
      #expect(throws: Gzip.Failure.damaged) { try Gzip.unpack(packed + tail, limit: 999) }
    }
  }

  @Test("a bomb is given up at the limit") func bomb() {
    let bomb = Gzip.pack([UInt8](repeating: 0, count: 64 << 20))
    #expect(bomb.count < 100_000)
    #expect(throws: Gzip.Failure.tooLarge) { try Gzip.unpack(bomb, limit: 1 << 20) }
  }
}
