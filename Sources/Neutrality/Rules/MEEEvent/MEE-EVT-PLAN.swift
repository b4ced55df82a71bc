import Quantities

extension Rule {
  /// Before the event a plan is made with boundary, estimated emissions, measures and method of
  /// offsetting, and its main content published. MEE 2019 No. 19; the content grade A, which article
  /// it stands in is not confirmed.
  package static let meePlan = Rule(
    "MEE-EVT-PLAN", .mee, clause: "", locator: "implementation plan", grade: .a,
    needs: [.event, .plan, start, published],
    reasons: ["published": 2, "incomplete": 1, "late": 2, "open": 1],
    terms: ["boundary", "estimate", "measures", "offsets"].map { "mee-plan.\($0)" }, judge: judge)

  private static let start = Need("event.from") { $0.event?.from != nil }
  private static let published = Need("plan.published_on") { $0.plan?.publishedOn != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    guard let plan = claim.plan else { return .missing(.plan) }
    guard let from = event.from else { return .missing(start) }
    let missing = [
      ("boundary", plan.boundary.hasWords), ("estimate", plan.estimateKg != nil),
      ("measures", plan.means.hasWords || !plan.measures.isEmpty),
      ("offsets", plan.offsetStrategy.hasWords),
    ].filter { !$0.1 }.map { "mee-plan.\($0.0)" }
    let seen: Observations = [
      "published": .date(plan.publishedOn), "eventStart": .date(from),
      "estimateKg": .mass(plan.estimateKg), "measures": .count(plan.measures.count),
      "asOf": .date(claim.asOf),
    ]
    let limit = "published < eventStart"
    if !missing.isEmpty {
      return Judgement(.fail, "incomplete", .terms(missing), observed: seen, limit: limit)
    }
    guard let day = plan.publishedOn else {
      if claim.asOf >= from { return .missing(published) }
      let due = from.adding(days: -1)
      return Judgement(
        .pending, "open", .date(due), observed: seen, limit: limit, due: due)
    }
    return Judgement(
      day < from ? .pass : .fail, day < from ? "published" : "late", .date(day), .date(from),
      observed: seen, limit: limit)
  }
}
