import Cryptography
import OffsetLedger
import Testing

/// The tree, the checkpoints and the proofs of the ledger in `Vectors`.
@Suite struct LedgerVectorTests {
  let vectors: LedgerVectors
  /// The hashes of the complete subtrees, as a database would keep them.
  let hashes: [MerkleNode: SHA256Digest]

  init() throws {
    vectors = try LedgerVectors.read()
    var hashes: [MerkleNode: SHA256Digest] = [:]
    for entry in vectors.entries {
      let leaf = MerkleTree.leafHash(Array(entry.leafData.utf8))
      let known = hashes
      for (node, hash) in MerkleTree.nodes(
        appending: leaf, to: entry.index, stored: { known[$0]! })
      {
        hashes[node] = hash
      }
    }
    self.hashes = hashes
  }

  @Test func leavesAndRoots() throws {
    let lines = text(try LedgerVectors.file("entries.jsonl")).split(separator: "\n")
    #expect(lines.count == 7)
    for (line, entry) in zip(lines, vectors.entries) {
      #expect(line == entry.leafData)
      #expect(MerkleTree.leafHash(Array(line.utf8)).hex == entry.leafHash)
    }
    #expect(vectors.roots.map(\.size) == Array(0...7))
    for root in vectors.roots {
      #expect(MerkleTree.root(size: root.size, stored: { hashes[$0]! }).hex == root.root)
      let leaves = vectors.entries.prefix(root.size).map { SHA256Digest(hex: $0.leafHash)! }
      #expect(MerkleTree.root(leafHashes: leaves).hex == root.root)
    }
  }

  @Test func inclusionProofs() throws {
    #expect(vectors.inclusion.count == 28)
    for expected in vectors.inclusion {
      let proof = try #require(
        MerkleTree.inclusionProof(
          of: expected.index, size: expected.size, stored: { hashes[$0]! }))
      #expect(proof.hashes.map(\.hex) == expected.proof)
      let leaf = SHA256Digest(hex: vectors.entries[expected.index].leafHash)!
      let root = SHA256Digest(hex: vectors.roots[expected.size].root)!
      #expect(
        proof.includes(
          leafHash: leaf, index: UInt64(expected.index), size: UInt64(expected.size), root: root))
    }
  }

  @Test func consistencyProofs() throws {
    #expect(vectors.consistency.count == 28)
    let name = try #require(KeyName(vectors.origin))
    let checkpoints = vectors.roots.map {
      Checkpoint(origin: name, size: $0.size, root: SHA256Digest(hex: $0.root)!)
    }
    for expected in vectors.consistency {
      let proof = try #require(
        MerkleTree.consistencyProof(
          from: expected.size1, to: expected.size2, stored: { hashes[$0]! }))
      #expect(proof.hashes.map(\.hex) == expected.proof)
      try checkpoints[expected.size2].checkFollows(checkpoints[expected.size1], proof: proof)
    }
  }

  @Test(arguments: [3, 5, 7]) func checkpoints(size: Int) throws {
    let bytes = try LedgerVectors.file("checkpoint-\(size).txt")
    let signed = try SignedCheckpoint(parsing: bytes)
    #expect(signed.bytes == bytes)
    #expect(signed.checkpoint.size == size)
    #expect(signed.checkpoint.root.hex == vectors.roots[size].root)
    let sightings = try signed.verify(vectors.policy(quorum: 1))
    #expect(sightings.map(\.witness.description) == ["witness.example/w1"])
    // The log's own line comes out of its seed bit for bit.
    let again = try SignedCheckpoint(signed.checkpoint, signedBy: vectors.signer())
    #expect(again.note.signatures == Array(signed.note.signatures.prefix(1)))
    #expect(try vectors.signer().verifier(.ed25519).vkey == vectors.logVkey)
  }

  @Test func checkpointCases() throws {
    let cases = try LedgerVectors.cases()
    #expect(cases.count == 8)
    let good = try #require(cases.first { $0.expect.isEmpty })
    let remembered = try SignedCheckpoint(parsing: Array(good.text.utf8)).checkpoint
    for example in cases {
      let code = SampleKeys.code {
        let signed = try SignedCheckpoint(parsing: Array(example.text.utf8))
        _ = try signed.verify(vectors.policy())
        try signed.checkpoint.checkFollows(remembered, proof: nil)
      }
      let isExpected = code.map(example.expect.contains) ?? example.expect.isEmpty
      #expect(isExpected, "\(example.name): \(code ?? "accepted")")
    }
  }

  @Test(arguments: [2, 3, 5, 6]) func inclusionProofTexts(index: Int) throws {
    let bytes = try LedgerVectors.file("entry-\(index).tlog-proof")
    let proof = try InclusionProofText(parsing: bytes)
    #expect(proof.bytes == bytes)
    #expect(proof.index == index)
    #expect(proof.extra.isEmpty)
    let policy = try vectors.policy(quorum: 1)
    for entry in vectors.entries {
      let code = SampleKeys.code {
        _ = try proof.verify(leaf: Array(entry.leafData.utf8), policy: policy)
      }
      #expect(code == (entry.index == index ? nil : "ledger.inclusion"))
    }
    let tree = proof.checkpoint.checkpoint
    let made = MerkleTree.inclusionProof(of: index, size: tree.size, stored: { hashes[$0]! })
    #expect(proof.proof == made)
  }

  /// Any byte changed to any of three others: with the witness asked for, nothing is left that is not
  /// covered.
  @Test(arguments: [2, 6]) func everyByteOfAProofCounts(index: Int) throws {
    let bytes = try LedgerVectors.file("entry-\(index).tlog-proof")
    let leaf = Array(vectors.entries[index].leafData.utf8)
    let policy = try vectors.policy(quorum: 1)
    for place in bytes.indices {
      for change: UInt8 in [0x01, 0x20, 0x80] {
        var changed = bytes
        changed[place] ^= change
        let code = SampleKeys.code {
          _ = try InclusionProofText(parsing: changed).verify(leaf: leaf, policy: policy)
        }
        #expect(code?.hasPrefix("ledger.") == true, "byte \(place) changed by \(change)")
      }
    }
  }
}
