import Cryptography

/// The state of a log at one size (C2SP tlog-checkpoint): its origin, how many entries it has and
/// the root of the tree over them.
package struct Checkpoint: Sendable, Hashable {
  /// Which log it is: the name of the log's key.
  package let origin: KeyName

  /// The number of entries, 0 or more.
  package let size: Int

  /// The root of the tree over the entries.
  package let root: SHA256Digest

  /// Makes a checkpoint.
  package init(origin: KeyName, size: Int, root: SHA256Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The text that is signed: three lines.
  package var text: [UInt8] {
    Array("\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n".utf8)
  }

  /// Reads the text of a checkpoint. Lines beyond the three, which the form allows for, are refused:
  /// nobody can check them.
  package init(text: [UInt8]) throws(LogError) {
    guard let lines = LogText.lines(text[...]), lines.count == 3 else {
      throw Self.error("a checkpoint has three lines: origin, size and root")
    }
    guard let origin = KeyName(utf8: lines[0]) else {
      throw Self.error("the origin of the checkpoint is empty or has a space or a plus in it")
    }
    guard let size = LogText.number(lines[1]) else {
      let found = String(decoding: lines[1], as: UTF8.self)
      throw Self.error(
        "the size of the checkpoint is `\(found)`; expected digits without a leading zero, at"
          + " most \(Int.max)")
    }
    guard let root = Base64.decode(lines[2]).flatMap({ SHA256Digest(bytes: $0) }) else {
      throw Self.error("the root of the checkpoint is not 32 bytes in Base64")
    }
    guard size > 0 || root == MerkleTree.emptyRoot else {
      throw Self.error("the checkpoint has no entries, but not the root of the empty tree")
    }
    self.init(origin: origin, size: size, root: root)
  }

  private static func error(_ message: String) -> LogError {
    LogError(
      .checkpointSyntax, message,
      remedy: "get the checkpoint again, byte for byte as the ledger wrote it")
  }
}

extension Checkpoint {
  /// Checks that the log has only grown since a checkpoint that was seen and kept.
  ///
  /// Whoever keeps the newest checkpoint must read it, check and replace it in one step: between
  /// two that race, an older state could slip in.
  ///
  /// - Parameters:
  ///   - earlier: The checkpoint that was kept, of the same log.
  ///   - proof: That this tree starts with the leaves of the earlier one; needed when the log grew
  ///     and had entries before.
  package func checkFollows(_ earlier: Checkpoint, proof: MerkleProof?) throws(LogError) {
    guard origin == earlier.origin else {
      throw LogError(
        .origin, "a checkpoint of `\(origin)`; the one seen before is of `\(earlier.origin)`",
        remedy: "compare checkpoints of one ledger")
    }
    guard size >= earlier.size else {
      throw LogError(
        .rollback, "the ledger has \(size) entries, but had \(earlier.size) before",
        remedy: "get the newest checkpoint; if this is the newest, entries were taken out")
    }
    guard size > earlier.size else {
      if root == earlier.root { return }
      throw LogError(
        .equivocation, "the ledger shows two roots for its first \(size) entries",
        remedy: "keep both checkpoints as evidence and trust neither")
    }
    try checkGrowth(from: earlier, proof: proof)
  }

  private func checkGrowth(from earlier: Checkpoint, proof: MerkleProof?) throws(LogError) {
    let isConsistent =
      if earlier.size == 0 {
        // Every tree starts with the empty one: nothing is left to prove.
        proof?.hashes.isEmpty ?? true
      } else {
        proof?.connects(
          oldSize: UInt64(earlier.size), oldRoot: earlier.root, newSize: UInt64(size),
          newRoot: root) ?? false
      }
    guard isConsistent else {
      throw LogError(
        .consistency,
        (proof == nil ? "no proof" : "the proof does not show")
          + " that the \(size) entries start with the \(earlier.size) seen before",
        remedy: "get a consistency proof from \(earlier.size) to \(size) from the ledger; without"
          + " one, do not trust the newer checkpoint")
    }
  }
}
