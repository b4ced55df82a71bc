extension Profile {
  /// Carbon neutrality of HKQAA, class 1: emissions are disclosed. The scheme publishes no numbers
  /// of its own, so the rules of PAS 2060 on subject and quantification stand in.
  package static let hkqaaDisclosure = Profile(
    "hkqaa-disclosure", version: 2, .hkqaa, families: disclosure)

  /// Class 2: a commitment with action plan, milestone and method of reduction. Of the plan of PAS
  /// 2060 only the days stand in: the scheme asks for no strategy of offsetting.
  package static let hkqaaCommitment = Profile(
    "hkqaa-commitment", version: 2, .hkqaa,
    families: disclosure + [Family.hkqaaCommitment, Family.pas2060PlanDates])

  /// Class 3 (i): the peak of carbon emissions.
  package static let hkqaaPeak = Profile(
    "hkqaa-peak", version: 2, .hkqaa, families: disclosure + [Family.hkqaaPeak])

  /// Class 3 (ii): carbon neutrality, or a stated part of it. Of clause 10 of PAS 2060 it takes
  /// what the list for achievements holds: assessment, signature, publication. The sentence that
  /// cites PAS 2060, the status of that standard and the renewal after a period are not its own.
  package static let hkqaaAchievement = Profile(
    "hkqaa-achievement", version: 2, .hkqaa,
    families: disclosure + [
      Family.hkqaaAchievement, Family.pas2060Plan, Family.pas2060Reduction,
      Family.pas2060Offsetting, Family.pas2060Assurance, Family.pas2060Events, Family.ledger,
      Family.labels, Family.mainlandCredits,
    ])

  private static let disclosure = [
    Family.hkqaaDisclosure, Family.pas2060Subject, Family.pas2060Quantification,
    Family.scope2Quality, Family.inventoryQuality,
  ]
}
