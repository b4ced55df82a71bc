import Neutrality
import Quantities
import StrictJSON

/// Verdicts for programs.
package enum VerdictJSON {
  /// A document of the schema `baycarbon/verdict/1`: every rule of the profile in its order, with
  /// the values seen as exact text. The reason is a key and its slots, and a sentence beside it in
  /// the language asked for.
  package static func document(
    _ assessment: Assessment, of claim: NeutralityCase, in catalogue: Catalogue
  ) -> JSONOutput {
    .present([
      ("schema", "baycarbon/verdict/1"),
      ("profile", .string(assessment.profile.id)),
      ("profileVersion", .integer(assessment.profile.version)),
      ("standard", .string(assessment.profile.standard.rawValue)),
      ("asOf", .string(claim.asOf.description)),
      ("subject", claim.subject.name.map(JSONOutput.string)),
      ("period", (claim.applicationPeriod?.description).map(JSONOutput.string)),
      ("language", .string(catalogue.language.rawValue)),
      ("overall", .string(assessment.overall.rawValue)),
      ("settings", .array(claim.settings.changed.map { setting($0, claim) })),
      ("verdicts", .array(assessment.rulings.map { ruling($0, catalogue) })),
    ])
  }

  /// A setting that is not at its default.
  private static func setting(_ entry: SettingEntry, _ claim: NeutralityCase) -> JSONOutput {
    .present([
      ("name", .string(entry.name)), ("rule", .string(entry.rule)),
      ("value", .string(entry.text(claim.settings))),
      ("default", .string(entry.text(Settings()))),
      ("setAt", claim.settingPlaces[entry.name].map(JSONOutput.string)),
    ])
  }

  private static func ruling(_ ruling: Ruling, _ catalogue: Catalogue) -> JSONOutput {
    let (rule, judgement) = (ruling.rule, ruling.judgement)
    return .present([
      ("rule", .string(rule.id)), ("verdict", .string(ruling.verdict.rawValue)),
      ("standard", .string(rule.standard.rawValue)), ("clause", .string(rule.clause)),
      ("locator", rule.locator.map(JSONOutput.string)), ("grade", .string(rule.grade.rawValue)),
      ("reason", reason(judgement.reason)),
      ("text", .string(catalogue.reason(of: judgement, in: rule))),
      (
        "observed",
        .object(judgement.observed.all.map { ($0.name, .string($0.value.exactText)) })
      ),
      ("limit", judgement.limit.map(JSONOutput.string) ?? .null),
      ("due", (judgement.due?.description).map(JSONOutput.string) ?? .null),
      ("refs", .array(judgement.refs.map(JSONOutput.string))),
      ("decision", ruling.decision.map(decision)),
      (
        "decisionsNotCounted",
        ruling.uncounted.isEmpty ? nil : .array(ruling.uncounted.map(uncounted))
      ),
    ])
  }

  private static func reason(_ reason: Reason) -> JSONOutput {
    [
      "key": .string(reason.name),
      "slots": .array(reason.slots.map { .string($0.exactText) }),
    ]
  }

  private static func uncounted(_ one: Ruling.Uncounted) -> JSONOutput {
    var (cause, day) = ("", CalendarDate?.none)
    switch one.cause {
    case .incomplete: cause = "incomplete"
    case .future: cause = "future"
    case .otherDocument: cause = "other-document"
    case .early(let first): (cause, day) = ("early", first)
    }
    return .present([
      ("by", .string(one.decision.reviewer)), ("on", .string(one.decision.on.description)),
      ("cause", .string(cause)), ("notBefore", (day?.description).map(JSONOutput.string)),
    ])
  }

  private static func decision(_ decision: ReviewerDecision) -> JSONOutput {
    [
      "by": .string(decision.reviewer), "on": .string(decision.on.description),
      "note": .string(decision.note), "digest": .string(decision.digest),
      "accepts": .bool(decision.accepts),
    ]
  }
}
