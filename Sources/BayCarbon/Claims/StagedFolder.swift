#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is filled beside its place and moved there as a whole, so that nobody ever finds half
/// of it.
final class StagedFolder {
  /// Where it is filled.
  let path: String
  private let place: String
  private var isDone = false

  /// Makes an empty folder beside a place where nothing is yet.
  init(for place: String) throws(FileProblem) {
    var trimmed = place
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.place = trimmed
    if FolderListing.isOccupied(trimmed) {
      path = ""
      isDone = true
      throw FileProblem("file.exists", "\(place) exists", remedy: "name a place that is free")
    }
    var template = Array("\(trimmed).partial-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      path = ""
      isDone = true
      throw Self.problem(place)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // `mkdtemp` makes it for the owner alone; what is put in its place is for whoever may see it.
    chmod(path, 0o755)
  }

  deinit {
    if !isDone { Self.remove(path) }
  }

  /// Writes a file, making the folders on the way; one that is there is written anew.
  func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
    try stream(to: name) { sink in bytes.withUnsafeBytes(sink) }
  }

  /// Writes a file in parts.
  func stream(
    to name: String, _ body: (_ sink: (UnsafeRawBufferPointer) -> Bool) -> Bool
  ) throws(FileProblem) {
    let file = "\(path)/\(name)"
    try Self.makeFolders(above: file, below: path)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.problem(file) }
    let isWritten = body { part in writeWhole(part, to: descriptor) } && fsync(descriptor) == 0
    let failure = isWritten ? nil : Self.problem(file)
    let isClosed = close(descriptor) == 0
    if let failure { throw failure }
    if !isClosed { throw Self.problem(file) }
  }

  /// Moves the folder to its place.
  func finish() throws(FileProblem) {
    // The place was free when the folder was begun; a file that came there since is not overwritten.
    if FolderListing.isOccupied(place) {
      throw FileProblem("file.exists", "\(place) exists now", remedy: "name a place that is free")
    }
    guard rename(path, place) == 0 else { throw Self.problem(place) }
    isDone = true
  }

  /// Leaves the folder where it is, because what it holds cannot be made again.
  func keep() { isDone = true }

  private static func makeFolders(above file: String, below root: String) throws(FileProblem) {
    var current = root
    for part in file.dropFirst(root.count + 1).split(separator: "/").dropLast() {
      current += "/\(part)"
      if !FolderListing.isFolder(current), mkdir(current, 0o755) != 0 { throw problem(current) }
    }
  }

  private static func remove(_ path: String) {
    for name in FolderListing.names(in: path) ?? [] {
      let file = "\(path)/\(name)"
      if unlink(file) != 0 { remove(file) }
    }
    rmdir(path)
  }

  private static func problem(_ path: String) -> FileProblem {
    FileProblem(
      unwritable: "file.unwritable",
      "\(path) cannot be written: \(String(cString: strerror(errno)))",
      remedy: "see to the disk and to the permissions")
  }
}
