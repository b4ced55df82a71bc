import Quantities

extension Rule {
  /// An organisation's inventory follows ISO 14064-1: the criteria of significance are documented,
  /// and each of the categories 2 to 6 has a figure or a reason why it is not significant. The GHG
  /// Protocol is accepted by some verifiers, which is a warning. ISO 14068-1:2023, grade A for the
  /// whole value chain, B for the rest. The category of a row of Scope 3 is grade B.
  package static let iso14068QuantOrg = Rule(
    "ISO14068-QUANT-ORG", .iso14068, clause: "", grade: .b,
    needs: [subjectKind, .sources, method, criteria],
    reasons: [
      "addressed": 2, "ghg-protocol": 1, "other-method": 1, "not-addressed": 1,
      "significant-left-out": 1,
    ], judge: judge)

  private static let subjectKind = Need("subject.kind") { $0.subject.kind != nil }
  private static let method = Need("footprint.method.name") {
    $0.footprint.method?.name.hasWords ?? false
  }
  private static let criteria = Need("footprint.significance_criteria") {
    $0.footprint.significanceCriteria.hasWords
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let isProduct = claim.isQuantifiedAsProduct else { return .missing(subjectKind) }
    if isProduct { return .notApplicable(.notAnOrganisation) }
    for need in [Need.sources, method, criteria] where !need.isMet(claim) { return .missing(need) }
    let name = claim.footprint.method?.name ?? ""
    let counted = categories(claim) { $0.isIncluded && $0.kg != nil }
    let reasoned = categories(claim) { !$0.isIncluded && $0.isSignificant == false && says($0) }
      .union(claim.footprint.insignificantCategories.filter { !$0.value.isEmpty }.keys)
    let open = indirect.subtracting(counted).subtracting(reasoned).sorted()
    let wrong = claim.footprint.sources.filter { !$0.isIncluded && $0.isSignificant == true }
      .map(\.id)
    let seen: Observations = [
      "method": .text(name), "withFigures": .list(counted.sorted()),
      "notSignificant": .list(reasoned.sorted()), "notAddressed": .count(open.count),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "notAddressed = 0", refs: wrong)
    }
    if !name.contains("14064-1") && !name.contains("GHG Protocol") {
      return judgement(.fail, "other-method", .text(name))
    }
    if !open.isEmpty { return judgement(.fail, "not-addressed", .list(open)) }
    if !wrong.isEmpty { return judgement(.fail, "significant-left-out", .list(wrong)) }
    if !name.contains("14064-1") { return judgement(.warn, "ghg-protocol", .text(name)) }
    return judgement(.pass, "addressed", .list(counted.sorted()), .list(reasoned.sorted()))
  }

  /// The indirect categories of ISO 14064-1:2018.
  private static let indirect: Set = ["2", "3", "4", "5", "6"]

  private static func says(_ source: SourceSummary) -> Bool {
    source.significanceReason.hasWords || source.exclusionReason.hasWords
  }

  /// The categories of ISO 14064-1 that some sources are in.
  private static func categories(
    _ claim: NeutralityCase, where isMeant: (SourceSummary) -> Bool
  ) -> Set<String> {
    Set(
      claim.footprint.sources.filter(isMeant).compactMap { source in
        source.isoSubcategory.map { String($0.prefix { $0 != "." }) }
          ?? category(source, claim.settings)
      })
  }

  /// The category of a source by its scope and its category in Scope 3.
  private static func category(_ source: SourceSummary, _ settings: Settings) -> String? {
    if source.scope < 3 { return "\(source.scope)" }
    return switch source.category {
    case 4, 6, 7, 9: "3"
    case 1, 2, 3, 5, 8: "4"
    case 10, 14: "\(settings.isoCategoryOfScope3Processing)"
    case 11, 12, 13, 15: "5"
    default: nil
    }
  }
}
