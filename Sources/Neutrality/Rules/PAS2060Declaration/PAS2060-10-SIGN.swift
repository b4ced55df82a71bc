import Quantities

extension Rule {
  /// The statement is dated and signed by a senior representative of the entity, of an achievement
  /// when its period is over. Whether a role is
  /// senior takes a person where it is not obvious. PAS 2060:2014 clause 10, grade B.
  package static let pas2060Sign = Rule(
    "PAS2060-10-SIGN", .pas2060, clause: "10", grade: .b, needs: [.signatory],
    reasons: ["signed": 3, "no-date": 1, "later": 3, "before-period-end": 4, "role-unclear": 3],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let signatory = claim.publication.signatory, !Optional(signatory.name).saysNothing else {
      return .missing(.signatory)
    }
    let name = Value.text(signatory.name)
    let seen: Observations = [
      "name": name, "role": .text(signatory.role), "signedOn": .date(signatory.signedOn),
      "asOf": .date(claim.asOf),
    ]
    guard let day = signatory.signedOn else {
      return Judgement(.fail, "no-date", name, observed: seen, limit: limit)
    }
    func judgement(_ verdict: Verdict, _ key: String) -> Judgement {
      Judgement(
        verdict, key, name, .text(signatory.role), .date(day), observed: seen, limit: limit)
    }
    if day > claim.asOf { return judgement(.fail, "later") }
    if claim.claimsAchievement, let end = claim.applicationPeriod?.to, day <= end {
      return Judgement(
        .fail, "before-period-end", name, .text(signatory.role), .date(day), .date(end),
        observed: seen.adding(["periodEnd": .date(end)]), limit: "signedOn > periodEnd")
    }
    let isSenior = signatory.isSenior == true && !signatory.role.saysNothing
    return isSenior ? judgement(.pass, "signed") : judgement(.evidence, "role-unclear")
  }

  private static let limit = "signedOn <= asOf"
}

extension Need {
  fileprivate static let signatory = Need("signatory") {
    $0.publication.signatory != nil
  }
}
