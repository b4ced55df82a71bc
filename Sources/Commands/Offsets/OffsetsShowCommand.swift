import BayCarbon
import OffsetLedger
import Reports
import StrictJSON

/// `baycarbon offsets show`: all that is known of some credits.
enum OffsetsShowCommand: Command {
  static let name = "offsets show"
  static let summary = "show all that is known of a block, with its entries"
  static let help = """
    Shows all that the ledger knows of some credits, and the entries that brought them there.

    Usage: baycarbon offsets show SERIAL [options] DIR

      SERIAL                   a serial as the registry prints it, of a block or a part of one, or an
                               identifier together with --programme
      --programme CODE         the programme, where the serial does not tell
      --first N, --last N      the units, where the serial does not number them (default: all)
      --format text|json       what to print (default: text)

    Example:
      baycarbon offsets show GS1-1-CN-GS7001-16-2021-8001-1-100 my-office

    """
  static var syntax: CommandLineSyntax {
    var syntax = OffsetsOptions.syntax([])
    for option in ["--tonnes", "--kg", "--at", "--by"] { syntax.values[option] = nil }
    return syntax
  }

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let (records, history) = try arguments.offsets.history(of: try arguments.choice())
      terminal.print(
        arguments.wantsJSON
          ? CanonicalJSON.text(OffsetsJSON.history(records, history)) + "\n"
          : OffsetsText.history(records, history))
      return .success
    }
  }
}
