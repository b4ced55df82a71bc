import Quantities

extension Rule {
  /// A disclosure names who makes it, who answers for it, the subject, its boundary, the period and
  /// the footprint; a certificate states class, boundary, period, standard and verifier. HKQAA's
  /// scheme, class 1, grade A by its public pages; what the certificate states is grade C, and
  /// while none of it is known that is only told.
  package static let hkqaaDisclose = Rule(
    "HKQAA-DISCLOSE", .hkqaa, clause: "", locator: "class 1", grade: .a,
    needs: [.period, .sources],
    reasons: ["disclosed": 1, "no-certificate": 1, "incomplete": 1, "certificate": 1],
    terms: DeclarationSummary.CertificateField.allCases.map { "certificate.\($0.rawValue)" },
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let missing = [
      ("subject.entity", claim.subject.entity.saysNothing),
      ("declaration.responsible", claim.declaration.responsible.saysNothing),
      ("subject.name", claim.subject.name.saysNothing),
      ("subject.boundary", claim.subject.boundary.saysNothing),
      ("period", claim.lastDay == nil), ("activities", claim.footprint.sources.isEmpty),
    ].filter(\.1).map(\.0)
    let kg = try Coverage(claim.footprint).includedKg
    let stated = claim.declaration.certificate
    let unstated = certificateFields.filter { !stated.contains($0) }
      .map { "certificate.\($0.rawValue)" }
    let seen: Observations = [
      "missing": .list(missing), "footprintKg": .mass(kg), "lastDay": .date(claim.lastDay),
      "certificateMissing": .terms(unstated),
    ]
    let limit = "missing = 0, certificateMissing = 0"
    if !missing.isEmpty {
      return Judgement(.fail, "incomplete", .list(missing), observed: seen, limit: limit)
    }
    if stated.isEmpty {
      return Judgement(.warn, "no-certificate", .terms(unstated), observed: seen, limit: limit)
    }
    return unstated.isEmpty
      ? Judgement(.pass, "disclosed", .mass(kg), observed: seen, limit: limit)
      : Judgement(.fail, "certificate", .terms(unstated), observed: seen, limit: limit)
  }

  /// What every certificate states; offsets are for the class that has them, and a share of
  /// reduction is optional.
  private static let certificateFields: [DeclarationSummary.CertificateField] = [
    .classification, .boundary, .period, .standard, .verifier,
  ]
}
