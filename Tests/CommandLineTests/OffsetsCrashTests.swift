import Findings
import Foundation
import OffsetLedger
import TestKit
import Testing

/// Writers that are killed at any moment: what was acknowledged is there, and the rest is there as a
/// whole or not at all.
@Suite("killed writers") struct OffsetsCrashTests {
  /// What a writer was asked to do, and whether it said that it was done.
  private struct Attempt {
    let first: Int
    let isDeposit: Bool
    var isAcknowledged = false
  }

  /// Units that each attempt deposits or reserves.
  private static let length = 5
  private static let writers = 3
  /// How many writers are killed for each seed; eight seeds make 320.
  private static let kills = 40

  /// Three writers at a time on one ledger; each is killed after a random time, from at once to a
  /// little more than it needs, so that many are killed while they write and some are too late.
  @Test("nothing acknowledged is lost and nothing is half there", arguments: 1...8)
  func killed(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    // Ledgers of odd seeds have to be made by a writer that may be killed while it makes them.
    let start = seed.isMultiple(of: 2) ? 1000 : 0
    let sample = try OffsetsSample(units: start)
    let time = try Self.runningTime()
    var attempts: [Attempt] = []
    var kills = 0
    var round = 0
    while kills < Self.kills, round < 4 * Self.kills / Self.writers {
      var running: [(process: OffsetsProcess, end: Date)] = []
      for writer in 0..<Self.writers {
        let number = round * Self.writers + writer + 1
        let isDeposit = start == 0 || Bool.random(using: &random)
        let first = number * 5 + (isDeposit ? 5001 : 1)
        let last = first + Self.length - 1
        attempts.append(Attempt(first: first, isDeposit: isDeposit))
        let line =
          isDeposit ? OffsetsSample.deposit(first, last) : OffsetsSample.reserve(first, last)
        let delay = Double.random(in: 0...1.3, using: &random) * time
        running.append((try OffsetsProcess(line, in: sample), Date(timeIntervalSinceNow: delay)))
      }
      for (process, end) in running.sorted(by: { $0.end < $1.end }) {
        Thread.sleep(until: end)
        process.kill()
      }
      for (place, (process, _)) in running.enumerated() {
        let status = process.end()
        if status == nil { kills += 1 }
        // Who was not killed has done it: nobody else wants these units.
        #expect(status == nil || status == 0)
        attempts[attempts.count - Self.writers + place].isAcknowledged = status == 0
      }
      try Self.compare(sample, attempts, start: start)
      round += 1
    }
    #expect(kills >= Self.kills, "\(kills) of \(attempts.count) were killed")
    // The next one who writes finds nothing in the way.
    #expect(try sample.run(OffsetsSample.deposit(9001, 9005)).status == 0)
    let verified = try sample.run(["verify", "."])
    #expect(verified.status == 0, "\(verified.output)\(verified.messages)")
  }

  /// Making a ledger is a write as well: whoever is killed there leaves a folder in which it can be made.
  @Test("a killed first deposit can be repeated", arguments: 1...4) func firstDeposit(seed: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let time = try Self.runningTime()
    for attempt in 1...15 {
      let sample = try OffsetsSample()
      let first = try OffsetsProcess(OffsetsSample.deposit(1, 5), in: sample)
      Thread.sleep(forTimeInterval: Double.random(in: 0.2...1.2, using: &random) * time)
      first.kill()
      let isAcknowledged = first.end() == 0
      let again = try sample.run(OffsetsSample.deposit(1, 5))
      // What was not acknowledged may be there all the same, as a whole.
      let isThere = again.messages.contains("[offset.overlap]")
      #expect(again.status == 0 || isThere, "attempt \(attempt): \(again.messages)")
      #expect(isThere || !isAcknowledged, "attempt \(attempt)")
      #expect(try sample.states() == ["1-5 held"])
      #expect(try sample.ledger().check().isSound)
    }
  }

  /// How long a writer takes that nobody kills, here and now.
  private static func runningTime() throws -> Double {
    let sample = try OffsetsSample(units: 100)
    let start = Date()
    for first in [1, 11, 21] {
      #expect(try OffsetsProcess(OffsetsSample.reserve(first, first + 4), in: sample).end() == 0)
    }
    return Date().timeIntervalSince(start) / 3
  }

  /// Compares the ledger with what was asked for.
  private static func compare(
    _ sample: OffsetsSample, _ attempts: [Attempt], start: Int
  ) throws {
    // Until a first deposit is through there may be a file, and it is empty.
    let isMade = start > 0 || attempts.contains(where: \.isAcknowledged)
    if !isMade, (try? sample.ledger()) == nil { return }
    let ledger = try sample.ledger()
    let check = ledger.check()
    #expect(check.isSound, "\(check.findings)")
    // Every entry is one that was asked for, once, and all that were acknowledged are there.
    var found: [Int: Int] = [:]
    for index in (start > 0 ? 1 : 0)..<check.entries {
      let units = try #require(try ledger.entry(at: index)?.event.units)
      #expect(units.range.count == length)
      found[Int(units.range.first.digits) ?? 0, default: 0] += 1
    }
    let asked = Set(attempts.map(\.first))
    #expect(found.allSatisfy { asked.contains($0.key) && $0.value == 1 }, "\(found)")
    for attempt in attempts where attempt.isAcknowledged {
      #expect(found[attempt.first] == 1, "unit \(attempt.first) was acknowledged and is not there")
    }
    // The units stand where the entries say: each block that was named is whole.
    for attempt in attempts where found[attempt.first] == 1 {
      let units = CreditUnits(
        .goldStandard, "GS1-1-KE-GS8123-16-2020-4321",
        try #require(UnitRange(from: Ordinal(attempt.first), count: length)))
      let blocks = try ledger.blocks(covering: units)
      #expect(blocks.map(\.units.range) == [units.range])
      #expect(blocks.map(\.state) == [attempt.isDeposit ? .held : .reserved])
    }
  }
}
