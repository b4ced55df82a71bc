import Quantities

extension Rule {
  /// Credits are of the kinds of the national guide: allowances, CCER, reductions of a puhui scheme
  /// that the province or the state approved, PHCER among them, or credits of projects in China.
  /// Which kinds DB44/T 2639-2025 allows, and in which order, was not seen: grade D, what credits
  /// of projects elsewhere are worth is the setting `guangdong-foreign-credits`.
  package static let guangdongCredits = Rule(
    "GD-EVT-CREDITS", .guangdong, clause: "", grade: .d, needs: [.event, .credits],
    reasons: ["accepted": 2, "foreign": 2, "local-puhui": 1, "no-country": 1, "no-approval": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let puhui = credits.filter { $0.programme == "PUHUI" }
    // Allowances, CCER and PHCER are of the Mainland by themselves.
    let ofProjects = credits.filter {
      !["ETS", "CCER", "PHCER", "PUHUI"].contains($0.programme ?? "")
    }
    let foreign = ofProjects.filter { $0.project.country.map { !isChina($0) } ?? false }
    return .on(
      credits,
      [
        CreditGroup(
          claim.settings.guangdongForeignCredits == .fail ? .fail : .evidence, "foreign", foreign,
          .list(Set(foreign.compactMap(\.project.country)).sorted())),
        CreditGroup(.fail, "local-puhui", puhui.filter { $0.project.approval == .lower }),
        CreditGroup(.evidence, "no-country", ofProjects.filter { $0.project.country == nil }),
        CreditGroup(.evidence, "no-approval", puhui.filter { $0.project.approval == nil }),
      ], observed: ["programmes": .list(credits.programmes)], limit: "foreign = 0",
      otherwise: "accepted", .count(credits.count), .list(credits.programmes))
  }

  private static func isChina(_ country: String) -> Bool {
    ["CN", "CHINA"].contains(country.uppercased())
  }
}
