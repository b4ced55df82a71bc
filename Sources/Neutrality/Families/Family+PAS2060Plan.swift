extension Family {
  /// Commitment and plan: PAS 2060 clause 7.
  static let pas2060Plan: [Rule] =
    [
      .pas2060PlanParts,
      .pas2060PlanReview,
      .pas2060Historic,
    ] + pas2060PlanDates

  /// What clause 7 asks of days, for schemes that have no days of their own.
  static let pas2060PlanDates: [Rule] = [
    .pas2060PlanFresh,
    .pas2060Dates,
  ]
}
