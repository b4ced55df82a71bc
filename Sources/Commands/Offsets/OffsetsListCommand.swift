import BayCarbon
import OffsetLedger
import Reports
import StrictJSON

/// `baycarbon offsets list`: the credits of the ledger.
enum OffsetsListCommand: Command {
  static let name = "offsets list"
  static let summary = "list the credits, their states and claims"
  static let help = """
    Lists the credits of the ledger by programme and number, and how much there is in each state.

    Usage: baycarbon offsets list [options] DIR

      --state STATE            only these: \(CreditState.allCases.prefix(6).map(\.rawValue).joined(separator: ", ")),
                               \(CreditState.allCases.dropFirst(6).map(\.rawValue).joined(separator: ", "))
      --programme CODE         only those of a programme, such as VCS
      --claim ID               only those reserved or retired for a claim
      --format text|json       what to print (default: text)

    Example:
      baycarbon offsets list --state retired my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--state": CreditState.allCases.map(\.rawValue),
      "--programme": Programme.allCases.map(\.rawValue), "--claim": [],
      "--format": ["text", "json"],
    ])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let records = try arguments.offsets.records(
        state: arguments.value("--state").flatMap(CreditState.init(rawValue:)),
        programme: arguments.value("--programme").flatMap(Programme.init(rawValue:)),
        claim: arguments.value("--claim"))
      terminal.print(
        arguments.wantsJSON
          ? CanonicalJSON.text(OffsetsJSON.list(records)) + "\n" : OffsetsText.list(records))
      return .success
    }
  }
}
