/// `baycarbon event`: the footprint of an event and what its measures save.
enum EventCommand: CommandGroup {
  static let name = "event"
  static let summary = "an event before and after, what each measure saves; savings for reports"

  static var verbs: [any Command.Type] { [EventEstimateCommand.self, EventSavingsCommand.self] }

  static let introduction = """
    Estimates events: the footprint without measures, as planned, and as it was.

    Usage: baycarbon event VERB ...

    """

  static let closing = """
    What happened is an ordinary inventory: `calculate`,
    `explain` and `neutrality` work on the folder of an event, with the actual figures only.

    Examples:
      baycarbon event estimate Examples/green-seminar --quiet
      baycarbon event savings Examples/green-seminar/office-savings.csv --region HK

    """
}
