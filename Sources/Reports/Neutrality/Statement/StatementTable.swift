import Neutrality
import Quantities

/// A table of a statement; what a cell lacks is a blank of its column's member.
package struct StatementTable: Sendable {
  /// A column: its heading, and the member that fills it.
  package struct Column: Sendable {
    package let label: StatementLabel
    package let member: String
    let isNumber: Bool

    static func text(_ label: StatementLabel, _ member: String) -> Column {
      Column(label: label, member: member, isNumber: false)
    }

    static func number(_ label: StatementLabel, _ member: String) -> Column {
      Column(label: label, member: member, isNumber: true)
    }
  }

  package let columns: [Column]
  /// One cell for each column.
  package let rows: [[StatementCell]]

  /// The members of the columns in which something is not stated.
  package var blanks: [String] {
    var members: [String] = []
    for (place, column) in columns.enumerated()
    where rows.contains(where: { $0[place] == .blank }) && !members.contains(column.member) {
      members.append(column.member)
    }
    return members
  }
}
