import Cryptography
import OffsetLedger
import Testing

@Suite struct InclusionProofTextTests {
  let leaves = ["a", "b", "c"].map { Array($0.utf8) }
  let policy: LogPolicy
  let checkpoint: SignedCheckpoint

  init() throws {
    let signer = try SampleKeys.signer("a.example/log", 1)
    policy = try LogPolicy(log: signer.verifier(.ed25519))
    checkpoint = try SignedCheckpoint(
      Checkpoint(
        origin: signer.name, size: 3,
        root: MerkleTree.root(leafHashes: leaves.map(MerkleTree.leafHash))),
      signedBy: signer)
  }

  /// The proof of the third of three leaves: the hash over the first two.
  private var third: MerkleProof {
    MerkleProof(
      hashes: [
        MerkleTree.nodeHash(MerkleTree.leafHash(leaves[0]), MerkleTree.leafHash(leaves[1]))
      ])
  }

  private func code(_ text: String, leaf: [UInt8]) -> String? {
    SampleKeys.code {
      _ = try InclusionProofText(parsing: Array(text.utf8)).verify(leaf: leaf, policy: policy)
    }
  }

  @Test func theTextByHand() throws {
    let hash = Base64.encode(third.hashes[0].bytes)
    let plain = InclusionProofText(index: 2, proof: third, checkpoint: checkpoint)
    #expect(
      text(plain.bytes)
        == "c2sp.org/tlog-proof@v1\nindex 2\n\(hash)\n\n" + text(checkpoint.bytes))
    let more = InclusionProofText(
      index: 2, proof: third, checkpoint: checkpoint, extra: Array("foobar".utf8))
    #expect(
      text(more.bytes)
        == "c2sp.org/tlog-proof@v1\nextra Zm9vYmFy\nindex 2\n\(hash)\n\n" + text(checkpoint.bytes))
    for proof in [plain, more] {
      #expect(try InclusionProofText(parsing: proof.bytes) == proof)
      #expect(try proof.verify(leaf: leaves[2], policy: policy).isEmpty)
    }
  }

  @Test func theOnlyEntryNeedsNoHashes() throws {
    let signer = try SampleKeys.signer("a.example/log", 1)
    let alone = try SignedCheckpoint(
      Checkpoint(origin: signer.name, size: 1, root: MerkleTree.leafHash(leaves[0])),
      signedBy: signer)
    let proof = InclusionProofText(index: 0, proof: MerkleProof(hashes: []), checkpoint: alone)
    #expect(text(proof.bytes).hasPrefix("c2sp.org/tlog-proof@v1\nindex 0\n\na.example/log\n1\n"))
    let again = try InclusionProofText(parsing: proof.bytes)
    #expect(try again.verify(leaf: leaves[0], policy: policy).isEmpty)
    #expect(SampleKeys.code { _ = try again.verify(leaf: leaves[1], policy: policy) } != nil)
  }

  /// Texts made from a good one by one replacement.
  @Test(arguments: [
    ("c2sp.org/tlog-proof@v1\n", ""), ("tlog-proof@v1", "tlog-proof@v2"), ("@v1\n", "@v1 \n"),
    ("@v1\n", "@v1\n\n"), ("@v1\n", "@v1\nextra\n"), ("@v1\n", "@v1\nextra \n"),
    ("@v1\n", "@v1\nextra Zh==\n"), ("@v1\n", "@v1\nextra Zg==\nextra Zg==\n"),
    ("@v1\n", "@v1\nmore Zg==\n"), ("index 2\n", ""), ("index 2", "index 02"), ("index 2", "index"),
    ("index 2", "index -2"), ("index 2", "index 2 "), ("index 2", "Index 2"),
    ("index 2", "index 9223372036854775808"), ("index 2\n", "index 2\nextra Zg==\n"),
    ("index 2\n", "index 2\nindex 2\n"), ("index 2\n", "index 2\nAQIDBAU=\n"),
    // These can be read, but prove nothing.
    ("index 2", "index 1"), ("index 2", "index 3"), ("index 2", "index 9223372036854775807"),
    ("index 2\n", "index 2\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"),
  ])
  func otherTextsAreRefused(_ from: String, _ to: String) throws {
    let good = text(
      InclusionProofText(index: 2, proof: third, checkpoint: checkpoint).bytes)
    #expect(code(good, leaf: leaves[2]) == nil)
    #expect(
      code(good.replacing(from, with: to, maxReplacements: 1), leaf: leaves[2])
        == "ledger.inclusion")
  }

  @Test func theRestIsACheckpoint() throws {
    let head = "c2sp.org/tlog-proof@v1\nindex 2\n" + Base64.encode(third.hashes[0].bytes) + "\n\n"
    let tail = text(checkpoint.bytes)
    #expect(code(head + tail, leaf: leaves[2]) == nil)
    #expect(code(head + tail, leaf: leaves[0]) == "ledger.inclusion")
    #expect(code(head + "\n" + tail, leaf: leaves[2]) == "ledger.checkpointSyntax")
    #expect(code(head, leaf: leaves[2]) == "ledger.checkpointSyntax")
    #expect(
      code(head + tail.replacing("\n3\n", with: "\n4\n"), leaf: leaves[2])
        == "ledger.checkpointSignature")
    #expect(code("", leaf: leaves[2]) == "ledger.inclusion")
    #expect(code(tail, leaf: leaves[2]) == "ledger.inclusion")
  }

  @Test func limits() throws {
    let hash = MerkleTree.emptyRoot
    func read(hashes: Int) -> String? {
      let proof = MerkleProof(hashes: [SHA256Digest](repeating: hash, count: hashes))
      let made = InclusionProofText(index: 2, proof: proof, checkpoint: checkpoint)
      return SampleKeys.code { _ = try InclusionProofText(parsing: made.bytes) }
    }
    #expect(read(hashes: 63) == nil)
    #expect(read(hashes: 64) == "ledger.inclusion")
    let long = InclusionProofText(
      index: 2, proof: third, checkpoint: checkpoint,
      extra: [UInt8](repeating: 0, count: InclusionProofText.byteLimit))
    #expect(
      SampleKeys.code { _ = try InclusionProofText(parsing: long.bytes) } == "ledger.inclusion")
  }
}
