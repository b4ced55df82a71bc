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
      linesDigest: digests.lines, factors: reader.factorDigests, threads: reader.threads)
    work.run(engine: reader.engine, progress: progress)
    for gap in work.gaps { verification.leaveOut(gap.name, gap.reason) }
    choices = work.choices
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
  /// The SHA-256 of the lines in the bundle.
  let linesDigest: DocumentDigest?
  /// The digests of published factors that the reader knows from elsewhere.
  let factorDigests: Set<String>
  let threads: Int
  private(set) var problems: [(file: String, problem: ClaimProblem)] = []
  private(set) var gaps: [Verification.Gap] = []
  /// What a certifier would have looked at, and no calculation can.
  private(set) var choices: [Verification.Gap] = []

  init(
    bundle: BundleFolder, credential: SecuredCredential, statement: ClaimStatement,
    replay: LedgerReplay?, linesDigest: DocumentDigest?, factors factorDigests: Set<String> = [],
    threads: Int
  ) {
    self.bundle = bundle
    self.credential = credential
    self.statement = statement
    self.replay = replay
    self.linesDigest = linesDigest
    self.factorDigests = factorDigests
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
    for file in FixedFile.all where bundle.bytes(of: file.path) != file.bytes {
      report(
        file.code, file.path, "",
        "what the claim means, or which shape it has, is not what this program takes it for")
    }
    guard let published = publishedFactors(), let profile = knownProfile() else { return }
    let outcome = ClaimRun.make(
      ClaimRun.Order(
        inputs: "\(bundle.path)/\(BundleLayout.inputs)", published: published,
        encoding: encoding, profile: profile, judgedOn: statement.judgedOn,
        claimClass: statement.claimClass, engine: statement.engine,
        supersedes: statement.supersedes, threads: threads),
      credits: replay?.records, origin: replay?.origin, progress: progress)
    guard let run = outcome.run else { return reportInputs(outcome.findings) }
    compare(run)
    checkFiles(of: run)
    checkClass(run)
    tellOfChoices(in: run)
  }

  /// The factors of the bundle: those of this program, or others that the reader knows by their
  /// digest. Nothing else tells published factors from forged ones.
  private mutating func publishedFactors() -> PublishedFactors? {
    let prefix = BundleLayout.factors + "/"
    let files = bundle.names.filter { $0.hasPrefix(prefix) }.compactMap { name in
      bundle.bytes(of: name).map {
        FactorSetLoader.File(path: String(name.dropFirst(prefix.count)), bytes: $0)
      }
    }
    let own = PublishedFactors.embedded
    let digest = FileDigest.of(files)
    if digest == own.digest { return own }
    if factorDigests.contains(digest) { return PublishedFactors(files) }
    report(
      .calcFactors, BundleLayout.factors, "",
      "the emission factors are not those of this program, version \(own.set.version)",
      claimed: digest, recomputed: own.digest,
      remedy:
        "verify with the version of the program that the claim names under `engine`, or name the "
        + "digest with --factors when you know from the publisher of the factors that it is theirs")
    return nil
  }

  /// The profile, when this program has it in that version.
  private mutating func knownProfile() -> Profile? {
    let (id, version) = statement.profile
    if let profile = Profile.named(id), profile.version == version { return profile }
    report(
      .ruleUnknown, BundleLayout.claim, "credentialSubject.ruleProfile",
      "this program does not have version \(version) of `\(id)`, and cannot judge the claim",
      remedy: "verify with the version of the program that the claim names under `engine`")
    return nil
  }

  private mutating func compare(_ run: ClaimRun) {
    let subject = JSONNode(.object(credential.subject), at: credential.subjectPosition)
    let comparison = ContentsComparison(
      subject, with: run.contents.json, path: "credentialSubject",
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
    if linesDigest != run.contents.inventory.linesDigest {
      problems += VerificationWork.problems(
        LinesComparison.problems(of: run.lines, in: bundle), in: BundleLayout.lines)
    }
    if bundle.bytes(of: BundleLayout.rules) != run.rules {
      report(
        .ruleSetDigest, BundleLayout.rules, "",
        "these are not the rules of \(statement.profile.id), version \(statement.profile.version)")
    }
    let read = Set(run.files.map { "\(BundleLayout.inputs)/\($0)" })
    for name in bundle.names where name.hasPrefix(BundleLayout.inputs + "/") && !read.contains(name)
    {
      report(.resExtra, name, "", "the calculation does not read this file")
    }
    for name in run.files where !bundle.has("\(BundleLayout.inputs)/\(name)") {
      report(
        .resMissing, "\(BundleLayout.inputs)/\(name)", "",
        "the inputs name this file, and it is not in the bundle")
    }
    let folders = [BundleLayout.inputs, BundleLayout.factors].map { $0 + "/" }
    let single = Set([BundleLayout.lines, BundleLayout.rules] + FixedFile.all.map(\.path))
    let proofs = Set(statement.offsets.map(\.index))
    for name in bundle.names
    where !single.contains(name) && !folders.contains(where: name.hasPrefix)
      && !BundleLayout.isSelfContained(name, proofs: proofs)
    {
      report(.resExtra, name, "", "no part of a bundle has this name")
    }
  }

  /// The rules support what the claim asserts; what they leave open is told.
  private mutating func checkClass(_ run: ClaimRun) {
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

  /// What the claimant chose or decided, and the calculation took as it is.
  private mutating func tellOfChoices(in run: ClaimRun) {
    func tell(_ name: String, _ items: [String], _ what: String) {
      if items.isEmpty { return }
      let list = items.prefix(5).joined(separator: ", ") + (items.count > 5 ? " ..." : "")
      choices.append(Verification.Gap(name, "\(what): \(list)"))
    }
    tell(
      "ownFactors", run.contents.factors.rows.filter(\.isUsers).map(\.id),
      "emission factors of the claimant's own, which no publisher vouches for")
    tell(
      "settings", run.settings, "settings of the rules that the claimant has set otherwise")
    tell(
      "decisions",
      run.assessment.rulings.compactMap { ruling in
        ruling.decision.map { "\(ruling.rule.id) by \($0.reviewer)" }
      }, "verdicts that rest on the decision of a person, by the word of the claimant alone")
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
    recomputed: String? = nil,
    remedy: String = "do not rely on the claim; ask the issuer for one that recomputes"
  ) {
    problems.append(
      (
        file,
        ClaimProblem(
          code, message, path: path, remedy: remedy,
          claimed: claimed, recomputed: recomputed)
      ))
  }
}
