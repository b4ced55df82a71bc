import Quantities

extension Rule {
  /// Top management commits itself, in public and on a day not after the claim, and somebody is
  /// responsible. ISO 14068-1:2023: the commitment grade A, that it is public and names who is
  /// responsible grade B.
  package static let iso14068Commit = Rule(
    "ISO14068-COMMIT", .iso14068, clause: "", locator: "commitment", grade: .a,
    needs: [.plan], reasons: ["committed": 1, "incomplete": 1, "after-claim": 2],
    terms: ["statement", "date", "responsible", "public"].map { "iso-commitment.\($0)" },
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    let isPublic = plan.publishedOn != nil || claim.publication.url.hasWords
    let responsible = plan.responsible.hasWords ? plan.responsible : claim.declaration.responsible
    let parts = [
      ("statement", plan.topCommitment.hasWords), ("date", plan.topCommitmentOn != nil),
      ("responsible", responsible.hasWords), ("public", isPublic),
    ]
    let seen: Observations = [
      "committed": .date(plan.topCommitmentOn), "declared": .date(claim.declaration.date),
      "responsible": .text(responsible), "published": .flag(isPublic),
    ]
    let limit = "committed <= declared"
    let missing = parts.filter { !$0.1 }.map { "iso-commitment.\($0.0)" }
    if !missing.isEmpty {
      return Judgement(.fail, "incomplete", .terms(missing), observed: seen, limit: limit)
    }
    if let day = plan.topCommitmentOn, let declared = claim.declaration.date, day > declared {
      return Judgement(
        .fail, "after-claim", .date(day), .date(declared), observed: seen, limit: limit)
    }
    return Judgement(
      .pass, "committed", .date(plan.topCommitmentOn), observed: seen, limit: limit)
  }
}
