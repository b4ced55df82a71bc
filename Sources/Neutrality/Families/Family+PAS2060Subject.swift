extension Family {
  /// Subject, boundary and coverage: PAS 2060 clause 5.
  static let pas2060Subject: [Rule] = [
    .pas2060SubjectUnique,
    .pas2060SubjectRationale,
    .pas2060BoundaryOrganisation,
    .pas2060Scope12Complete,
    .pas2060Scope3OnePercent,
    .pas2060Coverage95,
    .pas2060ExclusionDocumented,
    .pas2060AllGases,
    .pas2060NoUnderestimate,
    .pas2060ProductLifeCycle,
    .pas2060SubjectUnchanged,
  ]
}
