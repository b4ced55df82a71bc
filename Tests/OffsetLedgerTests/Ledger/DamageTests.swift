import Cryptography
import Foundation
import TestKit
import Testing

@testable import OffsetLedger

/// Files that a disk or a copy has damaged: never a crash, and never another content that is called
/// sound.
@Suite("damaged ledger files") struct DamageTests {
  /// All that a ledger tells.
  struct Content: Equatable {
    var origin = ""
    var entries: [[UInt8]] = []
    var blocks: [UnitBlock] = []

    init(of path: String) throws {
      let ledger = try Ledger(at: path, .read)
      origin = ledger.origin
      var entries: [[UInt8]] = []
      try ledger.forEachEntry { (_, bytes) throws(LedgerError) in entries.append(bytes) }
      self.entries = entries
      blocks = try ledger.blocks()
    }
  }

  /// What SQLite finds in a file it cannot use, and what the ledger finds in one it can.
  static let codes: Set = [
    "ledger.damaged", "ledger.notLedger", "ledger.newer", "ledger.origin", "ledger.leaf",
    "ledger.node", "ledger.entry", "ledger.order", "ledger.projection", "ledger.consistency",
    "ledger.rollback", "ledger.checkpointSyntax", "ledger.checkpointSignature", "ledger.time",
    "offset.notHeld", "offset.serial", "offset.quantity", "offset.status", "offset.overlap",
    "offset.parts", "ledger.doubleRetirement",
  ]

  @Test("a file that was cut off is never sound", arguments: 0...20)
  func truncated(part: Int) throws {
    let file = try TamperedFile()
    let bytes = try file.bytes()
    // Parts of the length, once at the border of a page and once beside it.
    for length in [bytes.count * part / 21, bytes.count * part / 21 / 4096 * 4096] {
      try file.write(bytes[..<length])
      let codes = try file.codes()
      // SQLite sees that pages are missing; what is left of the entries may show it as well.
      let isFound = codes.contains("ledger.damaged") || codes == ["ledger.notLedger"]
      #expect(isFound, "\(length) of \(bytes.count) bytes: \(codes)")
      #expect(Self.codes.isSuperset(of: codes), "\(length) of \(bytes.count) bytes: \(codes)")
    }
  }

  @Test("bytes that were overwritten are found, or nobody reads them", arguments: 1...20)
  func overwritten(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = try TamperedFile()
    let good = try file.bytes()
    let content = try Content(of: file.path)
    for _ in 0..<5 {
      var bytes = good
      let place = Int.random(in: bytes.indices, using: &random)
      let length = random.pick([1, 1, 4, 16, 64])
      for index in place..<min(place + length, bytes.count) {
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      try file.write(bytes)
      let codes = try file.codes(remembering: file.remembered)
      if codes.isEmpty {
        #expect(try Content(of: file.path) == content, "\(length) bytes from \(place)")
      } else {
        #expect(Self.codes.isSuperset(of: codes), "\(length) bytes from \(place): \(codes)")
      }
    }
  }

  @Test("a flipped bit in an entry is found, whichever it is", arguments: 1...10)
  func flippedBits(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = try TamperedFile()
    let good = try file.bytes()
    // Where the text of a remark stands in the file.
    let text = Array("remark \(Int.random(in: 30...38, using: &random))".utf8)
    let place = try #require(
      good.indices.first { good[$0...].starts(with: text) }, "the entry is in the file as text")
    for offset in text.indices {
      var bytes = good
      bytes[place + offset] ^= 1 << UInt8.random(in: 0...7, using: &random)
      try file.write(bytes)
      #expect(try file.codes().contains("ledger.leaf"), "byte \(offset)")
    }
  }
}
