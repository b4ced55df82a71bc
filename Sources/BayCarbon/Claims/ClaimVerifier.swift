import ActivityData
import Claims
import Findings
import OffsetLedger
import Quantities

/// What a reader of claims brings along: nothing of it comes from the bundle.
package struct ClaimReader: Sendable {
  /// Whom the reader trusts; nil when nobody is to be judged.
  package var trust: TrustList?
  /// The moment at which the claim should be valid; nil when that is not to be judged.
  package var time: Timestamp?
  /// Whether a certificate is asked for.
  package var requiresCertificate = false
  /// How many witnesses of the ledger are asked for.
  package var witnesses = 0
  /// Whether the reader has looked the credits up in their registries.
  package var hasConsultedRegistry = false
  /// How many days the newest news of the claim's status may be old; nil when that is not judged.
  package var statusAgeDays: Int?
  /// Status documents that came another way, with the names of their files.
  package var statuses: [(file: String, bytes: [UInt8])] = []
  /// Documents of `did:web` that came another way.
  package var didDocuments: [(file: String, bytes: [UInt8])] = []
  /// What the reader has seen before; nil when nothing is remembered.
  package var seen: SeenClaims?
  /// Digests of published emission factors that the reader has got from their publisher, beside those
  /// of this program.
  package var factorDigests: Set<String> = []
  /// How many threads may work; the answer does not depend on it.
  package var threads = 1
  /// What calculates: for the version.
  package var engine: ClaimContents.Engine

  /// A reader who brings nothing.
  package init(engine: ClaimContents.Engine) { self.engine = engine }
}

/// A claim after it was verified.
package struct VerifiedClaim {
  package let verification: Verification
  /// The claim; nil when its signature does not hold.
  package let credential: SecuredCredential?
  /// What it says about how to calculate it; nil as above.
  package let statement: ClaimStatement?
  /// The certificate; nil without one that holds, and when its certifier has taken it back.
  package let certificate: SecuredCredential?
  /// What the reader remembers from now on; nil when nothing is remembered.
  package let seen: SeenClaims?
  /// Over the names and digests of all files that the claimant gave.
  package let bundleDigest: DocumentDigest?
}

/// Verifies bundles: everything is calculated again from the files in them, without a network.
package struct ClaimVerifier {
  private let reader: ClaimReader

  package init(_ reader: ClaimReader) { self.reader = reader }

  /// Verifies a bundle that lies in a folder.
  ///
  /// - Parameter progress: Is told how far the activity data have been read.
  /// - Throws: When the folder cannot be read.
  package func verify(
    _ path: String, progress: ProgressReport? = nil
  ) throws(FileProblem) -> VerifiedClaim {
    var work = VerificationWork(try BundleFolder(at: path), reader)
    work.run(progress: progress)
    return work.outcome
  }
}

/// The twelve steps and what they hand on. A step that rests on another one is not done when that
/// one has found something wrong.
struct VerificationWork {
  let bundle: BundleFolder
  let reader: ClaimReader
  var verification = Verification()
  var keys = KeyRing()
  var credential: SecuredCredential?
  var statement: ClaimStatement?
  var certificate: SecuredCredential?
  /// How the certifier has taken the certificate back since; nil when it has not.
  var withdrawal: Finding?
  var seen: SeenClaims?
  /// Those of every file that ``BundleDigest`` covers, once they were hashed.
  var digests = BundleDigests()
  /// What the claimant chose; see ``RecalculationWork/choices``.
  var choices: [Verification.Gap] = []
  /// The ledger of the bundle; nil without one.
  var replay: LedgerReplay?

  init(_ bundle: BundleFolder, _ reader: ClaimReader) {
    self.bundle = bundle
    self.reader = reader
    seen = reader.seen
  }

  mutating func run(progress: ProgressReport?) {
    guard checkFiles(), checkClaim(), checkResources() else { return }
    // What the ledger and the certificate say is signed for itself, and worth knowing even where the
    // figures are wrong.
    replay = LedgerReplay(of: bundle)
    let isRight = recalculate(progress: progress)
    let isLogged = checkLedger() && checkReplay()
    let isCertified = checkCertificate()
    let isCurrent = checkStatus()
    if isRight && isLogged && isCertified && isCurrent, checkPolicy() { remember() }
  }

  /// The certificate, unless it was taken back.
  var standingCertificate: SecuredCredential? {
    withdrawal == nil ? certificate : nil
  }

  var outcome: VerifiedClaim {
    VerifiedClaim(
      verification: verification, credential: credential, statement: statement,
      certificate: standingCertificate, seen: seen,
      bundleDigest: digests.files.isEmpty ? nil : BundleDigest.of(digests.files))
  }

  /// The problems of one file.
  static func problems(
    _ problems: [ClaimProblem], in file: String
  ) -> [(file: String, problem: ClaimProblem)] {
    problems.map { (file, $0) }
  }
}
