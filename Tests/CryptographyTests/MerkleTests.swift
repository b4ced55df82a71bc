import Cryptography
import TestKit
import Testing

/// The tree, against values worked out with plain SHA-256 and an oracle that is the definition of
/// the RFC.
@Suite struct MerkleTests {
  @Test func smallTreesByHand() {
    let data: [[UInt8]] = [Array("a".utf8), Array("bc".utf8), []]
    let leaves = data.map { SHA256.hash([0x00] + $0) }
    #expect(data.map(MerkleTree.leafHash) == leaves)
    let pair = SHA256.hash([0x01] + leaves[0].bytes + leaves[1].bytes)
    let three = SHA256.hash([0x01] + pair.bytes + leaves[2].bytes)
    #expect(MerkleTree.root(leafHashes: []) == SHA256.hash([] as [UInt8]))
    #expect(MerkleTree.root(leafHashes: leaves.prefix(1)) == leaves[0])
    #expect(MerkleTree.root(leafHashes: leaves.prefix(2)) == pair)
    #expect(MerkleTree.root(leafHashes: leaves) == three)
  }

  @Test func proofsOfThreeLeavesByHand() throws {
    let log = SampleLog(count: 3)
    let leaves = log.leaves
    let pair = SHA256.hash([0x01] + leaves[0].bytes + leaves[1].bytes)
    #expect(log.inclusion(0, 3)?.hashes == [leaves[1], leaves[2]])
    #expect(log.inclusion(1, 3)?.hashes == [leaves[0], leaves[2]])
    #expect(log.inclusion(2, 3)?.hashes == [pair])
    #expect(log.inclusion(0, 1)?.hashes == [])
    #expect(log.consistency(1, 3)?.hashes == [leaves[1], leaves[2]])
    #expect(log.consistency(2, 3)?.hashes == [leaves[2]])
    #expect(log.consistency(3, 3)?.hashes == [])
  }

  @Test func rootsFollowTheDefinition() throws {
    let log = SampleLog(count: 70)
    var frontier = MerkleFrontier()
    for size in 0...70 {
      let expected = RFCOracle.root(log.leaves[..<size])
      #expect(try log.root(size) == expected)
      #expect(MerkleTree.root(leafHashes: log.leaves.prefix(size)) == expected)
      #expect(frontier.root == expected)
      #expect(frontier.size == size)
      if size < 70 { frontier.append(log.leaves[size]) }
    }
    // A complete subtree is stored once: fewer than two hashes a leaf.
    #expect(log.hashes.count == 70 + 35 + 17 + 8 + 4 + 2 + 1)
  }

  @Test func everyInclusionProof() throws {
    let log = SampleLog(count: 64)
    for size in 1...64 {
      let root = try log.root(size)
      for index in 0..<size {
        let proof = try #require(log.inclusion(index, size))
        #expect(proof.hashes == RFCOracle.path(index, log.leaves[..<size]))
        let leaf = log.leaves[index]
        #expect(
          proof.includes(leafHash: leaf, index: UInt64(index), size: UInt64(size), root: root))
        for (other, otherLeaf) in log.leaves.prefix(size).enumerated() where other != index {
          #expect(
            !proof.includes(
              leafHash: otherLeaf, index: UInt64(index), size: UInt64(size), root: root))
          #expect(
            !proof.includes(leafHash: leaf, index: UInt64(other), size: UInt64(size), root: root))
        }
      }
    }
  }

  @Test func everyConsistencyProof() throws {
    let log = SampleLog(count: 64)
    let roots = try (0...64).map { try log.root($0) }
    for new in 1...64 {
      for old in 1...new {
        let proof = try #require(log.consistency(old, new))
        #expect(proof.hashes == RFCOracle.consistency(old, log.leaves[..<new]))
        for claimed in 0...64 {
          let isProven = proof.connects(
            oldSize: UInt64(claimed), oldRoot: roots[claimed], newSize: UInt64(new),
            newRoot: roots[new])
          let isTrue = claimed == old || (claimed == new && proof.hashes.isEmpty)
          #expect(isProven == isTrue, "\(old) \(claimed) \(new)")
        }
      }
    }
  }

  /// A 32-byte root that is not the tree's, on either side: the public probes have none.
  @Test func everyRootCounts() throws {
    let log = SampleLog(count: 20)
    let roots = try (0...20).map { try log.root($0) }
    let wrong = MerkleTree.leafHash(Array("another tree".utf8))
    for new in 1...20 {
      for old in 1...new {
        let proof = try #require(log.consistency(old, new))
        func holds(_ oldRoot: SHA256Digest, _ newRoot: SHA256Digest) -> Bool {
          proof.connects(
            oldSize: UInt64(old), oldRoot: oldRoot, newSize: UInt64(new), newRoot: newRoot)
        }
        #expect(holds(roots[old], roots[new]))
        #expect(!holds(wrong, roots[new]), "\(old) \(new)")
        #expect(!holds(roots[old], wrong), "\(old) \(new)")
        #expect(old == new || !holds(roots[new], roots[old]), "\(old) \(new)")
        let inclusion = try #require(log.inclusion(old - 1, new))
        #expect(
          !inclusion.includes(
            leafHash: log.leaves[old - 1], index: UInt64(old - 1), size: UInt64(new), root: wrong))
      }
    }
  }

  @Test(arguments: [(0, 1), (3, 7), (6, 7), (63, 64), (40, 41), (5, 8)])
  func everyBitOfAnInclusionProofCounts(index: Int, size: Int) throws {
    let log = SampleLog(count: size)
    let proof = try #require(log.inclusion(index, size))
    let root = try log.root(size)
    func holds(_ proof: MerkleProof) -> Bool {
      proof.includes(
        leafHash: log.leaves[index], index: UInt64(index), size: UInt64(size), root: root)
    }
    for changed in proof.changes { #expect(!holds(changed)) }
    #expect(holds(proof))
  }

  @Test(arguments: [(1, 2), (3, 7), (4, 7), (63, 64), (40, 41), (6, 8)])
  func everyBitOfAConsistencyProofCounts(old: Int, new: Int) throws {
    let log = SampleLog(count: new)
    let proof = try #require(log.consistency(old, new))
    let (oldRoot, newRoot) = (try log.root(old), try log.root(new))
    func holds(_ proof: MerkleProof) -> Bool {
      proof.connects(
        oldSize: UInt64(old), oldRoot: oldRoot, newSize: UInt64(new), newRoot: newRoot)
    }
    for changed in proof.changes { #expect(!holds(changed)) }
    #expect(holds(proof))
  }

  @Test func proofsOfNothingAreRefused() throws {
    let log = SampleLog(count: 4)
    for (index, size) in [(-1, 4), (4, 4), (0, 0), (0, -1), (Int.min, Int.max)] {
      #expect(log.inclusion(index, size) == nil)
    }
    for (old, new) in [(0, 4), (-1, 4), (5, 4), (0, 0), (Int.min, Int.max)] {
      #expect(log.consistency(old, new) == nil)
    }
    #expect(
      !MerkleProof(hashes: []).connects(
        oldSize: 0, oldRoot: MerkleTree.emptyRoot, newSize: 0, newRoot: MerkleTree.emptyRoot))
  }

  /// Whatever numbers a stranger writes, the answer is no and comes soon.
  @Test func absurdNumbers() {
    let leaf = MerkleTree.leafHash([])
    let proofs = [0, 1, 63, 64, 65, 1000].map {
      MerkleProof(hashes: [SHA256Digest](repeating: leaf, count: $0))
    }
    let numbers: [UInt64] = [0, 1, 2, 1 << 32, 1 << 63, 1 << 63 - 1, .max - 1, .max]
    for proof in proofs {
      for first in numbers {
        for second in numbers {
          let isIn = proof.includes(leafHash: leaf, index: first, size: second, root: leaf)
          #expect(isIn == (first == 0 && second == 1 && proof.hashes.isEmpty))
          let follows = proof.connects(
            oldSize: first, oldRoot: leaf, newSize: second, newRoot: leaf)
          #expect(follows == (first == second && first > 0 && proof.hashes.isEmpty))
        }
      }
    }
  }

  @Test func aFailingStoreIsReported() {
    struct Lost: Error, Equatable {}
    func lost(_: MerkleNode) throws(Lost) -> SHA256Digest { throw Lost() }
    #expect(throws: Lost()) { try MerkleTree.root(size: 3, stored: lost) }
    #expect(throws: Lost()) { try MerkleTree.inclusionProof(of: 0, size: 3, stored: lost) }
    #expect(throws: Lost()) { try MerkleTree.consistencyProof(from: 1, to: 3, stored: lost) }
    #expect(throws: Lost()) {
      try MerkleTree.nodes(appending: MerkleTree.leafHash([]), to: 1, stored: lost)
    }
  }

  /// A log of a billion entries needs few of its hashes.
  @Test func fewHashesAreRead() throws {
    var reads = 0
    let leaf = MerkleTree.leafHash([])
    func read(_ node: MerkleNode) -> SHA256Digest {
      reads += 1
      return leaf
    }
    let size = 1_000_000_007
    _ = MerkleTree.root(size: size, stored: read)
    #expect(reads == size.nonzeroBitCount)
    reads = 0
    #expect(MerkleTree.inclusionProof(of: 0, size: size, stored: read)?.hashes.count == 30)
    #expect(reads <= 60)
    reads = 0
    _ = MerkleTree.consistencyProof(from: size / 2, to: size, stored: read)
    #expect(reads <= 60)
    reads = 0
    #expect(MerkleTree.nodes(appending: leaf, to: 1 << 30 - 1, stored: read).count == 31)
    #expect(reads == 30)
  }
}
