extension String? {
  /// Whether something is written there: a text that is more than space.
  var isWritten: Bool { self?.contains { !$0.isWhitespace } ?? false }
}
