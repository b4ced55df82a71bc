extension String? {
  /// Whether there are words; an empty text says nothing.
  var hasWords: Bool { self?.isEmpty == false }
}
