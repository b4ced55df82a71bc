import Findings
import Foundation
import OffsetLedger
import Quantities
import TestKit
import Testing

/// Several processes at one ledger at once.
@Suite("processes at one ledger") struct OffsetsProcessesTests {
  /// Runs all command lines at once and gives exit status and messages of each.
  private func race(
    _ lines: [[String]], in sample: OffsetsSample
  ) async throws -> [(status: Int32, messages: String)] {
    let folder = sample.folder.url
    return try await withThrowingTaskGroup(of: (Int32, String).self) { group in
      for line in lines {
        group.addTask {
          let run = try ToolRun(["offsets"] + line, in: folder)
          return (run.status, run.messages)
        }
      }
      return try await group.reduce(into: []) { $0.append((status: $1.0, messages: $1.1)) }
    }
  }

  @Test("of several retirements of one block exactly one wins", arguments: 1...5)
  func oneRetirement(round: Int) async throws {
    let sample = try OffsetsSample(units: 100)
    // All want unit 50, with different units around it.
    let lines = (0..<6).map { OffsetsSample.retire(50 - $0, 50 + $0, claim: "claim-\($0)") }
    let runs = try await race(lines, in: sample)
    #expect(runs.count { $0.status == 0 } == 1, "\(runs)")
    for run in runs where run.status != 0 {
      #expect(run.status == 1)
      #expect(run.messages.contains("[ledger.doubleRetirement]"), "\(run.messages)")
    }
    let ledger = try sample.ledger()
    #expect(try ledger.size() == 2)
    #expect(try ledger.blocks(state: .retired).count == 1)
    #expect(ledger.check().isSound)
  }

  @Test("deposits of different blocks all succeed, the first of them makes the ledger")
  func deposits() async throws {
    for round in 0..<4 {
      let sample = try OffsetsSample()
      let lines = (0..<8).map { OffsetsSample.deposit($0 * 10 + 1, $0 * 10 + 10) }
      let runs = try await race(lines, in: sample)
      #expect(runs.allSatisfy { $0.status == 0 }, "round \(round): \(runs)")
      let ledger = try sample.ledger()
      #expect(try ledger.size() == 8)
      #expect(try sample.states() == (0..<8).map { "\($0 * 10 + 1)-\($0 * 10 + 10) held" })
      #expect(ledger.check().isSound)
    }
  }

  @Test("readers are not disturbed by writers, and see whole writes only") func readers()
    async throws
  {
    let sample = try OffsetsSample(units: 60)
    let writes = (0..<6).map { OffsetsSample.reserve($0 * 10 + 1, $0 * 10 + 10) }
    let reads = (0..<6).map { _ in ["verify", "."] }
    let runs = try await race(Array(zip(writes, reads).map { [$0, $1] }.joined()), in: sample)
    #expect(runs.allSatisfy { $0.status == 0 }, "\(runs)")
    #expect(try sample.ledger().blocks(state: .reserved).count == 6)
  }

  @Test("a writer that has to wait too long says that another one is writing") func busy() throws {
    let sample = try OffsetsSample(units: 10)
    let ledger = try Ledger(at: sample.path, .write)
    let time = try #require(Timestamp(unixSeconds: Int(Date().timeIntervalSince1970)))
    var run: ToolRun?
    // While this write goes on, the program waits for its end, and gives up.
    _ = try ledger.write(at: time, by: "test") { (writer) throws(LedgerError) in
      try writer.append(.note("a long one"))
      run = try? sample.run(OffsetsSample.reserve(1, 5))
      return true
    }
    #expect(run?.status == 74)
    #expect(run?.messages.contains("[ledger.busy]") == true, "\(run?.messages ?? "")")
    #expect(try sample.states() == ["1-10 held"])
    #expect(try sample.run(OffsetsSample.reserve(1, 5)).status == 0)
  }

  /// The program reads the clock, waits for the other one, and records after it.
  @Test("a writer that had to wait is not told that time runs backwards") func waiting() throws {
    let sample = try OffsetsSample(units: 10)
    let ledger = try Ledger(at: sample.path, .write)
    let now = Int(Date().timeIntervalSince1970)
    let later = try #require(Timestamp(unixSeconds: now + 2))
    var process: OffsetsProcess?
    _ = try ledger.write(at: later, by: "test") { (writer) throws(LedgerError) in
      try writer.append(.note("recorded two seconds after the other one began"))
      process = try? OffsetsProcess(OffsetsSample.reserve(1, 5), in: sample)
      Thread.sleep(until: Date(timeIntervalSince1970: Double(now) + 2.2))
      return true
    }
    #expect(process?.end() == 0)
    #expect(try sample.states() == ["1-5 reserved", "6-10 held"])
  }
}
