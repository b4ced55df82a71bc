import BayCarbon
import Claims
import Findings
import Quantities

/// `baycarbon claim revoke`: a claim is taken back, or gives way to another.
enum ClaimRevokeCommand: Command {
  static let name = "claim revoke"
  static let summary = "take a claim back, or put another in its place"
  static let help = """
    Signs a document that says what became of an own claim, and logs its digest in the ledger of the
    claim. Send the document to whoever has the bundle; they give it with `claim verify --status`, and
    a newer export of the ledger shows it as well.

    Usage: baycarbon claim revoke BUNDLE --reason TEXT --key FILE --name NAME --out FILE [options]

      --reason TEXT            why
      --as WORD                revoked (default), suspended, superseded
      --by-claim BUNDLE        the claim that takes its place
      --out FILE               where the document goes; nothing may be there
      --ledger DIR             the folder with the ledger in which the claim is logged
      --ledger-key FILE        the key of that ledger
    \(ClaimOptions.signingHelp)
      --by NAME                who records it in the ledger (default: your login)

    Example:
      baycarbon claim revoke my-office-2024 --reason "a bill was read twice" --key company.pem \\
        --name "My Office Ltd." --out revoked.json --ledger my-office --ledger-key ledger.pem

    """
  static let syntax = CommandLineSyntax(
    positionals: ["BUNDLE"],
    values: ClaimOptions.signing.merging([
      "--reason": [], "--as": StatusContents.Status.allCases.map(\.rawValue), "--by-claim": [],
      "--out": [], "--ledger": [], "--ledger-key": [], "--by": [],
    ]) { first, _ in first })

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let other = arguments.value("--by-claim")
      let word = arguments.value("--as") ?? (other == nil ? "revoked" : "superseded")
      let status = StatusContents.Status(rawValue: word) ?? .revoked
      if status == .superseded, other == nil {
        throw Arguments.Misuse(message: "--by-claim is missing: which claim takes its place?")
      }
      let output = try arguments.required("--out", "where does the document go?")
      let document = try ClaimRevocation(
        bundle: arguments.positionals[0], folder: arguments.value("--ledger"),
        signer: try arguments.claimSigner(), time: try arguments.signingTime(), status: status,
        reason: try arguments.required("--reason", "why?"), supersededBy: other,
        ledgerKeyFile: arguments.value("--ledger-key"), recorder: try? arguments.recorder(),
        output: output
      ).run()
      terminal.print("\(printable(output)): \(status.rawValue), signed by \(document.issuer.did)\n")
      terminal.tellDone("the document is written")
      return .success
    }
  }
}
