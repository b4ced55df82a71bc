import BayCarbon
import Findings
import Inventory
import Quantities
import Reports
import StrictJSON

/// `baycarbon compare`: what changed between two inventories, and why.
enum CompareCommand: Command {
  static let name = "compare"
  static let summary = "compare two inventories: what the activity changed, what the factors"
  static let help = """
    Compares the inventory of a folder with that of another one, a base year, and takes the change of
    every source apart: what was done more or less of, and what new factors changed.

    Usage: baycarbon compare DIR --with DIR [options]

      --with DIR               the folder that is compared with
      --basis location|market  how Scope 2 is counted in the table of sources (default: location);
                               the totals are shown for both
      --format text|json       what to print (default: text); json has every source, with all
                               figures exact
    \(Arguments.encodingHelp)
      --threads N              how many threads may work (default: one for each core)
      --quiet                  show errors only, no warnings and notes

    By activity is the change of the quantity times the factor of the base, by factors the change of
    the factor times the quantity of the period; both add up to the change, digit for digit. New and
    ended sources are activity. Over several years the rate a year is compound. Ends with 1 when an
    inventory is incomplete or the two use different GWP sets; other boundaries and factor series are
    warnings.

    Example:
      baycarbon compare my-office --with my-office-2023

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--with": [], "--basis": ["location", "market"], "--format": ["text", "json"],
      "--encoding": Arguments.encodings,
    ], numbers: ["--threads": Arguments.threadRange], flags: ["--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      guard let base = arguments.value("--with") else {
        throw Arguments.Misuse(message: "--with DIR is missing: the folder of the base year")
      }
      let compared = FolderComparison(
        of: arguments.positionals[0], with: base, encoding: arguments.encoding,
        threads: arguments.threads)
      terminal.tell(arguments.shown(compared.findings))
      guard let comparison = compared.comparison else {
        return compared.isUnreadable ? .unreadable : .failure
      }
      if arguments.wantsJSON {
        let document = try ComparisonJSON.document(comparison, findings: compared.findings)
        terminal.print(CanonicalJSON.text(document) + "\n")
      } else {
        terminal.print(
          try ComparisonText.text(
            comparison, isMarket: arguments.value("--basis") == "market"))
      }
      if compared.isUnreadable { return .unreadable }
      return compared.findings.count(of: .error) == 0 ? .success : .failure
    }
  }
}
