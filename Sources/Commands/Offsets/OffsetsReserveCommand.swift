import OffsetLedger

/// `baycarbon offsets reserve`: held credits are earmarked to a claim.
enum OffsetsReserveCommand: Command {
  static let name = "offsets reserve"
  static let summary = "earmark held credits to a claim"
  static let help = """
    Earmarks held credits to a claim, so that no other claim can take them. They do not count before
    they are retired.

    Usage: baycarbon offsets reserve SERIAL --claim ID [options] DIR

    \(OffsetsOptions.choosingHelp)
      --claim ID               the claim: a urn:uuid: or a name of your own
      --evidence FILE          a document about it, optional
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets reserve GS1-1-CN-GS7001-16-2021-8001-201-300 --claim report-2026 my-office

    """
  static let syntax = OffsetsOptions.syntax(["--claim", "--evidence"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let claim = try arguments.required("--claim", "for which claim?")
      let evidence = try arguments.optionalEvidence()
      return try change(arguments, terminal, where: { $0.state == .held }) {
        .reserve($0, claim: claim, evidence)
      }
    }
  }
}
