import Quantities

/// What a person decided who looked at the evidence a rule asked for.
package struct ReviewerDecision: Hashable, Sendable {
  /// The id of the rule.
  package let rule: String
  /// Who.
  package let reviewer: String
  /// When.
  package let on: CalendarDate
  /// Why.
  package let note: String
  /// The digest of the document that was looked at, `sha256:` and 64 hexadecimal digits.
  package let digest: String
  /// True when the document shows what the rule asks; false when it does not.
  package let accepts: Bool

  /// Makes a decision.
  package init(
    rule: String, by reviewer: String, on date: CalendarDate, note: String, digest: String,
    accepts: Bool = true
  ) {
    self.rule = rule
    self.reviewer = reviewer
    on = date
    self.note = note
    self.digest = digest
    self.accepts = accepts
  }

  /// True when it says who, why and on which document; a decision that does not counts for nothing.
  package var isComplete: Bool {
    let prefix = "sha256:"
    let digits = digest.dropFirst(prefix.utf8.count)
    return !reviewer.isEmpty && !note.isEmpty && digest.hasPrefix(prefix)
      && digits.utf8.count == 64
      && digits.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
      }
  }
}
