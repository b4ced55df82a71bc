/// The machine part of the criteria for a credit: a listed programme, a project in good standing
/// and, where the reduction can be reversed, a buffer. Everything else takes a person.
enum CreditQuality {
  /// The reasons of ``groups(_:listedIn:)`` with their slots.
  static let reasons = ["project": 1, "unlisted": 2, "no-buffer": 1, "unknown": 1]

  /// The credits that take a person, by what is open.
  static func groups(
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
