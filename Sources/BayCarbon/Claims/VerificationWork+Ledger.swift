import Claims
import Cryptography
import OffsetLedger
import Quantities
import StrictJSON

extension VerificationWork {
  /// Step 8: the checkpoint is signed by a ledger that the reader knows, and each retirement that the
  /// claim names is in it.
  mutating func checkLedger() -> Bool {
    guard let credential, let statement else { return false }
    let isNeeded = credential.object["credentialStatus"] != nil || !statement.offsets.isEmpty
    let there = bundle.names.filter { $0.hasPrefix("ledger/") }
    guard isNeeded else {
      return verification.run(.ledger) { _ in
        there.map { name in
          Self.ledgerProblem(
            .resExtra, name, "the claim says nothing of a ledger", remedy: "get the bundle again")
        }
      }
    }
    guard let bytes = bundle.bytes(of: BundleLayout.checkpoint), replay != nil else {
      let missing = [BundleLayout.checkpoint, BundleLayout.entries].filter {
        bundle.bytes(of: $0) == nil
      }
      return verification.run(.ledger) { _ in
        missing.map {
          Self.ledgerProblem(
            .resMissing, $0, "there is no such file in the bundle, or it cannot be read",
            remedy: "get the bundle again")
        }
      }
    }
    let found = ledgerProblems(bytes, credential, statement)
    return verification.run(.ledger) { _ in found }
  }

  private mutating func ledgerProblems(
    _ bytes: [UInt8], _ credential: SecuredCredential, _ statement: ClaimStatement
  ) -> [(file: String, problem: ClaimProblem)] {
    let file = BundleLayout.checkpoint
    let signed: SignedCheckpoint
    do throws(LogError) {
      signed = try SignedCheckpoint(parsing: bytes)
    } catch {
      return [Self.ledgerProblem(Self.code(error), file, error.message, remedy: error.remedy)]
    }
    let origin = signed.checkpoint.origin.description
    let named =
      statement.offsets.map(\.origin)
      + [credential.object.object("credentialStatus")?.text("ledger")].compactMap(\.self)
    if let other = named.first(where: { !$0.utf8.elementsEqual(origin.utf8) }) {
      return [
        Self.ledgerProblem(
          .ledgerOrigin, file, "a checkpoint of `\(origin)`; the claim names `\(other)`",
          remedy: "get the bundle again, with the checkpoint of the right ledger")
      ]
    }
    let problems = signatureProblems(signed, origin, at: replay?.lastTime ?? credential.created)
    return problems.isEmpty ? proofProblems(signed, statement) : problems
  }

  /// Why nobody vouches for a checkpoint whom the reader knows.
  ///
  /// - Parameter time: When the last entry was made: a key of the ledger must have been trusted then.
  private mutating func signatureProblems(
    _ signed: SignedCheckpoint, _ origin: String, at time: Timestamp
  ) -> [(file: String, problem: ClaimProblem)] {
    guard let trust = reader.trust else {
      verification.leaveOut(
        "ledgerKey",
        "no trust list was given: whether `\(origin)` signed the checkpoint is not known")
      return []
    }
    func failure(
      _ code: ClaimCode, _ message: String, remedy: String
    ) -> [(file: String, problem: ClaimProblem)] {
      [Self.ledgerProblem(code, BundleLayout.checkpoint, message, remedy: remedy)]
    }
    let listed = trust.noteKeys(of: .ledger).filter { $0.issuer.id.utf8.elementsEqual(origin.utf8) }
    if listed.isEmpty {
      return failure(
        .trustUnknownIssuer, "the ledger `\(origin)` is not in your trust list",
        remedy: "add its key only if you know the ledger")
    }
    let usable = listed.filter { $0.key.problem(at: time) == nil }
    if usable.isEmpty, let problem = listed[0].key.problem(at: time) {
      return failure(problem.code, problem.message, remedy: problem.remedy)
    }
    do throws(LogError) {
      let logs = try usable.map { (entry) throws(LogError) in try NoteVerifier(vkey: entry.vkey) }
      // A ledger signs with one key; which of those that are listed, the signature tells.
      let log = logs.first { (try? signed.verify(LogPolicy(log: $0))) != nil } ?? logs[0]
      _ = try signed.verify(LogPolicy(log: log))
      let seen = try witnesses(of: signed, log)
      let asked = min(reader.witnesses, knownWitnesses.count)
      if seen.count < asked {
        return failure(
          .ledgerQuorum,
          "\(seen.count) known witnesses have signed the checkpoint; expected \(asked)",
          remedy: "wait for more witnesses and get the checkpoint again")
      }
    } catch {
      return failure(Self.code(error), error.message, remedy: error.remedy)
    }
    return []
  }

  /// The names of the witnesses in the trust list, but for those whose keys are all stolen.
  var knownWitnesses: Set<String> {
    Set(witnessKeys.map(\.issuer.id))
  }

  private var witnessKeys: [(issuer: TrustedIssuer, key: TrustedKey, vkey: String)] {
    (reader.trust?.noteKeys(of: .witness) ?? []).filter {
      $0.key.revocation?.reason != .compromised
    }
  }

  /// Who of them saw the checkpoint at a time when the key was trusted, each once however many keys
  /// it has.
  private func witnesses(
    of signed: SignedCheckpoint, _ log: NoteVerifier
  ) throws(LogError) -> Set<String> {
    let keys = try witnessKeys.map { (entry) throws(LogError) in
      (entry: entry, verifier: try NoteVerifier(vkey: entry.vkey))
    }
    // Refuses one key for two parties.
    _ = try LogPolicy(log: log, witnesses: keys.map(\.verifier))
    var seen: Set<String> = []
    for (entry, verifier) in keys {
      let sightings = try signed.verify(LogPolicy(log: log, witnesses: [verifier]))
      for time in sightings.compactMap({ Timestamp(unixSeconds: $0.time) })
      where entry.key.problem(at: time) == nil {
        seen.insert(entry.issuer.id)
      }
    }
    return seen
  }

  /// A proof for each entry that brought credits of the claim to their state, against this checkpoint.
  private func proofProblems(
    _ signed: SignedCheckpoint, _ statement: ClaimStatement
  ) -> [(file: String, problem: ClaimProblem)] {
    var problems: [(file: String, problem: ClaimProblem)] = []
    for index in Set(statement.offsets.map(\.index)).sorted() {
      let file = BundleLayout.proof(of: index)
      guard let bytes = bundle.bytes(of: file) else {
        problems.append(
          Self.ledgerProblem(
            .resMissing, file, "there is no such file in the bundle", remedy: "get the bundle again"
          ))
        continue
      }
      do throws(LogError) {
        let proof = try InclusionProofText(parsing: bytes)
        let leaf = replay.flatMap { $0.entries.indices.contains(index) ? $0.entries[index] : nil }
        guard let leaf, proof.index == index, proof.checkpoint == signed, proof.extra.isEmpty,
          proof.proof.includes(
            leafHash: MerkleTree.leafHash(leaf), index: UInt64(index),
            size: UInt64(signed.checkpoint.size), root: signed.checkpoint.root)
        else {
          throw LogError(
            .inclusion, "the proof does not lead from entry \(index) to the checkpoint",
            remedy: "get the bundle again")
        }
        if proof.bytes != bytes {
          throw LogError(
            .inclusion, "the proof is not in its own form", remedy: "get the bundle again")
        }
      } catch {
        problems.append(
          Self.ledgerProblem(Self.code(error), file, error.message, remedy: error.remedy))
      }
    }
    return problems
  }

  private static func code(_ error: LogError) -> ClaimCode {
    ClaimCode(rawValue: error.code.rawValue) ?? .ledgerCheckpointSignature
  }

  static func ledgerProblem(
    _ code: ClaimCode, _ file: String, _ message: String, remedy: String
  ) -> (file: String, problem: ClaimProblem) {
    (file, ClaimProblem(code, message, path: file, remedy: remedy))
  }
}

extension VerificationWork {
  /// Step 9: the entries are those of the checkpoint and follow the rules one by one, the ledger has
  /// only grown since the reader saw it, it knows the claim, and no unit serves another claim.
  mutating func checkReplay() -> Bool {
    guard let replay, let credential, let statement else {
      return verification.run(.replay) { _ in [] }
    }
    let found = replayProblems(replay, credential, statement) + doubleUses(statement, credential)
    tellOfOthers(replay, statement, credential)
    return verification.run(.replay) { _ in found }
  }

  private func replayProblems(
    _ replay: LedgerReplay, _ credential: SecuredCredential, _ statement: ClaimStatement
  ) -> [(file: String, problem: ClaimProblem)] {
    var problems = Self.problems(replay.problems, in: BundleLayout.entries)
    guard
      let signed = bundle.bytes(of: BundleLayout.checkpoint)
        .flatMap({ try? SignedCheckpoint(parsing: $0) })
    else { return problems }
    func report(_ code: ClaimCode, _ message: String) {
      problems.append(
        Self.ledgerProblem(
          code, BundleLayout.entries, message,
          remedy: "ask whoever keeps the ledger for its entries and checkpoint"))
    }
    let size = signed.checkpoint.size
    if replay.entries.count != size {
      report(
        .ledgerConsistency,
        "\(replay.entries.count) entries; the checkpoint is of \(size)")
    } else if Self.root(of: replay.entries[...]) != signed.checkpoint.root {
      report(.ledgerConsistency, "the entries do not have the root of the checkpoint")
    }
    if let known = reader.seen?.checkpoint(of: replay.origin) {
      if known.size > replay.entries.count {
        report(
          .ledgerRollback,
          "you have seen \(known.size) entries of this ledger; here are \(replay.entries.count)")
      } else if Self.root(of: replay.entries.prefix(known.size)).hex != known.root {
        report(
          .ledgerEquivocation,
          "the first \(known.size) entries are not those that you have seen")
      }
    }
    let own = replay.logged.first {
      $0.document.subject == .claim && $0.document.id == credential.id
        && $0.document.digest.digest == credential.digest
    }
    guard let own else {
      report(.ledgerClaimNotLogged, "the ledger does not have the digest of this claim")
      return problems
    }
    let created = credential.created
    if !(0...Self.longestWait).contains(own.at.unixSeconds - created.unixSeconds) {
      report(
        .ledgerTime, "the claim says it was signed at \(created); it was logged at \(own.at)")
    }
    if let later = statement.offsets.map(\.index).max(), later > own.index {
      report(
        .ledgerTime,
        "the claim, which is entry \(own.index), names what became of units at entry "
          + "\(later)")
    }
    return problems
  }

  /// A claim is logged within a day: the ledger then says when it was signed, and not the claim alone.
  private static let longestWait = 86_400

  /// The ledger has the digests of further claims of which the reader knows nothing: these may rest on
  /// the same units.
  private mutating func tellOfOthers(
    _ replay: LedgerReplay, _ statement: ClaimStatement, _ credential: SecuredCredential
  ) {
    guard !statement.offsets.isEmpty else { return }
    let known = (reader.seen?.claims.map(\.digest) ?? []) + [statement.supersedes?.digest.text]
    let others = Set(
      replay.logged.filter {
        $0.document.subject == .claim && $0.document.digest.digest != credential.digest
          && !known.contains(DocumentDigest(finished: $0.document.digest.digest).text)
      }.map(\.document.id))
    if others.isEmpty { return }
    verification.leaveOut(
      "otherClaims",
      "the ledger names further claims (\(others.count)), which you have not accepted with --seen: "
        + "whether they use the same units cannot be seen in their digests")
  }

  private static func root(of entries: ArraySlice<[UInt8]>) -> SHA256Digest {
    var frontier = MerkleFrontier()
    for entry in entries { frontier.append(MerkleTree.leafHash(entry)) }
    return frontier.root
  }

  /// Units that another claim uses which the reader has accepted before.
  private func doubleUses(
    _ statement: ClaimStatement, _ credential: SecuredCredential
  ) -> [(file: String, problem: ClaimProblem)] {
    let digest = DocumentDigest(finished: credential.digest)
    // That another claim took the place of this one is told with its status.
    guard let seen = reader.seen, seen.successor(of: digest, by: credential.issuer.did.text) == nil
    else { return [] }
    let uses = seen.otherUses(
      of: statement.offsets.filter(\.isRetired), by: digest, of: credential.issuer.did.text,
      superseding: statement.supersedes)
    return uses.map { offset, claim in
      Self.ledgerProblem(
        .ledgerDoubleRetirement, BundleLayout.claim,
        "units \(offset.first) to \(offset.last) of \(offset.block) serve the claim \(claim) "
          + "already, which you have accepted",
        remedy: "accept one of the two; ask the issuers which it is")
    }
  }
}
