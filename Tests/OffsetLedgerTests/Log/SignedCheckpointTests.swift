import Cryptography
import OffsetLedger
import Testing

@Suite struct SignedCheckpointTests {
  let log: NoteSigner
  let witnesses: [NoteSigner]
  let signed: SignedCheckpoint

  init() throws {
    log = try SampleKeys.signer("a.example/log", 1)
    witnesses = try (2...4).map { try SampleKeys.signer("w\($0).example", UInt8($0)) }
    let checkpoint = Checkpoint(
      origin: log.name, size: 1, root: MerkleTree.leafHash(Array("leaf".utf8)))
    signed = try SignedCheckpoint(checkpoint, signedBy: log)
  }

  private func policy(_ quorum: Int = 0, known: Int = 3) throws -> LogPolicy {
    try LogPolicy(
      log: log.verifier(.ed25519),
      witnesses: witnesses.prefix(known).map { $0.verifier(.cosignature) }, quorum: quorum)
  }

  private func code(_ signed: SignedCheckpoint, _ policy: LogPolicy) -> String? {
    SampleKeys.code { _ = try signed.verify(policy) }
  }

  /// The checkpoint with other signature lines.
  private func with(_ signatures: [NoteSignature]) throws -> SignedCheckpoint {
    try SignedCheckpoint(
      parsing: SignedNote(text: signed.note.text, signatures: signatures).bytes)
  }

  @Test func readAndWritten() throws {
    let full = witnesses.enumerated().reduce(signed) {
      $0.cosigned(by: $1.element, at: 100 + $1.offset)
    }
    #expect(try SignedCheckpoint(parsing: full.bytes) == full)
    let sightings = try full.verify(policy(3))
    #expect(sightings.map(\.witness) == witnesses.map(\.name))
    #expect(sightings.map(\.time) == [100, 101, 102])
  }

  @Test func quorum() throws {
    let one = signed.cosigned(by: witnesses[1], at: 100)
    #expect(try one.verify(policy(1)).map(\.time) == [100])
    #expect(code(one, try policy(2)) == "ledger.quorum")
    #expect(code(signed, try policy(1)) == "ledger.quorum")
    #expect(try signed.verify(policy(0)).isEmpty)
    // One witness signing twice is one witness; its earliest time counts.
    let twice = one.cosigned(by: witnesses[1], at: 50).cosigned(by: witnesses[1], at: 70)
    #expect(try twice.verify(policy(1)).map(\.time) == [50])
    #expect(code(twice, try policy(2)) == "ledger.quorum")
    // One that is not known does not count.
    #expect(try one.verify(policy(0, known: 1)).isEmpty)
    #expect(code(one, try policy(1, known: 1)) == "ledger.quorum")
  }

  @Test func unknownKeysArePassedOver() throws {
    let own = signed.note.signatures[0]
    let junk = [UInt8](repeating: 9, count: 64)
    let strangers = [
      // The name without the id, the id without the name, neither, and one of another length.
      NoteSignature(name: own.name, keyID: own.keyID ^ 1, bytes: junk),
      NoteSignature(name: witnesses[0].name, keyID: own.keyID, bytes: junk),
      NoteSignature(name: KeyName("x")!, keyID: 0, bytes: [1]),
      NoteSignature(name: KeyName("x")!, keyID: .max, bytes: junk + junk),
    ]
    #expect(code(try with(strangers + [own] + strangers), try policy()) == nil)
    #expect(code(try with(strangers), try policy()) == "ledger.checkpointSignature")
  }

  @Test func aWrongSignatureOfAKnownKeySpoilsAll() throws {
    let own = signed.note.signatures[0]
    let wrong = NoteSignature(
      name: own.name, keyID: own.keyID, bytes: [UInt8](repeating: 9, count: 64))
    let short = NoteSignature(name: own.name, keyID: own.keyID, bytes: [1])
    for lines in [[wrong], [own, wrong], [wrong, own], [short, own]] {
      #expect(code(try with(lines), try policy()) == "ledger.checkpointSignature")
    }
    let cosigned = signed.cosigned(by: witnesses[0], at: 100).note.signatures[1]
    let later = signed.cosigned(by: witnesses[0], at: 101).note.signatures[1]
    let moved = NoteSignature(
      name: cosigned.name, keyID: cosigned.keyID,
      bytes: Array(cosigned.bytes[..<8] + later.bytes[8...]))
    #expect(code(try with([own, cosigned, moved]), try policy(1)) == "ledger.witness")
    #expect(code(try with([own, moved]), try policy(0)) == "ledger.witness")
    // Who does not know the witness is not bothered by it.
    #expect(code(try with([own, moved]), try policy(0, known: 0)) == nil)
  }

  @Test func theOriginIsTheNameOfTheKey() throws {
    let other = try SampleKeys.signer("b.example/log", 1)
    #expect(
      SampleKeys.code { _ = try SignedCheckpoint(signed.checkpoint, signedBy: other) }
        == "ledger.origin")
    let policy = try LogPolicy(log: other.verifier(.ed25519))
    #expect(code(signed, policy) == "ledger.origin")
    // The right name with another key.
    let impostor = try SampleKeys.signer("a.example/log", 5)
    let mistaken = try LogPolicy(log: impostor.verifier(.ed25519))
    #expect(code(signed, mistaken) == "ledger.checkpointSignature")
  }

  @Test func aSignatureBelongsToItsCheckpoint() throws {
    let other = try SignedCheckpoint(
      Checkpoint(origin: log.name, size: 2, root: signed.checkpoint.root), signedBy: log)
    let full = signed.cosigned(by: witnesses[0], at: 100)
    #expect(code(try with(other.note.signatures), try policy()) == "ledger.checkpointSignature")
    let swapped = try SignedCheckpoint(
      parsing: SignedNote(
        text: other.note.text, signatures: other.note.signatures + [full.note.signatures[1]]
      ).bytes)
    #expect(code(swapped, try policy()) == "ledger.witness")
  }

  @Test func policiesThatCannotBeMet() throws {
    let key = log.verifier(.ed25519)
    let first = witnesses[0].verifier(.cosignature)
    let sameKey = try SampleKeys.signer("alias.example", 2).verifier(.cosignature)
    let codes = [
      SampleKeys.code { _ = try LogPolicy(log: first) },
      SampleKeys.code { _ = try LogPolicy(log: key, witnesses: [key]) },
      SampleKeys.code { _ = try LogPolicy(log: key, witnesses: [first], quorum: 2) },
      SampleKeys.code { _ = try LogPolicy(log: key, witnesses: [first], quorum: -1) },
      SampleKeys.code { _ = try LogPolicy(log: key, witnesses: [first, sameKey], quorum: 2) },
      SampleKeys.code { _ = try LogPolicy(log: key, witnesses: [log.verifier(.cosignature)]) },
    ]
    #expect(codes == [String?](repeating: "ledger.key", count: 6))
  }

  @Test func errorsSayWhatToDo() throws {
    let error = LogError(.quorum, "found", remedy: "do")
    #expect("\(error)" == "[ledger.quorum] found; do")
    #expect(Set(LogError.Code.allCases.map(\.rawValue)).count == LogError.Code.allCases.count)
  }
}
