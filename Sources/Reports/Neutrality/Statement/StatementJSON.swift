import Neutrality
import Quantities
import StrictJSON

/// A draft of a statement for programs.
package enum StatementJSON {
  /// A document of the schema `baycarbon/statement/1`: the items in their order, with exact values
  /// (masses in kg) and their text in the language asked for, and the members that are not stated.
  package static func document(_ statement: Statement, in catalogue: Catalogue) -> JSONOutput {
    let assessment = statement.assessment
    return .present([
      ("schema", "baycarbon/statement/1"),
      ("profile", .string(assessment.profile.id)),
      ("profileVersion", .integer(assessment.profile.version)),
      ("standard", .string(assessment.profile.standard.rawValue)),
      ("language", .string(catalogue.language.rawValue)),
      ("title", .string(catalogue.title(of: statement))),
      ("asOf", .string(statement.claim.asOf.description)),
      ("overall", .string(assessment.overall.rawValue)),
      ("draft", .bool(true)),
      ("blanks", .integer(statement.blankCount)),
      ("items", .array(statement.entries.map { item($0, catalogue) })),
    ])
  }

  private static func item(_ entry: Statement.Entry, _ catalogue: Catalogue) -> JSONOutput {
    [
      "key": .string(entry.item.key),
      "clause": .string(entry.item.clause),
      "supports": .string(entry.item.support.rawValue),
      "title": .string(catalogue.title(of: entry.item)),
      "values": .array(entry.parts.map { part($0, catalogue) }),
      "blanks": .array(entry.blanks.map(JSONOutput.string)),
      "rules": .array(
        entry.rulings.map { ruling in
          ["rule": .string(ruling.rule.id), "verdict": .string(ruling.verdict.rawValue)]
        }),
    ]
  }

  private static func part(_ part: StatementPart, _ catalogue: Catalogue) -> JSONOutput {
    let head: [(String, JSONOutput?)] = [
      ("label", .string(part.label.rawValue)),
      ("name", .string(catalogue.name(of: part.label))),
    ]
    let content: [(String, JSONOutput?)] =
      switch part.content {
      case .blank: [("value", .null), ("member", .string(part.member))]
      case .cell(let cell): value(cell, catalogue)
      case .note(let note):
        [("note", .string(note.rawValue)), ("text", .string(catalogue.sentence(note)))]
      case .list(let entries):
        [("entries", .array(entries.map { .array(facts($0, catalogue)) }))]
      case .table(let table):
        [
          ("columns", .array(table.columns.map { .string($0.label.rawValue) })),
          ("rows", .array(table.rows.map { .array($0.map(exact)) })),
        ]
      }
    return .present(head + content)
  }

  private static func facts(_ facts: [StatementFact], _ catalogue: Catalogue) -> [JSONOutput] {
    facts.filter { $0.cell != .blank }.map { fact in
      .present(
        [("label", fact.label.map { .string($0.rawValue) })] + value(fact.cell, catalogue))
    }
  }

  private static func value(
    _ cell: StatementCell, _ catalogue: Catalogue
  ) -> [(String, JSONOutput?)] {
    [("value", exact(cell)), ("text", .string(catalogue.shown(cell)))]
  }

  private static func exact(_ cell: StatementCell) -> JSONOutput {
    cell.exactText.map(JSONOutput.string) ?? .null
  }
}
