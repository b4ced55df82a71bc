import OffsetLedger

/// `baycarbon offsets impair`: retired credits turn out to be excess or withdrawn.
enum OffsetsImpairCommand: Command {
  static let name = "offsets impair"
  static let summary = "mark retired credits that turned out to be excess or withdrawn"
  static let help = """
    Records that credits which were retired turned out to be excess or were withdrawn with their
    project. They stay with their claim and count no longer.

    Usage: baycarbon offsets impair SERIAL --reason TEXT --evidence FILE [options] DIR

    \(OffsetsOptions.choosingHelp)
      --reason TEXT            why
      --evidence FILE          the document that shows it; its digest stands in the ledger
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets impair GS1-1-CN-GS7001-16-2021-8001-1-100 --reason 'project withdrawn' \\
        --evidence certificate.pdf my-office

    """
  static let syntax = OffsetsOptions.syntax(["--reason", "--evidence"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let reason = try arguments.required("--reason", "why do they count no longer?")
      let evidence = try arguments.evidence()
      return try change(arguments, terminal, where: { $0.state == .retired }) {
        .impair($0, reason: reason, evidence)
      }
    }
  }
}
