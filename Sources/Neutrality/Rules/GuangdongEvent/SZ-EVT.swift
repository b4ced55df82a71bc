import Quantities

extension Rule {
  /// An event in Shenzhen's pilot has at least 1,000 participants, takes place in the calendar year
  /// of the call, names its staff and follows the trial guide. The conditions are those of the call
  /// of 2024; another year's take a person. Call for pilots, grade A.
  package static let shenzhenPilot = Rule(
    "SZ-EVT", .guangdong, clause: "", locator: "Shenzhen, pilot call of 2024", grade: .a,
    needs: [.event],
    reasons: [
      "met": 2, "no-pilot": 0, "too-small": 2, "other-year": 3, "unmet": 1, "other-call": 1,
    ],
    terms: ["pilot.staff", "pilot.guide"], judge: judge)

  private static let participants = Need("event.participants") { $0.event?.participants != nil }
  private static let dates = Need("event.from") { $0.event?.from != nil && $0.event?.to != nil }
  private static let fewest = 1000

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return .missing(.event) }
    guard let year = event.pilotYear else { return Judgement(.notApplicable, "no-pilot") }
    guard let persons = event.participants else { return .missing(participants) }
    guard let from = event.from, let to = event.to else { return .missing(dates) }
    let unmet = [
      event.namedStaff.isEmpty ? "pilot.staff" : nil,
      event.followsGuide == true ? nil : "pilot.guide",
    ].compactMap(\.self)
    let seen: Observations = [
      "participants": .count(persons), "pilotYear": .text(String(year)),
      "eventStart": .date(from), "eventEnd": .date(to), "unmet": .terms(unmet),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "participants >= \(fewest)")
    }
    if persons < fewest {
      return judgement(.fail, "too-small", .count(persons), .count(fewest))
    }
    if from.year != year || to.year != year {
      return judgement(.fail, "other-year", .date(from), .date(to), .text(String(year)))
    }
    if !unmet.isEmpty { return judgement(.fail, "unmet", .terms(unmet)) }
    if year != 2024 { return judgement(.evidence, "other-call", .text(String(year))) }
    return judgement(.pass, "met", .count(persons), .text(String(year)))
  }
}
