import Quantities

extension Rule {
  /// A public report holds the fifteen groups of content. Whether a report that is not known to be
  /// free can be had takes a person. ISO 14068-1:2023: that there is a report grade B, several of
  /// its groups grade C.
  package static let iso14068Report = Rule(
    "ISO14068-REPORT", .iso14068, clause: "", grade: .c, needs: [url],
    reasons: ["complete": 2, "incomplete": 1, "not-free": 1],
    terms: ReportItem.allCases.map { "iso-report.\($0.rawValue)" }, judge: judge)

  private static let url = Need("publication.url") { $0.publication.url.hasWords }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let publication = claim.publication
    guard let address = publication.url, !address.isEmpty else { return .missing(url) }
    let all = ReportItem.allCases
    let missing = all.filter { !publication.reportItems[$0].hasWords }
    let seen: Observations = [
      "items": .count(all.count - missing.count), "url": .text(address),
      "free": publication.isFree.map(Value.flag) ?? .unknown,
    ]
    let limit = "items = \(all.count)"
    let refs = [publication.fileDigest].compactMap(\.self)
    if !missing.isEmpty {
      return Judgement(
        .fail, "incomplete", .terms(missing.map { "iso-report.\($0.rawValue)" }),
        observed: seen, limit: limit, refs: refs)
    }
    if publication.isFree != true {
      return Judgement(
        .evidence, "not-free", .text(address), observed: seen, limit: limit, refs: refs)
    }
    return Judgement(
      .pass, "complete", .count(all.count), .text(address), observed: seen, limit: limit,
      refs: refs)
  }
}
