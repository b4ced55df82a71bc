import BayCarbon
import Events
import Findings
import Quantities
import Reports
import StrictJSON

/// `baycarbon event estimate`: the footprint before and after.
enum EventEstimateCommand: Command {
  static let name = "event estimate"
  static let summary = "the footprint by class, per head, and what each measure really saves"
  static let help = """
    Estimates an event from its folder: baseline, plan and actual by class and per head; what each
    measure saves alone, all of them together, and the interaction between; how good the data are;
    what was left out. All phases use the same factors.

    Usage: baycarbon event estimate DIR [options]

      --format text|json|html  what to print (default: text). html is one page with two pictures, to
                               be saved and opened in a browser
      --lang en|zh-Hant|zh-Hans
                               the language of text and page (default: that of your locale)
      --encoding utf-8|gb18030|gbk|big5
                               how the tables are saved (default: utf-8)
      --threads N              how many threads may work (default: one for each core)
      --quiet                  show errors only, no warnings and notes

    `baycarbon init DIR --template event` makes a folder to start from. Ends with 1 when a row could
    not be understood or found no factor; the estimate is printed all the same and says so.

    Examples:
      baycarbon event estimate Examples/green-seminar
      baycarbon event estimate Examples/green-seminar --format html --quiet > seminar.html

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--format": ["text", "json", "html"], "--lang": Language.allCases.map(\.rawValue),
      "--encoding": Arguments.encodings,
    ], numbers: ["--threads": Arguments.threadRange], flags: ["--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let folder = EventFolder(at: arguments.positionals[0], encoding: arguments.encoding)
    let outcome = folder.estimate(threads: arguments.threads)
    terminal.tell(arguments.shown(outcome.findings))
    guard let estimate = outcome.estimate else {
      if arguments.value("--format") == "json" {
        terminal.print(CanonicalJSON.text(FindingsJSON.document(outcome.findings)) + "\n")
      }
      return outcome.isUnreadable ? .unreadable : .failure
    }
    do throws(ArithmeticError) {
      try print(estimate, outcome, arguments, terminal)
    } catch {
      terminal.tell("baycarbon: error: a subtotal is too large to be held exactly\n")
      return .failure
    }
    return outcome.findings.count(of: .error) == 0 ? .success : .failure
  }

  private static func print(
    _ estimate: EventEstimate, _ outcome: EventOutcome, _ arguments: Arguments,
    _ terminal: Terminal
  ) throws(ArithmeticError) {
    switch arguments.value("--format") {
    case "json":
      let document = try EventJSON.document(
        estimate, factors: outcome.factors, factorsDigest: outcome.factorsDigest)
      terminal.print(CanonicalJSON.text(document) + "\n")
    case "html":
      let page = try EventHTML.document(
        estimate, factors: outcome.factors, language: arguments.language)
      terminal.print(page.text)
    default:
      terminal.print(
        try EventText.text(estimate, factors: outcome.factors, language: arguments.language))
    }
  }
}
