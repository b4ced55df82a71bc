import OffsetLedger

/// `baycarbon offsets split`: a block is cut into two.
enum OffsetsSplitCommand: Command {
  static let name = "offsets split"
  static let summary = "cut a block into two"
  static let help = """
    Cuts one block of the ledger into two, which are used apart from then on and never joined again.
    Reserving or retiring a part of a block cuts it by itself.

    Usage: baycarbon offsets split SERIAL --at-unit N [options] DIR

      SERIAL                   the block; for an identifier, with --programme
      --programme CODE         the programme, where the serial does not tell
      --first N, --last N      the units, where the serial does not number them (default: all)
      --at-unit N              the first unit of the second part
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets split GS1-1-CN-GS7001-16-2021-8001-301-500 --at-unit 401 my-office

    """
  static var syntax: CommandLineSyntax {
    var syntax = OffsetsOptions.syntax(["--at-unit"])
    syntax.values["--tonnes"] = nil
    syntax.values["--kg"] = nil
    return syntax
  }

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let text = try arguments.required("--at-unit", "where does the second part begin?")
      guard let unit = Ordinal(text) else {
        throw Arguments.Misuse(message: "--at-unit is `\(text)`, expected the number of a unit")
      }
      let holdsIt = { (block: UnitBlock) in
        UnitRange(unit, unit).map(block.units.range.contains) ?? false
      }
      return try change(arguments, terminal, where: holdsIt) {
        .split($0, parts: [$0.range.first, unit])
      }
    }
  }
}
