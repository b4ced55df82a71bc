import Claims
import StrictJSON

/// The digest over all files that a claimant gave: the SHA-256 of the canonical list of their names
/// and SHA-384, in the order of the names. A certificate names it.
enum BundleDigest {
  static func of(_ bundle: BundleFolder, threads: Int) -> DocumentDigest {
    let names = bundle.names.filter {
      $0 != BundleLayout.certificate && $0 != BundleLayout.status
        && !BundleLayout.isDIDDocument($0)
    }
    let digests = bundle.digests(of: names, threads: threads)
    return DocumentDigest(
      of: CanonicalJSON.bytes(
        .array(
          names.map { ["name": .string($0), "digestSRI": .string(digests[$0] ?? "")] })))
  }
}
