import EmissionFactors

/// What becomes of one stream of the lines that differ in facility and quantity only: of one kind
/// beside the facility, in one month.
final class PlannedStream {
  let rule: StreamRule
  /// Whether it is the stream for which the activity is counted in the first place.
  let isMain: Bool
  /// What was asked of the factor set.
  let query: FactorQuery
  /// How its lines are calculated; nil when there is no factor.
  let plan: LinePlan?
  /// The place of the plan among all.
  let number: Int
  /// The place of its sums for the month.
  let group: Int
  /// The residual mix of the plan and how it was found.
  let residual: (match: FactorMatch, query: FactorQuery)?

  /// Whether the findings about it were made: they are, once, with the first line that has a figure.
  var isSaid = false
  /// The same for what the market-based figure rests on.
  var isMarketSaid = false

  /// A stream that has a factor.
  init(
    _ rule: StreamRule, isMain: Bool, query: FactorQuery, plan: LinePlan, number: Int, group: Int,
    residual: (match: FactorMatch, query: FactorQuery)?
  ) {
    self.rule = rule
    self.isMain = isMain
    self.query = query
    self.plan = plan
    self.number = number
    self.group = group
    self.residual = residual
  }

  /// A stream without a factor.
  init(_ rule: StreamRule, isMain: Bool, withoutFactor query: FactorQuery) {
    self.rule = rule
    self.isMain = isMain
    self.query = query
    plan = nil
    number = 0
    group = 0
    residual = nil
  }
}
