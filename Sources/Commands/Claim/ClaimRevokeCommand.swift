import BayCarbon
import Claims
import Findings
import Quantities

/// `baycarbon claim revoke`: a claim is taken back, or gives way to another.
enum ClaimRevokeCommand: Command {
  static let name = "claim revoke"
  static let summary = "take a claim or a certificate back, or put another claim in its place"
  static let help = """
    Signs a document that says what became of an own claim, and logs its digest in the ledger of the
    claim. Send the document to whoever has the bundle; they give it with `claim verify --status`, and
    a newer export of the ledger shows it as well. With --certificate the certifier says the same of
    its certificate, and needs neither the claimant nor a ledger.

    Usage: baycarbon claim revoke BUNDLE --reason TEXT --key FILE --name NAME --out FILE [options]

      --reason TEXT            why
      --as WORD                revoked (default), suspended, reinstated (after a suspension),
                               superseded (claims only)
      --certificate            it is the certificate that is taken back, signed by its certifier
      --by-claim BUNDLE        the claim that takes its place
      --out FILE               where the document goes; nothing may be there. In a bundle it lies in
                               status/status.json, of a certificate in status/certificate.json
      --ledger DIR             the folder with the ledger in which the claim is logged
      --ledger-key FILE        the key of that ledger
    \(ClaimOptions.signingHelp)
      --by NAME                who records it in the ledger (default: your login)

    Example:
      baycarbon claim revoke my-office-2024 --reason "a bill was read twice" --key company.pem \\
        --name "My Office Ltd." --out revoked.json --ledger my-office --ledger-key ledger.pem
      baycarbon claim revoke my-office-2024 --certificate --reason "sites were not visited" \\
        --key certifier.pem --name "Checkers Ltd." --out withdrawn.json

    """
  static let syntax = CommandLineSyntax(
    positionals: ["BUNDLE"],
    values: ClaimOptions.signing.merging([
      "--reason": [], "--as": StatusContents.Status.allCases.map(\.rawValue), "--by-claim": [],
      "--out": [], "--ledger": [], "--ledger-key": [], "--by": [],
    ]) { first, _ in first }, flags: ["--certificate"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let (document, word) =
        arguments.flags.contains("--certificate")
        ? try takeCertificate(arguments) : try takeClaim(arguments)
      let output = printable(try output(arguments))
      terminal.print("\(output): \(word), signed by \(document.issuer.did)\n")
      terminal.tellDone("the document is written")
      return .success
    }
  }

  private static func takeClaim(
    _ arguments: Arguments
  ) throws -> (document: SecuredCredential, word: String) {
    let other = arguments.value("--by-claim")
    let word = arguments.value("--as") ?? (other == nil ? "revoked" : "superseded")
    let status = StatusContents.Status(rawValue: word) ?? .revoked
    if status == .superseded, other == nil {
      throw Arguments.Misuse(message: "--by-claim is missing: which claim takes its place?")
    }
    let output = try output(arguments)
    let document = try ClaimRevocation(
      bundle: arguments.positionals[0], folder: arguments.value("--ledger"),
      signer: try arguments.claimSigner(), time: try arguments.signingTime(), status: status,
      reason: try arguments.required("--reason", "why?"), supersededBy: other,
      ledgerKeyFile: arguments.value("--ledger-key"), recorder: try? arguments.recorder(),
      output: output
    ).run()
    return (document, status.rawValue)
  }

  private static func takeCertificate(
    _ arguments: Arguments
  ) throws -> (document: SecuredCredential, word: String) {
    for option in ["--by-claim", "--ledger", "--ledger-key", "--by"]
    where arguments.value(option) != nil {
      throw Arguments.Misuse(message: "\(option) is for claims, not for --certificate")
    }
    let word = arguments.value("--as") ?? CertificateStatusContents.Status.revoked.rawValue
    guard let status = CertificateStatusContents.Status(rawValue: word) else {
      throw Arguments.Misuse(
        message: "--as is `\(word)`; a certificate is revoked, suspended or reinstated")
    }
    let output = try output(arguments)
    let document = try CertificateRevocation(
      bundle: arguments.positionals[0], signer: try arguments.claimSigner(),
      time: try arguments.signingTime(), status: status,
      reason: try arguments.required("--reason", "why?"), output: output
    ).run()
    return (document, word)
  }

  private static func output(_ arguments: Arguments) throws -> String {
    try arguments.required("--out", "where does the document go?")
  }
}
