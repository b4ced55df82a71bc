import Quantities

extension Rule {
  /// The footprint is reported before any offset: nothing was netted and no line of it is negative.
  /// Green power lowers Scope 2 only by the rules of its method. The footprint is the sum of its
  /// lines, so it is gross unless a document is said to have netted. PAS 2060:2014 annex B as
  /// recalled, grade C.
  package static let pas2060Gross = Rule(
    "PAS2060-6-GROSS", .pas2060, clause: "6", grade: .c, needs: [.sources],
    reasons: ["gross": 1, "netted": 1, "negative-lines": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let sources = claim.footprint.sources
    if sources.isEmpty { return .missing(.sources) }
    let negative = sources.filter { $0.isIncluded && $0.kg?.isNegative ?? false }
    let grossKg = try Coverage(claim.footprint).includedKg
    var sum = ExactSum()
    for source in negative { if let kg = source.kg { sum.add(kg) } }
    let negativeKg = try sum.total()
    let seen: Observations = [
      "footprintKg": .mass(grossKg), "nettedKg": .mass(claim.footprint.nettedKg),
      "negativeKg": .mass(negativeKg),
    ]
    let limit = "nettedKg = 0, negativeKg = 0"
    if let nettedKg = claim.footprint.nettedKg, !nettedKg.isZero {
      return Judgement(.fail, "netted", .mass(nettedKg), observed: seen, limit: limit)
    }
    if !negative.isEmpty {
      let ids = negative.map(\.id)
      return Judgement(
        .fail, "negative-lines", .list(ids), .mass(negativeKg), observed: seen, limit: limit,
        refs: ids)
    }
    return Judgement(.pass, "gross", .mass(grossKg), observed: seen, limit: limit)
  }
}
