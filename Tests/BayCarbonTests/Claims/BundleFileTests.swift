import BayCarbon
import Claims
import Foundation
import TestKit
import Testing

/// The files of a bundle changed by somebody who has no key.
@Suite("the files of a bundle") struct BundleFileTests {
  static let all: [String] = {
    guard let bundle = try? Forgery().bundle.path,
      let sample = try? ClaimSample.shared.get().copy(),
      let names = try? FileManager.default.subpathsOfDirectory(
        atPath: sample.url.appending(path: "bundle").path)
    else { return [] }
    _ = bundle
    var isFolder: ObjCBool = false
    return names.filter {
      FileManager.default.fileExists(
        atPath: sample.url.appending(path: "bundle/\($0)").path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }()

  /// Changes the bundle, expects that it is found, and changes it back.
  private func expect(
    _ what: String, _ forgery: Forgery, codes: Set<String>, _ change: () throws -> Void,
    back: () throws -> Void
  ) throws {
    try change()
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid, "\(what)")
    #expect(!verification.codes.isEmpty, "\(what) is refused without a reason")
    if let first = verification.codes.first, !codes.isEmpty {
      #expect(codes.contains(first), "\(what): \(verification.codes)")
    }
    try back()
  }

  @Test("nothing is changed") func untouched() throws {
    let forgery = try Forgery()
    let verification = try forgery.verify().verification
    #expect(verification.codes == [])
    #expect(verification.answer == .validBut)
    #expect(verification.gaps == ["certificate", "decisions"])
    #expect(verification.checked == Verification.Step.allCases)
    #expect(Self.all.count > 40)
  }

  @Test(
    "any file changed in a byte, emptied, longer, removed, renamed, a link, a folder",
    arguments: all)
  func changed(name: String) throws {
    let forgery = try Forgery()
    let manager = FileManager.default
    let place = forgery.place(name)
    let bytes = try forgery.bytes(name)
    func restore() throws { try forgery.write(bytes, to: name) }
    var flipped = bytes
    if !bytes.isEmpty { flipped[bytes.count / 2] ^= 1 }
    let variants = [
      ("changed", flipped), ("longer", bytes + [0x0A]), ("empty", []),
      ("shorter", bytes.dropLast()),
    ]
    for (what, other) in variants where Array(other) != bytes {
      try expect(
        "\(name) \(what)", forgery, codes: [], { try forgery.write(other, to: name) },
        back: restore)
    }
    let copy = forgery.scratch.url.appending(path: "copy")
    // Without its ledger a claim has no credits.
    let missing: Set = ["res.missing", "res.extra", "offset.quantity"]
    try manager.moveItem(at: place, to: copy)
    func moveBack() throws {
      try? manager.removeItem(at: place)
      try manager.copyItem(at: copy, to: place)
    }
    try expect(
      "\(name) removed", forgery, codes: missing, {}, back: moveBack)
    try expect(
      "\(name) renamed", forgery, codes: missing,
      { try manager.moveItem(at: place, to: forgery.place(name + "x")) },
      back: {
        try manager.removeItem(at: forgery.place(name + "x"))
        try moveBack()
      })
    try expect(
      "\(name) a link to the same bytes", forgery, codes: ["res.path", "res.missing"],
      {
        try manager.removeItem(at: place)
        try manager.createSymbolicLink(at: place, withDestinationURL: copy)
      }, back: moveBack)
    try expect(
      "\(name) a folder", forgery, codes: missing,
      {
        try manager.removeItem(at: place)
        try manager.createDirectory(at: place, withIntermediateDirectories: false)
      }, back: moveBack)
    try expect(
      "\(name) in other letters beside it", forgery, codes: ["res.path", "res.extra"],
      { try forgery.write(bytes, to: name.uppercased()) },
      back: {
        try manager.removeItem(at: forgery.place(name.uppercased()))
      })
  }

  @Test(
    "a file, a folder or something else that nobody signed",
    arguments: [
      ("touch extra", "res.extra"), ("touch .hidden", "res.path"),
      ("mkdir empty", "res.extra"), ("mkdir inputs/empty", "res.extra"),
      ("mkdir .git", "res.extra"), ("mkdir .git && touch .git/config", "res.path"),
      ("touch inputs/activities/extra.csv", "res.extra"), ("touch inputs/notes.txt", "res.extra"),
      ("touch factors/extra.csv", "res.extra"), ("touch rules/other.json", "res.extra"),
      ("touch ledger/9.tlog-proof", "res.extra"), ("touch ledger/0.tlog-proof", "res.extra"),
      ("touch ledger/entries.jsonl~", "res.extra"), ("touch certificate2.json", "res.extra"),
      ("mkdir status && touch status/other.json", "res.extra"),
      ("mkdir did && touch did/x.txt", "res.extra"),
      ("mkdir did && echo x > did/x.json", "json.syntax"),
      ("mkfifo pipe", "res.path"), ("ln -s /etc/passwd link", "res.path"),
      ("ln -s inputs more", "res.path"), ("ln -s /nowhere dangling", "res.path"),
      ("mkdir -p \(Array(repeating: "d", count: 20).joined(separator: "/"))", "res.path"),
      (#"touch "$(printf 'a\033[31mb')""#, "res.path"), (#"touch "$(printf 'a\nb')""#, "res.path"),
      (#"touch "$(printf 'a\377b')""#, "res.path"), ("touch 'a:b'", "res.path"),
      (#"touch 'a\b'"#, "res.path"), ("touch 'a '", "res.path"), ("touch a.", "res.path"),
      ("touch CLAIM.JSON", "res.path"), ("mkdir INPUTS && touch INPUTS/inventory.json", "res.path"),
      (#"touch "$(printf 'e\314\201')" "$(printf '\303\251')""#, "res.path"),
      (#"touch "$(printf 'x\342\200\256y')""#, "res.path"),
    ])
  func extra(command: String, code: String) throws {
    let forgery = try Forgery()
    let run = try ToolRun(shell: command, in: forgery.bundle)
    #expect(run.status == 0, "\(run.messages)")
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid)
    #expect(verification.codes.first == code, "\(verification.codes)")
  }

  @Test("a file that cannot be read is no file") func unreadable() throws {
    // Nothing binds root but a name that leads nowhere: a file of the size limit and more.
    let forgery = try Forgery()
    for name in ["claim.json", "rules/rules.json", "ledger/checkpoint.txt"] {
      let bytes = try forgery.bytes(name)
      let run = try ToolRun(shell: "truncate -s 17M \(name)", in: forgery.bundle)
      #expect(run.status == 0)
      #expect(try forgery.codes() == ["res.size"])
      try forgery.write(bytes, to: name)
    }
    // A sparse file of a size that no memory holds.
    #expect(try ToolRun(shell: "truncate -s 9G big", in: forgery.bundle).status == 0)
    #expect(try forgery.codes() == ["res.size"])
  }

  @Test("two files swapped") func swapped() throws {
    let forgery = try Forgery()
    let names = Self.all.filter { $0.hasPrefix("inputs/") || $0.hasPrefix("factors/") }
    for (one, other) in zip(names, names.dropFirst()) {
      let (first, second) = (try forgery.bytes(one), try forgery.bytes(other))
      if first == second { continue }
      try forgery.write(second, to: one)
      try forgery.write(first, to: other)
      #expect(try forgery.codes() == ["res.digest"], "\(one) \(other)")
      try forgery.write(first, to: one)
      try forgery.write(second, to: other)
    }
  }

  @Test("a copy elsewhere verifies when ledger, keys and original are gone") func moved() throws {
    let forgery = try Forgery()
    let elsewhere = try ScratchFolder()
    let copy = elsewhere.url.appending(path: "a copy 副本")
    try FileManager.default.moveItem(at: forgery.bundle, to: copy)
    try FileManager.default.removeItem(at: forgery.scratch.url)
    let verification = try forgery.verify(at: copy.path).verification
    #expect(verification.answer == .validBut)
    #expect(verification.codes == [])
  }
}
