import BayCarbon
import Claims
import Findings
import Foundation
import TestKit
import Testing

@Suite("archives of bundles") struct BundleArchiveTests {
  static func codes(_ archive: String) throws -> [String] {
    try ClaimFiles.withBundle(archive) {
      try ClaimVerifier(ClaimSample.reader()).verify($0).verification.codes
    }
  }

  @Test("a packed bundle verifies, and the same bundle gives the same bytes") func roundTrip()
    throws
  {
    let forgery = try Forgery()
    func place(_ name: String) -> String { forgery.scratch.url.appending(path: name).path }
    try BundleArchive.pack(forgery.bundle.path, to: place("a.tar"))
    try BundleArchive.pack(forgery.bundle.path, to: place("b.tar"))
    let bytes = try Data(contentsOf: URL(filePath: place("a.tar")))
    #expect(try Data(contentsOf: URL(filePath: place("b.tar"))) == bytes)
    #expect(bytes.count % 512 == 0)
    #expect(try Self.codes(place("a.tar")) == [])
    // The tar of the system makes the same folder of it.
    let run = try ToolRun(
      shell: "mkdir out && tar -C out -xf a.tar && diff -r out bundle", in: forgery.scratch.url)
    #expect(run.status == 0, "\(run.output)")
    #expect(throws: FileProblem.self) {
      try BundleArchive.pack(forgery.bundle.path, to: place("a.tar"))
    }
    #expect(throws: FileProblem.self) {
      try BundleArchive.pack(forgery.bundle.path, to: place("none/a.tar"))
    }
    #expect(throws: FileProblem.self) { try BundleArchive.pack(place("none"), to: place("c.tar")) }
    try ToolRunCheck.succeeds("ln -s /etc/passwd bundle/link", in: forgery.scratch.url)
    #expect(throws: FileProblem.self) {
      try BundleArchive.pack(forgery.bundle.path, to: place("c.tar"))
    }
    let names = try ClaimIssueTests.names(forgery.scratch)
    #expect(!names.contains { $0.contains("partial") || $0 == "c.tar" }, "\(names)")
  }

  @Test("a name that no tar takes is told") func longName() throws {
    let forgery = try Forgery()
    let name = "inputs/" + String(repeating: "x", count: 120) + ".csv"
    try forgery.write("x".utf8, to: name)
    let archive = forgery.scratch.url.appending(path: "a.tar").path
    let problem = try #require(throws: FileProblem.self) {
      try BundleArchive.pack(forgery.bundle.path, to: archive)
    }
    #expect(problem.finding.code == "claim.pack")
    #expect(problem.finding.message.contains("xxx"))
    #expect(!FileManager.default.fileExists(atPath: archive))
  }

  typealias Part = (path: String, bytes: [UInt8])

  static func archive(_ parts: [Part], end: [UInt8] = TarArchive.end) throws -> [UInt8] {
    try parts.flatMap { part in
      try TarArchive.header(path: part.path, size: part.bytes.count) + part.bytes
        + [UInt8](repeating: 0, count: TarArchive.padding(after: part.bytes.count))
    } + end
  }

  /// Bytes that are no archive of a bundle, and what is said of them.
  static let bad: [(name: String, bytes: [UInt8], says: String)] = {
    let one: Part = ("claim.json", [1, 2, 3])
    guard let good = try? archive([one]),
      let huge = try? TarArchive.header(path: "inputs/a.csv", size: (1 << 33) - 1),
      let large = try? TarArchive.header(path: "claim.json", size: 1 << 25)
    else { return [] }
    func made(_ parts: [Part], end: [UInt8] = TarArchive.end) -> [UInt8] {
      (try? archive(parts, end: end)) ?? []
    }
    return [
      ("nothing", [], "ends before its end"),
      ("text", Array("hello, this is no archive".utf8), "ends before its end"),
      ("a block of text", [UInt8](repeating: 0x61, count: 1024), "no tar archive"),
      ("no end", made([one], end: []), "ends before its end"),
      ("half an end", made([one], end: [UInt8](repeating: 0, count: 512)), "behind its end"),
      ("something behind the end", good + [UInt8](repeating: 0, count: 512), "behind its end"),
      ("an archive behind the end", good + good, "behind its end"),
      ("cut off in the file", Array(good.prefix(514)), "is cut off"),
      ("cut off in the header", Array(good.prefix(300)), "ends before its end"),
      ("something in the padding", good.enumerated().map { $0 == 600 ? 7 : $1 }, "is cut off"),
      ("out of the folder", made([("../escaped", [1])]), "leads elsewhere"),
      ("out of the folder within", made([("a/../../escaped", [1])]), "leads elsewhere"),
      ("from the root", made([("/tmp/baycarbon-escaped", [1])]), "leads elsewhere"),
      ("a hidden file", made([(".bashrc", [1])]), "hidden"),
      ("control characters", made([("a\u{1B}[2J", [1])]), "not every system"),
      ("a backslash", made([(#"a\b"#, [1])]), "not every system"),
      ("twice the same", made([one, one]), "order of the names"),
      ("not in order", made([("b", [1]), ("a", [1])]), "order of the names"),
      ("a file and a folder", made([("a", [1]), ("a/b", [1])]), "is a file and a folder"),
      ("a huge file that is not there", huge + [UInt8](repeating: 1, count: 512), "is cut off"),
      ("a claim of 32 MiB", large, "larger than a bundle may be"),
      ("more than a bundle may have", huge + huge, "is cut off"),
    ]
  }()

  @Test("what is no archive of a bundle", arguments: bad.indices) func refused(index: Int) throws {
    let (name, bytes, says) = Self.bad[index]
    let scratch = try ScratchFolder()
    try scratch.write(bytes, to: "in/a.tar")
    let problem = try #require(throws: FileProblem.self, "\(name)") {
      try Self.codes(scratch.url.appending(path: "in/a.tar").path)
    }
    #expect(["file.notBundle", "res.path"].contains(problem.finding.code))
    #expect(problem.finding.message.contains(says), "\(problem.finding.message)")
    let temporary = FileManager.default.temporaryDirectory
    for place in [
      temporary.appending(path: "escaped").path, scratch.url.appending(path: "escaped").path,
      "/tmp/baycarbon-escaped", scratch.url.appending(path: "in/escaped").path,
    ] { #expect(!FileManager.default.fileExists(atPath: place)) }
  }

  @Test("archives that the system makes are not those of a bundle") func system() throws {
    let forgery = try Forgery()
    for line in [
      "tar -cf a.tar bundle", "tar -C bundle -cf a.tar .", "tar -C bundle -czf a.tar claim.json",
      "cp bundle/claim.json a.tar", "mkfifo a.tar", "ln -s nowhere a.tar",
      "tar -C bundle --format=pax -cf a.tar claim.json",
    ] {
      let place = forgery.scratch.url.appending(path: "a.tar")
      try ToolRunCheck.succeeds("rm -f a.tar && \(line)", in: forgery.scratch.url)
      #expect(throws: FileProblem.self, "\(line)") { try Self.codes(place.path) }
    }
  }

  @Test("any byte of the archive changed") func bytes() throws {
    let forgery = try Forgery()
    let place = forgery.scratch.url.appending(path: "a.tar")
    try BundleArchive.pack(forgery.bundle.path, to: place.path)
    let bytes = Array(try Data(contentsOf: place))
    // Headers, contents and padding alike.
    for offset in stride(from: 0, to: bytes.count, by: bytes.count / 60) {
      var other = bytes
      other[offset] ^= 0x04
      try Data(other).write(to: place)
      let codes = (try? Self.codes(place.path)) ?? ["refused"]
      #expect(codes != [], "byte \(offset)")
    }
  }
}

/// Runs a line of the shell that must succeed.
enum ToolRunCheck {
  static func succeeds(_ line: String, in folder: URL) throws {
    let run = try ToolRun(shell: line, in: folder)
    #expect(run.status == 0, "\(line): \(run.messages)")
  }
}
