extension Family {
  /// Status, declaration, validation, upkeep and events: PAS 2060 clauses 4, 10 and 11, annex D.
  static let pas2060Declaration: [Rule] = [
    .pas2060Status
  ]
}
