import Cryptography
import EmissionFactors
import Findings

/// The published factors that an inventory is calculated with: those that are built in, or others
/// that somebody calculated with before.
package struct PublishedFactors: Sendable {
  /// The set.
  package let set: FactorSet
  /// What is wrong with its tables.
  let findings: [Finding]
  private let files: [FactorSetLoader.File]

  /// The set that is built in.
  package static let embedded = PublishedFactors(
    set: EmbeddedFactors.set, findings: [], files: EmbeddedFactors.files)

  /// Reads a set from its tables.
  ///
  /// - Parameter files: The tables with their paths in the folder of the set, such as
  ///   `activities.csv`. What is wrong with them is told by every folder that is opened with the set.
  package init(_ files: [FactorSetLoader.File]) {
    var loader = FactorSetLoader()
    loader.addPublished(files)
    self.init(
      set: loader.set,
      findings: loader.findings + FactorSetValidation.findings(in: loader.set, usersOnly: false),
      files: files)
  }

  private init(set: FactorSet, findings: [Finding], files: [FactorSetLoader.File]) {
    self.set = set
    self.findings = findings
    self.files = files
  }

  // Computed when asked for: only events need them.
  /// The tables about events.
  var events: EventTables { EventTables(files) }

  // Computed when asked for: a page of text names no digest.
  /// The digest of the tables.
  package var digest: String { FileDigest.of(files) }
}

/// The digest of a set of tables.
enum FileDigest {
  /// SHA-256 over the path, the length and the bytes of each table in the order of the paths:
  /// `sha256:` and 64 hexadecimal digits.
  static func of(_ files: [FactorSetLoader.File]) -> String {
    var hash = SHA256()
    let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for file in ordered {
      let bytes = file.bytes
      hash.update(Array("\(file.path)\n\(bytes.count)\n".utf8))
      hash.update(bytes)
    }
    return hash.finish().named
  }
}
