/// How an export is laid out: which column says what, and what a row says of its credits' state.
struct ExportFormat: Sendable {
  /// Whose export it is, for messages: `Verra`.
  let name: String
  /// Whose serials may stand in it; empty for all.
  let programmes: [Programme]
  /// The names each field goes by, the usual one first. Case, repeated spaces and spaces around do
  /// not count.
  let columns: [ExportField: [String]]
  /// Whether a table may have several columns for one field; the name listed first counts then.
  let hasSynonyms: Bool
  /// Without these the table cannot be read; of the fields in one list one is enough.
  let required: [[ExportField]]
  /// Columns that are known and say nothing of use here.
  let ignored: [String]
  /// How days may be written.
  let days: DayNotation
  /// What parts the labels in their cell.
  let labelSeparator: Character
  /// Whether the export tells retired from cancelled credits.
  let tellsRetiredFromCancelled: Bool
  /// Whether the column of the status tells where credits stand now. Without it an active credit may
  /// just be one from a list of all that were ever issued.
  let tellsCurrentState: Bool
  /// What a row says has become of the credits; nil after a finding.
  let state: @Sendable (inout ExportRow) -> CreditState?
  /// What else has to hold in a row of this export.
  let check: @Sendable (inout ExportRow, SerialBlock, CreditState) -> Void

  init(
    name: String, programmes: [Programme], columns: [ExportField: [String]],
    required: [[ExportField]], ignored: [String], days: DayNotation,
    labelSeparator: Character = ";", tellsRetiredFromCancelled: Bool = true,
    tellsCurrentState: Bool = false, hasSynonyms: Bool = true,
    state: @escaping @Sendable (inout ExportRow) -> CreditState?,
    check: @escaping @Sendable (inout ExportRow, SerialBlock, CreditState) -> Void = { _, _, _ in }
  ) {
    self.name = name
    self.programmes = programmes
    self.columns = columns
    self.hasSynonyms = hasSynonyms
    self.required = required
    self.ignored = ignored
    self.days = days
    self.labelSeparator = labelSeparator
    self.tellsRetiredFromCancelled = tellsRetiredFromCancelled
    self.tellsCurrentState = tellsCurrentState
    self.state = state
    self.check = check
  }
}
