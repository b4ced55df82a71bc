import Neutrality
import Quantities

/// A draft of the statement that goes with a claim: the qualifying explanatory statement of
/// PAS 2060, or the carbon neutrality report of ISO 14068-1, with all that the data say and a blank
/// wherever they say nothing.
package struct Statement: Sendable {
  /// An item with what fills it.
  package struct Entry: Sendable {
    package let item: StatementItem
    package let parts: [StatementPart]
    /// The rules of the profile that judge it.
    package let rulings: [Ruling]

    /// The members of what is not stated, each once.
    package var blanks: [String] {
      var blanks: [String] = []
      for member in parts.flatMap(\.blanks) where !blanks.contains(member) {
        blanks.append(member)
      }
      return blanks
    }
  }

  /// Items under one heading, by its key under `statement.chapter.`.
  package struct Chapter: Sendable {
    package let key: String
    package let entries: [Entry]
  }

  package let chapters: [Chapter]
  let claim: NeutralityCase
  package let assessment: Assessment

  /// All items.
  package var entries: [Entry] { chapters.flatMap(\.entries) }

  /// Whether every item is filled and every rule of the profile holds.
  package var isComplete: Bool { blankCount == 0 && assessment.isGreen }

  /// How many members are not stated, each counted once for each item that asks for it.
  package var blankCount: Int { entries.reduce(0) { $0 + $1.blanks.count } }

  /// Drafts the statement of a claim that was judged; nil where the profile has none.
  package init?(of claim: NeutralityCase, _ assessment: Assessment) throws(ArithmeticError) {
    guard let lists = Self.lists(of: assessment.profile.id, claim) else { return nil }
    var chapters: [Chapter] = []
    for (key, items) in lists {
      var entries: [Entry] = []
      for item in items {
        entries.append(
          Entry(
            item: item, parts: try item.fill(claim, assessment).filter(\.isShown),
            rulings: assessment.rulings.filter { item.rules.contains($0.rule.id) }))
      }
      chapters.append(Chapter(key: key, entries: entries))
    }
    self.chapters = chapters
    self.claim = claim
    self.assessment = assessment
  }

  /// The profiles that have a statement.
  package static let profiles = [Profile.pas2060.id, Profile.iso14068.id]

  /// The lists of items by chapter. A commitment is supported by the first list of PAS 2060, an
  /// achievement by both; a claim that does not say what it is gets both.
  private static func lists(
    of profile: String, _ claim: NeutralityCase
  ) -> [(String, [StatementItem])]? {
    switch profile {
    case Profile.pas2060.id:
      [("commitment", StatementItem.commitment)]
        + (claim.claimsAchievement ? [("achievement", StatementItem.achievement)] : [])
    case Profile.iso14068.id: [("report", StatementItem.report)]
    default: nil
    }
  }
}
