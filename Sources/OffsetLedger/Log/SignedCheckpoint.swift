/// A checkpoint with its signatures, as a log hands it out.
package struct SignedCheckpoint: Sendable, Hashable {
  /// What was signed.
  package let checkpoint: Checkpoint

  /// The note: the text of the checkpoint and the signature lines.
  package let note: SignedNote

  /// Reads a signed checkpoint; `verify` tells whether to believe it.
  package init(parsing bytes: [UInt8]) throws(LogError) {
    note = try SignedNote(parsing: bytes)
    checkpoint = try Checkpoint(text: note.text)
  }

  /// Signs a checkpoint as its log.
  ///
  /// - Parameters:
  ///   - checkpoint: The checkpoint; its origin is the signer's name.
  ///   - signer: The key of the log.
  package init(_ checkpoint: Checkpoint, signedBy signer: NoteSigner) throws(LogError) {
    guard checkpoint.origin == signer.name else {
      throw LogError(
        .origin, "a checkpoint of `\(checkpoint.origin)` and the key of `\(signer.name)`",
        remedy: "sign with the key of the ledger itself")
    }
    self.checkpoint = checkpoint
    let text = checkpoint.text
    note = SignedNote(text: text, signatures: [signer.signature(of: text)])
  }

  private init(checkpoint: Checkpoint, note: SignedNote) {
    self.checkpoint = checkpoint
    self.note = note
  }

  /// The checkpoint with the signature of a witness added.
  ///
  /// - Parameters:
  ///   - signer: The key of the witness, who has checked that the log only grew.
  ///   - time: When it saw the checkpoint, in unix seconds, 0 or more.
  package func cosigned(by signer: NoteSigner, at time: Int) -> SignedCheckpoint {
    SignedCheckpoint(
      checkpoint: checkpoint,
      note: note.adding(signer.cosignature(of: note.text, at: time)))
  }

  /// Whether it has a signature line that names a key; that says nothing about the signature.
  func isNamed(by key: NoteVerifier) -> Bool { note.signatures.contains(where: key.isNamed) }

  /// Whether a witness has signed it.
  func isCosigned(by witness: NoteVerifier) -> Bool {
    note.signatures.contains { witness.cosignatureTime($0, of: note.text) != nil }
  }

  /// The keys that signed it as its log, `NAME+ID`: those under the name of its origin.
  var logKeys: [String] {
    note.signatures.filter { $0.name == checkpoint.origin }.map(\.key)
  }

  /// The checkpoint as it is stored and sent; what was read comes back byte for byte.
  package var bytes: [UInt8] { note.bytes }
}

extension SignedCheckpoint {
  /// That a witness saw the checkpoint.
  package struct Sighting: Sendable, Hashable {
    /// The name of the witness.
    package let witness: KeyName
    /// When, in unix seconds, as the witness says: it may lie in the future.
    package let time: Int
  }

  /// Checks origin and signatures and gives what the known witnesses say, in the order of the
  /// policy and each once: of several times of one witness the earliest.
  ///
  /// Signatures of keys the policy does not name are passed over (C2SP signed-note); a wrong one of
  /// a key it does name makes the whole checkpoint worthless.
  package func verify(_ policy: LogPolicy) throws(LogError) -> [Sighting] {
    guard checkpoint.origin == policy.log.name else {
      throw LogError(
        .origin,
        "a checkpoint of `\(checkpoint.origin)`; expected one of `\(policy.log.name)`",
        remedy: "get the checkpoint of the right ledger, or name the key of this one")
    }
    try checkLogSignature(policy.log)
    var sightings: [Sighting] = []
    for witness in policy.witnesses {
      if let time = try earliestTime(witness) {
        sightings.append(Sighting(witness: witness.name, time: time))
      }
    }
    guard sightings.count >= policy.quorum else {
      throw LogError(
        .quorum,
        "\(sightings.count) known witnesses have signed the checkpoint; expected"
          + " \(policy.quorum)",
        remedy: "wait for more witnesses and get the checkpoint again")
    }
    return sightings
  }

  private func checkLogSignature(_ log: NoteVerifier) throws(LogError) {
    let own = note.signatures.filter(log.isNamed)
    guard !own.isEmpty else {
      throw LogError(
        .checkpointSignature, "no signature by the key `\(log.vkey)`",
        remedy: "check that this is the key of the ledger and get the checkpoint again")
    }
    guard own.allSatisfy({ log.verify($0, of: note.text) }) else {
      throw LogError(
        .checkpointSignature, "the signature of `\(log.name)` does not belong to this checkpoint",
        remedy: "do not trust it: it was changed after it was signed, or signed by another key")
    }
  }

  /// The earliest time a witness says it saw the checkpoint; nil when it has not signed.
  private func earliestTime(_ witness: NoteVerifier) throws(LogError) -> Int? {
    var earliest: Int?
    for signature in note.signatures where witness.isNamed(by: signature) {
      guard let time = witness.cosignatureTime(signature, of: note.text) else {
        throw LogError(
          .witness,
          "the signature of the witness `\(witness.name)` does not belong to this checkpoint",
          remedy: "do not trust it: checkpoint or time were changed after the witness signed")
      }
      earliest = min(earliest ?? time, time)
    }
    return earliest
  }
}
