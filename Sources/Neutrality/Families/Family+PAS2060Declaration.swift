extension Family {
  /// Status, declaration, validation, upkeep and events: PAS 2060 clauses 4, 10 and 11, annex D.
  static let pas2060Declaration: [Rule] =
    [
      .pas2060Status,
      .pas2060Retain,
      .pas2060DeclarationType,
      .pas2060Wording,
      .pas2060Validity,
      .pas2060Renew,
      .pas2060Update,
    ] + pas2060Assurance + pas2060Events

  /// What table B.2 of the annex asks of clause 10 for an achievement: the conformity assessment,
  /// the signature, the publication.
  static let pas2060Assurance: [Rule] = [
    .pas2060ValidationType,
    .pas2060Sign,
    .pas2060Public,
  ]

  /// What PAS 2060 asks of events beside all the rest.
  static let pas2060Events: [Rule] = [
    .pas2060EventBefore,
    .pas2060EventReview,
    .pas2060EventActual,
  ]
}
