import Quantities

/// The choices that standards leave open, each with a stated default: rules of grade D, and limits
/// that are ours. ``table`` names them with the rule they belong to.
package struct Settings: Hashable, Sendable {
  /// Which comparison decides whether emissions fell.
  package enum Reference: String, Hashable, Sendable, CaseIterable {
    case baseline, previous, both
  }

  /// From when on an event's 36 months run.
  package enum EventAnchor: String, Hashable, Sendable, CaseIterable {
    case eventEnd = "event-end"
    case declaration
  }

  /// What an intensity reduction is measured against.
  package enum GrowthTest: String, Hashable, Sendable, CaseIterable {
    /// It is shown and not decisive.
    case shown
    /// Output must grow faster than the economy.
    case required
  }

  /// Which Scope 2 figure ISO's balance uses.
  package enum ElectricityBasis: String, Hashable, Sendable, CaseIterable {
    case larger, location, market
  }

  /// What an instrument of another market is worth.
  package enum ForeignInstrument: String, Hashable, Sendable, CaseIterable {
    case fail, evidence
  }

  /// Who may confirm an event under the MEE guide.
  package enum EventConfirmation: String, Hashable, Sendable, CaseIterable {
    case either
    case serviceBody = "service-body"
  }

  package var pas2060LastDay = CalendarDate.lastDayOfPAS2060
  package var pas2060LastOpinion = CalendarDate.lastOpinionOfPAS2060
  package var allowsScope12DeMinimis = false
  package var reductionReference = Reference.baseline
  package var growthTest = GrowthTest.shown
  package var event36MonthsFrom = EventAnchor.eventEnd
  package var factorAgeYears = 2
  package var eventReviewMonths = 12
  package var updateDays = 90
  package var isoElectricityBasis = ElectricityBasis.larger
  package var vintageYears = 5
  package var instrumentMonthsBefore = 12
  package var instrumentMonthsAfter = 3
  package var greenCertificateMonths = 24
  package var foreignInstrument = ForeignInstrument.fail
  package var eventConfirmation = EventConfirmation.either
  package var materialityPercent = ExactDecimal(5)
  package var recalculationPercent = ExactDecimal(5)
  package var isoCategoryOfScope3Processing = 5
  package var peakYears = 3
  package var pathwayShortFromYears = 5
  package var pathwayShortToYears = 10
  package var meeEventMonths = 12
  package var meeForestYears = 6
  package var propagationLimitPercent = ExactDecimal(30)
  package var phcerLastDay = CalendarDate.day(2027, 5, 5)
  package var ccerReductionsAfter = CalendarDate.day(2020, 9, 22)
  package var ccerYears = 5
  package var guangdongForeignCredits = ForeignInstrument.fail

  /// Every setting at its default.
  package init() {}
}
