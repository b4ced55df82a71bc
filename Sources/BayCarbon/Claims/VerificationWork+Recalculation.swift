import ActivityData
import Claims
import EmissionFactors
import Findings
import Neutrality
import Quantities
import StrictJSON

extension VerificationWork {
  /// Step 7: everything that the claim says follows from the files in the bundle.
  mutating func recalculate(progress: ProgressReport?) -> Bool {
    guard let credential, let statement else { return false }
    var work = RecalculationWork(
      bundle: bundle, credential: credential, statement: statement, replay: replay,
      threads: reader.threads)
    work.run(engine: reader.engine, progress: progress)
    for gap in work.gaps { verification.leaveOut(gap.name, gap.reason) }
    let found = work.problems
    return verification.run(.recalculation) { _ in found }
  }
}

/// The recalculation of one bundle.
struct RecalculationWork {
  let bundle: BundleFolder
  let credential: SecuredCredential
  let statement: ClaimStatement
  let replay: LedgerReplay?
  let threads: Int
  private(set) var problems: [(file: String, problem: ClaimProblem)] = []
  private(set) var gaps: [Verification.Gap] = []

  init(
    bundle: BundleFolder, credential: SecuredCredential, statement: ClaimStatement,
    replay: LedgerReplay?, threads: Int
  ) {
    self.bundle = bundle
    self.credential = credential
    self.statement = statement
    self.replay = replay
    self.threads = threads
  }

  mutating func run(engine: ClaimContents.Engine, progress: ProgressReport?) {
    guard statement.engine.rounding == engine.rounding else {
      return report(
        .calcRounding, BundleLayout.claim, "credentialSubject.engine.rounding",
        "the claim was rounded in a way that this program does not know",
        claimed: statement.engine.rounding, recomputed: engine.rounding)
    }
    guard let encoding = TextEncoding(rawValue: statement.encoding) else {
      return report(
        .calcInput, BundleLayout.claim, "credentialSubject.encoding",
        "`\(statement.encoding)` is no encoding that this program reads")
    }
    if bundle.bytes(of: BundleLayout.context) != ClaimContext.bytes {
      report(
        .docContext, BundleLayout.context, "",
        "what the terms of the claim mean is not what this program takes them for")
    }
    guard let published = publishedFactors() else { return }
    let profile = knownProfile()
    let outcome = ClaimRun.make(
      ClaimRun.Order(
        inputs: "\(bundle.path)/\(BundleLayout.inputs)", published: published,
        encoding: encoding, profile: profile ?? .pas2060, judgedOn: statement.judgedOn,
        claimClass: statement.claimClass, engine: statement.engine,
        supersedes: statement.supersedes, threads: threads),
      credits: replay?.records, origin: replay?.origin, progress: progress)
    guard let run = outcome.run else { return reportInputs(outcome.findings) }
    compare(run, judged: profile != nil)
    checkFiles(of: run)
    checkClass(run, judged: profile != nil)
  }

  /// The factors of the bundle. Where they are those of this program, that is known; where they call
  /// themselves the same and are not, somebody changed them.
  private mutating func publishedFactors() -> PublishedFactors? {
    let prefix = BundleLayout.factors + "/"
    let files = bundle.names.filter { $0.hasPrefix(prefix) }.compactMap { name in
      bundle.bytes(of: name).map {
        FactorSetLoader.File(path: String(name.dropFirst(prefix.count)), bytes: $0)
      }
    }
    let own = PublishedFactors.embedded
    if FileDigest.of(files) == own.digest { return own }
    let published = PublishedFactors(files)
    if published.set.version == own.set.version {
      report(
        .calcInput, BundleLayout.factors, "",
        "the emission factors call themselves version \(own.set.version) and are other ones",
        claimed: published.digest, recomputed: own.digest)
      return nil
    }
    gaps.append(
      Verification.Gap(
        "factors",
        "the emission factors of version \(published.set.version) were taken from the bundle; this "
          + "program has \(own.set.version) and cannot tell whether they are the published ones"))
    return published
  }

  /// The profile, when this program has it in that version.
  private mutating func knownProfile() -> Profile? {
    let (id, version) = statement.profile
    if let profile = Profile.named(id), profile.version == version { return profile }
    gaps.append(
      Verification.Gap(
        "rules",
        "this program does not have version \(version) of `\(id)`: no verdict was judged again"
      ))
    return nil
  }

  private mutating func compare(_ run: ClaimRun, judged: Bool) {
    let skipped: Set = judged ? [] : ["verdicts", "overall", "ruleProfile"]
    guard case .object(let members) = run.contents.json else { return }
    let expected = members.map { name, value -> (String, JSONOutput) in
      guard skipped.contains(name), let said = credential.subject[name],
        let same = try? JSONOutput(said)
      else { return (name, value) }
      return (name, same)
    }
    let subject = JSONNode(.object(credential.subject), at: credential.subjectPosition)
    let comparison = ContentsComparison(
      subject, with: .object(expected), path: "credentialSubject",
      codes: [
        ("credentialSubject.verdicts", .ruleMismatch), ("credentialSubject.overall", .ruleMismatch),
        ("credentialSubject.ruleProfile", .ruleSetDigest),
        ("credentialSubject.offset", .offsetQuantity),
      ])
    problems += VerificationWork.problems(comparison.problems, in: BundleLayout.claim)
    if comparison.unlisted > 0 {
      report(
        .calcMismatch, BundleLayout.claim, "credentialSubject",
        "\(comparison.unlisted) more differences are not listed")
    }
  }

  /// The files that follow from the inputs are what follows from them, and every input was read.
  private mutating func checkFiles(of run: ClaimRun) {
    problems += VerificationWork.problems(
      LinesComparison.problems(
        of: run.lines, in: bundle, digest: run.contents.inventory.linesDigest),
      in: BundleLayout.lines)
    if bundle.bytes(of: BundleLayout.rules) != run.rules,
      statement.profile.id == run.contents.ruleProfile.id,
      statement.profile.version == run.contents.ruleProfile.version
    {
      report(
        .ruleSetDigest, BundleLayout.rules, "",
        "these are not the rules of \(statement.profile.id), version \(statement.profile.version)")
    }
    let read = Set(run.files.map { "\(BundleLayout.inputs)/\($0)" })
    for name in bundle.names where name.hasPrefix(BundleLayout.inputs + "/") && !read.contains(name)
    {
      report(.resExtra, name, "", "the calculation does not read this file")
    }
    let folders = [BundleLayout.inputs, BundleLayout.factors, "ledger", "status", "did"].map {
      $0 + "/"
    }
    let single: Set = [
      BundleLayout.claim, BundleLayout.certificate, BundleLayout.lines, BundleLayout.rules,
      BundleLayout.context,
    ]
    for name in bundle.names
    where !single.contains(name) && !folders.contains(where: name.hasPrefix) {
      report(.resExtra, name, "", "no part of a bundle has this name")
    }
  }

  /// The rules support what the claim asserts; what they leave open is told.
  private mutating func checkClass(_ run: ClaimRun, judged: Bool) {
    guard judged else { return }
    let verdicts = run.contents.verdicts
    let open = verdicts.filter { ["PENDING", "EVIDENCE"].contains($0.verdict) }
    if !open.isEmpty {
      gaps.append(
        Verification.Gap(
          "evidence",
          "\(open.count) rules wait for a person or a day: "
            + open.prefix(5).map(\.rule).joined(separator: ", ") + (open.count > 5 ? " ..." : "")))
    }
    for objection in run.objections {
      report(
        .ruleNotMet, BundleLayout.claim, "credentialSubject.claimClass",
        "the claim says `\(statement.claimClass.rawValue)`, and \(objection)")
    }
  }

  private mutating func reportInputs(_ findings: [Finding]) {
    for finding in findings.filter({ $0.severity == .error }).prefix(20) {
      let file = finding.location.map { "\(BundleLayout.inputs)/\($0.file)" } ?? BundleLayout.inputs
      report(.calcInput, file, "", "[\(finding.code)] \(finding.message)")
    }
    if problems.isEmpty {
      report(.calcInput, BundleLayout.inputs, "", "nothing can be calculated from the inputs")
    }
  }

  private mutating func report(
    _ code: ClaimCode, _ file: String, _ path: String, _ message: String, claimed: String? = nil,
    recomputed: String? = nil
  ) {
    problems.append(
      (
        file,
        ClaimProblem(
          code, message, path: path,
          remedy: "do not rely on the claim; ask the issuer for one that recomputes",
          claimed: claimed, recomputed: recomputed)
      ))
  }
}
