import OffsetLedger

/// `baycarbon offsets release`: earmarked credits are free again.
enum OffsetsReleaseCommand: Command {
  static let name = "offsets release"
  static let summary = "free earmarked credits again"
  static let help = """
    Takes a reservation back: the credits are held again and another claim may take them.

    Usage: baycarbon offsets release SERIAL [options] DIR

    \(OffsetsOptions.choosingHelp)
      --evidence FILE          a document about it, optional
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets release GS1-1-CN-GS7001-16-2021-8001-101-200 my-office

    """
  static let syntax = OffsetsOptions.syntax(["--evidence"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let evidence = try arguments.optionalEvidence()
      return try change(arguments, terminal, where: { $0.state == .reserved }) {
        .release($0, evidence)
      }
    }
  }
}
