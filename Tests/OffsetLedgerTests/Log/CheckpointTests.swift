import Cryptography
import OffsetLedger
import Testing

@Suite struct CheckpointTests {
  static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  @Test func theTextByHand() throws {
    // The Base64 above is the hash of nothing, the root of the empty tree.
    #expect(Base64.encode(MerkleTree.emptyRoot.bytes) == Self.root)
    let checkpoint = try Checkpoint(text: Array("a.example/log\n12\n\(Self.root)\n".utf8))
    #expect(checkpoint.origin.description == "a.example/log")
    #expect(checkpoint.size == 12)
    #expect(checkpoint.root == MerkleTree.emptyRoot)
    #expect(text(checkpoint.text) == "a.example/log\n12\n\(Self.root)\n")
  }

  @Test(arguments: ["0", "1", "9223372036854775807"]) func sizes(_ size: String) throws {
    let body = "o\n\(size)\n\(Self.root)\n"
    #expect(text(try Checkpoint(text: Array(body.utf8)).text) == body)
  }

  @Test(arguments: [
    "", "o\n", "o\n1\n", "o\n1\n\(root)", "\n1\n\(root)\n", "o\n\n\(root)\n", "o\n1\n\n",
    // Numbers that are not plain digits, or beyond 2^63 - 1.
    "o\n01\n\(root)\n", "o\n00\n\(root)\n", "o\n-1\n\(root)\n", "o\n+1\n\(root)\n",
    "o\n1 \n\(root)\n",
    "o\n 1\n\(root)\n", "o\n1.0\n\(root)\n", "o\n1e3\n\(root)\n", "o\n0x1\n\(root)\n",
    "o\n１\n\(root)\n", "o\n9223372036854775808\n\(root)\n", "o\n99999999999999999999999\n\(root)\n",
    // Roots that are not 32 bytes in the one text they have.
    "o\n1\n\(root.dropLast())\n", "o\n1\n\(root.dropLast(2))V=\n", "o\n1\n\(root) \n",
    "o\n1\nAQIDBAU=\n", "o\n1\n" + String(repeating: "ab", count: 32) + "\n",
    // Extension lines, blank lines, origins that no key can have.
    "o\n1\n\(root)\nmore\n", "o\n1\n\(root)\n\n", "a b\n1\n\(root)\n", "a+b\n1\n\(root)\n",
    // The empty tree has one root only.
    "o\n0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
  ])
  func otherTextsAreRefused(_ body: String) {
    #expect(
      SampleKeys.code { _ = try Checkpoint(text: Array(body.utf8)) } == "ledger.checkpointSyntax")
  }

  /// The states of a log that grows leaf by leaf, and another that differs from the third leaf on.
  @Test func growth() throws {
    let log = Self.states(leaves: ["a", "b", "c", "d", "e"])
    let fork = Self.states(leaves: ["a", "b", "x", "d", "e"])
    let leaf = { (text: String) in MerkleTree.leafHash(Array(text.utf8)) }
    let proof = MerkleProof(hashes: [leaf("c")])
    func code(_ new: Checkpoint, after old: Checkpoint, _ proof: MerkleProof?) -> String? {
      SampleKeys.code { try new.checkFollows(old, proof: proof) }
    }
    // From 2 to 3 leaves the proof is the third leaf.
    #expect(code(log[3], after: log[2], proof) == nil)
    #expect(code(fork[3], after: log[2], proof) == "ledger.consistency")
    #expect(code(log[3], after: log[2], nil) == "ledger.consistency")
    #expect(code(log[4], after: log[2], proof) == "ledger.consistency")
    // From 3 to 4 leaves it is the third, the fourth, and the hash over the first two. Who was shown
    // the other log before notices.
    let next = MerkleProof(
      hashes: [leaf("c"), leaf("d"), MerkleTree.nodeHash(leaf("a"), leaf("b"))])
    #expect(code(log[4], after: log[3], next) == nil)
    #expect(code(log[4], after: fork[3], next) == "ledger.consistency")
    #expect(code(log[3], after: log[3], nil) == nil)
    #expect(code(fork[3], after: log[3], nil) == "ledger.equivocation")
    #expect(code(log[2], after: log[3], proof) == "ledger.rollback")
    #expect(code(log[0], after: log[3], proof) == "ledger.rollback")
    #expect(code(log[5], after: log[0], nil) == nil)
    #expect(code(log[5], after: log[0], MerkleProof(hashes: [])) == nil)
    #expect(code(log[5], after: log[0], proof) == "ledger.consistency")
    let other = Checkpoint(origin: KeyName("other")!, size: 3, root: log[3].root)
    #expect(code(other, after: log[3], nil) == "ledger.origin")
    // A leap to an absurd size is not believed.
    let leap = Checkpoint(origin: log[3].origin, size: .max, root: log[4].root)
    #expect(code(leap, after: log[3], proof) == "ledger.consistency")
  }

  private static func states(leaves: [String]) -> [Checkpoint] {
    (0...leaves.count).map { size in
      Checkpoint(
        origin: KeyName("o")!, size: size,
        root: MerkleTree.root(
          leafHashes: leaves.prefix(size).map { MerkleTree.leafHash(Array($0.utf8)) }))
    }
  }
}
