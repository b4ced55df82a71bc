import Quantities

extension Rule {
  /// A removal inside the boundary that is reversed in a later period is an emission of that period.
  /// Who counts removals says whether any were reversed. ISO 14068-1, draft stage, grade B.
  package static let iso14068InBoundaryReversal = Rule(
    "ISO14068-IN-BOUNDARY-REVERSAL", .iso14068, clause: "", grade: .b,
    needs: [.pathway, reversals],
    reasons: ["no-removals": 0, "no-reversal": 0, "counted": 1, "not-counted": 1], judge: judge)

  private static let reversals = Need("pathway.reversals_kg") {
    $0.pathway?.removalsKg == nil || $0.pathway?.reversalsKg != nil
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let pathway = claim.pathway else { return .missing(.pathway) }
    guard let kg = pathway.reversalsKg else {
      return pathway.removalsKg == nil ? Judgement(.pass, "no-removals") : .missing(reversals)
    }
    let isCounted = pathway.countsReversals == true
    let seen: Observations = [
      "removalsKg": .mass(pathway.removalsKg), "reversalsKg": .mass(kg),
      "counted": pathway.countsReversals.map(Value.flag) ?? .unknown,
    ]
    if kg.isZero { return Judgement(.pass, "no-reversal", observed: seen) }
    return Judgement(
      isCounted ? .pass : .fail, isCounted ? "counted" : "not-counted", .mass(kg),
      observed: seen, limit: "reversalsKg = 0 or counted")
  }
}
