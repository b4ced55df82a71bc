import OffsetLedger

/// `baycarbon offsets move`: credits go on towards our account, or into a buffer.
enum OffsetsMoveCommand: Command {
  static let name = "offsets move"
  static let summary = "move credits on: issued, held, in_transfer, buffer"
  static let help = """
    Records that credits went on: from contracted to issued, from issued to held (they are in our
    account now) or to the buffer, from held to in_transfer and back.

    Usage: baycarbon offsets move SERIAL --to STATE --evidence FILE [options] DIR

    \(OffsetsOptions.choosingHelp)
      --to STATE               issued, held, in_transfer or buffer
      --evidence FILE          the document that shows it; its digest stands in the ledger
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets move GS1-1-CN-GS7001-16-2021-8001-301-500 --to held \\
        --evidence certificate.pdf my-office

    """
  static var syntax: CommandLineSyntax {
    var syntax = OffsetsOptions.syntax(["--evidence"])
    syntax.values["--to"] = goals.map(\.rawValue)
    return syntax
  }

  private static let goals: [CreditState] = [.issued, .held, .inTransfer, .buffer]

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let word = try arguments.required("--to", "to which state?")
      guard let state = CreditState(rawValue: word) else { return .usage }
      let evidence = try arguments.evidence()
      return try change(
        arguments, terminal, where: { $0.state.successors.contains(state) && $0.state != .reserved }
      ) { .move($0, to: state, evidence) }
    }
  }
}
