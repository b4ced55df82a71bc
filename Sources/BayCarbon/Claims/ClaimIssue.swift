import ActivityData
import Claims
import Cryptography
import EmissionFactors
import Findings
import Neutrality
import OffsetLedger
import Quantities
import Reports
import StrictJSON

/// Issues a claim: calculates the folder, puts everything that the calculation read into a bundle,
/// signs, calculates again from the bundle as a stranger would, and logs the claim in the ledger.
package struct ClaimIssue {
  /// The folder of the claimant.
  package var folder: String
  /// Where the bundle goes; nothing may be there.
  package var output: String
  package var profile: Profile
  package var claimClass: ClaimClass
  package var encoding = TextEncoding.utf8
  /// The day on which deadlines are judged.
  package var judgedOn: CalendarDate
  /// When it is signed.
  package var time: Timestamp
  package var validUntil: Timestamp?
  package var signer: ClaimSigner
  /// Signs the checkpoint of the ledger; needed where there is a ledger.
  package var ledgerKeyFile: String?
  /// Who records the claim in the ledger.
  package var recorder: String?
  /// The bundle whose place this one takes.
  package var supersedes: String?
  package var engine: ClaimContents.Engine
  package var threads = 1

  /// Makes an order; the rest is set afterwards.
  package init(
    folder: String, output: String, profile: Profile, claimClass: ClaimClass,
    judgedOn: CalendarDate, time: Timestamp, signer: ClaimSigner, engine: ClaimContents.Engine
  ) {
    self.folder = folder
    self.output = output
    self.profile = profile
    self.claimClass = claimClass
    self.judgedOn = judgedOn
    self.time = time
    self.signer = signer
    self.engine = engine
  }

  /// What came of it.
  package struct Outcome {
    /// The claim; nil when it was refused.
    package var claim: VerifiedClaim?
    /// What was found in the folder, and why the claim was refused.
    package var findings: [Finding]
    package var isUnreadable = false
  }

  /// Issues the claim.
  ///
  /// - Throws: A ``FileProblem`` or a `LedgerError`; nothing was issued then.
  package func run(progress: ProgressReport? = nil) throws -> Outcome {
    guard time.isOnDay(judgedOn) else {
      return Outcome(findings: [
        Finding(
          .error, "claim.judgedOn",
          "the claim would be judged on \(judgedOn) and signed at \(time)",
          remedy: "judge it on the day on which it is signed: leave --as-of out")
      ])
    }
    let offsets = OffsetsFolder(at: folder)
    let ledger = offsets.hasLedger ? try offsets.ledger(.write) : nil
    let logger: NoteSigner? = if let ledger { try logger(of: ledger) } else { nil }
    let calculated = ClaimRun.make(
      ClaimRun.Order(
        inputs: folder, published: .embedded, encoding: encoding, profile: profile,
        judgedOn: judgedOn, claimClass: claimClass, engine: engine,
        supersedes: try supersededClaim(), threads: threads),
      credits: try ledger?.records(), origin: ledger?.origin, progress: progress)
    guard let run = calculated.run else {
      return Outcome(findings: calculated.findings, isUnreadable: calculated.isUnreadable)
    }
    if !run.objections.isEmpty {
      return Outcome(findings: calculated.findings + run.objections.map(refusal))
    }
    let stage = try StagedFolder(for: output)
    try fill(stage, with: run)
    let (credential, linesDigest) = try sign(run, stage, origin: ledger?.origin)
    let findings = calculated.findings
    guard let ledger, let logger else { return try finish(stage, findings) }
    // An entry stays for good, so the bundle is calculated again before the claim is logged too.
    try export(ledger, checkpoint: nil, proofs: [], to: stage)
    if let problem = try problems(
      of: credential, linesDigest, in: stage, origin: ledger.origin
    ).first {
      throw Self.defect(problem)
    }
    try log(credential, in: ledger)
    do {
      try export(ledger, signedBy: logger, run, to: stage)
      return try finish(stage, findings)
    } catch {
      // The ledger has the claim: what was signed must not be lost.
      stage.keep()
      throw Self.kept(stage.path, error)
    }
  }

  /// Verifies the bundle as a stranger would, and puts it in its place.
  private func finish(_ stage: StagedFolder, _ findings: [Finding]) throws -> Outcome {
    let verified = try ClaimVerifier(checking).verify(stage.path)
    if verified.verification.answer == .invalid, let problem = verified.verification.problems.first
    {
      throw Self.defect(problem)
    }
    try stage.finish()
    return Outcome(claim: verified, findings: findings)
  }

  /// Why the bundle of a claim that is logged is not in its place, and where it is.
  private static func kept(_ path: String, _ error: any Error) -> any Error {
    guard let finding = (error as? FileProblem)?.finding ?? (error as? LedgerError)?.finding else {
      return error
    }
    return FileProblem(
      unwritable: finding.code, "\(finding.message); the ledger has the claim already",
      remedy:
        "what there is of its bundle lies in \(path): keep it with the ledger, mend what hindered "
        + "it, and issue the claim again")
  }

  /// A reader who looks at the bundle alone.
  private var checking: ClaimReader {
    var reader = ClaimReader(engine: engine)
    reader.threads = threads
    return reader
  }

  private func refusal(_ reason: String) -> Finding {
    Finding(
      .error, "claim.refused", "no claim `\(claimClass.rawValue)` is issued: \(reason)",
      remedy:
        "`baycarbon neutrality \(folder) --profile \(profile.id)` tells what would change it; "
        + "a claim `disclosure` states the figures alone")
  }

  /// The claim of a bundle whose place the new one takes; its signature must hold.
  private func supersededClaim() throws -> ClaimContents.DocumentReference? {
    guard let supersedes else { return nil }
    return ClaimContents.DocumentReference(
      try signer.ownClaim(
        in: supersedes, otherwise: "claim.supersedes", remedy: "name the bundle of an own claim"))
  }

  private func sign(
    _ run: ClaimRun, _ stage: StagedFolder, origin: String?
  ) throws -> (credential: SecuredCredential, linesDigest: DocumentDigest?) {
    let bundle = try BundleFolder(at: stage.path)
    let digests = bundle.digests(of: bundle.names, threads: threads)
    let resources = bundle.names.filter { !BundleLayout.isDIDDocument($0) }.map {
      BundleResource(path: $0, digest: digests.files[$0] ?? "").json
    }
    if let problem = bundle.problems.first { throw Self.defect(problem) }
    let status = origin.map { origin -> JSONOutput in
      ["type": .string(ClaimShape.statusType), "ledger": .string(origin)]
    }
    let credential: SecuredCredential
    do throws(ClaimProblems) {
      credential = try signer.issue(
        .claim, run.contents.json,
        further: [
          ("credentialSchema", ClaimSchema.reference), ("credentialStatus", status),
          ("relatedResource", .array(resources)),
        ], at: time, validUntil: validUntil)
    } catch {
      throw Self.defect((BundleLayout.claim, error.problems[0]))
    }
    try stage.write(credential.bytes, to: BundleLayout.claim)
    return (credential, digests.lines)
  }

  /// What does not follow from the files of the bundle: nothing is logged that does not recompute.
  private func problems(
    of credential: SecuredCredential, _ linesDigest: DocumentDigest?, in stage: StagedFolder,
    origin: String
  ) throws -> [(file: String, problem: ClaimProblem)] {
    let bundle = try BundleFolder(at: stage.path)
    guard let statement = ClaimStatement(credential.subject) else {
      preconditionFailure("a claim of ours has not the shape of one")
    }
    var work = RecalculationWork(
      bundle: bundle, credential: credential, statement: statement,
      replay: LedgerReplay(of: bundle, origin: origin),
      linesDigest: linesDigest, threads: threads)
    work.run(engine: engine, progress: nil)
    return work.problems
  }

  private static func defect(_ item: (file: String, problem: ClaimProblem)) -> FileProblem {
    FileProblem(
      item.problem.code.rawValue,
      "the claim would not verify: \(item.file): \(item.problem)",
      remedy: item.problem.remedy)
  }
}
