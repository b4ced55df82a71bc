/// The right edge of a growing Merkle tree: the roots of its complete subtrees, the largest first.
/// It is all that is needed to append leaves and to give the root, in memory for log2(n) hashes.
package struct MerkleFrontier: Sendable, Hashable {
  /// How many leaves were appended.
  package private(set) var size = 0

  /// One for each binary digit 1 of `size`.
  private var peaks: [SHA256Digest] = []

  /// Starts with the empty tree.
  package init() {}

  /// Appends the hash of a leaf.
  package mutating func append(_ leafHash: SHA256Digest) {
    var hash = leafHash
    // Each digit 1 at the end of the old size is a subtree that the new leaf makes half of another.
    for _ in 0..<(~size).trailingZeroBitCount {
      hash = MerkleTree.nodeHash(peaks.removeLast(), hash)
    }
    peaks.append(hash)
    size += 1
  }

  /// The root over all leaves appended so far.
  package var root: SHA256Digest {
    guard var root = peaks.last else { return MerkleTree.emptyRoot }
    for peak in peaks.dropLast().reversed() { root = MerkleTree.nodeHash(peak, root) }
    return root
  }
}
