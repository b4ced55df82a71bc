/// Where in a claim, or in its certificate, a value shown on a page stands: names and numbers of
/// elements from the top, with points between them.
enum ClaimPath {
  static let claimID = "id"
  static let issuerName = "issuer.name"
  static let issuerDID = "issuer.id"
  static let validFrom = "validFrom"
  static let validUntil = "validUntil"
  static let claimClass = "credentialSubject.claimClass"
  static let standard = "credentialSubject.ruleProfile.standard"
  static let name = "credentialSubject.subject.name"
  static let entity = "credentialSubject.subject.entity"
  static let boundary = "credentialSubject.subject.boundary"
  static let periodFrom = "credentialSubject.period.from"
  static let periodTo = "credentialSubject.period.to"
  static let totalKg = "credentialSubject.inventory.totalKg"
  static let scope2Basis = "credentialSubject.inventory.scope2Basis"
  static let scopes = "credentialSubject.inventory.byScope"
  static let offsets = "credentialSubject.offsets"
  static let offsetKg = "credentialSubject.offsetKg"
  static let residualKg = "credentialSubject.residualKg"
  static let verdicts = "credentialSubject.verdicts"
  static let overall = "credentialSubject.overall"

  /// In the certificate.
  static let levelOfAssurance = "credentialSubject.levelOfAssurance"
  static let limits = "credentialSubject.limits"
  static let assessment = "credentialSubject.assessment"
  static let recomputation = "credentialSubject.recomputation.result"
}
