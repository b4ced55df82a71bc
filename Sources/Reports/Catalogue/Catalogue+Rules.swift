import Neutrality

extension Catalogue {
  /// The key of a text about a rule: `title`, `asks` or `change`.
  package static func key(_ part: String, of rule: Rule) -> String { "rule.\(rule.id).\(part)" }

  /// The key of a reason that a rule gives.
  package static func key(of reason: Reason, in rule: Rule) -> String {
    reason.isCommon ? "common.\(reason.key)" : "rule.\(rule.id).reason.\(reason.key)"
  }

  /// What the rule is about, in a few words.
  package func title(of rule: Rule) -> String { text(Self.key("title", of: rule)) }

  /// What the rule asks.
  package func asks(_ rule: Rule) -> String { text(Self.key("asks", of: rule)) }

  /// What would change its verdict.
  package func change(_ rule: Rule) -> String { text(Self.key("change", of: rule)) }

  /// What the rule saw and why it judged so.
  package func reason(of judgement: Judgement, in rule: Rule) -> String {
    text(Self.key(of: judgement.reason, in: rule), judgement.reason.slots)
  }

  /// The name of a verdict.
  package func name(of verdict: Verdict) -> String { text("verdict.\(verdict.rawValue)") }
}
