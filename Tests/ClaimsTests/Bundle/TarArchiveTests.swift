import Foundation
import TestKit
import Testing

@testable import Claims

@Suite("tar archives") struct TarArchiveTests {
  static let long = String(repeating: "d", count: 80) + "/" + String(repeating: "n", count: 99)

  @Test(
    "a header is read as it was written",
    arguments: [
      ("claim.json", 0), ("inputs/activities/電費.csv", 1), (long, 511), ("a", 512),
      (String(repeating: "x", count: 100), 513), ("big", (1 << 33) - 1),
    ])
  func roundTrip(path: String, size: Int) throws {
    let header = try TarArchive.header(path: path, size: size)
    #expect(header.count == TarArchive.blockSize)
    let read = try #require(try TarArchive.readHeader(header))
    #expect(read.path == path)
    #expect(read.size == size)
    #expect((size + TarArchive.padding(after: size)) % TarArchive.blockSize == 0)
    #expect(TarArchive.padding(after: size) < TarArchive.blockSize)
  }

  @Test("what does not fit is refused") func tooLong() {
    for (path, size) in [
      (String(repeating: "x", count: 101), 0), (String(repeating: "d/", count: 80) + "n", 0),
      (String(repeating: "d", count: 156) + "/n", 0), ("a", 1 << 33), ("a", -1),
    ] {
      // A path that can be cut at a slash is written; what is written is read.
      if let header = try? TarArchive.header(path: path, size: size) {
        #expect((try? TarArchive.readHeader(header))??.path == path)
      } else {
        #expect(path.utf8.count > 100 || size < 0 || size >= 1 << 33)
      }
    }
    #expect(throws: TarArchive.Problem.self) {
      try TarArchive.header(path: String(repeating: "x", count: 101), size: 0)
    }
    #expect(throws: TarArchive.Problem.self) {
      try TarArchive.header(path: String(repeating: "d", count: 156) + "/n", size: 0)
    }
    #expect(throws: TarArchive.Problem.self) { try TarArchive.header(path: "a", size: 1 << 33) }
  }

  @Test("the end is a block of zeros") func end() throws {
    #expect(try TarArchive.readHeader([UInt8](repeating: 0, count: 512)) == nil)
    #expect(TarArchive.end.count == 1024)
  }

  /// A header with a field in which something else stands, its sum put right.
  static func changed(_ place: Int, _ bytes: [UInt8], fixingSum: Bool = true) throws -> [UInt8] {
    var header = try TarArchive.header(path: "a/b", size: 7)
    header.replaceSubrange(place..<(place + bytes.count), with: bytes)
    if fixingSum {
      header.replaceSubrange(148..<156, with: Array("        ".utf8))
      let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
      let text = String(repeating: "0", count: 6 - sum.utf8.count) + sum
      header.replaceSubrange(148..<156, with: Array(text.utf8) + [0, 0x20])
    }
    return header
  }

  @Test("one other field and it is refused, though its sum is right") func refused() throws {
    #expect(try TarArchive.readHeader(try Self.changed(156, Array("0".utf8)))?.path == "a/b")
    let bad: [(what: String, place: Int, bytes: [UInt8])] = [
      ("a mode", 100, Array("0000755".utf8)), ("an owner", 108, Array("0001750".utf8)),
      ("a group", 116, Array("0001750".utf8)), ("a time", 136, Array("14700000000".utf8)),
      ("a hard link", 156, Array("1".utf8)), ("a symbolic link", 156, Array("2".utf8)),
      ("a device", 156, Array("3".utf8)), ("a folder", 156, Array("5".utf8)),
      ("a pipe", 156, Array("6".utf8)), ("a sparse file", 156, Array("S".utf8)),
      ("a long name of GNU", 156, Array("L".utf8)), ("a header of pax", 156, Array("x".utf8)),
      ("the old form of a file", 156, [0]), ("the target of a link", 157, Array("/etc".utf8)),
      ("the mark of GNU", 257, Array("ustar  \u{0}".utf8)), ("no mark", 257, [0, 0, 0, 0, 0]),
      ("the name of an owner", 265, Array("root".utf8)), ("a device number", 329, Array("1".utf8)),
      ("something at the end", 511, [1]), ("a size in binary", 124, [0x80, 0, 0, 0]),
      ("a size with blanks", 124, Array("         7 ".utf8)),
      ("a negative size", 124, Array("-0000000007".utf8)),
      ("a name that goes on behind its end", 4, Array("x".utf8)),
      ("a prefix where none is needed", 345, Array("a".utf8)),
      ("a name that is no UTF-8", 0, [0xC3, 0x28]),
    ]
    for (what, place, bytes) in bad {
      let header = try Self.changed(place, bytes)
      #expect(throws: TarArchive.Problem.self, "\(what)") { try TarArchive.readHeader(header) }
    }
    let sum = try Self.changed(0, Array("x".utf8), fixingSum: false)
    #expect(throws: TarArchive.Problem.self) { try TarArchive.readHeader(sum) }
    #expect(throws: TarArchive.Problem.self) {
      try TarArchive.readHeader(Array(try TarArchive.header(path: "a", size: 1).dropLast()))
    }
  }

  @Test("any byte of a header changed") func bytes() throws {
    let header = try TarArchive.header(path: "inputs/a.csv", size: 77)
    for place in header.indices {
      var other = header
      other[place] ^= 1 << UInt8(place % 8)
      #expect(throws: TarArchive.Problem.self, "byte \(place)") { try TarArchive.readHeader(other) }
    }
  }

  @Test("the tar of the system reads it, and ours reads what it wrote with our attributes")
  func system() throws {
    let scratch = try ScratchFolder()
    let files = [("a/電費.csv", "one"), (Self.long, String(repeating: "x", count: 600)), ("z", "")]
    var archive: [UInt8] = []
    for (path, text) in files {
      let bytes = Array(text.utf8)
      archive += try TarArchive.header(path: path, size: bytes.count) + bytes
      archive += [UInt8](repeating: 0, count: TarArchive.padding(after: bytes.count))
    }
    try scratch.write(archive + TarArchive.end, to: "a.tar")
    let run = try ToolRun(
      shell: "tar -tf a.tar && mkdir out && tar -C out -xf a.tar", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains(Self.long))
    for (path, text) in files {
      let read = try String(
        contentsOf: scratch.url.appending(path: "out/\(path)"), encoding: .utf8)
      #expect(read == text)
    }
  }
}
