import Quantities

/// What is said of reductions, and the comparisons that show them.
package struct ReductionSummary: Summary {
  /// Which way the reduction is told.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case overall
    case activityBased = "activity-based"
    case intensityBased = "intensity-based"
  }

  /// The three ways to the end of a first period.
  package enum Route: String, Hashable, Sendable, CaseIterable {
    case ownReductions = "own-reductions"
    case withHistoric = "with-historic"
    case offsetOnly = "offset-only"
  }

  /// A target that the law sets.
  package struct LegalTarget: Hashable, Sendable {
    package var name: String
    /// kg CO2e that may be emitted at most, and what was emitted.
    package var limitKg: ExactDecimal?
    package var actualKg: ExactDecimal?

    /// Makes a target.
    package init(_ name: String, limitKg: ExactDecimal?, actualKg: ExactDecimal?) {
      self.name = name
      self.limitKg = limitKg
      self.actualKg = actualKg
    }
  }

  package var route: Route?
  /// Whether this is the first application period.
  package var isFirstPeriod: Bool?
  /// Against the baseline and against the period before.
  package var baseline: ComparisonSummary?
  package var previous: ComparisonSummary?
  package var kind: Kind?
  /// Whether every other communication also says which kind it is.
  package var communicationsSayKind: Bool?
  /// What the claim states of the reduction, above zero where emissions fell: kg CO2e, kg CO2e per
  /// unit of output, and the share of the first footprint.
  package var statedKg: ExactDecimal?
  package var statedIntensity: ExactDecimal?
  package var statedShare: Ratio?
  /// How the reductions were achieved.
  package var means: String?
  /// The growth of the economy in the period in percent.
  package var economicGrowthPercent: ExactDecimal?
  /// Why the intensity falls while the absolute figure rises.
  package var intensityExplanation: String?
  /// Why the figure rose against the period before.
  package var riseExplanation: String?
  /// kg CO2e of credits and of reductions elsewhere that were counted as reductions.
  package var offsetsCountedKg: ExactDecimal?
  package var outsideCountedKg: ExactDecimal?
  package var legalTargets: [LegalTarget] = []
  /// Sources of the reference period that the footprint has no more.
  package var vanished: [SourceSummary] = []
  /// kg CO2e of the period that the plan forecast, and what is said of the difference.
  package var forecastKg: ExactDecimal?
  package var statesForecastFollowed: Bool?
  package var varianceExplanation: String?

  package init() {}
}
