extension Family {
  /// Achievement of reductions: PAS 2060 clause 8.
  static let pas2060Reduction: [Rule] = [
    .pas2060FirstPeriod,
    .pas2060Reduction,
    .pas2060IntensityGrowth,
    .pas2060SameMethod,
    .pas2060Express,
    .pas2060ReductionType,
    .pas2060NoOffsetAsReduction,
    .pas2060InBoundary,
    .pas2060Outsource,
    .pas2060MandatoryTarget,
    .pas2060PlanVariance,
  ]
}
