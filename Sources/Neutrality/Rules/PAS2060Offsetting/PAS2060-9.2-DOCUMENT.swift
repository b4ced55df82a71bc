import Quantities

extension Rule {
  /// Offsetting is documented: which emissions, how much, the type and the projects, the number and
  /// type of credits and when they were generated, the retirement with day and link, and that the
  /// scheme was used as it prescribes; for an event that retires after twelve months also why, and
  /// which savings last. PAS 2060:2014 clause 9.2, grade A; the item on events grade B.
  package static let pas2060OffsetDocuments = Rule(
    "PAS2060-9.2-DOCUMENT", .pas2060, clause: "9.2", grade: .a, needs: [.credits],
    reasons: ["documented": 1, "missing": 1, "open": 2, "not-retired": 1],
    terms: items.map { "offset-item.\($0.name)" }, judge: judge)

  private typealias Item = (name: String, isThere: @Sendable (NeutralityCase) -> Bool)

  private static let items: [Item] = [
    ("emissions", { $0.offsetting.offsetEmissions != nil }),
    ("amount", { $0.usableCredits.allSatisfy { $0.kg > 0 } }),
    ("type", { $0.offsetting.offsetType != nil }),
    (
      "projects",
      {
        $0.usableCredits.allSatisfy {
          $0.isAllowance || $0.project.id != nil || $0.project.name != nil
        }
      }
    ),
    ("credits", { $0.usableCredits.allSatisfy { $0.programme != nil } }),
    ("generated", { $0.usableCredits.allSatisfy { $0.vintage != nil } }),
    (
      "retirement",
      { $0.retiredCredits.allSatisfy { $0.retiredOn != nil && $0.registryURL != nil } }
    ),
    ("scheme", { $0.offsetting.schemeConfirmation != nil }),
    (
      "event",
      { claim in
        let isSlow = claim.retiredCredits.contains { credit in
          guard let day = credit.retiredOn, let twelve = RetirementClock(claim).fromDeclaration
          else { return false }
          return day > twelve
        }
        let isExplained =
          claim.offsetting.lateRationale != nil && claim.offsetting.legacySavings != nil
        return !claim.isEvent || !isSlow || isExplained
      }
    ),
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let missing = items.filter { !$0.isThere(claim) }.map { "offset-item.\($0.name)" }
    let seen: Observations = [
      "items": .count(items.count), "missing": .count(missing.count),
      "missingItems": .terms(missing),
    ]
    if !missing.isEmpty {
      return Judgement(
        .fail, "missing", .terms(missing), observed: seen, limit: "missing = 0",
        refs: claim.usableCredits.map(\.id))
    }
    return .on(
      claim.usableCredits, [.waiting(claim, claim.openCredits, late: "not-retired")],
      observed: seen, limit: "missing = 0", otherwise: "documented", .count(items.count))
  }
}
