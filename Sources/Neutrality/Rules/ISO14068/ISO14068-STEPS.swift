import Quantities

extension Rule {
  /// Eight steps in their order: commitment, subject and boundary, quantification, management plan,
  /// reductions and removals, offsetting, report, claim. The first two are done once, the others in
  /// each period. A claim that is judged has the seven before it behind itself, a promise the first
  /// two. ISO 14068-1:2023, grade A.
  package static let iso14068Steps = Rule(
    "ISO14068-STEPS", .iso14068, clause: "", locator: "eight steps", grade: .a,
    needs: [stepsDone], reasons: ["done": 1, "not-done": 1, "out-of-order": 2], terms: steps,
    judge: judge)

  private static let stepsDone = Need("pathway.steps_done") { $0.pathway?.stepsDone != nil }

  private static let steps = [
    "commitment", "subject", "quantification", "plan", "reductions", "offsets", "report", "claim",
  ].map { "iso-step.\($0)" }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let done = claim.pathway?.stepsDone else { return .missing(stepsDone) }
    let needed = claim.claimsAchievement ? 7 : 2
    let last = done.filter { 1...8 ~= $0 }.max() ?? 0
    func terms(_ numbers: [Int]) -> Value { .terms(numbers.map { steps[$0 - 1] }) }
    let skipped = (1...8).filter { $0 < last && !done.contains($0) }
    let open = (1...8).filter { $0 <= needed && !done.contains($0) }
    let seen: Observations = [
      "stepsDone": .list(done.sorted().map { "\($0)" }), "lastStep": .count(last),
      "neededSteps": .count(needed),
    ]
    let limit = "lastStep >= neededSteps"
    if !skipped.isEmpty {
      return Judgement(
        .fail, "out-of-order", terms([last]), terms(skipped), observed: seen, limit: limit)
    }
    if !open.isEmpty {
      return Judgement(.fail, "not-done", terms(open), observed: seen, limit: limit)
    }
    return Judgement(.pass, "done", .count(last), observed: seen, limit: limit)
  }
}
