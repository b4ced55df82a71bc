import Quantities

extension NeutralityCase {
  /// Whether the claim is for a first application period. One that does not say so is judged as a
  /// later one, so that nothing is skipped; an event held once has no period before it. One that
  /// says so is believed only where nothing in the claim speaks of an earlier period.
  package var isFirstPeriod: Bool { saysFirstPeriod && earlierPeriod == nil }

  /// Whether the claim says of itself that its period is the first.
  var saysFirstPeriod: Bool { reduction.isFirstPeriod ?? (event?.isRecurring == false) }

  /// An application period that ends before the claimed one begins: the last of those that the
  /// claim lists, or the first period of its plan.
  var earlierPeriod: Period? {
    guard let claimed = applicationPeriod else { return nil }
    let known = [plan?.firstPeriod] + periods(.application).map(\.span)
    return known.compactMap(\.self).last { $0.to < claimed.from }
  }

  /// Whether the claim uses the concession of a first period that is offset as a whole, and so
  /// tells of no reduction.
  package var isOffsetOnly: Bool { isFirstPeriod && reduction.route == .offsetOnly }

  /// Whether reductions from before the baseline shall count.
  package var countsHistoric: Bool {
    plan?.historic != nil || reduction.route == .withHistoric
  }

  /// The last day of the promise, by the periods or by what is declared.
  package var promisedUntil: CalendarDate? {
    [periods(.commitment).last?.span?.to, declaration.heldUntil].compactMap(\.self).max()
  }
}

extension String? {
  /// Whether nothing is said: no text, or none but spaces.
  var saysNothing: Bool { self?.allSatisfy(\.isWhitespace) ?? true }
}
