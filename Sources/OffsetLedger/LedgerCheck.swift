import Cryptography
import Findings

/// What a check of a whole ledger found.
package struct LedgerCheck: Sendable {
  /// How many entries there are.
  package fileprivate(set) var entries = 0
  /// The root over the entries that are there, recomputed from them.
  package fileprivate(set) var root = MerkleTree.emptyRoot
  /// How many signed checkpoints the ledger keeps.
  package fileprivate(set) var checkpoints = 0
  /// Everything that is wrong, and what was not checked.
  package fileprivate(set) var findings: [Finding] = []

  /// Whether nothing is wrong.
  package var isSound: Bool { findings.count(of: .error) == 0 }

  /// More findings of one kind say nothing new.
  static let limit = 20
}

extension Ledger {
  /// Checks everything: the file, every entry, its hash and the hashes above it, that the entries
  /// follow the rules, that the projection is what they say, and the signed checkpoints.
  ///
  /// - Parameters:
  ///   - remembered: Checkpoints that somebody kept elsewhere. They find what nothing in the file can
  ///     tell: an older copy put in its place, a history written anew.
  ///   - policy: The keys to check signatures with; nil leaves them unchecked, which is said. Its
  ///     witnesses are asked for at the newest checkpoint.
  ///   - progress: Is told now and then how many entries have been replayed.
  package func check(
    remembered: [SignedCheckpoint] = [], policy: LogPolicy? = nil,
    progress: (Int) -> Void = { _ in }
  ) -> LedgerCheck {
    var checker = LedgerChecker(ledger: self, policy: policy)
    do throws(LedgerError) {
      try database.run("BEGIN")
      try checker.run(remembered: remembered, progress: progress)
    } catch {
      checker.check.findings.append(error.finding)
    }
    try? database.run("ROLLBACK")
    return checker.check
  }
}

/// The steps of a check; each adds its findings and a later one leaves out what an earlier one has
/// shown to make no sense.
private struct LedgerChecker {
  let ledger: Ledger
  let policy: LogPolicy?
  var check = LedgerCheck()
  /// What the entries say, replayed.
  var replay: Ledger?
  /// The root over the first so many entries as they are in the file.
  var roots: [Int: SHA256Digest] = [:]

  init(ledger: Ledger, policy: LogPolicy?) {
    self.ledger = ledger
    self.policy = policy
  }

  mutating func run(
    remembered: [SignedCheckpoint], progress: (Int) -> Void
  ) throws(LedgerError) {
    try checkFile()
    let kept = try storedCheckpoints()
    try checkEntries(rootsAt: Set((kept + remembered).map(\.checkpoint.size)), progress)
    if let replay {
      try checkHashes(replay)
      try checkProjection(replay)
    }
    let own = kept.filter { policy.map(\.log).map($0.isNamed) ?? true }
    for checkpoint in kept { compare(checkpoint, Self.kept) }
    for checkpoint in own { verify(checkpoint, Self.kept) }
    reportOtherKeys(of: kept, own)
    for checkpoint in remembered {
      compare(checkpoint, Self.remembered)
      verify(checkpoint, Self.remembered)
    }
    checkQuorum(own + remembered)
    if policy == nil, !(kept + remembered).isEmpty {
      check.findings.append(
        Finding(
          .note, "ledger.key", "the signatures of checkpoints were not checked",
          remedy: "give the ledger's public key with --log-key"))
    }
  }

  private mutating func checkFile() throws(LedgerError) {
    let query = try ledger.database.prepare("PRAGMA integrity_check(\(LedgerCheck.limit))")
    while try query.next() {
      if let text = query.text(0), text != "ok" { report("ledger.damaged", "SQLite: \(text)") }
    }
  }

  private mutating func storedCheckpoints() throws(LedgerError) -> [SignedCheckpoint] {
    var kept: [SignedCheckpoint] = []
    for (size, note) in try ledger.checkpoints.all() {
      check.checkpoints += 1
      do throws(LogError) {
        kept.append(try SignedCheckpoint(parsing: Array(note.utf8)))
      } catch {
        report(error.code.rawValue, "the checkpoint kept for \(size) entries: \(error.message)")
      }
    }
    return kept
  }

  /// Goes through the entries once.
  private mutating func checkEntries(
    rootsAt sizes: Set<Int>, _ progress: (Int) -> Void
  ) throws(LedgerError) {
    replay = try Ledger(replayingFor: ledger.origin)
    var frontier = MerkleFrontier()
    var expected = 0
    roots[0] = frontier.root
    try ledger.entries.forEachEntry { (index, bytes, leaf) throws(LedgerError) in
      if index != expected { reportGap(from: expected, to: index) }
      // One gap is told once: the entries behind it follow each other.
      expected = index + 1
      let hash = MerkleTree.leafHash(bytes)
      if hash.bytes != leaf {
        report("ledger.leaf", "entry \(index) is not the one whose hash was stored: it was changed")
      }
      frontier.append(hash)
      if sizes.contains(frontier.size) { roots[frontier.size] = frontier.root }
      do throws(LedgerError) {
        try replay?.replay(bytes)
      } catch {
        report(error.finding.code, "entry \(index): \(error.finding.message)")
        replay = nil
      }
      if frontier.size.isMultiple(of: 4096) { progress(frontier.size) }
    }
    check.entries = frontier.size
    check.root = frontier.root
  }

  private mutating func reportGap(from expected: Int, to found: Int) {
    report(
      "ledger.order",
      found > expected
        ? "entry \(expected) is missing: entry \(found) follows entry \(expected - 1)"
        : "entry \(found) stands where entry \(expected) should")
    replay = nil
  }

  private mutating func checkHashes(_ replay: Ledger) throws(LedgerError) {
    var count = 0
    try ledger.entries.forEachNode { (node, hash) throws(LedgerError) in
      count += 1
      // A place that the entries do not reach has no hash in the replay.
      let isReached = 0..<(check.entries >> node.level) ~= node.index
      guard isReached, try replay.entries.hash(node).bytes == hash else {
        return report(
          "ledger.node",
          "the stored hash of level \(node.level), number \(node.index) is not that of its entries")
      }
    }
    let expected = (1...62).reduce(0) { $0 + check.entries >> $1 }
    if count != expected {
      report("ledger.node", "\(count) hashes above the entries are stored, expected \(expected)")
    }
  }

  private mutating func checkProjection(_ replay: Ledger) throws(LedgerError) {
    let stored = Set(try ledger.blocks())
    let replayed = Set(try replay.blocks())
    for block in stored.subtracting(replayed).sorted() {
      report(
        "ledger.projection",
        "the table `units` says that \(block.units) are \(block.state.rawValue), the entries do not"
      )
    }
    for block in replayed.subtracting(stored).sorted() {
      report(
        "ledger.projection",
        "the entries say that \(block.units) are \(block.state.rawValue), the table `units` does not"
      )
    }
  }

  /// Compares a checkpoint with the entries that are there.
  private mutating func compare(_ signed: SignedCheckpoint, _ what: String) {
    let checkpoint = signed.checkpoint
    let name = Self.name(signed, what)
    if checkpoint.origin.description != ledger.origin {
      report(
        "ledger.origin", "\(name) is one of `\(checkpoint.origin)`, not `\(ledger.origin)`",
        remedy: "compare the ledger with checkpoints of its own")
    } else if checkpoint.size > check.entries {
      report(
        "ledger.rollback",
        "\(name) has \(checkpoint.size - check.entries) entries more: an older copy, or entries "
          + "were cut off")
    } else if roots[checkpoint.size] != checkpoint.root {
      report("ledger.consistency", "\(name) has another root: history was written anew")
    }
  }

  /// Checks the signatures of a checkpoint; how many witnesses there are is asked later.
  private mutating func verify(_ signed: SignedCheckpoint, _ what: String) {
    guard let policy else { return }
    do throws(LogError) {
      _ = try signed.verify(LogPolicy(log: policy.log, witnesses: policy.witnesses))
    } catch {
      report(
        error.code.rawValue, "\(Self.name(signed, what)): \(error.message)", remedy: error.remedy)
    }
  }

  private static func name(_ signed: SignedCheckpoint, _ what: String) -> String {
    "the checkpoint of \(signed.checkpoint.size) entries that \(what)"
  }

  private static let kept = "the ledger keeps"
  private static let remembered = "was remembered"

  /// Tells once of kept checkpoints that only other keys signed. They prove nothing, and do no harm
  /// beside others; where there are no others, the key is the wrong one, or all were replaced.
  private mutating func reportOtherKeys(of kept: [SignedCheckpoint], _ own: [SignedCheckpoint]) {
    guard let policy, own.count < kept.count else { return }
    let others = kept.filter { !$0.isNamed(by: policy.log) }
    let keys = Set(others.flatMap(\.logKeys)).sorted().map { "`\($0)`" }.joined(separator: ", ")
    let message =
      (own.isEmpty ? "no checkpoint that the ledger keeps" : "not every checkpoint kept")
      + " is signed by the key `\(policy.log.vkey)`: \(others.count) by \(keys)"
    if own.isEmpty {
      return report(
        "ledger.checkpointSignature", message, remedy: "check that this is the key of the ledger")
    }
    check.findings.append(
      Finding(
        .warning, "ledger.key", message,
        remedy: "they count for nothing; sign with the ledger's own key only"))
  }

  /// The newest checkpoint must have the witnesses. Older ones need not, and each is kept without
  /// them first: they sign what the ledger has signed.
  private mutating func checkQuorum(_ checkpoints: [SignedCheckpoint]) {
    guard let policy, policy.quorum > 0 else { return }
    let size = checkpoints.map(\.checkpoint.size).max() ?? 0
    let newest = checkpoints.filter { $0.checkpoint.size == size }
    if newest.contains(where: { (try? $0.verify(policy)) != nil }) { return }
    report(
      "ledger.quorum",
      newest.isEmpty
        ? "no checkpoint is there that witnesses could have signed"
        : "fewer than \(policy.quorum) known witnesses have signed the newest checkpoint, of \(size) "
          + "entries",
      remedy: "let the witnesses sign it with `baycarbon offsets cosign`")
  }

  private mutating func report(
    _ code: String, _ message: String, remedy: String = "go back to a sound copy of the ledger"
  ) {
    guard check.findings.count(where: { $0.code == code }) < LedgerCheck.limit else { return }
    check.findings.append(Finding(.error, code, message, remedy: remedy))
  }
}
