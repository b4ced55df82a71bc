import Quantities

extension NeutralityCase {
  /// Whether the claim says that neutrality was reached. A claim without a kind is judged as
  /// both, so that nothing is skipped.
  package var claimsAchievement: Bool { declaration.kind != .commitment }

  /// Whether the claim promises neutrality.
  package var claimsCommitment: Bool { declaration.kind != .achievement }

  /// Whether the subject is an event. What is said of an event makes none of a subject that is
  /// something else: the clocks of events are the longer ones.
  package var isEvent: Bool { subject.kind.map { $0 == .event } ?? (event != nil) }

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

  /// Whether a credit is retired on the day of the judgement. A retirement that is dated later is
  /// announced and has not happened; one without a day is the matter of the rules about clocks.
  package func isRetired(_ credit: CreditSummary) -> Bool {
    credit.state == .retired && (credit.retiredOn.map { $0 <= asOf } ?? true)
  }

  /// The credits that are retired by the day of the judgement.
  package var retiredCredits: [CreditSummary] {
    offsetting.credits.filter(isRetired)
  }

  /// The credits that are not retired and may still be, with those whose retirement is to come.
  package var openCredits: [CreditSummary] {
    offsetting.credits.filter {
      $0.state.canBeRetired || ($0.state == .retired && !isRetired($0))
    }
  }
}
