/// A proof about the leaves of a Merkle tree: the hashes a verifier has to be told. It is checked
/// without the tree, by the loops of RFC 9162.
package struct MerkleProof: Sendable, Hashable {
  /// The hashes, from the leaves upwards.
  package let hashes: [SHA256Digest]

  /// Makes a proof of hashes that came from somewhere; only a check tells whether it proves
  /// anything.
  package init(hashes: [SHA256Digest]) {
    self.hashes = hashes
  }

  /// Whether the proof shows that a leaf is in a tree (RFC 9162 section 2.1.3.2).
  ///
  /// - Parameters:
  ///   - leafHash: The hash of the leaf, computed from its data by the verifier.
  ///   - index: The number of the leaf, from 0; any value may be asked about.
  ///   - size: The number of leaves of the tree; any value may be asked about.
  ///   - root: The root of the tree.
  package func includes(
    leafHash: SHA256Digest, index: UInt64, size: UInt64, root: SHA256Digest
  ) -> Bool {
    guard index < size else { return false }
    var path = Path(inner: index, last: size - 1)
    var computed = leafHash
    for hash in hashes {
      guard path.last != 0 else { return false }
      if path.isRight {
        computed = MerkleTree.nodeHash(hash, computed)
        path.skipLoneLevels()
      } else {
        computed = MerkleTree.nodeHash(computed, hash)
      }
      path.climb()
    }
    return path.last == 0 && computed == root
  }

  /// Whether the proof shows that a tree starts with the leaves of an earlier one (RFC 9162 section
  /// 2.1.4.2). An earlier tree without leaves is refused: there is nothing to prove about it.
  ///
  /// - Parameters:
  ///   - oldSize: The number of leaves of the earlier tree; any value may be asked about.
  ///   - oldRoot: The root of the earlier tree.
  ///   - newSize: The number of leaves of the later tree; any value may be asked about.
  ///   - newRoot: The root of the later tree.
  package func connects(
    oldSize: UInt64, oldRoot: SHA256Digest, newSize: UInt64, newRoot: SHA256Digest
  ) -> Bool {
    guard oldSize > 0, oldSize <= newSize else { return false }
    if oldSize == newSize { return hashes.isEmpty && oldRoot == newRoot }
    guard !hashes.isEmpty else { return false }
    // A complete earlier tree is a subtree of the later one, and its root is known.
    let isComplete = oldSize.nonzeroBitCount == 1
    let start = isComplete ? oldRoot : hashes[0]
    var (old, new) = (start, start)
    var path = Path(inner: oldSize - 1, last: newSize - 1)
    while path.isOdd { path.climb() }
    for hash in isComplete ? hashes[...] : hashes.dropFirst() {
      guard path.last != 0 else { return false }
      if path.isRight {
        old = MerkleTree.nodeHash(hash, old)
        new = MerkleTree.nodeHash(hash, new)
        path.skipLoneLevels()
      } else {
        new = MerkleTree.nodeHash(new, hash)
      }
      path.climb()
    }
    return path.last == 0 && old == oldRoot && new == newRoot
  }
}

extension MerkleProof {
  /// The way from a node up to the root: `fn` and `sn` of the RFC.
  private struct Path {
    /// The number of the node on its level.
    var inner: UInt64
    /// The number of the last node of that level.
    var last: UInt64

    /// Whether the node is the right child of its parent.
    var isOdd: Bool { inner & 1 == 1 }

    /// Whether the next hash stands to the left of the node: also when the node is the last of its
    /// level and has no sibling there.
    var isRight: Bool { isOdd || inner == last }

    /// Goes to the level above.
    mutating func climb() {
      inner >>= 1
      last >>= 1
    }

    /// Passes the levels on which the last node has no sibling.
    mutating func skipLoneLevels() {
      while !isOdd, inner != 0 { climb() }
    }
  }
}
