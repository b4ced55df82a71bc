import ActivityData
import Findings

/// What must be said about what an inventory leaves out.
enum ScopeFindings {
  /// Exclusions, contradictions about Scope 3, and categories of which nothing is said.
  static func findings(
    about scope3: [CategoryStatus], exclusions: [Manifest.Exclusion]
  ) -> [Finding] {
    var findings = exclusions.map { exclusion in
      Finding(
        .note, "scope.excluded",
        "scope \(exclusion.scope)\(exclusion.category.map { " category \($0)" } ?? ""), "
          + "\(exclusion.what): excluded, estimated \(exclusion.estimateKg) kg CO2e",
        notes: [exclusion.reason])
    }
    for status in scope3 where status.isContradicted {
      findings.append(
        Finding(
          .warning, "scope3.contradiction",
          "category \(status.category) is stated in `scope3` of inventory.json, and has lines or an "
            + "exclusion",
          notes: [status.reason], remedy: "take the statement out"))
    }
    let silent = scope3.filter { $0.status == .notStated }.map { String($0.category) }
    if !silent.isEmpty {
      findings.append(
        Finding(
          .note, "scope3.not-stated",
          "nothing is said of the Scope 3 categories \(silent.joined(separator: ", "))",
          remedy: "state them in `scope3` of inventory.json: not-relevant or not-estimated, and why"
        ))
    }
    return findings
  }
}
