import ActivityData
import BayCarbon
import Findings
import Inventory
import Quantities
import Reports
import StrictJSON

/// `baycarbon calculate`: the inventory of a folder.
enum CalculateCommand: Command {
  static let name = "calculate"
  static let summary = "calculate the inventory of a folder"
  static let help = """
    Calculates the greenhouse-gas inventory of a folder.

    Usage: baycarbon calculate DIR [options]

      --format text|json|csv   what to print (default: text). json has everything, with all
                               figures exact; csv has one row for each line and gas
      --by scope|category|facility|month|gas
                               only that table; may be repeated with text and json, where it
                               leaves the lines out
    \(Arguments.encodingHelp)
      --threads N              how many threads may work, 1 to 256 (default: one for each core);
                               the result does not depend on it
      --allow-rejects          end well although rows were left out; the result says which
      --quiet                  show errors only, no warnings and notes

    The result goes to standard output, findings to standard error. Without --allow-rejects a
    row that was rejected or found no factor makes the run end with status 1; the result is
    printed all the same and says that it is incomplete.

    Example:
      baycarbon calculate Examples/two-grid-factory --by scope

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--format": ["text", "json", "csv"], "--by": Grouping.allCases.map(\.rawValue),
      "--encoding": Arguments.encodings,
    ], numbers: ["--threads": Arguments.threadRange], repeatable: ["--by"],
    flags: ["--allow-rejects", "--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let format = arguments.value("--format") ?? "text"
    if format == "csv" && arguments.values["--by"]?.count ?? 0 > 1 {
      terminal.tell(
        "baycarbon calculate: error: --by goes only once with csv, which is one table\n"
          + "See `baycarbon calculate --help`.\n")
      return .usage
    }
    let progress = Progress(terminal: terminal)
    let folder = InventoryFolder(at: arguments.positionals[0], encoding: arguments.encoding)
    let outcome = folder.calculate(threads: arguments.threads, progress: progress.report)
    progress.end()
    terminal.tell(arguments.shown(outcome.findings))
    do throws(ArithmeticError) {
      try print(outcome, format: format, arguments: arguments, terminal: terminal)
    } catch {
      terminal.tell("baycarbon: error: a subtotal is too large to be held exactly\n")
      return .failure
    }
    if outcome.isUnreadable { return .unreadable }
    if outcome.findings.count(of: .error) == 0 { return .success }
    return arguments.flags.contains("--allow-rejects") && outcome.onlyRowsAreMissing
      ? .success : .failure
  }

  private static func print(
    _ outcome: Outcome, format: String, arguments: Arguments, terminal: Terminal
  ) throws(ArithmeticError) {
    let groupings = (arguments.values["--by"] ?? []).compactMap(Grouping.init)
    guard let result = outcome.result else {
      if format == "json" {
        terminal.print(CanonicalJSON.text(FindingsJSON.document(outcome.findings)) + "\n")
      }
      return
    }
    switch format {
    case "json":
      let tables = groupings.isEmpty ? nil : groupings
      let document = try outcome.document(tables: tables, threads: arguments.threads)
      if document?.write(to: terminal.print) == true { terminal.print("\n") }
    case "csv" where groupings.isEmpty:
      _ = ResultCSV.write(result.lines, threads: arguments.threads, to: terminal.print)
    case "csv":
      terminal.print(try ResultCSV.text(result, by: groupings.last))
    default:
      terminal.print(try ResultText.text(result, by: groupings))
    }
  }
}
