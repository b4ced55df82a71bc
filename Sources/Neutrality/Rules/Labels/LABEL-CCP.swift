import Quantities

extension Rule {
  /// A CCP label is told only of credits that carry it: it is given by methodology and credit, not
  /// by programme. It decides nothing else. Offset registries' samples, grade A.
  package static let labelCCP = Rule(
    "LABEL-CCP", .label, clause: "", locator: "ICVCM CCP", grade: .a, needs: [.credits],
    reasons: ["carried": 2, "not-carried": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits
    let carried = credits.filter { has($0.labels) }
    let stated = credits.filter { has($0.statedLabels) }
    if carried.isEmpty && stated.isEmpty { return .notApplicable(.noCredits) }
    return .on(
      credits, [CreditGroup(.fail, "not-carried", stated.filter { !has($0.labels) })],
      observed: ["carried": .count(carried.count), "stated": .count(stated.count)],
      limit: "notCarried = 0", otherwise: "carried", .list(carried.map(\.id)),
      .count(credits.count))
  }

  private static func has(_ labels: [String]) -> Bool {
    labels.contains { label in
      let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.contains("ccp") || label.lowercased().contains("core carbon principle")
    }
  }
}
