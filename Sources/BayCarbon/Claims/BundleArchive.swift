import ActivityData
import Claims
import Findings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bundles as one file: packs a folder into a tar archive, and unpacks one.
package enum BundleArchive {
  /// Packs a bundle. Nothing may be at the place of the archive.
  package static func pack(_ folder: String, to path: String) throws(FileProblem) {
    let bundle = try BundleFolder(at: folder)
    if let problem = bundle.problems.first?.problem { throw self.problem(problem) }
    var headers: [(name: String, bytes: [UInt8])] = []
    do throws(TarArchive.Problem) {
      for name in bundle.names {
        headers.append((name, try TarArchive.header(path: name, size: bundle.sizes[name] ?? 0)))
      }
    } catch {
      throw FileProblem(
        "claim.pack", error.message,
        remedy:
          "send the folder in another way, or issue the claim again with shorter names of files")
    }
    let stage = try StagedFolder(for: path + ".folder")
    var problem: FileProblem?
    try stage.stream(to: "archive") { sink in
      for (name, header) in headers {
        do throws(FileProblem) {
          guard header.withUnsafeBytes(sink),
            try copy(name, of: bundle, to: sink)
          else { return false }
        } catch {
          problem = error
          return true
        }
      }
      return TarArchive.end.withUnsafeBytes(sink)
    }
    if let problem { throw problem }
    guard link("\(stage.path)/archive", path) == 0 else {
      throw errno == EEXIST
        ? FileProblem("file.exists", "\(path) exists", remedy: "name a place that is free")
        : FileProblem(
          unwritable: "file.unwritable",
          "\(path) cannot be written: \(String(cString: strerror(errno)))",
          remedy: "see to the disk and to the permissions")
    }
  }

  /// Copies a file block by block, with the zeros after it; false when it cannot be written.
  private static func copy(
    _ name: String, of bundle: BundleFolder, to sink: (UnsafeRawBufferPointer) -> Bool
  ) throws(FileProblem) -> Bool {
    let place = "\(bundle.path)/\(name)"
    var count = 0
    do throws(InputFile.Failure) {
      let file = try InputFile(place)
      while true {
        let block = try file.next()
        if block.isEmpty { break }
        count += block.count
        if !block.withUnsafeBytes(sink) { return false }
      }
    } catch {
      throw FileProblem(place, error)
    }
    guard count == bundle.sizes[name] else {
      throw FileProblem(place, .system("it changed while it was read"))
    }
    return [UInt8](repeating: 0, count: TarArchive.padding(after: count)).withUnsafeBytes(sink)
  }

  /// Unpacks an archive into a folder of its own, which is there while `body` runs.
  ///
  /// - Throws: A ``FileProblem`` when it is no archive of a bundle, and what `body` throws.
  package static func unpacked<Value>(
    _ path: String, _ body: (String) throws -> Value
  ) throws -> Value {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let stage = try StagedFolder(
      for: "\(temporary)/baycarbon-\(UUIDName.random().suffix(12))")
    // The folder goes with the value.
    defer { withExtendedLifetime(stage) {} }
    try unpack(path, into: stage)
    return try body(stage.path)
  }

  private static func unpack(_ path: String, into stage: StagedFolder) throws(FileProblem) {
    var source: ArchiveSource
    do throws(InputFile.Failure) {
      source = ArchiveSource(try InputFile(path))
    } catch {
      throw FileProblem(path, error)
    }
    var last: String?
    var (count, total) = (0, 0)
    while true {
      guard let header = try source.take(TarArchive.blockSize, path) else {
        throw notABundle(path, "it ends before its end")
      }
      let file: (path: String, size: Int)?
      do throws(TarArchive.Problem) {
        file = try TarArchive.readHeader(header)
      } catch {
        throw notABundle(path, error.message)
      }
      guard let file else { break }
      if let problem = BundlePath.problem(with: file.path) { throw self.problem(problem) }
      // In order and each once: no file is written over another.
      if let last, !last.utf8.lexicographicallyPrecedes(file.path.utf8) {
        throw notABundle(path, "`\(file.path)` does not stand in the order of the names")
      }
      if let last, file.path.hasPrefix(last + "/") {
        throw notABundle(path, "`\(last)` is a file and a folder")
      }
      last = file.path
      (count, total) = (count + 1, total + file.size)
      if count > BundleFolder.fileLimit || total > BundleFolder.byteLimit
        || BundleLayout.byteLimit(of: file.path).map({ file.size > $0 }) == true
      {
        throw notABundle(path, "`\(file.path)` makes it larger than a bundle may be")
      }
      try copy(file, from: &source, path, into: stage)
    }
    guard let rest = try source.take(TarArchive.blockSize, path), rest.allSatisfy({ $0 == 0 }),
      try source.isAtEnd(path)
    else { throw notABundle(path, "something stands behind its end") }
  }

  /// Copies a file block by block: whatever size a header tells, only what is there takes room.
  private static func copy(
    _ file: (path: String, size: Int), from source: inout ArchiveSource, _ path: String,
    into stage: StagedFolder
  ) throws(FileProblem) {
    var problem: FileProblem?
    try stage.stream(to: file.path) { sink in
      var rest = file.size
      do throws(FileProblem) {
        while rest > 0 {
          guard let part = try source.take(min(rest, InputFile.blockSize), path) else {
            throw notABundle(path, "`\(file.path)` is cut off")
          }
          if !part.withUnsafeBytes(sink) { return false }
          rest -= part.count
        }
        guard let padding = try source.take(TarArchive.padding(after: file.size), path),
          padding.allSatisfy({ $0 == 0 })
        else { throw notABundle(path, "`\(file.path)` is cut off") }
      } catch {
        problem = error
      }
      return true
    }
    if let problem { throw problem }
  }

  private static func notABundle(_ path: String, _ reason: String) -> FileProblem {
    FileProblem(
      "file.notBundle", "\(path) is no archive of a bundle: \(reason)",
      remedy: "get it again, as `baycarbon claim pack` made it")
  }

  private static func problem(_ problem: ClaimProblem) -> FileProblem {
    FileProblem(problem.code.rawValue, problem.message, remedy: problem.remedy)
  }
}

/// The bytes of an archive, taken piece by piece.
private struct ArchiveSource {
  private let file: InputFile
  private var buffer: [UInt8] = []
  private var start = 0

  init(_ file: InputFile) { self.file = file }

  /// The next bytes; nil when there are not so many.
  mutating func take(_ count: Int, _ path: String) throws(FileProblem) -> [UInt8]? {
    while buffer.count - start < count {
      let block = try next(path)
      if block.isEmpty { return nil }
      buffer.removeFirst(start)
      start = 0
      buffer += block
    }
    defer { start += count }
    return Array(buffer[start..<(start + count)])
  }

  mutating func isAtEnd(_ path: String) throws(FileProblem) -> Bool {
    if start < buffer.count { return false }
    return try next(path).isEmpty
  }

  private func next(_ path: String) throws(FileProblem) -> [UInt8] {
    do throws(InputFile.Failure) {
      return try file.next()
    } catch {
      throw FileProblem(path, error)
    }
  }
}
