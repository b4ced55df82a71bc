import Quantities

/// The days until which credits must be retired, counted in calendar months.
///
/// PAS 2060 counts from the declaration, ISO 14068-1 from the end of the period; whoever prints one
/// shows the other beside it.
struct RetirementClock {
  /// 12 months after the declaration (PAS 2060 clause 9.1.2 (e), grade A).
  let fromDeclaration: CalendarDate?
  /// 12 months after the end of the application period (ISO 14068-1 clause 11.2, grade A).
  let fromPeriodEnd: CalendarDate?
  /// 36 months for events under PAS 2060 (clause 9.1.2; the number grade A, the anchor grade D).
  let event36Months: CalendarDate?
  /// 12 months after the end of an event (Guangdong's notice, grade A).
  let event12Months: CalendarDate?
  /// The same of the MEE guide, grade C: both are settings; and until when a new forest may grow.
  let meeEvent: CalendarDate?
  let meeForest: CalendarDate?

  init(_ claim: NeutralityCase) {
    let declared = claim.declaration.date
    fromDeclaration = declared?.adding(months: 12)
    fromPeriodEnd = claim.applicationPeriod?.to.adding(months: 12)
    let anchor = claim.settings.event36MonthsFrom == .eventEnd ? claim.event?.to : declared
    event36Months = anchor?.adding(months: 36)
    event12Months = claim.event?.to?.adding(months: 12)
    meeEvent = claim.event?.to?.adding(months: claim.settings.meeEventMonths)
    meeForest = claim.event?.to?.adding(years: claim.settings.meeForestYears)
  }

  /// The day until which a claim may wait for retirements under the standard that runs; nil where
  /// it may not wait, or where the day from which the clock runs is not stated.
  static func deadline(of claim: NeutralityCase) -> CalendarDate? {
    let clock = RetirementClock(claim)
    return switch claim.standard {
    case .mee: clock.meeEvent
    case .guangdong: clock.event12Months
    // A claim under ISO 14068-1 stands on credits that are retired already (clause 11.1).
    case .iso14068: nil
    default: claim.isEvent ? clock.event36Months : clock.fromDeclaration
    }
  }

  /// Both clocks, for whoever judges by one of them.
  var observed: Observations {
    ["dueFromDeclaration": .date(fromDeclaration), "dueFromPeriodEnd": .date(fromPeriodEnd)]
  }
}
