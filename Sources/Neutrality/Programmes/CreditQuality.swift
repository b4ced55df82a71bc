/// The machine part of the criteria for a credit: a listed programme, a project in good standing
/// and, where the reduction can be reversed, a buffer. Everything else takes a person.
enum CreditQuality {
  /// The reasons of ``judgement(of:listedIn:)`` with their slots.
  static let reasons = ["project": 1, "unlisted": 2, "no-buffer": 1, "unknown": 1, "sound": 1]

  /// Judges the credits of a claim by a list of programmes.
  static func judgement(
    of claim: NeutralityCase, listedIn programmes: [String: Rule.Grade]
  ) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    return .on(
      credits, groups(credits, listedIn: programmes),
      limit: "project = 0, unlisted = 0, noBuffer = 0, unknown = 0", otherwise: "sound",
      .count(credits.count))
  }

  /// The credits that take a person, by what is open.
  private static func groups(
    _ credits: [CreditSummary], listedIn programmes: [String: Rule.Grade]
  ) -> [CreditGroup] {
    let projects = credits.filter { !$0.isAllowance }
    let unlisted = credits.filter { !$0.isListed(in: programmes) }
    return [
      CreditGroup(
        .evidence, "project",
        projects.filter { $0.project.status.map { $0 != .registered } ?? false }),
      CreditGroup(.evidence, "unlisted", unlisted, .list(unlisted.programmes)),
      CreditGroup(
        .evidence, "no-buffer",
        projects.filter { $0.isReversible == true && $0.hasBuffer != true }),
      CreditGroup(
        .evidence, "unknown",
        projects.filter { $0.project.status == nil || $0.isReversible == nil }),
    ]
  }
}
