import OffsetLedger

/// `baycarbon offsets attach`: a further document about credits.
enum OffsetsAttachCommand: Command {
  static let name = "offsets attach"
  static let summary = "add a document about credits"
  static let help = """
    Adds the digest of a further document about credits: a letter of authorisation, a delivery note, a
    verification report. Their state stays.

    Usage: baycarbon offsets attach SERIAL --evidence FILE [options] DIR

    \(OffsetsOptions.choosingHelp)
      --evidence FILE          the document that shows it; its digest stands in the ledger
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets attach GS1-1-CN-GS7001-16-2021-8001-1-100 --evidence certificate.pdf \\
        my-office

    """
  static let syntax = OffsetsOptions.syntax(["--evidence"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let evidence = try arguments.evidence()
      return try change(arguments, terminal, where: { _ in true }) { .attachEvidence($0, evidence) }
    }
  }
}
