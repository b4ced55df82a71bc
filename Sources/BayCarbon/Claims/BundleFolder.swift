import ActivityData
import Claims
import Cryptography
import Findings
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of a bundle in a folder, hidden ones too: nothing may lie in it that nobody accounts
/// for.
struct BundleFolder {
  /// The most bytes a bundle may have.
  static let byteLimit = 1 << 33
  /// The most files it may have.
  static let fileLimit = 100_000

  let path: String
  /// The size of each file by its path in the bundle.
  let sizes: [String: Int]
  /// What is wrong with the names, and with what is no plain file.
  let problems: [(file: String, problem: ClaimProblem)]

  /// Lists a bundle.
  ///
  /// - Throws: When it is no folder that can be read.
  init(at path: String) throws(FileProblem) {
    guard FolderListing.isFolder(path) else {
      throw FolderListing.exists(path)
        ? FileProblem(
          "file.notBundle", "\(path) is no folder of a bundle and no tar archive of one",
          remedy: "name what `baycarbon claim issue` made")
        : FileProblem(path, .missing)
    }
    var listing = Listing(root: path)
    try listing.walk("")
    self.path = path
    sizes = listing.sizes
    let names = listing.sizes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var problems = listing.problems
    problems += names.compactMap { name in BundlePath.problem(with: name).map { (name, $0) } }
    problems += BundlePath.clashes(among: names).map { ($0.path, $0) }
    func refuseSize(_ name: String, _ message: String) {
      problems.append(
        (
          name,
          ClaimProblem(
            .resSize, message, path: name,
            remedy: "do not accept it; ask the issuer for a bundle of one claim")
        ))
    }
    if listing.sizes.values.reduce(0, +) > Self.byteLimit || names.count > Self.fileLimit {
      refuseSize(
        "", "the bundle has more than \(Self.fileLimit) files or \(Self.byteLimit) bytes")
    }
    for name in names {
      if let limit = BundleLayout.byteLimit(of: name), let size = sizes[name], size > limit {
        refuseSize(name, "the file has \(size) bytes; at most \(limit) belong in it")
      }
    }
    self.problems = problems
  }

  /// The paths of all files, in the order of their bytes.
  var names: [String] { sizes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Whether there is a file.
  func has(_ name: String) -> Bool { sizes[name] != nil }

  /// The bytes of a file; nil when it is not there or cannot be read.
  func bytes(of name: String) -> [UInt8]? {
    guard has(name) else { return nil }
    return try? InputFile.bytes(of: "\(path)/\(name)")
  }

  /// The digests of files; none for those that cannot be read.
  ///
  /// - Parameter threads: How many may work; large files are begun first.
  func digests(of names: [String], threads: Int) -> BundleDigests {
    let order = names.sorted { (sizes[$0] ?? 0, $0) > (sizes[$1] ?? 0, $1) }
    let queue = DigestQueue(order.map { (name: $0, path: "\(path)/\($0)") })
    Workers.run(min(threads, max(order.count, 1))) { _ in queue.work() }
    return queue.digests
  }
}

/// The digests of the files of a bundle.
struct BundleDigests {
  /// The SHA-384 of each file by its name, as digestSRI.
  var files: [String: String] = [:]
  /// The SHA-256 of the lines, when they are among the files.
  var lines: DocumentDigest?
}

/// What lies in a folder and below.
private struct Listing {
  let root: String
  var sizes: [String: Int] = [:]
  var problems: [(file: String, problem: ClaimProblem)] = []

  mutating func walk(_ prefix: String, depth: Int = 0) throws(FileProblem) {
    guard let folder = opendir("\(root)/\(prefix)") else {
      throw FileProblem("\(root)/\(prefix)", .system(String(cString: strerror(errno))))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if !isText {
        report(.resPath, prefix + name, "the name is not in UTF-8")
      } else if name != "." && name != ".." {
        names.append(name)
      }
    }
    // An archive would lose it, and its name might say something that nobody has signed.
    if names.isEmpty, !prefix.isEmpty {
      report(.resExtra, prefix, "there is nothing in the folder")
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try take(prefix + name, depth: depth)
    }
  }

  private mutating func take(_ path: String, depth: Int) throws(FileProblem) {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else {
      throw FileProblem("\(root)/\(path)", .system(String(cString: strerror(errno))))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      // `String` takes composed and decomposed letters for one name; a file system may keep both.
      if sizes.updateValue(Int(status.st_size), forKey: path) != nil {
        report(.resPath, path, "two files have this name, but for how its letters are composed")
      }
    case S_IFDIR where depth < 16: try walk(path + "/", depth: depth + 1)
    default: report(.resPath, path, "this is no plain file, or lies too deep")
    }
  }

  private mutating func report(_ code: ClaimCode, _ path: String, _ message: String) {
    problems.append(
      (
        path,
        ClaimProblem(
          code, message, path: path,
          remedy: "get the bundle again; only plain files with plain names belong in it")
      ))
  }
}

/// Files to be hashed, taken by whoever is free.
private final class DigestQueue: Sendable {
  private struct State {
    var next = 0
    var found = BundleDigests()
  }

  private let files: [(name: String, path: String)]
  private let state = Mutex(State())

  init(_ files: [(name: String, path: String)]) { self.files = files }

  var digests: BundleDigests { state.withLock(\.found) }

  func work() {
    while let file = take() {
      hash(file)
    }
  }

  private func take() -> (name: String, path: String)? {
    state.withLock { state in
      defer { state.next += 1 }
      return state.next < files.count ? files[state.next] : nil
    }
  }

  private func hash(_ file: (name: String, path: String)) {
    // The claim names the lines by both, and they are as large as everything else together.
    let isLines = file.name == BundleLayout.lines
    var integrity = SHA384()
    var lines = SHA256()
    let isRead =
      (try? InputFile.forEachBlock(of: file.path) { block in
        integrity.update(block)
        if isLines { lines.update(block) }
      }) != nil
    guard isRead else { return }
    let text = DigestSRI.text(ofDigest: integrity.finish())
    let digest = DocumentDigest(finished: lines.finish())
    state.withLock { state in
      state.found.files[file.name] = text
      if isLines { state.found.lines = digest }
    }
  }
}

extension InputFile {
  /// Hands out a file block by block.
  fileprivate static func forEachBlock(
    of path: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(Failure) {
    let file = try InputFile(path)
    while true {
      let block = try file.next()
      if block.isEmpty { return }
      block.withUnsafeBytes(body)
    }
  }
}
