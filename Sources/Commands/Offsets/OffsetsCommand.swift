/// `baycarbon offsets`: the ledger of credits of an inventory folder.
enum OffsetsCommand: CommandGroup {
  static let name = "offsets"
  static let summary = "the ledger of offset credits: import, reserve, retire, list, verify"

  static var verbs: [any Command.Type] {
    [
      OffsetsDepositCommand.self, OffsetsImportCommand.self, OffsetsReserveCommand.self,
      OffsetsReleaseCommand.self, OffsetsRetireCommand.self, OffsetsCancelCommand.self,
      OffsetsImpairCommand.self, OffsetsMoveCommand.self, OffsetsSplitCommand.self,
      OffsetsAttachCommand.self, OffsetsListCommand.self, OffsetsShowCommand.self,
      OffsetsVerifyCommand.self, OffsetsExportCommand.self, OffsetsCheckpointCommand.self,
      OffsetsCosignCommand.self, OffsetsProveCommand.self,
    ]
  }

  static let introduction = """
    Keeps the ledger of offset credits of an inventory folder: one file, DIR/offsets.ledger, to which
    entries are only ever added. A unit stands in it once and is used once.

    Usage: baycarbon offsets VERB ... DIR

    """

  static let closing = """
    The way of credits:

      contracted -> issued -> held -> reserved -> retired      only retired credits count

    Examples:
      baycarbon offsets list my-office
      baycarbon offsets verify my-office

    """
}
