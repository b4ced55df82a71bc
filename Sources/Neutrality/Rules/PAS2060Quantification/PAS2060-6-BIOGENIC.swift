import Quantities

extension Rule {
  /// Biogenic carbon dioxide stands apart: it is neither added in nor dropped without a word. PAS
  /// 2060 has no rule of its own, so that of the method counts: direct biogenic carbon dioxide
  /// outside the scopes, methane and nitrous oxide inside. Grade C.
  package static let pas2060Biogenic = Rule(
    "PAS2060-6-BIOGENIC", .pas2060, clause: "6", grade: .c, needs: [.sources, treatment],
    reasons: [
      "separate": 1, "none-occurs": 0, "summed": 0, "dropped": 0, "contradiction": 2,
      "no-figure": 0,
    ], judge: judge)

  private static let treatment = Need("footprint.biogenic") { $0.footprint.biogenic != nil }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let sources = claim.footprint.sources.filter(\.isIncluded)
    if sources.isEmpty { return .missing(.sources) }
    guard let treated = claim.footprint.biogenic else { return .missing(treatment) }
    var sum = ExactSum()
    for source in sources { if let kg = source.biogenicKg { sum.add(kg) } }
    let biogenicKg = try sum.total()
    let ids = sources.filter { !($0.biogenicKg?.isZero ?? true) }.map(\.id)
    let seen: Observations = [
      "treatment": .text(treated.rawValue), "biogenicKg": .mass(biogenicKg),
    ]
    switch treated {
    case .summed: return Judgement(.fail, "summed", observed: seen)
    case .dropped: return Judgement(.fail, "dropped", observed: seen)
    case .notOccurring where !ids.isEmpty:
      return Judgement(
        .fail, "contradiction", .mass(biogenicKg), .list(ids), observed: seen,
        limit: "biogenicKg = 0", refs: ids)
    case .notOccurring: return Judgement(.pass, "none-occurs", observed: seen)
    case .separate where sources.allSatisfy({ $0.biogenicKg == nil }):
      return Judgement(.evidence, "no-figure", observed: seen)
    case .separate:
      return Judgement(.pass, "separate", .mass(biogenicKg), observed: seen, refs: ids)
    }
  }
}
