import Quantities

extension Rule {
  /// The statement is updated when something affects it: a boundary that changed, a restatement,
  /// credits that were impaired. Within how many days is the setting `update-days`, 90; later, and
  /// while it is open, that is to be disclosed. PAS 2060:2014 clause 11, grade C.
  package static let pas2060Update = Rule(
    "PAS2060-11-UPDATE", .pas2060, clause: "11", grade: .c,
    reasons: ["nothing": 0, "updated": 1, "open": 2, "late": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let days = claim.settings.updateDays
    let incidents = claim.declaration.incidents.filter { $0.on <= claim.asOf }
    // An update counts from its day on, and one from before an incident is none for it.
    func update(_ incident: DeclarationSummary.Incident) -> CalendarDate? {
      incident.updatedOn.flatMap { incident.on <= $0 && $0 <= claim.asOf ? $0 : nil }
    }
    let late = incidents.filter { (update($0) ?? claim.asOf) > $0.on.adding(days: days) }
    let open = incidents.filter { update($0) == nil }
    let seen: Observations = [
      "incidents": .count(incidents.count), "late": .list(late.map(\.what)),
      "open": .list(open.map(\.what)), "updateDays": .count(days), "asOf": .date(claim.asOf),
    ]
    let limit = "late = 0"
    if !late.isEmpty {
      return Judgement(
        .warn, "late", .list(late.map(\.what)), .count(days), observed: seen, limit: limit)
    }
    if let first = open.map({ $0.on.adding(days: days) }).min() {
      return Judgement(
        .warn, "open", .list(open.map(\.what)), .date(first), observed: seen, limit: limit)
    }
    return incidents.isEmpty
      ? Judgement(.pass, "nothing", observed: seen, limit: limit)
      : Judgement(.pass, "updated", .count(incidents.count), observed: seen, limit: limit)
  }
}
