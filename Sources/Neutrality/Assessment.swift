import Quantities

/// A case judged under a profile: every rule, with its reason.
package struct Assessment: Sendable {
  package let profile: Profile
  /// What the rules say, in their order.
  package let rulings: [Ruling]

  /// The verdict on the claim: the worst of its rules.
  package var overall: Verdict { Verdict.overall(rulings.map(\.verdict)) }

  /// Whether the claim holds: every rule that applies passes or warns, and at least one applies.
  package var isGreen: Bool { overall == .pass || overall == .warn }

  /// Judges a case. Throws where figures do not fit exact arithmetic, which is far beyond any
  /// emission on Earth.
  package init(of claim: NeutralityCase, under profile: Profile) throws(ArithmeticError) {
    var judged = claim
    judged.standard = profile.standard
    var rulings: [Ruling] = []
    for rule in profile.rules {
      rulings.append(
        Ruling(
          rule: rule, judgement: try rule.judge(judged), claim: judged))
    }
    self.profile = profile
    self.rulings = rulings
  }
}
