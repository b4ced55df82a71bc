import Neutrality
import Quantities

/// An item of a statement: what it is about, where a standard asks for it, and how the data fill it.
///
/// The content of items is in words of our own. Only clause numbers that were seen in a source are
/// printed (grade A); the numbers of items in annex B of PAS 2060 were not.
package struct StatementItem: Sendable {
  /// Fills an item. Throws where figures do not fit exact arithmetic.
  typealias Fill =
    @Sendable (NeutralityCase, Assessment) throws(ArithmeticError) -> [StatementPart]

  /// What it supports.
  package enum Support: String, Hashable, Sendable, CaseIterable {
    case commitment, achievement, both
  }

  /// Its name in documents, unique: `plan`.
  package let key: String
  /// The clauses that ask for it; empty where none was seen.
  package let clause: String
  package let support: Support
  /// The rules that judge what it says.
  package let rules: [String]
  let fill: Fill

  /// Makes an item.
  init(
    _ key: String, clause: String = "", _ support: Support, rules: [String] = [],
    fill: @escaping Fill
  ) {
    self.key = key
    self.clause = clause
    self.support = support
    self.rules = rules
    self.fill = fill
  }

  /// Every item that there is.
  package static let all: [StatementItem] = commitment + achievement + report
}
