import Quantities

extension NeutralityCase {
  /// Whether the claim says that neutrality was reached. A claim without a kind is judged as
  /// both, so that nothing is skipped.
  package var claimsAchievement: Bool { declaration.kind != .commitment }

  /// Whether the claim promises neutrality.
  package var claimsCommitment: Bool { declaration.kind != .achievement }

  /// Whether the subject is an event.
  package var isEvent: Bool { subject.kind == .event || event != nil }

  /// Whether the subject is a product or a service.
  package var isProduct: Bool { subject.kind == .product || subject.kind == .service }

  /// The periods of a kind that have a span, by their first day.
  package func periods(_ kind: PeriodSummary.Kind) -> [PeriodSummary] {
    periods.filter { $0.kind == kind && $0.span != nil }
      .sorted { ($0.span?.from.dayNumber ?? 0) < ($1.span?.from.dayNumber ?? 0) }
  }

  /// The application period of the claim: the last one.
  package var applicationPeriod: Period? { periods(.application).last?.span }

  /// The last day that the claim speaks of: that of its application period, of its commitment
  /// period where it promises, or the later of the two where it does both.
  package var lastDay: CalendarDate? {
    let achieved = applicationPeriod?.to
    let promised = periods(.commitment).last?.span?.to
    return switch declaration.kind {
    case .achievement: achieved
    case .commitment: promised ?? achieved
    case .both, nil: [achieved, promised].compactMap(\.self).max()
    }
  }

  /// The credits in a state from which they can count or still come to count.
  package var retiredCredits: [CreditSummary] {
    offsetting.credits.filter { $0.state == .retired }
  }

  /// The credits that are not retired and may still be.
  package var openCredits: [CreditSummary] {
    offsetting.credits.filter { $0.state.canBeRetired }
  }
}
