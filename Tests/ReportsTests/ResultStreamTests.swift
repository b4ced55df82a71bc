import ActivityData
import BayCarbon
import EmissionFactors
import Foundation
import Inventory
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Reports

/// What is written in parts is what is written as a whole, from the same description of a line.
@Suite struct ResultStreamTests {
  static let examples = ["Examples/two-grid-factory", "Examples/archsd-2019"]
  static let threads = [1, 2, 5]
  static let seeds = Array(UInt64(1)...4)

  private static func streamed(_ result: InventoryResult, threads: Int) throws -> [UInt8] {
    let stream = try ResultStream(result, factorsDigest: "sha256:f", userFactorsDigest: "sha256:u")
    var bytes: [UInt8] = []
    let isWhole = stream.write(digest: "sha256:d", threads: threads) { part in
      bytes += part
      return true
    }
    #expect(isWhole)
    return bytes
  }

  private static func whole(_ result: InventoryResult) throws -> [UInt8] {
    let document = try ResultJSON.document(
      result, factorsDigest: "sha256:f", userFactorsDigest: "sha256:u")
    guard case .object(let members) = document else { return [] }
    return CanonicalJSON.bytes(.object(members + [("digest", "sha256:d")]))
  }

  @Test("the examples, as JSON", arguments: examples, threads)
  func examplesAsJSON(_ example: String, threads: Int) throws {
    let path = Repository.root.appending(path: example).path
    let result = try #require(InventoryFolder(at: path).calculate().result)
    #expect(result.lines.count > 1)
    #expect(try Self.difference(result, threads: threads) == nil)
  }

  /// The first line in which the two differ, so that a failure shows no more than that.
  private static func difference(_ result: InventoryResult, threads: Int) throws -> String? {
    let (streamed, whole) = (try streamed(result, threads: threads), try whole(result))
    if streamed == whole { return nil }
    let pieces = [streamed, whole].map {
      String(decoding: $0, as: UTF8.self).split(separator: "},{\"activity\"")
    }
    let place = zip(pieces[0], pieces[1]).first { $0 != $1 }
    return place.map { "\($0)\n\($1)" } ?? "their lengths"
  }

  @Test("generated inventories, as JSON", arguments: seeds)
  func generatedAsJSON(seed: UInt64) throws {
    let result = try SmallInventory.generated(seed: seed).result()
    #expect(result.lines.count > 700, "\(result.findings.first.map { "\($0)" } ?? "")")
    #expect(result.lines.contains { $0.market.count > 1 })
    #expect(result.lines.contains { !$0.biogenicKg.isZero })
    #expect(result.lines.contains { !$0.outsideKyotoKg.isZero })
    for threads in Self.threads { #expect(try Self.difference(result, threads: threads) == nil) }
  }

  @Test("generated inventories, as CSV", arguments: seeds)
  func generatedAsCSV(seed: UInt64) throws {
    let result = try SmallInventory.generated(seed: seed).result()
    var expected = CSVText()
    for line in result.lines {
      for (index, gas) in line.gases.enumerated() {
        let hasMarket = index == 0 && line.scope == 2
        expected.add(Self.cells(line, gas, hasMarket ? try line.marketKg() : nil))
      }
    }
    let records = expected.text.split(separator: "\n")
    for threads in Self.threads {
      var bytes: [UInt8] = []
      _ = ResultCSV.write(result.lines, threads: threads) { part in
        bytes += part
        return true
      }
      // The header is the business of other tests.
      let written = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      #expect(written.count == records.count)
      #expect(zip(written, records).first { $0 != $1 } == nil)
    }
  }

  private static func cells(
    _ line: ResultLine, _ gas: GasAmount, _ marketKg: ExactDecimal?
  ) -> [String] {
    let key = line.activity.key
    let row = line.match.rows.first { $0.id == gas.factor }
    return [
      line.id, key.facility, key.activity, key.region, "\(key.month)",
      "\(line.activity.quantity)", key.unit.symbol, key.quality.rawValue, key.instrument,
      key.uncertaintyPercent?.description ?? "", "\(line.activity.rows)", line.stream,
      "\(line.scope)", line.category.map(String.init) ?? "", line.match.kind.rawValue,
      line.match.reason, gas.gas, gas.basket.rawValue, gas.factor, row?.valueText ?? "",
      row?.unit.description ?? "", "\(gas.massKg)", "\(gas.gwp)", "\(gas.kg)",
      marketKg?.description ?? "",
    ]
  }

  @Test("no part is handed on after one was refused", arguments: threads)
  func refusal(threads: Int) throws {
    let result = try SmallInventory.generated(seed: 1, facilities: 300).result()
    let stream = try ResultStream(result, factorsDigest: "", userFactorsDigest: nil)
    for taken in 0..<4 {
      var parts = 0
      let isWhole = stream.write(digest: nil, threads: threads) { _ in
        parts += 1
        return parts <= taken
      }
      #expect(!isWhole)
      #expect(parts == taken + 1)
    }
  }

  @Test("numbers are written as they are described", arguments: seeds)
  func numbers(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var block = OutputBlock(capacity: 16)
    var expected = ""
    for _ in 0..<1000 {
      let text = generator.decimalText(whole: 1...19, fraction: 0...18)
      let sign = generator.pick(["", "-"])
      let number = try ExactDecimal(parsing: sign + text)
      block.reserve(OutputBlock.longestNumber)
      block.append(number.coefficient, scale: number.scale)
      expected += number.description
    }
    for power in 0..<19 {
      for number in [-1, 0, 1].map({ (0..<power).reduce(1) { ten, _ in ten * 10 } + $0 }) {
        block.reserve(OutputBlock.longestNumber)
        block.append(UInt64(number))
        expected += "\(number)"
      }
    }
    #expect(String(decoding: block.bytes, as: UTF8.self) == expected)
  }
}
