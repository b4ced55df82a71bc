import Quantities

extension Rule {
  /// Activity data are primary, unless that is not practicable and an authority stands behind
  /// secondary ones: a secondary source without both notes fails. The standard has no threshold for
  /// the share of primary data, so a part of them is disclosed. PAS 2060:2014 clause 6.1.2, grade A.
  package static let pas2060PrimaryData = Rule(
    "PAS2060-6-PRIMARY", .pas2060, clause: "6", locator: "6.1.2", grade: .a, needs: [.sources],
    reasons: ["all-primary": 1, "share": 3, "no-basis": 1, "no-notes": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let sources = claim.footprint.sources.filter(\.isIncluded)
    if sources.isEmpty { return .missing(.sources) }
    var (primary, all) = (ExactSum(), ExactSum())
    for source in sources {
      guard let kg = source.kg else { continue }
      all.add(kg)
      if source.basis == .primary { primary.add(kg) }
    }
    let (primaryKg, allKg) = (try primary.total(), try all.total())
    let share: Value = allKg > .zero ? .share(try Ratio(primaryKg, of: allKg)) : .unknown
    let unknown = sources.filter { $0.basis == nil }.map(\.id)
    let bare = sources.filter {
      $0.basis == .secondary
        && !($0.whyNotPrimary.isWritten && $0.secondaryAuthority.isWritten)
    }.map(\.id)
    let seen: Observations = [
      "primaryShare": share, "primaryKg": .mass(primaryKg), "includedKg": .mass(allKg),
      "withoutBasis": .count(unknown.count), "withoutNotes": .count(bare.count),
    ]
    if !unknown.isEmpty {
      return Judgement(
        .fail, "no-basis", .list(unknown), observed: seen, limit: limit, refs: unknown)
    }
    if !bare.isEmpty {
      return Judgement(.fail, "no-notes", .list(bare), observed: seen, limit: limit, refs: bare)
    }
    let others = sources.filter { $0.basis != .primary }.map(\.id)
    if others.isEmpty {
      return Judgement(
        .pass, "all-primary", .count(sources.count), observed: seen, limit: limit)
    }
    return Judgement(
      .warn, "share", share, .mass(primaryKg), .list(others), observed: seen, limit: limit,
      refs: others)
  }

  private static let limit = "withoutBasis = 0, withoutNotes = 0"
}
