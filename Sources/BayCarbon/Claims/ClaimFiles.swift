/// The files that a reader of claims keeps.
package enum ClaimFiles {
  /// The bytes of a file.
  package static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
    try OffsetsFolder.bytes(of: path)
  }

  /// What a reader remembers; nothing where there is no file yet.
  package static func seen(_ path: String) throws(FileProblem) -> SeenClaims {
    if !FolderListing.isOccupied(path) { return SeenClaims() }
    guard let seen = SeenClaims(try bytes(of: path)) else {
      throw FileProblem(
        "file.notSeen", "\(path) is no list of claims that were seen",
        remedy: "name the file that `--seen` has made, or one that is not there yet")
    }
    return seen
  }

  /// Writes what a reader remembers.
  package static func remember(_ seen: SeenClaims, in path: String) throws(FileProblem) {
    try NewFile.replace(Array(seen.text.utf8), at: path)
  }

  /// Runs with the folder of a bundle: a folder as it is, an archive unpacked.
  package static func withBundle<Value>(
    _ path: String, _ body: (String) throws -> Value
  ) throws -> Value {
    if FolderListing.isFolder(path) || !FolderListing.exists(path) { return try body(path) }
    return try BundleArchive.unpacked(path, body)
  }
}
