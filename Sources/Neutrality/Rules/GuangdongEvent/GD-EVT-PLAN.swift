import Quantities

extension Rule {
  /// A plan is made while the event is prepared and names measures, the offset method and the day
  /// by which neutrality shall be complete. Its measures cover venue, transport, catering and
  /// consumables; a group without any is told. Notice of four Guangdong departments, grade A.
  package static let guangdongPlan = Rule(
    "GD-EVT-PLAN", .guangdong, clause: "", locator: "notice of 2026-01-22", grade: .a,
    needs: [.event, .plan, eventStart, madeOn],
    reasons: ["complete": 2, "missing": 1, "late": 2, "groups": 1],
    terms: parts.map { "event-plan.\($0.name)" } + groups.map { "measure-group.\($0)" },
    judge: judge)

  private static let eventStart = Need("event.from") { $0.event?.from != nil }
  private static let madeOn = Need("plan.made_on") { $0.plan?.madeOn != nil }
  private static let groups = ["venue", "transport", "catering", "consumables"]
  private static let parts: [(name: String, isThere: @Sendable (PlanSummary) -> Bool)] = [
    ("measures", { !$0.measures.isEmpty }),
    ("offset-method", { $0.offsetStrategy != nil }),
    ("deadline", { $0.completionDeadline != nil }),
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return .missing(.event) }
    guard let plan = claim.plan else { return .missing(.plan) }
    let missing = parts.filter { !$0.isThere(plan) }.map { "event-plan.\($0.name)" }
    let empty = groups.filter { group in !plan.measures.contains { $0.group == group } }
      .map { "measure-group.\($0)" }
    let seen: Observations = [
      "planMade": .date(plan.madeOn), "eventStart": .date(event.from),
      "missingParts": .terms(missing), "emptyGroups": .terms(empty),
      "deadline": .date(plan.completionDeadline),
    ]
    let limit = "planMade < eventStart"
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(verdict, Reason(key, slots), observed: seen, limit: limit)
    }
    if !missing.isEmpty { return judgement(.fail, "missing", .terms(missing)) }
    guard let start = event.from else { return .missing(eventStart) }
    guard let made = plan.madeOn else { return .missing(madeOn) }
    if made >= start { return judgement(.fail, "late", .date(made), .date(start)) }
    if !empty.isEmpty { return judgement(.warn, "groups", .terms(empty)) }
    return judgement(.pass, "complete", .date(made), .date(plan.completionDeadline))
  }
}
