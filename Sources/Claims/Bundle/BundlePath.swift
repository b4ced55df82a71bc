/// The rules for the names of files in a bundle, so that it means the same on every machine.
package enum BundlePath {
  /// The longest path, in bytes.
  package static let byteLimit = 200

  /// What is wrong with a path; nil when it may stand in a bundle.
  ///
  /// Letters of any script may: people name their bills in Chinese. What differs between machines
  /// may not: characters that steer, parts that lead out of the folder, names that end in a dot.
  package static func problem(with path: String) -> ClaimProblem? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let reason: String? =
      if path.utf8.count > byteLimit {
        "is longer than \(byteLimit) bytes"
      } else if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
        "has an empty part, or one that leads elsewhere"
      } else if parts.contains(where: {
        $0.hasPrefix(".") || $0.hasSuffix(".") || $0.hasSuffix(" ")
      }) {
        "has a part that is hidden, or that ends in a dot or a blank"
      } else if path.unicodeScalars.contains(where: isForbidden) {
        "has a character that not every system takes in a name"
      } else {
        nil
      }
    return reason.map {
      ClaimProblem(
        .resPath, "the path `\(path.shortened)` \($0)", path: path.shortened,
        remedy: "give the file a plain name and issue the claim again")
    }
  }

  /// Those of some paths that are the same as another one on a system that takes no care of capital
  /// letters or of how a letter is composed.
  package static func clashes(among paths: [String]) -> [ClaimProblem] {
    var seen: [String: String] = [:]
    var problems: [ClaimProblem] = []
    for path in paths {
      // `String` compares composed and decomposed letters as equal, which is what is wanted here.
      let key = path.lowercased()
      if let other = seen[key] {
        problems.append(
          ClaimProblem(
            .resPath, "the path is also that of `\(other.shortened)`, but for the case of letters",
            path: path.shortened, remedy: "get the bundle again; one of the two does not belong"))
      }
      seen[key] = path
    }
    return problems
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if #"\:*?"<>|"#.unicodeScalars.contains(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return false
    }
  }
}
