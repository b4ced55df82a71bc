import BayCarbon
import Claims
import Findings
import Quantities
import Reports

/// `baycarbon claim certify`: a certifier's signature over a claim that recomputes.
enum ClaimCertifyCommand: Command {
  static let name = "claim certify"
  static let summary = "verify a claim and sign a certificate over it"
  static let help = """
    Verifies the bundle as `baycarbon claim verify` does. When everything recomputes, it signs a
    certificate over the digest of the signed claim and puts it into the bundle: what each rule said,
    the level of assurance, and what was not looked at. A claim that does not recompute, or an own one,
    is not certified.

    Usage: baycarbon claim certify BUNDLE --key FILE --name NAME --assurance LEVEL [options]

      --assurance LEVEL        reasonable or limited (ISO 14064-3)
      --limit TEXT             something you did not look at; may be repeated
      --valid-until TIME       until when the certificate is valid (default: no end)
    \(ClaimOptions.signingHelp)
      --trust FILE             whom you trust, as for `baycarbon claim verify`
      --threads N              how many threads may work (default: one for each core)
      --format text|json       what to print (default: text)

    Example:
      baycarbon claim certify my-office-2024 --key certifier.pem --name "Example Verifiers Ltd." \\
        --assurance limited --limit "sites were not visited"

    """
  static let syntax = CommandLineSyntax(
    positionals: ["BUNDLE"],
    values: ClaimOptions.signing.merging([
      "--assurance": CertificateContents.Assurance.allCases.map(\.rawValue), "--limit": [],
      "--valid-until": [], "--trust": [], "--format": ["text", "json"],
    ]) { first, _ in first },
    numbers: ["--threads": Arguments.threadRange], repeatable: ["--limit"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      guard
        let assurance = arguments.value("--assurance")
          .flatMap(CertificateContents.Assurance.init)
      else { throw Arguments.Misuse(message: "--assurance is missing: reasonable or limited?") }
      var reader = ClaimReader(engine: Arguments.engine)
      reader.threads = arguments.threads
      if arguments.value("--trust") != nil { reader.trust = try arguments.claimReader().trust }
      let time = try arguments.signingTime()
      reader.time = time
      let progress = Progress(terminal: terminal)
      let outcome = try ClaimCertification(
        bundle: arguments.positionals[0], signer: try arguments.claimSigner(), time: time,
        validUntil: try arguments.moment(of: "--valid-until"), assurance: assurance,
        limits: arguments.values["--limit"] ?? [], reader: reader
      ).run(progress: progress.report)
      progress.end()
      terminal.print(
        arguments.wantsJSON
          ? CanonicalText.json(VerificationJSON.document(outcome.verified.verification))
          : VerificationText.text(outcome.verified.verification))
      terminal.tell(outcome.findings)
      guard let certificate = outcome.certificate else { return .failure }
      if !arguments.wantsJSON {
        terminal.print(
          "Certified: \(printable(arguments.positionals[0]))/certificate.json is signed by "
            + "\(certificate.issuer.did)\n")
      }
      terminal.tellDone("the claim is certified")
      return .success
    }
  }
}
