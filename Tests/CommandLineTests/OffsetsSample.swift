import Foundation
import OffsetLedger
import TestKit

/// A folder with a ledger of offsets for tests of the program, and the command lines for it.
final class OffsetsSample {
  let folder: ScratchFolder

  /// - Parameter units: How many units are in the ledger from the start; none leaves it to be made.
  init(units: Int = 0) throws {
    folder = try ScratchFolder()
    try folder.write("a certificate", to: "proof")
    if units > 0 {
      let run = try ToolRun(["offsets"] + Self.deposit(1, units), in: folder.url)
      guard run.status == 0 else { throw Failure(messages: run.messages) }
    }
  }

  struct Failure: Error { let messages: String }

  static func serial(_ first: Int, _ last: Int) -> String {
    "GS1-1-KE-GS8123-16-2020-4321-\(first)-\(last)"
  }

  static func deposit(_ first: Int, _ last: Int) -> [String] {
    ["deposit", serial(first, last), "--owner", "us", "--by", "me", "--evidence", "proof", "."]
  }

  static func reserve(_ first: Int, _ last: Int, claim: String = "A") -> [String] {
    ["reserve", serial(first, last), "--claim", claim, "--by", "me", "."]
  }

  static func retire(_ first: Int, _ last: Int, claim: String) -> [String] {
    [
      "retire", serial(first, last), "--beneficiary", "us", "--purpose", "neutrality", "--date",
      "2026-01-01", "--claim", claim, "--by", "me", "--evidence", "proof", ".",
    ]
  }

  var path: String { folder.url.appending(path: "offsets.ledger").path }

  /// The ledger, opened by the library.
  func ledger() throws -> Ledger { try Ledger(at: path, .read) }

  func run(_ arguments: [String]) throws -> ToolRun {
    try ToolRun(["offsets"] + arguments, in: folder.url)
  }

  /// The blocks, one line each: `1-10 held`.
  func states() throws -> [String] {
    try ledger().blocks().map {
      "\($0.units.range.first)-\($0.units.range.last) \($0.state.rawValue)"
    }
  }
}

/// A process of the program that runs beside the test.
final class OffsetsProcess {
  private let process = Process()

  /// Starts `baycarbon offsets` with arguments in the folder of a ledger; what it writes is dropped.
  init(_ arguments: [String], in sample: OffsetsSample) throws {
    process.executableURL = ToolRun.program
    process.arguments = ["offsets"] + arguments
    process.currentDirectoryURL = sample.folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Ends it at once, as the machine would by losing power for this process alone.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  /// How it ended: its exit status, or nil when a signal ended it.
  func end() -> Int32? {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }
}
