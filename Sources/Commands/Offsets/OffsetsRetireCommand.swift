import BayCarbon
import OffsetLedger

/// `baycarbon offsets retire`: credits are used for good.
enum OffsetsRetireCommand: Command {
  static let name = "offsets retire"
  static let summary = "record the retirement of credits for a beneficiary"
  static let help = """
    Records that the registry retired credits: a block or a part of one, for a beneficiary and a
    purpose. Credits reserved for a claim are retired with its --claim. A unit is used once.

    Usage: baycarbon offsets retire SERIAL --beneficiary NAME --purpose TEXT --date DAY
             --evidence FILE [options] DIR

    \(OffsetsOptions.choosingHelp)
      --beneficiary NAME       for whom
      --purpose TEXT           for what
      --date DAY               the day on which the registry retired them
      --evidence FILE          the registry's certificate; its digest stands in the ledger
      --claim ID               the claim they are used for; without units, or with an amount, what is
                               reserved for it goes first
      --note TEXT              anything else
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets retire GS1-1-CN-GS7001-16-2021-8001-101-200 --claim report-2025 \\
        --beneficiary 'Lantern Textiles' --purpose 'carbon neutrality 2025' --date 2026-01-20 \\
        --evidence certificate.pdf my-office

    """
  static let syntax = OffsetsOptions.syntax([
    "--claim", "--beneficiary", "--purpose", "--date", "--evidence", "--note",
  ])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      var retirement = Retirement()
      retirement.beneficiary = try arguments.required("--beneficiary", "for whom?")
      retirement.purpose = try arguments.required("--purpose", "for what?")
      _ = try arguments.required("--date", "when did the registry retire them?")
      retirement.on = try arguments.day("--date")
      retirement.note = arguments.value("--note")
      let change = try arguments.offsets.retire(
        try arguments.choice(), claim: arguments.value("--claim"), retirement,
        evidence: try arguments.evidence(), at: try arguments.moment(),
        by: try arguments.recorder())
      show(change, arguments, terminal)
      return .success
    }
  }
}
