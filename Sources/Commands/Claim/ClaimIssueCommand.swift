import BayCarbon
import Claims
import Findings
import Neutrality
import Quantities
import Reports

/// `baycarbon claim issue`: a folder becomes a signed claim with its bundle.
enum ClaimIssueCommand: Command {
  static let name = "claim issue"
  static let summary = "calculate a folder, sign the claim, bundle what it rests on"
  static let help = """
    Calculates the folder, judges it under a profile, and signs the claim. The bundle holds the claim,
    every file that was read, the emission factors, the lines of the inventory, the rules with their
    settings, and the ledger of offsets with its checkpoint. Everything is calculated again from the
    bundle before it is signed. Where the folder has a ledger, the claim is logged in it.

    Usage: baycarbon claim issue DIR --profile NAME --class CLASS --key FILE --name NAME --out BUNDLE

      --profile NAME           \(Profile.all.prefix(4).map(\.id).joined(separator: ", ")),
                               \(Profile.all.dropFirst(4).map(\.id).joined(separator: ", "))
      --class CLASS            disclosure, commitment, peak or achieved: the last two are refused while a
                               rule fails
      --out BUNDLE             where the bundle goes; nothing may be there
      --ledger-key FILE        the ledger's key; needed where DIR has a ledger
      --valid-until TIME       until when the claim is valid (default: no end)
      --supersedes BUNDLE      an own claim whose place this one takes
      --as-of DAY              the day on which deadlines are judged: that of --at where you are
    \(ClaimOptions.signingHelp)
      --by NAME                who records the claim in the ledger (default: your login)
      --encoding, --threads, --quiet, --format text|json
                               as for `baycarbon calculate`

    Example:
      baycarbon claim issue my-office --profile hkqaa-disclosure --class disclosure \\
        --key company.pem --name "My Office Ltd." --ledger-key ledger.pem --out my-office-2024 --quiet

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: ClaimOptions.signing.merging([
      "--profile": Profile.all.map(\.id), "--class": ClaimClass.allCases.map(\.rawValue),
      "--out": [], "--ledger-key": [], "--valid-until": [], "--supersedes": [], "--as-of": [],
      "--by": [], "--encoding": Arguments.encodings, "--format": ["text", "json"],
    ]) { first, _ in first },
    numbers: ["--threads": Arguments.threadRange], repeatable: [], flags: ["--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      guard let profile = arguments.value("--profile").flatMap(Profile.named) else {
        throw Arguments.Misuse(message: "--profile is missing: under which rules?")
      }
      guard let claimClass = arguments.value("--class").flatMap(ClaimClass.init) else {
        throw Arguments.Misuse(message: "--class is missing: what does the claim assert?")
      }
      let time = try arguments.signingTime()
      var issue = ClaimIssue(
        folder: arguments.positionals[0],
        output: try arguments.required("--out", "where does the bundle go?"), profile: profile,
        claimClass: claimClass, judgedOn: try arguments.day("--as-of") ?? time.date, time: time,
        signer: try arguments.claimSigner(), engine: Arguments.engine)
      issue.encoding = arguments.encoding
      issue.validUntil = try arguments.moment(of: "--valid-until")
      issue.ledgerKeyFile = arguments.value("--ledger-key")
      issue.recorder = try? arguments.recorder()
      issue.supersedes = arguments.value("--supersedes")
      issue.threads = arguments.threads
      let progress = Progress(terminal: terminal)
      let outcome = try issue.run(progress: progress.report)
      progress.end()
      terminal.tell(arguments.shown(outcome.findings))
      guard let claim = outcome.claim else {
        return outcome.isUnreadable ? .unreadable : .failure
      }
      terminal.print(
        arguments.wantsJSON
          ? CanonicalText.json(VerificationJSON.document(claim.verification))
          : "Issued \(printable(issue.output))\n" + VerificationText.text(claim.verification))
      terminal.tellDone("the claim is issued")
      return .success
    }
  }
}
