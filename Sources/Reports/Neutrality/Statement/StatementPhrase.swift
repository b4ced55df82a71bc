import Neutrality

/// The words of statements that belong to no item, by their key under `statement.`.
package enum StatementPhrase: String, CaseIterable, Sendable {
  case titlePAS2060 = "title.pas2060"
  case titleISO14068 = "title.iso14068-1"
  case chapterCommitment = "chapter.commitment"
  case chapterAchievement = "chapter.achievement"
  case chapterReport = "chapter.report"
  case drafted, green, blanks, blank, clause, clauses, rules, span, mass
  case notGreen = "not-green"
  case noRule = "no-rule"
  case noBlanks = "no-blanks"
  case blankCell = "blank-cell"

  /// How many slots the text may use.
  package var slots: Int {
    switch self {
    case .titlePAS2060, .titleISO14068, .green, .blanks, .blank, .clause, .clauses: 1
    case .span, .mass: 2
    case .drafted, .notGreen: 3
    case .chapterCommitment, .chapterAchievement, .chapterReport, .rules, .noRule, .noBlanks,
      .blankCell:
      0
    }
  }
}

extension Catalogue {
  /// The keys of statements, each with the number of slots its text may use.
  package static let statementKeys: [String: Int] = {
    var keys: [String: Int] = [:]
    for phrase in StatementPhrase.allCases { keys["statement.\(phrase.rawValue)"] = phrase.slots }
    for item in StatementItem.all { keys["statement.item.\(item.key)"] = 0 }
    for label in StatementLabel.allCases { keys["statement.label.\(label.rawValue)"] = 0 }
    for note in StatementNote.allCases { keys["statement.note.\(note.rawValue)"] = 0 }
    for word in StatementWords.keys { keys["statement.word.\(word)"] = 0 }
    return keys
  }()

  /// A phrase of a statement.
  func phrase(_ phrase: StatementPhrase, _ slots: [Value] = []) -> String {
    text("statement.\(phrase.rawValue)", slots)
  }

  /// What an item is about.
  func title(of item: StatementItem) -> String { text("statement.item.\(item.key)") }

  func name(of label: StatementLabel) -> String { text("statement.label.\(label.rawValue)") }

  func sentence(_ note: StatementNote) -> String { text("statement.note.\(note.rawValue)") }

  /// The heading of a draft.
  func title(of statement: Statement) -> String {
    let standard = Value.text(statement.assessment.profile.standard.rawValue)
    return text("statement.title.\(statement.assessment.profile.id)", [standard])
  }

  /// A label with what stands behind it.
  func labelled(_ label: String, _ text: String) -> String {
    language == .english ? "\(label): \(text)" : "\(label)：\(text)"
  }

  /// Several things in one line.
  func joined(_ texts: [String]) -> String {
    texts.joined(separator: language == .english ? "; " : "；")
  }
}
