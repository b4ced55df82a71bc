/// The Merkle tree over an append-only log (RFC 9162 section 2.1, the same as RFC 6962).
///
/// The tree of n leaves splits at the largest power of two below n, so all but its right edge are
/// complete subtrees, and those never change. The functions take their hashes from whoever
/// stores them and need about log2(n) of them:
///
/// ```
/// for (node, hash) in try MerkleTree.nodes(appending: leaf, to: size, stored: read) {
///   try write(node, hash)
/// }
/// let root = try MerkleTree.root(size: size + 1, stored: read)
/// ```
package enum MerkleTree {
  /// The root of the tree without leaves: the hash of nothing.
  package static let emptyRoot = SHA256.hash([] as [UInt8])

  /// The hash of a leaf: SHA-256(00 || data).
  package static func leafHash(_ data: [UInt8]) -> SHA256Digest {
    var hash = SHA256()
    hash.update([0])
    hash.update(data)
    return hash.finish()
  }

  /// The hash of a node: SHA-256(01 || left || right).
  package static func nodeHash(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
    var hash = SHA256()
    hash.update([1])
    hash.update(left.bytes)
    hash.update(right.bytes)
    return hash.finish()
  }

  /// The root over the hashes of all leaves, in order.
  package static func root(leafHashes: some Sequence<SHA256Digest>) -> SHA256Digest {
    var frontier = MerkleFrontier()
    for hash in leafHashes { frontier.append(hash) }
    return frontier.root
  }

  /// The complete subtrees that a new leaf completes, from the leaf upwards, with their hashes: what
  /// is to be stored when a log grows from `size` leaves by one.
  ///
  /// - Parameters:
  ///   - leafHash: The hash of the new leaf.
  ///   - size: The number of leaves before it, 0 or more.
  ///   - stored: Gives the hash of a complete subtree among the first `size` leaves.
  package static func nodes<Failure: Error>(
    appending leafHash: SHA256Digest, to size: Int,
    stored: (MerkleNode) throws(Failure) -> SHA256Digest
  ) throws(Failure) -> [(node: MerkleNode, hash: SHA256Digest)] {
    var node = MerkleNode(level: 0, index: size)
    var hash = leafHash
    var completed = [(node: node, hash: hash)]
    while !node.index.isMultiple(of: 2) {
      let left = MerkleNode(level: node.level, index: node.index - 1)
      hash = nodeHash(try stored(left), hash)
      node = MerkleNode(level: node.level + 1, index: node.index / 2)
      completed.append((node, hash))
    }
    return completed
  }

  /// The root of the first `size` leaves.
  ///
  /// - Parameters:
  ///   - size: A number of leaves, 0 or more.
  ///   - stored: Gives the hash of a complete subtree among them.
  package static func root<Failure: Error>(
    size: Int, stored: (MerkleNode) throws(Failure) -> SHA256Digest
  ) throws(Failure) -> SHA256Digest {
    size == 0 ? emptyRoot : try hash(of: 0..<size, stored: stored)
  }
}

extension MerkleTree {
  /// The proof that a leaf is in the tree of `size` leaves (PATH of RFC 9162 section 2.1.3.1); nil
  /// when the tree has no such leaf.
  ///
  /// - Parameters:
  ///   - index: The number of the leaf, from 0.
  ///   - size: The number of leaves of the tree the proof is for.
  ///   - stored: Gives the hash of a complete subtree among them.
  package static func inclusionProof<Failure: Error>(
    of index: Int, size: Int, stored: (MerkleNode) throws(Failure) -> SHA256Digest
  ) throws(Failure) -> MerkleProof? {
    guard index >= 0, index < size else { return nil }
    var hashes: [SHA256Digest] = []
    var leaves = 0..<size
    while leaves.count > 1 {
      let middle = split(leaves)
      let isLeft = index < middle
      let (inside, beside) =
        isLeft
        ? (leaves.lowerBound..<middle, middle..<leaves.upperBound)
        : (middle..<leaves.upperBound, leaves.lowerBound..<middle)
      hashes.append(try hash(of: beside, stored: stored))
      leaves = inside
    }
    return MerkleProof(hashes: hashes.reversed())
  }

  /// The proof that the tree of `newSize` leaves starts with the leaves of the tree of `oldSize`
  /// (SUBPROOF of RFC 9162 section 2.1.4.1); nil unless 1 <= `oldSize` <= `newSize`: the empty tree
  /// is the start of every tree, which needs no proof.
  ///
  /// - Parameters:
  ///   - oldSize: The number of leaves of the earlier tree.
  ///   - newSize: The number of leaves of the later tree.
  ///   - stored: Gives the hash of a complete subtree among the latter.
  package static func consistencyProof<Failure: Error>(
    from oldSize: Int, to newSize: Int, stored: (MerkleNode) throws(Failure) -> SHA256Digest
  ) throws(Failure) -> MerkleProof? {
    guard oldSize >= 1, oldSize <= newSize else { return nil }
    var hashes: [SHA256Digest] = []
    var leaves = 0..<newSize
    while leaves.upperBound > oldSize {
      let middle = split(leaves)
      if oldSize <= middle {
        hashes.append(try hash(of: middle..<leaves.upperBound, stored: stored))
        leaves = leaves.lowerBound..<middle
      } else {
        hashes.append(try hash(of: leaves.lowerBound..<middle, stored: stored))
        leaves = middle..<leaves.upperBound
      }
    }
    // The verifier has the root of the earlier tree; a smaller part of it must be told.
    if leaves.lowerBound > 0 { hashes.append(try hash(of: leaves, stored: stored)) }
    return MerkleProof(hashes: hashes.reversed())
  }

  /// Where a tree of two leaves or more splits: after the largest power of two below its size.
  private static func split(_ leaves: Range<Int>) -> Int {
    leaves.lowerBound + (1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount))
  }

  /// The root of a range of one leaf or more that starts where splitting can start one: at a
  /// multiple of every power of two up to its size. It consists of one complete subtree for each
  /// binary digit 1 of its size, the largest first.
  private static func hash<Failure: Error>(
    of leaves: Range<Int>, stored: (MerkleNode) throws(Failure) -> SHA256Digest
  ) throws(Failure) -> SHA256Digest {
    var end = leaves.upperBound
    var result: SHA256Digest?
    while end > leaves.lowerBound {
      let level = (end - leaves.lowerBound).trailingZeroBitCount
      end -= 1 << level
      let left = try stored(MerkleNode(level: level, index: end >> level))
      result = result.map { nodeHash(left, $0) } ?? left
    }
    return result ?? emptyRoot
  }
}
