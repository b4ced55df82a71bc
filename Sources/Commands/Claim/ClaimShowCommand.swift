import BayCarbon
import Claims
import Findings
import Reports

/// `baycarbon claim show`: a claim for people.
enum ClaimShowCommand: Command {
  static let name = "claim show"
  static let summary = "a claim on the terminal, or as a page for the wall and the web"
  static let help = """
    Shows what a claim says, once its signature is found good. Nothing is calculated again: `baycarbon
    claim verify` does that. Ends with 1 when the bundle says that the claim was taken back. There is no
    page of such a claim, nor of one whose certificate was taken back.

    Usage: baycarbon claim show BUNDLE [options]

      --lang en|zh-Hant|zh-Hans
                               the language (default: that of your locale)
      --format text|json|html  what to print (default: text). json is the signed claim itself; html is
                               one file that checks its own signature in the browser, for A4 and screens

    Example:
      baycarbon claim show my-office-2024 --lang zh-Hant

    """
  static let syntax = CommandLineSyntax(
    positionals: ["BUNDLE"],
    values: [
      "--lang": Language.allCases.map(\.rawValue), "--format": ["text", "json", "html"],
    ])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let view: ClaimView
      do {
        view = try ClaimFiles.withBundle(arguments.positionals[0]) { try ClaimView(ofBundle: $0) }
      } catch let error as ClaimProblems {
        terminal.tell(error.problems.map { $0.finding(in: arguments.positionals[0]) })
        return .failure
      }
      guard let page = view.page(in: arguments.language) else { return .defect }
      terminal.tell(view.news)
      let isTakenBack = view.news.count(of: .error) > 0
      switch arguments.value("--format") {
      case "json": terminal.print(String(decoding: view.claim.bytes, as: UTF8.self) + "\n")
      case "html":
        if isTakenBack || view.isCertificateTakenBack { return .failure }
        terminal.print(ClaimCertificateHTML(page).document.text)
      default:
        terminal.print(
          ClaimText.text(
            page, news: view.news.map(\.message), wasCertified: view.isCertificateTakenBack))
      }
      return isTakenBack ? .failure : .success
    }
  }
}
