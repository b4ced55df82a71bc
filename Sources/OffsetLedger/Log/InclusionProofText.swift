import Cryptography

/// The proof that an entry is in a log, as one text that can be checked without the log (C2SP
/// tlog-proof): the number of the entry, the hashes up to the root, and the signed checkpoint that
/// has this root. Files of it end in `.tlog-proof`.
package struct InclusionProofText: Sendable, Hashable {
  /// The largest text that is read, in bytes: a checkpoint and what stands above it.
  package static let byteLimit = SignedNote.byteLimit + (1 << 16)

  /// What an application adds; empty for none. Nobody signs it, so nothing may rest on it.
  package let extra: [UInt8]

  /// The number of the entry in the log, from 0.
  package let index: Int

  /// The hashes from the entry to the root.
  package let proof: MerkleProof

  /// The checkpoint with the root.
  package let checkpoint: SignedCheckpoint

  /// Makes a text for a proof, which is not checked here.
  package init(
    index: Int, proof: MerkleProof, checkpoint: SignedCheckpoint, extra: [UInt8] = []
  ) {
    self.index = index
    self.proof = proof
    self.checkpoint = checkpoint
    self.extra = extra
  }

  /// The text as it is stored and sent.
  package var bytes: [UInt8] {
    var lines = [Self.header]
    if !extra.isEmpty { lines.append(Self.extraStart + Base64.encode(extra)) }
    lines.append(Self.indexStart + String(index))
    lines += proof.texts
    return lines.flatMap { Array($0.utf8) + [LogText.newline] } + [LogText.newline]
      + checkpoint.bytes
  }

  /// Checks that an entry is in the log, by the log's own word and that of its witnesses.
  ///
  /// - Parameters:
  ///   - leaf: The bytes of the entry. The verifier takes them from the entry it asks about, never
  ///     from where the proof came from: the proof of another entry would pass.
  ///   - policy: The keys to trust.
  /// - Returns: What the known witnesses say about the checkpoint.
  package func verify(
    leaf: [UInt8], policy: LogPolicy
  ) throws(LogError) -> [SignedCheckpoint.Sighting] {
    let sightings = try checkpoint.verify(policy)
    let tree = checkpoint.checkpoint
    guard index < tree.size else {
      throw Self.error("entry \(index) of a ledger of \(tree.size) entries, counted from 0")
    }
    let isIn = proof.includes(
      leafHash: MerkleTree.leafHash(leaf), index: UInt64(index), size: UInt64(tree.size),
      root: tree.root)
    guard isIn else {
      throw Self.error("the proof does not lead from this entry to the root of the checkpoint")
    }
    return sightings
  }
}

extension InclusionProofText {
  /// Reads a text; `verify` tells whether it proves anything.
  package init(parsing bytes: [UInt8]) throws(LogError) {
    guard bytes.count <= Self.byteLimit else {
      throw Self.error("a proof of \(bytes.count) bytes; at most \(Self.byteLimit) are read")
    }
    guard let blank = LogText.blankLine(in: bytes[...], fromEnd: false),
      var lines = LogText.lines(bytes[...blank]).map({ $0[...] })
    else {
      throw Self.error("no blank line between the proof and its checkpoint")
    }
    guard let header = lines.popFirst(), header.elementsEqual(Self.header.utf8) else {
      throw Self.error("the first line is not `\(Self.header)`")
    }
    extra = try Self.readExtra(&lines)
    index = try Self.readIndex(&lines)
    proof = try Self.readHashes(lines)
    checkpoint = try SignedCheckpoint(parsing: Array(bytes[(blank + 2)...]))
  }

  private static func readExtra(
    _ lines: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(LogError) -> [UInt8] {
    guard let text = rest(of: lines.first, after: extraStart) else { return [] }
    lines.removeFirst()
    guard let extra = Base64.decode(text), !extra.isEmpty else {
      throw error("the line `extra` does not hold bytes in Base64")
    }
    return extra
  }

  private static func readIndex(
    _ lines: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(LogError) -> Int {
    guard let digits = rest(of: lines.popFirst(), after: indexStart),
      let index = LogText.number(digits)
    else {
      throw error(
        "no line `index` with a number without a leading zero, at most \(Int.max)")
    }
    return index
  }

  private static func readHashes(
    _ lines: ArraySlice<ArraySlice<UInt8>>
  ) throws(LogError) -> MerkleProof {
    // A tree of less than 2^63 leaves is at most 63 levels high.
    guard lines.count < Int.bitWidth else {
      throw error("\(lines.count) hashes; a proof has at most \(Int.bitWidth - 1)")
    }
    var hashes: [SHA256Digest] = []
    for line in lines {
      guard let hash = Base64.decode(line).flatMap({ SHA256Digest(bytes: $0) }) else {
        throw error("hash \(hashes.count + 1) of the proof is not 32 bytes in Base64")
      }
      hashes.append(hash)
    }
    return MerkleProof(hashes: hashes)
  }

  private static let header = "c2sp.org/tlog-proof@v1"
  private static let extraStart = "extra "
  private static let indexStart = "index "

  /// What follows the start of a line; nil when the line starts otherwise.
  private static func rest(
    of line: ArraySlice<UInt8>?, after start: String
  ) -> ArraySlice<UInt8>? {
    guard let line, line.starts(with: start.utf8) else { return nil }
    return line.dropFirst(start.utf8.count)
  }

  private static func error(_ message: String) -> LogError {
    LogError(
      .inclusion, message,
      remedy: "get the proof of this very entry again from whoever holds the ledger")
  }
}
