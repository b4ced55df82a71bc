import Neutrality
import Quantities

/// A draft of a statement for people: plain text with the marks of Markdown, at most 100 columns
/// wide, that can be read in a terminal and pasted into a document.
package struct StatementText {
  private let catalogue: Catalogue

  /// Writes in a language.
  package init(in language: Language) { catalogue = .of(language) }

  /// The draft.
  package func text(_ statement: Statement) -> String {
    var page = TextPage()
    page.line("# \(catalogue.title(of: statement))", hanging: 2)
    page.blank()
    for sentence in opening(statement) {
      page.line(sentence)
      page.blank()
    }
    for chapter in statement.chapters {
      page.line("## \(catalogue.text("statement.chapter.\(chapter.key)"))", hanging: 3)
      for entry in chapter.entries { write(entry, on: &page) }
      page.blank()
    }
    return page.text
  }

  /// What a reader has to know before anything else: it is a draft, does the claim hold, what is
  /// missing.
  private func opening(_ statement: Statement) -> [String] {
    let profile = statement.assessment.profile
    let blanks = statement.blankCount
    return [
      verdict(statement.assessment),
      catalogue.phrase(
        .drafted,
        [.date(statement.claim.asOf), .text(profile.id), .count(profile.version)]),
      blanks == 0 ? catalogue.phrase(.noBlanks) : catalogue.phrase(.blanks, [.count(blanks)]),
    ]
  }

  private func verdict(_ assessment: Assessment) -> String {
    let overall = Value.text(assessment.overall.rawValue)
    if assessment.isGreen { return catalogue.phrase(.green, [overall]) }
    let unmet = assessment.rulings.map(\.verdict).filter { !$0.isGreen }
    if unmet.isEmpty { return catalogue.phrase(.noRule) }
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = unmet.count { $0 == verdict }
      return count == 0 ? nil : "\(verdict.rawValue) \(count)"
    }
    return catalogue.phrase(.notGreen, [overall, .count(unmet.count), .list(counts)])
  }

  private func write(_ entry: Statement.Entry, on page: inout TextPage) {
    if !page.text.hasSuffix("\n\n") { page.blank() }
    page.line("### \(heading(entry.item))", hanging: 4)
    page.blank()
    for part in entry.parts { write(part, on: &page) }
    if entry.rulings.isEmpty { return }
    let verdicts = entry.rulings.map {
      TextPage.unbroken("\($0.rule.id) \($0.verdict.rawValue)")
    }
    page.line(
      "- " + catalogue.labelled(catalogue.phrase(.rules), catalogue.joined(verdicts)),
      hanging: 2)
  }

  /// What an item is about, with the clauses that ask for it.
  private func heading(_ item: StatementItem) -> String {
    let title = catalogue.title(of: item)
    if item.clause.isEmpty { return title }
    let phrase = item.clause.contains(",") ? StatementPhrase.clauses : .clause
    return "\(title) \(catalogue.phrase(phrase, [.text(item.clause)]))"
  }

  private func write(_ part: StatementPart, on page: inout TextPage) {
    let label = catalogue.name(of: part.label)
    switch part.content {
    case .blank: line(label, blank([part.member]), on: &page)
    case .cell(.value(.mass(let kg))):
      line(label, TextPage.unbroken(catalogue.shown(StatementCell.mass(kg))), on: &page)
    case .cell(let cell): line(label, catalogue.shown(cell), on: &page)
    case .note(let note): line(label, catalogue.sentence(note), on: &page)
    case .list(let entries):
      line(label, "", on: &page)
      for entry in entries {
        page.line("- \(catalogue.shown(entry))", indentation: 2, hanging: 2)
      }
    case .table(let table):
      line(label, "", on: &page)
      write(table, on: &page)
    }
  }

  /// A table stands far enough inside to be taken as it is, column under column.
  private func write(_ table: StatementTable, on page: inout TextPage) {
    var layout = TextTable(
      table.columns.map { column in
        let title = catalogue.name(of: column.label)
        return column.isNumber ? .number(title) : .flexible(title)
      })
    for row in table.rows { layout.add(row.map(catalogue.shown)) }
    page.blank()
    page.table(layout, indentation: 6)
    page.blank()
    if !table.blanks.isEmpty { page.line("- \(blank(table.blanks))", indentation: 2, hanging: 2) }
  }

  private func line(_ label: String, _ text: String, on page: inout TextPage) {
    page.line("- \(catalogue.labelled(label, text))", hanging: 2)
  }

  private func blank(_ members: [String]) -> String {
    TextPage.unbroken(catalogue.phrase(.blank, [.list(members)]))
  }
}
