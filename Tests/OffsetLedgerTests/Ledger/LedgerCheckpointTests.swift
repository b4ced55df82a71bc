import Cryptography
import Findings
import Testing

@testable import OffsetLedger

/// Checkpoints that a ledger signs, keeps and proves against.
@Suite("checkpoints of a ledger") struct LedgerCheckpointTests {
  let ledger: Ledger
  let signer: NoteSigner
  let witness: NoteSigner

  init() throws {
    ledger = try Ledger.holding(.note("0"), .note("1"), .note("2"))
    signer = try SampleKeys.signer("test.example/offsets", 1)
    witness = try SampleKeys.signer("witness.example/w", 2)
  }

  private func cosign(_ ledger: Ledger, seen: Checkpoint?) throws -> SignedCheckpoint {
    try ledger.cosign(
      by: witness, at: LedgerSamples.time(), log: signer.verifier(.ed25519), seen: seen)
  }

  @Test("a state is signed once, and the signature of a witness stays") func signing() throws {
    let first = try ledger.checkpoint(signedBy: signer)
    #expect(first.checkpoint.size == 3)
    #expect(first.checkpoint.root == (try ledger.root()))
    #expect(try ledger.checkpoint(signedBy: signer) == first)
    #expect(try ledger.checkpoints.all().count == 1)
    let cosigned = try cosign(ledger, seen: nil)
    #expect(try ledger.checkpoint(signedBy: signer) == cosigned)
    let policy = try LogPolicy(
      log: signer.verifier(.ed25519), witnesses: [witness.verifier(.cosignature)], quorum: 1)
    #expect(try cosigned.verify(policy).map(\.time) == [1_767_225_600])
    // The one without the witness is kept as well, and asked for nothing.
    #expect(try ledger.checkpoints.all().count == 2)
    #expect(ledger.check(policy: policy).errors == [])
    try ledger.add(.note("3"))
    #expect(try ledger.checkpoint(signedBy: signer).checkpoint.size == 4)
    #expect(try ledger.newestCheckpoint()?.checkpoint.size == 4)
    // The newest needs the witness, wherever it is kept.
    #expect(ledger.check(policy: policy).errors == ["ledger.quorum"])
    let newest = try cosign(ledger, seen: first.checkpoint)
    #expect(ledger.check(policy: policy).errors == [])
    #expect(ledger.check(remembered: [newest], policy: policy).errors == [])
  }

  @Test("a witness that is asked for and has signed nothing is missed") func missingWitness() throws
  {
    let policy = try LogPolicy(
      log: signer.verifier(.ed25519), witnesses: [witness.verifier(.cosignature)], quorum: 1)
    #expect(ledger.check(policy: policy).errors == ["ledger.quorum"])
    #expect(ledger.check(policy: try LogPolicy(log: policy.log)).errors == [])
    _ = try ledger.checkpoint(signedBy: signer)
    #expect(ledger.check(policy: policy).errors == ["ledger.quorum"])
    // Another key under the name of the witness has another id: it is somebody unknown.
    let stranger = try SampleKeys.signer("witness.example/w", 3)
    _ = try ledger.cosign(
      by: stranger, at: LedgerSamples.time(), log: policy.log, seen: nil)
    #expect(ledger.check(policy: policy).errors == ["ledger.quorum"])
    _ = try cosign(ledger, seen: nil)
    #expect(ledger.check(policy: policy).errors == [])
  }

  @Test("only the ledger's own key signs it") func otherKey() throws {
    #expect(
      LedgerSamples.code { _ = try ledger.checkpoint(signedBy: witness) } == "ledger.origin")
    #expect(try ledger.newestCheckpoint() == nil)
  }

  @Test("a witness is somebody else, signs after the last entry, and once") func witnesses() throws
  {
    try ledger.add(.note("3"), at: 60)
    _ = try ledger.checkpoint(signedBy: signer)
    let log = signer.verifier(.ed25519)
    for name in ["test.example/offsets", "witness.example/w"] {
      let own = try SampleKeys.signer(name, 1)
      #expect(
        LedgerSamples.code {
          _ = try ledger.cosign(by: own, at: LedgerSamples.time(60), log: log, seen: nil)
        } == "ledger.witness")
    }
    #expect(
      LedgerSamples.code {
        _ = try ledger.cosign(by: witness, at: LedgerSamples.time(59), log: log, seen: nil)
      } == "ledger.witness")
    #expect(try ledger.checkpoints.all().count == 1)
    let first = try ledger.cosign(by: witness, at: LedgerSamples.time(60), log: log, seen: nil)
    #expect(first.note.signatures.count == 2)
    for second in [60, 61] {
      let time = LedgerSamples.time(second)
      #expect(try ledger.cosign(by: witness, at: time, log: log, seen: nil) == first)
    }
    #expect(try ledger.checkpoints.all().count == 2)
    let another = try SampleKeys.signer("another.example/w", 4)
    let both = try ledger.cosign(by: another, at: LedgerSamples.time(61), log: log, seen: nil)
    #expect(both.note.signatures.count == 3)
  }

  @Test("a second key is refused, and the first goes on") func secondKey() throws {
    let first = try ledger.checkpoint(signedBy: signer)
    try ledger.add(.note("3"))
    let other = try SampleKeys.signer("test.example/offsets", 9)
    let error = #expect(throws: LedgerError.self) { try ledger.checkpoint(signedBy: other) }
    #expect(error?.finding.code == "ledger.key")
    for key in [other.verifier(.ed25519).vkey, first.logKeys[0]] {
      #expect(error?.finding.message.contains("`\(key)`") == true)
    }
    #expect(signer.verifier(.ed25519).vkey.hasPrefix(first.logKeys[0] + "+"))
    #expect(try ledger.checkpoints.all().count == 1)
    #expect(try ledger.checkpoint(signedBy: signer).checkpoint.size == 4)
  }

  /// Files in which a second key has signed exist.
  @Test("a checkpoint of another key is told once and stands in nobody's way") func mixed() throws {
    let seen = try ledger.checkpoint(signedBy: signer).checkpoint
    let other = try SampleKeys.signer("test.example/offsets", 9)
    for text in ["3", "4"] {
      try ledger.add(.note(text))
      let state = Checkpoint(origin: signer.name, size: try ledger.size(), root: try ledger.root())
      let wrong = try SignedCheckpoint(state, signedBy: other)
      try ledger.checkpoints.append(
        String(decoding: wrong.bytes, as: UTF8.self), size: state.size)
    }
    let policy = try LogPolicy(
      log: signer.verifier(.ed25519), witnesses: [witness.verifier(.cosignature)], quorum: 1)
    #expect(try cosign(ledger, seen: nil).checkpoint == seen)
    let check = ledger.check(policy: policy)
    #expect(check.errors == [])
    #expect(check.findings.map(\.code) == ["ledger.key"])
    #expect(check.findings[0].severity == .warning)
    let wrong = try #require(try ledger.newestCheckpoint(signedBy: other.verifier(.ed25519)))
    #expect(check.findings[0].message.contains("2 by `\(wrong.logKeys[0])`"))
    #expect(try ledger.checkpoint(signedBy: signer).checkpoint.size == 5)
    #expect(try cosign(ledger, seen: seen).checkpoint.size == 5)
    #expect(ledger.check(policy: policy).errors == [])
    // Under a key that signed nothing there is nothing to believe.
    let stranger = try SampleKeys.signer("test.example/offsets", 8)
    let none = ledger.check(policy: try LogPolicy(log: stranger.verifier(.ed25519)))
    #expect(none.findings.map(\.code) == ["ledger.checkpointSignature"])
    #expect(none.findings[0].remedy?.contains("key of the ledger") == true)
  }

  @Test("a witness signs only what grew from what it saw") func witnessing() throws {
    #expect(LedgerSamples.code { _ = try cosign(ledger, seen: nil) } == "ledger.noCheckpoint")
    let seen = try ledger.checkpoint(signedBy: signer).checkpoint
    try ledger.add(.note("3"))
    _ = try ledger.checkpoint(signedBy: signer)
    #expect(try cosign(ledger, seen: seen).checkpoint.size == 4)
    let other = try Ledger.holding(.note("0"), .note("1"), .note("another"), .note("3"))
    _ = try other.checkpoint(signedBy: signer)
    #expect(LedgerSamples.code { _ = try cosign(other, seen: seen) } == "ledger.consistency")
    let shorter = try Ledger.holding(.note("0"))
    _ = try shorter.checkpoint(signedBy: signer)
    #expect(LedgerSamples.code { _ = try cosign(shorter, seen: seen) } == "ledger.rollback")
    // What it refused has no signature of it.
    #expect(try other.newestCheckpoint()?.note.signatures.count == 1)
    #expect(try other.checkpoints.all().count == 1)
  }

  @Test("every entry is proved against the newest checkpoint, and none beyond it") func proofs()
    throws
  {
    #expect(LedgerSamples.code { _ = try ledger.inclusionProof(of: 0) } == "ledger.noCheckpoint")
    _ = try ledger.checkpoint(signedBy: signer)
    try ledger.add(.note("3"))
    let policy = try LogPolicy(log: signer.verifier(.ed25519))
    for index in 0..<3 {
      let proof = try ledger.inclusionProof(of: index)
      let leaf = try #require(try ledger.entry(at: index)).bytes
      #expect(try proof.verify(leaf: leaf, policy: policy).isEmpty)
      #expect(throws: LogError.self) { try proof.verify(leaf: leaf + [0], policy: policy) }
    }
    for index in [-1, 3, 4, Int.max] {
      #expect(
        LedgerSamples.code { _ = try ledger.inclusionProof(of: index) } == "ledger.noCheckpoint",
        "\(index)")
    }
  }

  @Test("growth is proved from every size the ledger has had") func growth() throws {
    for size in 1...3 {
      let proof = try ledger.growthProof(since: size)
      #expect((proof.oldSize, proof.newSize) == (size, 3))
      let isProved = proof.proof.connects(
        oldSize: UInt64(size), oldRoot: try ledger.root(size: size), newSize: 3,
        newRoot: try ledger.root())
      #expect(isProved)
    }
    #expect(LedgerSamples.code { _ = try ledger.growthProof(since: 4) } == "ledger.rollback")
  }
}
