import Findings
import Foundation
import OffsetLedger
import Quantities
import TestKit
import Testing

/// Disks that are full and files that may not be written to: an error that says so, and a ledger that
/// holds what was acknowledged.
@Suite("full disks and locked files") struct OffsetsDiskTests {
  /// Whether this machine lets the tests mount a small disk.
  static let mayMount: Bool = {
    guard getuid() == 0, let scratch = try? ScratchFolder() else { return false }
    let run = try? ToolRun(
      shell: "mount -t tmpfs -o size=64k none . && umount -l .", in: scratch.url)
    return run?.status == 0
  }()

  /// How to run a line as somebody who is not root; nil where that cannot be done.
  static let nobody: String? = {
    if getuid() != 0 { return "" }
    let prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    // The built program and the folders of tests must be open to others.
    guard let scratch = try? ScratchFolder(), (try? scratch.write("", to: "file")) != nil,
      let run = try? ToolRun(
        shell: prefix + "sh -c 'test -r file && baycarbon --version'", in: scratch.url)
    else { return nil }
    return run.status == 0 ? prefix : nil
  }()

  /// A line that runs the program.
  private static func line(_ arguments: [String]) -> String {
    "baycarbon offsets " + arguments.map { "'\($0)'" }.joined(separator: " ")
  }

  /// Deposits of ten units until one fails; gives how many were acknowledged and the failure.
  private static func fill(
    _ folder: URL, limit: String = ""
  ) throws -> (acknowledged: Int, failure: ToolRun)? {
    for number in 0..<400 {
      let deposit = OffsetsSample.deposit(number * 10 + 1, number * 10 + 10)
      let run = try ToolRun(shell: limit + line(deposit), in: folder)
      if run.status != 0 { return (number, run) }
    }
    return nil
  }

  private static func checkContent(_ ledger: Ledger, acknowledged: Int) throws {
    let check = ledger.check()
    #expect(check.isSound, "\(check.findings)")
    #expect(try ledger.size() == acknowledged)
    #expect(
      try ledger.blocks().map(\.units.range.first)
        == (0..<acknowledged).map { Ordinal($0 * 10 + 1) })
  }

  @Test(
    "a file that may not grow is told, and keeps what was acknowledged", arguments: [80, 120, 200])
  func fileLimit(blocks: Int) throws {
    let sample = try OffsetsSample()
    // In blocks of 512 bytes.
    let limit = "ulimit -f \(blocks); "
    let (acknowledged, failure) = try #require(try Self.fill(sample.folder.url, limit: limit))
    #expect(failure.status == 74, "\(failure.messages)")
    #expect(failure.messages.contains("[ledger.io]"), "\(failure.messages)")
    try Self.checkContent(sample.ledger(), acknowledged: acknowledged)
    // With room it goes on where it stopped.
    let next = OffsetsSample.deposit(acknowledged * 10 + 1, acknowledged * 10 + 10)
    #expect(try sample.run(next).status == 0)
    try Self.checkContent(sample.ledger(), acknowledged: acknowledged + 1)
  }

  @Test("a file that may not even begin leaves nothing in the way") func noRoomToBegin() throws {
    let sample = try OffsetsSample()
    let deposit = OffsetsSample.deposit(1, 10)
    for blocks in [1, 4, 8, 16, 32] {
      let run = try ToolRun(
        shell: "ulimit -f \(blocks); " + Self.line(deposit), in: sample.folder.url)
      #expect(run.status == 74, "\(blocks) blocks: \(run.messages)")
      #expect(run.messages.contains("[ledger.io]"), "\(run.messages)")
    }
    #expect(try sample.run(deposit).status == 0)
    try Self.checkContent(sample.ledger(), acknowledged: 1)
  }

  @Test(
    "a full disk is told, and the ledger keeps what was acknowledged",
    .enabled(if: mayMount, "needs the right to mount a small disk"), arguments: [160, 256])
  func fullDisk(kilobytes: Int) throws {
    let scratch = try ScratchFolder()
    let mounted = try ToolRun(
      shell: "mount -t tmpfs -o size=\(kilobytes)k none .", in: scratch.url)
    try #require(mounted.status == 0, "\(mounted.messages)")
    defer { _ = try? ToolRun(shell: "umount -l '\(scratch.url.path)'") }
    try scratch.write("a certificate", to: "proof")
    let (acknowledged, failure) = try #require(try Self.fill(scratch.url))
    #expect(failure.status == 74, "\(failure.messages)")
    #expect(failure.messages.contains("[ledger.full]"), "\(failure.messages)")
    let path = scratch.url.path + "/offsets.ledger"
    try Self.checkContent(try Ledger(at: path, .read), acknowledged: acknowledged)
    // Reading and checking need no room.
    let verified = try ToolRun(["offsets", "verify", "."], in: scratch.url)
    #expect(verified.status == 0, "\(verified.messages)")
    #expect(
      try ToolRun(shell: "mount -o remount,size=1m .", in: scratch.url).status == 0)
    let next = OffsetsSample.deposit(acknowledged * 10 + 1, acknowledged * 10 + 10)
    #expect(try ToolRun(["offsets"] + next, in: scratch.url).status == 0)
    try Self.checkContent(try Ledger(at: path, .read), acknowledged: acknowledged + 1)
  }

  /// A folder that others may enter, with a ledger of ten units.
  private func locked(_ mode: Int, ledger: Int) throws -> OffsetsSample {
    let sample = try OffsetsSample(units: 10)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: ledger], ofItemAtPath: sample.path)
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: sample.folder.url.path)
    return sample
  }

  @Test(
    "a ledger that cannot be written to is told, and can be read",
    .enabled(if: nobody != nil, "needs setpriv, as nothing binds root"),
    arguments: [(0o777, 0o444), (0o555, 0o444), (0o555, 0o666)])
  func readOnly(folder: Int, file: Int) throws {
    let sample = try locked(folder, ledger: file)
    let nobody = try #require(Self.nobody)
    let write = try ToolRun(
      shell: nobody + Self.line(OffsetsSample.reserve(1, 5)), in: sample.folder.url)
    #expect([66, 74].contains(write.status), "\(write.messages)")
    let isTold =
      write.messages.contains("[ledger.readOnly]") || write.messages.contains("[ledger.open]")
    #expect(isTold, "\(write.messages)")
    for verb in ["verify", "list"] {
      let read = try ToolRun(shell: nobody + Self.line([verb, "."]), in: sample.folder.url)
      #expect(read.status == 0, "\(read.messages)")
    }
    #expect(try sample.states() == ["1-10 held"])
  }

  @Test(
    "a ledger that cannot be read is told",
    .enabled(if: nobody != nil, "needs setpriv, as nothing binds root"))
  func unreadable() throws {
    let sample = try locked(0o755, ledger: 0o600)
    for line in [["list", "."], ["verify", "."], OffsetsSample.reserve(1, 5)] {
      let run = try ToolRun(
        shell: try #require(Self.nobody) + Self.line(line), in: sample.folder.url)
      #expect(run.status == 66, "\(run.messages)")
      #expect(run.messages.contains("[ledger.open]"), "\(run.messages)")
    }
  }

  /// The newest entries are in the journal when a writer was killed. Who may not write into the folder
  /// must not be shown an older state without them.
  @Test(
    "a journal that cannot be used is no reason to leave its entries out",
    .enabled(if: nobody != nil, "needs setpriv, as nothing binds root"),
    arguments: [true, false])
  func journal(hasIndex: Bool) throws {
    let sample = try OffsetsSample(units: 10)
    let writer = try Ledger(at: sample.path, .write)
    let time = try #require(Timestamp("2199-01-01T00:00:00Z"))
    _ = try writer.write(at: time, by: nil) {
      (writer) throws(LedgerError) in
      try writer.append(.note("in the journal"))
      return true
    }
    // A copy of the files as they are while somebody writes is what a killed writer leaves.
    let copy = try ScratchFolder()
    for ending in ["", "-wal"] + (hasIndex ? ["-shm"] : []) {
      try FileManager.default.copyItem(
        atPath: sample.path + ending, toPath: copy.url.path + "/offsets.ledger" + ending)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: copy.url.path)
    let nobody = try #require(Self.nobody)
    let run = try ToolRun(shell: nobody + Self.line(["verify", "."]), in: copy.url)
    if run.status == 0 {
      #expect(run.output.contains("2 entries"), "\(run.output)")
    } else {
      #expect(run.status == 66 || run.status == 74)
      #expect(run.messages.contains("[ledger."), "\(run.messages)")
    }
    // Who may write sees both entries.
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: copy.url.path)
    #expect(try Ledger(at: copy.url.path + "/offsets.ledger", .read).size() == 2)
  }
}
