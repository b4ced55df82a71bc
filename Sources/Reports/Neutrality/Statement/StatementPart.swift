import Neutrality
import Quantities

/// A part of an item: a label, what the data say, and which member of the manifest says it.
package struct StatementPart: Sendable {
  /// What stands behind a label.
  package enum Content: Sendable {
    /// Nothing is stated.
    case blank
    case cell(StatementCell)
    /// Entries below each other; what an entry does not state is left out.
    case list([[StatementFact]])
    case table(StatementTable)
    /// A sentence instead of a value: why there is none, see ``StatementNote``.
    case note(StatementNote)
  }

  package let label: StatementLabel
  package let content: Content
  /// The member that fills it, such as `plan.means`, or `activities`, `offsets` for the tables and
  /// the ledger of the folder; empty where nothing needs to.
  package let member: String

  /// The members of what is not stated here.
  package var blanks: [String] {
    switch content {
    case .blank: [member]
    case .table(let table): table.blanks
    case .cell, .list, .note: []
    }
  }
}

extension StatementPart {
  /// Something that has to be stated, in a member.
  static func part(
    _ label: StatementLabel, _ value: (some StatedValue)?, _ member: String
  ) -> StatementPart {
    StatementPart(
      label: label, content: value.map { .cell($0.cell) } ?? .blank, member: member)
  }

  /// Kilograms CO2e that have to be stated.
  static func mass(
    _ label: StatementLabel, _ kg: ExactDecimal?, _ member: String
  ) -> StatementPart {
    part(label, kg.map(Value.mass), member)
  }

  /// Entries of which there has to be one.
  static func list(
    _ label: StatementLabel, _ entries: [[StatementFact]], _ member: String
  ) -> StatementPart {
    StatementPart(
      label: label, content: entries.isEmpty ? .blank : .list(entries), member: member)
  }

  /// Names of which there has to be one.
  static func list(
    _ label: StatementLabel, _ names: [String], _ member: String
  ) -> StatementPart {
    list(label, names.map { [StatementFact($0)] }, member)
  }

  /// A table that has to have a row.
  static func table(
    _ label: StatementLabel, _ table: StatementTable, _ member: String
  ) -> StatementPart {
    StatementPart(
      label: label, content: table.rows.isEmpty ? .blank : .table(table), member: member)
  }

  /// A sentence in the place of a value.
  static func note(_ label: StatementLabel, _ note: StatementNote) -> StatementPart {
    StatementPart(label: label, content: .note(note), member: "")
  }
}

extension StatementPart {
  /// Something that may be stated; without it nothing is printed.
  static func also(_ label: StatementLabel, _ value: (some StatedValue)?) -> StatementPart {
    part(label, value, "")
  }

  /// Kilograms CO2e that may be stated.
  static func alsoMass(_ label: StatementLabel, _ kg: ExactDecimal?) -> StatementPart {
    mass(label, kg, "")
  }

  /// Entries that may be stated.
  static func alsoList(
    _ label: StatementLabel, _ entries: [[StatementFact]]
  ) -> StatementPart {
    list(label, entries, "")
  }

  /// Whether there is something to print: a value, or a blank that somebody has to fill.
  var isShown: Bool {
    if case .blank = content { return !member.isEmpty }
    return true
  }
}
