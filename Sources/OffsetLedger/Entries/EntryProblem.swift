/// Why the bytes of an entry are no entry. ``Entry/bytes`` never has one.
package struct EntryProblem: Error, Hashable, Sendable {
  /// `ledger.entry`, `offset.serial` or `offset.quantity`.
  package let code: String
  /// What was found and what was expected.
  package let message: String

  init(_ code: String = "ledger.entry", _ message: String) {
    self.code = code
    self.message = message
  }
}
