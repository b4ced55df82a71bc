import Claims
import Neutrality

extension ClaimClass {
  /// What claims a profile can support: its rules say nothing of the others.
  static func supported(by profile: Profile) -> [ClaimClass] {
    switch profile.id {
    case Profile.hkqaaDisclosure.id: [.disclosure]
    case Profile.hkqaaCommitment.id: [.disclosure, .commitment]
    case Profile.hkqaaPeak.id: [.disclosure, .peak]
    case Profile.hkqaaAchievement.id: [.disclosure, .achieved]
    default: [.disclosure, .commitment, .achieved]
    }
  }

  /// Why an assessment does not support a claim of this class; empty when it does.
  func objections(to assessment: Assessment, of claim: NeutralityCase) -> [String] {
    let supported = Self.supported(by: assessment.profile)
    guard supported.contains(self) else {
      return [
        "the profile \(assessment.profile.id) supports "
          + supported.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ", not `\(rawValue)`"
      ]
    }
    guard self == .achieved || self == .peak else { return [] }
    var objections = assessment.rulings.filter { $0.verdict == .fail }.map {
      "\($0.rule.id) is not met"
    }
    if self == .achieved, claim.declaration.kind == .commitment {
      objections.append("the declaration is one of commitment only")
    }
    return objections
  }
}
