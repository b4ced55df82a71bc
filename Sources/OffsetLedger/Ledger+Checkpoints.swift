import Cryptography
import Quantities

extension Ledger {
  /// Signs the ledger as it stands and keeps the checkpoint.
  ///
  /// - Parameter signer: The ledger's own key, under the name of its origin, and the one that signed
  ///   before: who checks the ledger knows one key.
  package func checkpoint(signedBy signer: NoteSigner) throws(LedgerError) -> SignedCheckpoint {
    try transaction { () throws(LedgerError) in
      let state = Checkpoint(origin: try name(), size: try entries.size(), root: try root())
      let signed = try Self.translating { () throws(LogError) in
        try SignedCheckpoint(state, signedBy: signer)
      }
      let own = signer.verifier(.ed25519)
      let newest = try newestCheckpoint(signedBy: own)
      if newest == nil, let other = try newestCheckpoint() { throw Self.otherKey(own, other) }
      // The same state under the same key gives the same bytes; it may have cosignatures already.
      if let newest, newest.checkpoint == signed.checkpoint,
        newest.note.signatures.contains(where: signed.note.signatures.contains)
      {
        return (newest, false)
      }
      try keep(signed)
      return (signed, true)
    }
  }

  /// Adds the signature of a witness to the newest checkpoint, after a check that the ledger has
  /// only grown since the one it saw before.
  ///
  /// - Parameters:
  ///   - signer: The witness's key.
  ///   - time: When it saw the checkpoint.
  ///   - log: The ledger's public key, as the witness knows it.
  ///   - seen: The checkpoint that the witness saw last; nil the first time.
  package func cosign(
    by signer: NoteSigner, at time: Timestamp, log: NoteVerifier, seen: Checkpoint?
  ) throws(LedgerError) -> SignedCheckpoint {
    try transaction { () throws(LedgerError) in
      // Where the key has signed nothing, the check of the signature tells.
      let own = try newestCheckpoint(signedBy: log)
      let other = own == nil ? try newestCheckpoint() : nil
      guard let newest = own ?? other else { throw Self.noCheckpoint("the ledger") }
      try checkWitness(signer, at: time, log: log)
      let proof = try seen.map { (seen) throws(LedgerError) in
        try consistencyProof(from: seen.size, to: newest.checkpoint.size)
      }
      let cosigned = try Self.translating { () throws(LogError) in
        _ = try newest.verify(LogPolicy(log: log))
        if let seen { try newest.checkpoint.checkFollows(seen, proof: proof ?? nil) }
        return newest.cosigned(by: signer, at: time.unixSeconds)
      }
      // What a witness has signed once it has seen; a later time says nothing more.
      if newest.isCosigned(by: signer.verifier(.cosignature)) { return (newest, false) }
      try keep(cosigned)
      return (cosigned, true)
    }
  }

  /// A witness is somebody else than the ledger, and sees it after its last entry.
  private func checkWitness(
    _ signer: NoteSigner, at time: Timestamp, log: NoteVerifier
  ) throws(LedgerError) {
    if signer.verifier(.cosignature).publicKey == log.publicKey {
      throw LedgerError(
        refused: "ledger.witness", "`\(signer.name)` has the ledger's own key",
        remedy: "let somebody else sign, with a key that only they have")
    }
    let last = try entries.size() - 1
    guard last >= 0, let recorded = try timeOfEntry(last), time < recorded else { return }
    throw LedgerError(
      refused: "ledger.witness",
      "the witness says it saw the ledger at \(time), before \(recorded) of entry \(last)",
      remedy: "give the time at which the witness signs; see to the clock")
  }

  /// The checkpoint that was kept last, with the signatures that were added to it.
  package func newestCheckpoint() throws(LedgerError) -> SignedCheckpoint? {
    guard let note = try checkpoints.newest() else { return nil }
    return try Self.translating { () throws(LogError) in
      try SignedCheckpoint(parsing: Array(note.utf8))
    }
  }

  /// The checkpoint kept last of those that name a key. One that another key signed by mistake does
  /// not stand in the way of the others.
  package func newestCheckpoint(
    signedBy log: NoteVerifier
  ) throws(LedgerError) -> SignedCheckpoint? {
    for (_, note) in try checkpoints.all().reversed() {
      if let signed = try? SignedCheckpoint(parsing: Array(note.utf8)), signed.isNamed(by: log) {
        return signed
      }
    }
    return nil
  }

  /// The proof that an entry is in the ledger, against the newest signed checkpoint.
  package func inclusionProof(of index: Int) throws(LedgerError) -> InclusionProofText {
    guard let newest = try newestCheckpoint(),
      let proof = try MerkleTree.inclusionProof(
        of: index, size: newest.checkpoint.size, stored: entries.hash)
    else { throw Self.noCheckpoint("entry \(index)") }
    return InclusionProofText(index: index, proof: proof, checkpoint: newest)
  }

  /// The proof that the first `newSize` entries begin with the first `oldSize`; nil unless
  /// 1 <= `oldSize` <= `newSize` <= the number of entries.
  package func consistencyProof(
    from oldSize: Int, to newSize: Int
  ) throws(LedgerError) -> MerkleProof? {
    guard newSize <= (try entries.size()) else { return nil }
    return try MerkleTree.consistencyProof(from: oldSize, to: newSize, stored: entries.hash)
  }

  /// The origin as the name of a key.
  private func name() throws(LedgerError) -> KeyName {
    guard let name = KeyName(origin) else {
      throw LedgerError(damaged: "ledger.origin", "`\(origin)` cannot name a ledger")
    }
    return name
  }

  /// The proof that the ledger begins with the first `size` entries; throws `ledger.rollback` when it
  /// has fewer.
  package func growthProof(since size: Int) throws(LedgerError) -> GrowthProof {
    let now = try entries.size()
    guard let proof = try consistencyProof(from: size, to: now) else {
      throw LedgerError(
        refused: "ledger.rollback", "the ledger has \(now) entries; expected at least \(size)",
        remedy: "this is an older copy, or another ledger")
    }
    return GrowthProof(oldSize: size, newSize: now, root: try root(), proof: proof)
  }

  private func keep(_ signed: SignedCheckpoint) throws(LedgerError) {
    try checkpoints.append(
      String(decoding: signed.bytes, as: UTF8.self), size: signed.checkpoint.size)
  }

  private static func noCheckpoint(_ what: String) -> LedgerError {
    LedgerError(
      refused: "ledger.noCheckpoint", "no signed checkpoint covers \(what)",
      remedy: "sign one with `baycarbon offsets checkpoint --key FILE`")
  }

  private static func otherKey(_ key: NoteVerifier, _ kept: SignedCheckpoint) -> LedgerError {
    LedgerError(
      refused: "ledger.key",
      "the key `\(key.vkey)` is not the one that signed before, "
        + kept.logKeys.map { "`\($0)`" }.joined(separator: ", "),
      notes: ["who knows the key of before could not check the ledger any more"],
      remedy: "sign with the key of before; the ledger keeps one key for good")
  }

  /// Runs what may find fault with a checkpoint.
  static func translating<Value>(
    _ body: () throws(LogError) -> Value
  ) throws(LedgerError) -> Value {
    do throws(LogError) { return try body() } catch { throw LedgerError(error) }
  }
}
