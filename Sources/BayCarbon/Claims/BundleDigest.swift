import Claims
import StrictJSON

/// The digest over all files that a claimant gave: the SHA-256 of the canonical list of their names
/// and SHA-384, in the order of the names. A certificate names it.
enum BundleDigest {
  /// Whether a file is one of the claimant's: certificates and what was said later are not.
  static func covers(_ name: String) -> Bool {
    !BundleLayout.saidLater.contains(name) && !BundleLayout.isDIDDocument(name)
  }

  /// The digest, from the digests of the files.
  static func of(_ digests: [String: String]) -> DocumentDigest {
    let names = digests.keys.filter(covers).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return DocumentDigest(
      of: CanonicalJSON.bytes(
        .array(
          names.map { ["name": .string($0), "digestSRI": .string(digests[$0] ?? "")] })))
  }
}
