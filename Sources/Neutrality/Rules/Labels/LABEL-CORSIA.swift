import Quantities

extension Rule {
  /// A CORSIA label is told as it is: Verra's `Scope` means basic criteria only and is not
  /// `Eligible`. A vintage of 2021 or later is eligible only when the host country authorised it
  /// for international mitigation and either adjusted its balance or an insurance stands behind it.
  /// Verra's guidance on the label, grade A.
  package static let labelCORSIA = Rule(
    "LABEL-CORSIA", .label, clause: "", locator: "CORSIA label guidance (Verra)", grade: .a,
    needs: [.credits],
    reasons: [
      "told": 1, "scope-only": 1, "not-carried": 1, "not-authorised": 1, "not-adjusted": 1,
      "no-vintage": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter {
      !corsia($0.labels).isEmpty || !corsia($0.statedLabels).isEmpty
    }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    // A label that does not say `Scope` is read as eligible.
    let eligible = credits.filter { corsia($0.statedLabels).contains { !isScope($0) } }
    let carried = eligible.filter { corsia($0.labels).contains { !isScope($0) } }
    let new = carried.filter { ($0.vintage?.to.year ?? 0) >= 2021 }
    let isAuthorised = { (credit: CreditSummary) in
      !ArticleSix.international(credit).isEmpty
    }
    let isAdjusted = { (credit: CreditSummary) in
      credit.adjustment == .applied
        || credit.authorisations.contains { $0.adjustment == .applied || $0.hasInsurance == true }
    }
    return .on(
      credits,
      [
        CreditGroup(
          .fail, "not-carried",
          credits.filter { !corsia($0.statedLabels).isEmpty && corsia($0.labels).isEmpty }),
        CreditGroup(
          .fail, "scope-only",
          eligible.filter { credit in
            let labels = corsia(credit.labels)
            return !labels.isEmpty && labels.allSatisfy(isScope)
          }),
        CreditGroup(.fail, "not-authorised", new.filter { !isAuthorised($0) }),
        CreditGroup(.fail, "not-adjusted", new.filter { isAuthorised($0) && !isAdjusted($0) }),
        CreditGroup(.evidence, "no-vintage", carried.filter { $0.vintage == nil }),
      ], observed: ["lastVintageEnd": .date(carried.compactMap(\.vintage?.to).max())],
      limit: "scopeOnly = 0, notCarried = 0", otherwise: "told", .count(credits.count))
  }

  private static func corsia(_ labels: [String]) -> [String] {
    labels.map { $0.lowercased() }.filter { label in
      ["corsia", "pilot phase", "first phase"].contains { label.contains($0) }
    }
  }

  private static func isScope(_ label: String) -> Bool {
    label.contains("scope") && !label.contains("eligible")
  }
}
