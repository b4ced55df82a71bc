import Cryptography

/// A log of small leaves with the hashes of its complete subtrees, stored as a database would.
struct SampleLog {
  struct Missing: Error {
    let node: MerkleNode
  }

  private(set) var leaves: [SHA256Digest] = []
  private(set) var hashes: [MerkleNode: SHA256Digest] = [:]

  init(count: Int) {
    for index in 0..<count {
      let leaf = MerkleTree.leafHash([UInt8(index / 256), UInt8(index % 256)])
      let known = hashes
      for (node, hash) in MerkleTree.nodes(appending: leaf, to: index, stored: { known[$0]! }) {
        hashes[node] = hash
      }
      leaves.append(leaf)
    }
  }

  func root(_ size: Int) throws(Missing) -> SHA256Digest {
    try MerkleTree.root(size: size, stored: read)
  }

  func inclusion(_ index: Int, _ size: Int) -> MerkleProof? {
    try? MerkleTree.inclusionProof(of: index, size: size, stored: read)
  }

  func consistency(_ old: Int, _ new: Int) -> MerkleProof? {
    try? MerkleTree.consistencyProof(from: old, to: new, stored: read)
  }

  private func read(_ node: MerkleNode) throws(Missing) -> SHA256Digest {
    guard let hash = hashes[node] else { throw Missing(node: node) }
    return hash
  }
}

/// The definitions of RFC 9162 section 2.1 as they stand there: slow, recursive, over all leaves.
enum RFCOracle {
  /// MTH.
  static func root(_ leaves: ArraySlice<SHA256Digest>) -> SHA256Digest {
    if leaves.isEmpty { return SHA256.hash([] as [UInt8]) }
    if leaves.count == 1 { return leaves[leaves.startIndex] }
    let (left, right) = halves(leaves)
    return SHA256.hash([0x01] + root(left).bytes + root(right).bytes)
  }

  /// PATH(m, D_n).
  static func path(_ index: Int, _ leaves: ArraySlice<SHA256Digest>) -> [SHA256Digest] {
    if leaves.count == 1 { return [] }
    let (left, right) = halves(leaves)
    return index < left.count
      ? path(index, left) + [root(right)] : path(index - left.count, right) + [root(left)]
  }

  /// PROOF(m, D_n).
  static func consistency(_ old: Int, _ leaves: ArraySlice<SHA256Digest>) -> [SHA256Digest] {
    subproof(old, leaves, true)
  }

  private static func subproof(
    _ old: Int, _ leaves: ArraySlice<SHA256Digest>, _ isKnown: Bool
  ) -> [SHA256Digest] {
    if old == leaves.count { return isKnown ? [] : [root(leaves)] }
    let (left, right) = halves(leaves)
    return old <= left.count
      ? subproof(old, left, isKnown) + [root(right)]
      : subproof(old - left.count, right, false) + [root(left)]
  }

  private static func halves(
    _ leaves: ArraySlice<SHA256Digest>
  ) -> (ArraySlice<SHA256Digest>, ArraySlice<SHA256Digest>) {
    var largest = 1
    while largest * 2 < leaves.count { largest *= 2 }
    return (leaves.prefix(largest), leaves.dropFirst(largest))
  }
}

extension MerkleProof {
  /// The proof with each of its bits changed, a hash dropped, doubled, added or moved.
  var changes: [MerkleProof] {
    var changes: [[SHA256Digest]] = [
      hashes + [MerkleTree.emptyRoot], [MerkleTree.emptyRoot] + hashes,
    ]
    for place in hashes.indices {
      for bit in 0..<(8 * SHA256Digest.byteCount) {
        var bytes = hashes[place].bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        changes.append(hashes)
        changes[changes.count - 1][place] = SHA256Digest(bytes: bytes)!
      }
      var fewer = hashes
      fewer.remove(at: place)
      changes.append(fewer)
      changes.append(hashes + [hashes[place]])
      if place > 0 {
        var moved = hashes
        moved.swapAt(place, place - 1)
        changes.append(moved)
      }
    }
    return changes.map { MerkleProof(hashes: $0) }
  }
}
