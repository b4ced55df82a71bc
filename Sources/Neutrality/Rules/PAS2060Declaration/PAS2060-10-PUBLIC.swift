import Quantities

extension Rule {
  /// The statement can be read by everyone, with a way to the free evidence, and the published file
  /// is the one that is claimed. What nobody could fetch or compare, and what is given on request
  /// only, takes a person. A day of publication that is to come is none.
  /// PAS 2060:2014 clause 10, grade A.
  package static let pas2060Public = Rule(
    "PAS2060-10-PUBLIC", .pas2060, clause: "10", grade: .a, needs: [.publicationURL],
    reasons: [
      "public": 1, "other-file": 3, "on-request": 1, "access-unknown": 1, "unreachable": 1,
      "not-compared": 1, "future": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let publication = claim.publication
    if publication.url.saysNothing { return .missing(.publicationURL) }
    let (file, claimed) = (publication.fileDigest, publication.claimDigest)
    func judgement(_ verdict: Verdict, _ key: String, _ more: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, [.text(publication.url)] + more),
        observed: [
          "url": .text(publication.url), "publishedOn": .date(publication.publishedOn),
          "asOf": .date(claim.asOf),
          "isFree": publication.isFree.map(Value.flag) ?? .unknown,
          "isReachable": publication.isReachable.map(Value.flag) ?? .unknown,
          "fileDigest": .text(file), "claimDigest": .text(claimed),
        ], limit: "fileDigest = claimDigest, publishedOn <= asOf",
        refs: [claimed].compactMap(\.self))
    }
    if let file, let claimed, file != claimed {
      return judgement(.fail, "other-file", .text(file), .text(claimed))
    }
    if let day = publication.publishedOn, day > claim.asOf {
      return judgement(.fail, "future", .date(day))
    }
    if publication.isFree == false { return judgement(.evidence, "on-request") }
    if publication.isReachable != true { return judgement(.evidence, "unreachable") }
    if publication.isFree == nil { return judgement(.evidence, "access-unknown") }
    if file == nil || claimed == nil { return judgement(.evidence, "not-compared") }
    return judgement(.pass, "public")
  }
}

extension Need {
  fileprivate static let publicationURL = Need("publication.url") {
    !$0.publication.url.saysNothing
  }
}
