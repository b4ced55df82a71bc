import Quantities

extension Rule {
  /// No unit is used twice: not in other claims or ledgers, which the caller tells, not within the
  /// claim, and not in two programmes. The block from which credits were converted is cancelled and
  /// counts nowhere. A block that nothing identifies takes a person. Offset registries' samples,
  /// grade A.
  package static let ledgerUnique = Rule(
    "LEDGER-UNIQUE", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: [
      "once": 1, "overlap": 2, "used-elsewhere": 2, "twice-here": 1, "origin-used": 1,
      "origin-open": 1, "origin-unknown": 1, "no-identity": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let overlapping = credits.filter { !$0.overlaps.isEmpty }
    let used = credits.filter { !$0.otherUses.isEmpty }
    let origins = Set(credits.compactMap(\.convertedFrom).map(CreditOverlaps.plain))
    let converted = credits.filter { $0.convertedFrom != nil }
    return .on(
      credits,
      [
        CreditGroup(.fail, "overlap", overlapping, names(overlapping.flatMap(\.overlaps))),
        CreditGroup(.fail, "used-elsewhere", used, names(used.flatMap(\.otherUses))),
        CreditGroup(.fail, "twice-here", CreditOverlaps.inside(credits)),
        CreditGroup(
          .fail, "origin-used",
          credits.filter { credit in
            [credit.id, credit.serial].compactMap(\.self)
              .contains { origins.contains(CreditOverlaps.plain($0)) }
          }),
        CreditGroup(.fail, "origin-open", converted.filter { $0.isOriginCancelled == false }),
        CreditGroup(.evidence, "origin-unknown", converted.filter { $0.isOriginCancelled == nil }),
        CreditGroup(
          .evidence, "no-identity",
          credits.filter { $0.state != .contracted && $0.serial == nil && $0.numbers == nil }),
      ], limit: "overlap = 0, usedElsewhere = 0, twiceHere = 0", otherwise: "once",
      .count(credits.count))
  }

  private static func names(_ names: [String]) -> Value { .list(Set(names).sorted()) }
}
