import Quantities

extension Rule {
  /// A serial spans as many units as the block has, for programmes that number their units; a unit
  /// of those is one tonne. Offset registries' samples, where it holds for every row, grade A.
  package static let ledgerQuantity = Rule(
    "LEDGER-QTY", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: ["equal": 2, "length": 3, "mass": 3, "unread": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter { credit in
      credit.state != .contracted
        && credit.programme.map(Programmes.numbered.contains) ?? false
    }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let otherLength = credits.filter { credit in
      guard let units = credit.units, let spanned = credit.serialUnits else { return false }
      return units != spanned
    }
    let otherMass = credits.filter { credit in
      guard let units = credit.serialUnits ?? credit.units else { return false }
      return Int128(units) * 1000 != Int128(credit.kg)
    }
    let (length, mass) = (otherLength.first, otherMass.first)
    let shown = length ?? mass ?? credits.first
    return .on(
      credits,
      [
        CreditGroup(
          .fail, "length", otherLength, count(length?.serialUnits), count(length?.units)),
        CreditGroup(
          .fail, "mass", otherMass, count(mass?.serialUnits ?? mass?.units),
          .mass(mass?.kg ?? 0)),
        CreditGroup(.evidence, "unread", credits.filter { $0.serialUnits == nil }),
      ],
      observed: [
        "serialUnits": count(shown?.serialUnits), "units": count(shown?.units),
        "blockKg": .mass(shown?.kg ?? 0),
      ], limit: "serialUnits = units, serialUnits x 1000 = blockKg", otherwise: "equal",
      .count(credits.count), .list(credits.programmes))
  }

  private static func count(_ count: Int?) -> Value { count.map(Value.count) ?? .unknown }
}
