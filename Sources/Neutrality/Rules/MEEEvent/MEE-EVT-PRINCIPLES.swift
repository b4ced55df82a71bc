import Quantities

extension Rule {
  /// Completeness, conformity with rules, accuracy and openness: the boundary is written and every
  /// group of sources and phase considered, each source names its method, and the result is
  /// published. MEE 2019 No. 19 article 7, grade A.
  package static let meePrinciples = Rule(
    "MEE-EVT-PRINCIPLES", .mee, clause: "", locator: "article 7", grade: .a,
    needs: [.event, .sources], reasons: ["kept": 1, "not-kept": 2],
    terms: ["completeness", "conformity", "openness"].map { "mee-principle.\($0)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let included = claim.footprint.sources.filter(\.isIncluded)
    let unnamed = included.filter { !$0.method.hasWords }.map(\.id)
    let boundary = claim.subject.boundary.hasWords || claim.plan?.boundary.hasWords ?? false
    let isPublished =
      claim.claimsAchievement
      ? event.statementURL.hasWords || claim.publication.url.hasWords
      : claim.plan?.publishedOn != nil
    let open = claim.eventGroupsNotConsidered.count
    let broken = [
      ("completeness", !boundary || open > 0), ("conformity", !unnamed.isEmpty),
      ("openness", !isPublished),
    ].filter { $0.1 }.map { "mee-principle.\($0.0)" }
    let seen: Observations = [
      "boundary": .flag(boundary), "groupsNotConsidered": .count(open),
      "withoutMethod": .list(unnamed), "published": .flag(isPublished),
    ]
    return broken.isEmpty
      ? Judgement(.pass, "kept", .count(included.count), observed: seen)
      : Judgement(
        .fail, "not-kept", .terms(broken), .list(unnamed), observed: seen, refs: unnamed)
  }
}
