import BayCarbon
import Claims
import Reports
import StrictJSON

/// `baycarbon claim verify`: everything is calculated again from the bundle.
enum ClaimVerifyCommand: Command {
  static let name = "claim verify"
  static let summary = "calculate a claim again from its bundle, and say what holds"
  static let help = """
    Checks a bundle, a folder or its tar archive, in twelve steps: files, text, shape, signature, key,
    digests, figures and verdicts, ledger, entries, certificate, status, what you ask for. Every figure
    and every verdict is calculated again from the files. No network is used and no clock is read.

    Usage: baycarbon claim verify BUNDLE [options]

      --trust FILE             whom you trust: issuers, certifiers, ledgers, witnesses. It never comes
                               with the bundle
      --at TIME                whether the claim is valid at that time, such as 2026-01-05T08:00:00Z
      --status FILE            what the issuer said of the claim later, or the certifier
                               of the certificate; may be repeated
      --status-age DAYS        how old the newest news of the claim may be at --at
      --seen FILE              claims and ledgers that you have accepted before, and what you were told
                               of claims and certificates later; made when it is missing.
                               With it the same credits in two claims are found
      --did-document FILE      a document of a did:web that you have got elsewhere; may be repeated
      --factors DIGEST         emission factors other than those of this program, which you know from their
                               publisher by this digest; may be repeated
      --require-certificate    a certifier of your trust list must have signed
      --witnesses N            so many witnesses of the ledger must have signed
      --registry-consulted     you have looked the credits up in their registries yourself
      --strict                 end with 1 also when something was not checked
      --format text|json       what to print (default: text)
      --threads N              how many threads may work (default: one for each core)

    The answer is VALID; VALID-BUT, with what was not checked; or INVALID, with what is wrong, what the
    claim says and what came out. Ends with 0 for the first two, with 1 for INVALID.

    Example:
      baycarbon claim verify my-office-2024 --trust trust.json --seen seen.json

    """
  static let syntax = CommandLineSyntax(
    positionals: ["BUNDLE"],
    values: ClaimOptions.reading.merging([
      "--at": [], "--factors": [], "--format": ["text", "json"],
    ]) { $1 },
    numbers: [
      "--threads": Arguments.threadRange, "--witnesses": 0...64, "--status-age": 0...100_000,
    ], repeatable: ["--status", "--did-document", "--factors"],
    flags: ["--require-certificate", "--registry-consulted", "--strict"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      var reader = try arguments.claimReader()
      reader.time = try arguments.moment(of: "--at")
      reader.factorDigests = Set(arguments.values["--factors"] ?? [])
      reader.requiresCertificate = arguments.flags.contains("--require-certificate")
      reader.hasConsultedRegistry = arguments.flags.contains("--registry-consulted")
      reader.witnesses = arguments.value("--witnesses").flatMap { Int($0) } ?? 0
      reader.statusAgeDays = arguments.value("--status-age").flatMap { Int($0) }
      let progress = Progress(terminal: terminal)
      let verified = try ClaimFiles.withBundle(arguments.positionals[0]) {
        try ClaimVerifier(reader).verify($0, progress: progress.report)
      }
      progress.end()
      let verification = verified.verification
      terminal.print(
        arguments.wantsJSON
          ? CanonicalText.json(VerificationJSON.document(verification))
          : VerificationText.text(verification))
      if let file = arguments.value("--seen"), let seen = verified.seen,
        seen.text != reader.seen?.text
      {
        try ClaimFiles.remember(seen, in: file)
      }
      switch verification.answer {
      case .valid: return .success
      case .validBut: return arguments.flags.contains("--strict") ? .failure : .success
      case .invalid: return .failure
      }
    }
  }
}

/// Documents as they are printed.
enum CanonicalText {
  /// Canonical JSON and a line end.
  static func json(_ document: JSONOutput) -> String { CanonicalJSON.text(document) + "\n" }
}
