extension Family {
  /// Status, declaration, validation, upkeep, events: PAS 2060 clauses 4, 10, 11, annex D.
  static let pas2060Declaration: [Rule] = [
    .pas2060Status
  ]
}
