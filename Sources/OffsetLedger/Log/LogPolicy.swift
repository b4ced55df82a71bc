/// Which signatures a reader asks of a checkpoint: the choice of keys is the reader's own and never
/// comes with the checkpoint.
package struct LogPolicy: Sendable, Hashable {
  /// The key of the log, named by its origin.
  package let log: NoteVerifier

  /// The keys of the witnesses that are known.
  package let witnesses: [NoteVerifier]

  /// How many of the witnesses must have signed, 0 or more.
  package let quorum: Int

  /// Makes a policy; it throws when it asks for more witnesses than there are, or a key is of the
  /// wrong kind.
  package init(
    log: NoteVerifier, witnesses: [NoteVerifier] = [], quorum: Int = 0
  ) throws(LogError) {
    guard log.kind == .ed25519 else {
      throw Self.error("the key `\(log.name)` is one of a witness; expected that of a ledger")
    }
    if let other = witnesses.first(where: { $0.kind != .cosignature }) {
      throw Self.error("the key `\(other.name)` is one of a ledger; expected that of a witness")
    }
    // A witness may be listed under two names; it still is one.
    let keys = Set(witnesses.map(\.publicKey))
    guard keys.count == witnesses.count, !keys.contains(log.publicKey) else {
      throw Self.error("one key stands for two parties")
    }
    guard (0...witnesses.count).contains(quorum) else {
      throw Self.error("\(quorum) witnesses are asked for; \(witnesses.count) are known")
    }
    self.log = log
    self.witnesses = witnesses
    self.quorum = quorum
  }

  private static func error(_ message: String) -> LogError {
    LogError(
      .key, message,
      remedy: "give the key of the ledger, those of different witnesses, and a number up to theirs")
  }
}
