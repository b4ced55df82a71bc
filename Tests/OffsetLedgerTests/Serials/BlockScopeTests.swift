import TestKit
import Testing

@testable import OffsetLedger

@Suite("blocks in entries of a ledger") struct BlockScopeTests {
  @Test("the blocks of the reference ledger are canonical")
  func referenceLedger() {
    for block in [
      "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0",
      "VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1",
    ] {
      #expect(SerialBlock.scope(of: .vcs, block: block) == "VCS")
    }
  }

  @Test("the blocks of the public vectors are canonical", .enabled(if: PublicVectors.named != nil))
  func publicVectors() throws {
    let vectors = try #require(PublicVectors.named)
    let text = String(decoding: try vectors.bytes("own-ledger/entries.jsonl"), as: UTF8.self)
    let blocks = text.matches(of: /"block":"([^"]+)"/).map { String($0.1) }
    #expect(!blocks.isEmpty)
    for block in blocks { #expect(SerialBlock.scope(of: .vcs, block: block) == "VCS") }
  }

  static let wrong: [(Programme, String)] = [
    (.ccer, "HK-2026/7, UNITS 1 TO 12"),
    (.vcs, "VCS-VCU-01491-VER-CN-14-1529-01012017-31122017-0"),
    (.vcs, "VCS-VCU-1491-VER-CN-014-1529-01012017-31122017-0"),
    (.vcs, "VCS-VCU-1491-VER-cn-14-1529-01012017-31122017-0"),
    (.vcs, "VCS‐VCU‐262‐VER‐CN‐1‐1083‐01012018‐31122018‐1"),
    (.vcs, "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0 "),
    (.vcs, "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0-"),
    (.vcs, "VCS-VCU-1491-VER-CN-14-1529-31122017-01012017-0"),
    (.vcs, "VCS-VCU-1491-VER-CN-14-1529-30022017-31122017-0"),
    (.vcs, "10-1-2-VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0"),
    (.vcs, "VCS-VCU-123456789012345678901-VER-CN-14-1529-01012017-31122017-0"),
    (.vcs, ""),
    (.goldStandard, "GS1-1-CN-GS01234-16-2017-999"),
    (.goldStandard, "GS1-1-CN-GS-16-2017-999"),
    (.goldStandard, "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0"),
    (.acr, "ACR-US-123-02017-5"), (.acr, "ACR-US-123-2017-5-1 to 5"),
    (.car, "CAR-01-US-1234-2-567-CA-2017-3"), (.art, "Art-GY-102-2021-1"),
    (.cer, "CN-5-1001-2-2-0-1234"), (.cer, "CN-05-2-2-0-1234"),
    (.cercarbono, "CDC_09_1"), (.cercarbono, "cdc_9_1"), (.cercarbono, "CDC_"),
    (.ccer, "ccer 1"), (.ccer, "CCER  1"), (.ccer, " CCER 1"), (.ccer, "CCER－1"),
    (.ccer, "CCER\u{7}1"), (.ccer, ""), (.puro, String(repeating: "A", count: 201)),
  ]

  @Test("any other spelling has no scope", arguments: wrong)
  func nonCanonical(programme: Programme, block: String) {
    #expect(SerialBlock.scope(of: programme, block: block) == nil)
  }

  @Test("the scope of an opaque block is its letters and digits") func opaque() {
    #expect(SerialBlock.scope(of: .ccer, block: "CCER 项目-007") == "CCER项目7")
    #expect(SerialBlock.scope(of: .cercarbono, block: "CDC_9_1_BF") == "CDC_9_1_BF")
  }

  @Test("what is canonical reads as itself, and random bytes crash nothing", arguments: 1...8)
  func mutations(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<300 {
      let known = random.pick(SerialReadingTests.known)
      var bytes = Array(known.text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&bytes, &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let serial = try? SerialBlock(reading: text) else { continue }
      // Whatever is read has one spelling, in which it reads the same again.
      #expect(
        SerialBlock.scope(of: serial.programme, block: serial.block) == serial.scope, "\(text)")
      guard let units = serial.units else { continue }
      let canonical = serial.text(units: units)
      #expect((try? SerialBlock(reading: canonical)) == serial, "\(text)")
      let match = try Self.documented(serial.programme)?.wholeMatch(in: canonical)
      #expect(match != nil, "\(text)")
    }
  }

  @Test(
    "what an expression of the reference refuses is refused, what it takes is read or is no date")
  func expressions() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let known = random.pick(SerialReadingTests.known)
      var bytes = Array(known.text.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] = random.pick(
        Array("0123456789A-;".utf8))
      let text = String(decoding: bytes, as: UTF8.self)
      let isDocumented = try Self.documented(known.programme)?.wholeMatch(in: text) != nil
      do throws(SerialProblem) {
        _ = try SerialBlock(reading: text, programme: known.programme)
        #expect(isDocumented, "\(text)")
      } catch {
        let reasons = [
          "a day that exists", "a year", "after the last", "ends before", "more units",
        ]
        let isReason = (reasons + ["`5` or", "semicolons", "same"]).contains {
          error.message.contains($0)
        }
        #expect(!isDocumented || isReason, "\(text): \(error.message)")
      }
    }
  }

  /// The expressions of the collection of formats, written down from sample exports.
  private static func documented(_ programme: Programme) throws -> Regex<AnyRegexOutput>? {
    let patterns: [Programme: String] = [
      .vcs: #"\d+-\d+-\d+-VCS-VCU-\d+-[A-Z]{3}-[A-Z]{2}-[\d;]+-\d+-\d{8}-\d{8}-[01]"#,
      .goldStandard: #"GS1-\d+-[A-Z]{2}-GS\d+-\d+-\d{4}-\d+-\d+-\d+"#,
      .acr: #"ACR-[A-Z]{2}-\d+-\d{4}-\d+-\d+ to \d+"#,
      .car: #"CAR-(1|ROC)-[A-Z]{2}-\d+-\d+-\d+-[A-Z]{2,3}-\d{4}-\d+-\d+ to \d+"#,
      .art: #"(ART|FCPF)-[A-Z]{2}-\d+-\d{4}-\d+-\d+ to \d+"#,
      .cer:
        #"([A-Z]{2})-(\d)-\d+-(\d)-(\d)-(\d+)-(\d+) - \1-\2-\d+-\3-\4-\5-\6"#,
    ]
    return try patterns[programme].map { try Regex($0) }
  }

  @Test("a mutated block is canonical only if reading gives exactly it", arguments: 1...8)
  func mutatedBlocks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 100)
    for _ in 0..<300 {
      let known = random.pick(SerialReadingTests.known)
      var bytes = Array(known.block.utf8)
      Self.mutate(&bytes, &random)
      let block = String(decoding: bytes, as: UTF8.self)
      guard let scope = SerialBlock.scope(of: known.programme, block: block),
        let one = UnitRange(from: Ordinal(1), count: 1)
      else { continue }
      let text = SerialBlock.text(programme: known.programme, block: block, batch: "1", units: one)
      let serial = try? SerialBlock(reading: text, programme: known.programme)
      #expect(serial?.block == block)
      #expect(serial?.scope == scope)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: bytes.indices, using: &random)
    let byte = random.pick(Array("0019-- ;_AZaz\u{0}é–".utf8))
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes[place] = byte
    case 1: bytes.insert(byte, at: place)
    case 2: if bytes.count > 1 { bytes.remove(at: place) }
    default: bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
  }
}
