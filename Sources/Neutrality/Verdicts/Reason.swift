/// Why a verdict was given: a key of the catalogue and the values for its slots. Never a sentence.
package struct Reason: Hashable, Sendable {
  /// The key, unique within its rule, or among the common ones.
  package let key: String
  /// The values of `{0}`, `{1}` ...
  package let slots: [Value]
  /// Whether the text is the same for every rule.
  package let isCommon: Bool

  /// A reason of one rule.
  package init(_ key: String, _ slots: [Value] = []) {
    self.key = key
    self.slots = slots
    isCommon = false
  }

  /// A reason that many rules share.
  package init(_ common: CommonReason, _ slots: [Value] = []) {
    key = common.rawValue
    self.slots = slots
    isCommon = true
  }

  /// The name in tables and documents: `common.` stands before shared ones.
  package var name: String { isCommon ? "common.\(key)" : key }
}

/// A reason that many rules share.
package enum CommonReason: String, Hashable, Sendable, CaseIterable {
  /// Something that the rule needs is not stated: {0} names it as in the manifest.
  case missing
  /// The claim only promises; the rule is about what was achieved.
  case commitmentOnly = "commitment-only"
  /// The claim only says what was achieved; the rule is about what is promised.
  case achievementOnly = "achievement-only"
  /// The rule is for events, and for others.
  case notAnEvent = "not-an-event"
  case anEvent = "an-event"
  /// The rule is for products and services, for organisations.
  case notAProduct = "not-a-product"
  case notAnOrganisation = "not-an-organisation"
  /// There are no credits, no instruments the rule could look at.
  case noCredits = "no-credits"
  case noInstruments = "no-instruments"
  /// The first period has nothing before it.
  case firstPeriod = "first-period"

  /// How many slots the text may use.
  package var slots: Int { self == .missing ? 1 : 0 }
}
