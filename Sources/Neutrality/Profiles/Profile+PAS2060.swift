extension Profile {
  /// PAS 2060:2014; commitment and achievement. Rules about what was achieved give NA to a mere
  /// commitment.
  package static let pas2060 = Profile(
    "pas2060", version: 2, .pas2060,
    families: [
      Family.pas2060Declaration, Family.pas2060Subject, Family.pas2060Quantification,
      Family.pas2060Plan, Family.pas2060Reduction, Family.pas2060Offsetting, Family.ledger,
      Family.labels, Family.mainlandCredits, Family.scope2Quality, Family.inventoryQuality,
    ])
}
