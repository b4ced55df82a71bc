import Quantities

extension Rule {
  /// The project behind credits is documented in public, in a registry: description, method of
  /// quantification, procedures of validation and of verification. A public record that is no
  /// registry takes a person. PAS 2060:2014 clause 9.1.2 (f), grade A.
  package static let pas2060ProjectDocuments = Rule(
    "PAS2060-9.1.2f-DOCS", .pas2060, clause: "9.1.2f", locator: "9.1.2", grade: .a,
    needs: [.credits], reasons: ["public": 1, "missing": 2, "public-record": 1],
    terms: documents.map(\.term), judge: judge)

  private static let documents: [(term: String, path: @Sendable (ProjectSummary) -> String?)] = [
    ("project-document.description", { $0.descriptionURL }),
    ("project-document.methodology", { $0.methodologyURL }),
    ("project-document.validation", { $0.validationURL }),
    ("project-document.verification", { $0.verificationURL }),
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits.filter { !$0.isAllowance }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let missing = documents.filter { document in
      credits.contains { document.path($0.project) == nil }
    }
    let bare = credits.filter { credit in missing.contains { $0.path(credit.project) == nil } }
    return .on(
      credits,
      [
        CreditGroup(.fail, "missing", bare, .terms(missing.map(\.term))),
        CreditGroup(.evidence, "public-record", credits.filter { $0.record == .publicRecord }),
      ], limit: "missing = 0", otherwise: "public", .count(credits.count))
  }
}
