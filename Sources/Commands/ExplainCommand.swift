import ActivityData
import BayCarbon
import Findings
import Inventory
import Quantities
import Reports
import StrictJSON

/// `baycarbon explain`: where one figure comes from.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "show how one row or line came to its figure"
  static let help = """
    Shows how one row of a table, or one line of the inventory, came to its figure: the bill,
    the unit step, the factor with its source, grade and the reason for it, the candidates that
    lost, the global warming potential, the product and its rounding.

    Usage: baycarbon explain DIR (--row FILE:LINE | --line ID) [options]

      --row FILE:LINE          a row, such as activities/electricity.csv:3
      --line ID                a line of the result, such as L12 (see --format json or csv)
      --format text|json       what to print (default: text)
    \(Arguments.encodingHelp)
      --threads N              how many threads may work, 1 to 256 (default: one for each core)

    Example:
      baycarbon explain Examples/two-grid-factory --row activities/electricity.csv:2

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--row": [], "--line": [], "--format": ["text", "json"],
      "--encoding": Arguments.encodings,
    ], numbers: ["--threads": Arguments.threadRange])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let row = arguments.value("--row")
    let line = arguments.value("--line")
    guard (row == nil) != (line == nil) else {
      terminal.tell(
        "baycarbon explain: error: name either --row FILE:LINE or --line ID\n"
          + "See `baycarbon explain --help`.\n")
      return .usage
    }
    let folder = InventoryFolder(at: arguments.positionals[0], encoding: arguments.encoding)
    let outcome = folder.calculate(threads: arguments.threads)
    guard let result = outcome.result else {
      terminal.tell(outcome.findings.filter { $0.severity == .error })
      return outcome.isUnreadable ? .unreadable : .failure
    }
    do throws(ArithmeticError) {
      if let line {
        guard let explanation = try folder.explain(line: line, of: result) else {
          terminal.tell(
            misuse: "there is no line \(line); the lines are L1 to L\(result.lines.count)",
            help: false)
          return .failure
        }
        show(
          text: ExplanationText.text(explanation), json: ExplanationJSON.document(explanation),
          arguments, terminal)
        return .success
      }
      return try explain(row: row ?? "", folder, outcome, result, arguments, terminal)
    } catch {
      terminal.tell("baycarbon: error: the figures are too large to be held exactly\n")
      return .failure
    }
  }

  private static func explain(
    row: String, _ folder: InventoryFolder, _ outcome: Outcome, _ result: InventoryResult,
    _ arguments: Arguments, _ terminal: Terminal
  ) throws(ArithmeticError) -> ExitCode {
    let parts = row.split(separator: ":").map(String.init)
    guard parts.count == 2, let number = Int(parts[1]) else {
      terminal.tell(
        misuse: "`\(row)` is not FILE:LINE, such as "
          + "\(folder.tables.first ?? "activities/bills.csv"):2", of: name, help: false)
      return .usage
    }
    let named = folder.tables.first { $0 == parts[0] || $0.hasSuffix("/\(parts[0])") }
    let table = named ?? parts[0]
    if let explanation = try folder.explain(row: number, of: table, result: result) {
      show(
        text: ExplanationText.text(explanation), json: ExplanationJSON.document(explanation),
        arguments, terminal)
      return explanation.omitted.isEmpty ? .success : .failure
    }
    let about = outcome.findings.filter {
      $0.location?.file == table && $0.location?.line == number
    }
    terminal.tell(about)
    if about.isEmpty {
      terminal.tell(
        misuse: "there is no row on line \(number) of \(table); the tables are "
          + folder.tables.joined(separator: ", "), help: false)
    }
    return .failure
  }

  private static func show(
    text: String, json: JSONOutput, _ arguments: Arguments, _ terminal: Terminal
  ) {
    terminal.print(
      arguments.value("--format") == "json" ? CanonicalJSON.text(json) + "\n" : text)
  }
}
