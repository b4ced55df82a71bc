import OffsetLedger

/// `baycarbon offsets cancel`: credits are taken out for another reason than use.
enum OffsetsCancelCommand: Command {
  static let name = "offsets cancel"
  static let summary = "take credits out for another reason than use"
  static let help = """
    Records that the registry cancelled credits for another reason than their use: conversion, transfer
    to a national registry, an error. They never count, and nothing brings them back.

    Usage: baycarbon offsets cancel SERIAL --reason TEXT --evidence FILE [options] DIR

    \(OffsetsOptions.choosingHelp)
      --reason TEXT            why
      --evidence FILE          the document that shows it; its digest stands in the ledger
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets cancel GS1-1-CN-GS7001-16-2021-8001-301-400 \\
        --reason 'converted to national units' --evidence certificate.pdf my-office

    """
  static let syntax = OffsetsOptions.syntax(["--reason", "--evidence"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let reason = try arguments.required("--reason", "why were they cancelled?")
      let evidence = try arguments.evidence()
      return try change(
        arguments, terminal,
        where: { $0.state.successors.contains(.cancelled) && $0.state != .reserved }
      ) { .cancel($0, reason: reason, evidence) }
    }
  }
}
