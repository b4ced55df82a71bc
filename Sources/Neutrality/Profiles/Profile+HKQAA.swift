extension Profile {
  /// Carbon neutrality of HKQAA, class 1: emissions are disclosed. The scheme publishes no numbers
  /// of its own, so the rules of PAS 2060 on subject and quantification stand in.
  package static let hkqaaDisclosure = Profile(
    "hkqaa-disclosure", version: 1, .hkqaa, families: disclosure + [Family.hkqaaDisclosure])

  /// Class 2: a commitment with plan and milestones.
  package static let hkqaaCommitment = Profile(
    "hkqaa-commitment", version: 1, .hkqaa,
    families: disclosure + [
      Family.pas2060Plan, Family.hkqaaDisclosure, Family.hkqaaCommitment,
    ])

  /// Class 3 (i): the peak of carbon emissions.
  package static let hkqaaPeak = Profile(
    "hkqaa-peak", version: 1, .hkqaa,
    families: disclosure + [Family.hkqaaDisclosure, Family.hkqaaPeak])

  /// Class 3 (ii): carbon neutrality, or a stated part of it.
  package static let hkqaaAchievement = Profile(
    "hkqaa-achievement", version: 1, .hkqaa,
    families: disclosure + [
      Family.pas2060Plan, Family.pas2060Reduction, Family.pas2060Offsetting, Family.ledger,
      Family.labels, Family.mainlandCredits, Family.hkqaaDisclosure, Family.hkqaaAchievement,
    ])

  private static let disclosure = [
    Family.pas2060Subject, Family.pas2060Quantification, Family.scope2Quality,
    Family.inventoryQuality,
  ]
}
