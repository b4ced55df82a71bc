import Claims

/// What came of verifying a claim, for people.
package enum VerificationText {
  /// The answer, what it rests on, and what was not checked. What is wrong is told as findings.
  package static func text(_ verification: Verification) -> String {
    var page = TextPage()
    page.line(headline(verification))
    page.fields([
      ("Claim", verification.claimID ?? ""), ("Digest", verification.claimDigest?.text ?? ""),
      ("Signed by", verification.issuer ?? ""),
      ("Checked", verification.checked.map(name).joined(separator: ", ")),
    ])
    if !verification.notChecked.isEmpty {
      page.section("Not checked", indentation: 2)
      page.fields(verification.notChecked.map { ($0.name, $0.reason) }, indentation: 4)
    }
    if !verification.problems.isEmpty {
      page.section("Wrong", indentation: 2)
      for (file, problem) in verification.problems.prefix(limit) {
        write(problem, file, on: &page)
      }
      if verification.problems.count > limit {
        page.line(
          "\(verification.problems.count - limit) more; `--format json` lists them all",
          indentation: 4)
      }
    }
    return page.text
  }

  private static let limit = 50

  private static func headline(_ verification: Verification) -> String {
    switch verification.answer {
    case .valid: "VALID: the claim follows from its bundle, and everything asked for was checked"
    case .validBut:
      "VALID-BUT: the claim follows from its bundle; what is listed below was not checked"
    case .invalid: "INVALID: do not rely on this claim"
    }
  }

  private static func write(
    _ problem: ClaimProblem, _ file: String, on page: inout TextPage
  ) {
    let place = [file, problem.path].filter { !$0.isEmpty }
    let start = place.count == 2 && place[1].hasPrefix(place[0]) ? [place[1]] : place
    page.line(
      "[\(problem.code.rawValue)] \(start.joined(separator: ": ")): \(problem.message)",
      indentation: 4, hanging: 2)
    page.fields(
      [("claimed", problem.claimed ?? ""), ("recomputed", problem.recomputed ?? "")],
      indentation: 6)
  }

  /// What a step looks at.
  private static func name(_ step: Verification.Step) -> String {
    switch step {
    case .files: "files"
    case .parse: "text"
    case .shape: "shape"
    case .proof: "signature"
    case .key: "key"
    case .resources: "digests"
    case .recalculation: "figures and verdicts"
    case .ledger: "ledger"
    case .replay: "entries"
    case .certificate: "certificate"
    case .status: "status"
    case .policy: "policy"
    }
  }
}
