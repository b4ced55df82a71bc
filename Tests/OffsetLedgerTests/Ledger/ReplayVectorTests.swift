import Cryptography
import Foundation
import Testing

@testable import OffsetLedger

/// The ledger of seven entries in `Vectors`, replayed, and histories that must be refused at their
/// last entry.
@Suite("replay of the reference ledger") struct ReplayVectorTests {
  /// A history and the codes one of which its last entry is refused with; none when it is good.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let expect: [String]
    let entriesJSONL: String

    var testDescription: String { name }
    var lines: [[UInt8]] { entriesJSONL.split(separator: "\n").map { Array($0.utf8) } }
  }

  static let cases =
    (try? LedgerVectors.file("replay-cases.json"))
    .flatMap { try? JSONDecoder().decode([Case].self, from: Data($0)) } ?? []

  private static func entries() throws -> [[UInt8]] {
    try LedgerVectors.file("entries.jsonl").split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  @Test("the root is right at every size") func roots() throws {
    let vectors = try LedgerVectors.read()
    let ledger = try Ledger(replayingFor: vectors.origin)
    #expect(try ledger.root().hex == vectors.roots[0].root)
    for (index, line) in try Self.entries().enumerated() {
      try ledger.replay(line)
      #expect(try ledger.size() == index + 1)
      #expect(try ledger.root().hex == vectors.roots[index + 1].root)
    }
    // Of a ledger that has grown, the root at each size it has had.
    for root in vectors.roots {
      #expect(try ledger.root(size: root.size).hex == root.root, "size \(root.size)")
    }
    for expected in vectors.consistency {
      let proof = try ledger.consistencyProof(from: expected.size1, to: expected.size2)
      #expect(proof?.hashes.map(\.hex) == expected.proof)
    }
  }

  /// The figures follow from the entries: 1000 and 2000 units deposited, 90 + 36 and 100 + 1 retired.
  @Test("the units stand where the entries say") func units() throws {
    let ledger = try Ledger(replayingFor: "carbon.example/ledger/main")
    for line in try Self.entries() { try ledger.replay(line) }
    let claim = "urn:uuid:6f1a0c4e-0000-4000-8000-00000000000"
    #expect(
      try ledger.states() == [
        "1001-1100 retired \(claim)2", "1101-1999 held", "2000-2000 retired \(claim)4",
        "2001-3000 held", "82515875-82515964 retired \(claim)1",
        "82515965-82516000 retired \(claim)3", "82516001-82516874 held",
      ])
    let kilograms = { (state: CreditState) in
      try ledger.blocks(state: state).reduce(0) { $0 + $1.units.kilograms }
    }
    #expect(try kilograms(.retired) == 227_000)
    #expect(try kilograms(.held) == 2_773_000)
  }

  @Test("an entry that is read is written again byte for byte") func roundTrip() throws {
    let entries = try Self.entries()
    #expect(entries.count == 7)
    for line in entries { #expect(text(try Entry(reading: line).bytes) == text(line)) }
  }

  @Test("the vectors are read") func count() {
    #expect(Self.cases.count == 9)
  }

  @Test("the last entry, and only that, is refused with its code", arguments: cases)
  func history(_ example: Case) throws {
    let ledger = try Ledger(replayingFor: "carbon.example/ledger/main")
    for line in example.lines.dropLast() { try ledger.replay(line) }
    let root = try ledger.root()
    let last = try #require(example.lines.last)
    let code = LedgerSamples.code { try ledger.replay(last) }
    let isExpected = code.map(example.expect.contains) ?? example.expect.isEmpty
    #expect(isExpected, "\(code ?? "accepted"), expected one of \(example.expect)")
    #expect((try ledger.root() == root) == (code != nil), "a refused entry leaves nothing behind")
  }
}
