import BayCarbon
import OffsetLedger
import Reports

/// `baycarbon offsets export`: the ledger as a table, or its entries.
enum OffsetsExportCommand: Command {
  static let name = "offsets export"
  static let summary = "write the credits as a table, or the entries as JSON lines"
  static let help = """
    Writes the credits as a table that `baycarbon offsets import --from csv` reads, or the entries as
    they stand in the ledger, one line of canonical JSON each: all that a stranger needs to replay it.
    The table is no copy of the ledger: an import of it does not bring back claims, owners, evidence,
    Article 6 authorisations and the times and names of the entries.

    Usage: baycarbon offsets export [--format csv|jsonl] DIR

      --format csv|jsonl       the credits, or the entries (default: csv)

    Example:
      baycarbon offsets export --format jsonl my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"], values: ["--format": ["csv", "jsonl"]])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      if arguments.value("--format") == "jsonl" {
        try arguments.offsets.ledger().forEachEntry { (_, bytes) throws(LedgerError) in
          terminal.print(String(decoding: bytes, as: UTF8.self) + "\n")
        }
      } else {
        terminal.print(OffsetsCSV.table(try arguments.offsets.records()))
      }
      return .success
    }
  }
}
