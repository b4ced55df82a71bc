import Neutrality
import Quantities

/// A value of a statement.
package enum StatementCell: Hashable, Sendable {
  case value(Value)
  case period(Period)
  /// A word that every language has of its own, by its key under `statement.word.`.
  case word(String)
  case words([String])
  /// Not stated, inside a list or a table.
  case blank

  /// The text for machines.
  var exactText: String? {
    switch self {
    case .value(let value): value.exactText
    case .period(let period): "\(period.from)/\(period.to)"
    case .word(let key): key.split(separator: ".").last.map(String.init) ?? key
    case .words(let keys):
      keys.map { $0.split(separator: ".").last.map(String.init) ?? $0 }.joined(separator: ", ")
    case .blank: nil
    }
  }

  /// A value, or a blank.
  static func of(_ value: (some StatedValue)?) -> StatementCell { value?.cell ?? .blank }

  /// Kilograms CO2e, or a blank.
  static func mass(_ kg: ExactDecimal?) -> StatementCell { of(kg.map(Value.mass)) }
}

/// What a statement can print.
protocol StatedValue {
  var cell: StatementCell { get }
}

extension Value: StatedValue {
  var cell: StatementCell { self == .unknown ? .blank : .value(self) }
}

extension String: StatedValue {
  var cell: StatementCell { .value(.text(self)) }
}

extension Int: StatedValue {
  var cell: StatementCell { .value(.count(self)) }
}

extension Bool: StatedValue {
  var cell: StatementCell { .value(.flag(self)) }
}

extension CalendarDate: StatedValue {
  var cell: StatementCell { .value(.date(self)) }
}

extension Period: StatedValue {
  var cell: StatementCell { .period(self) }
}

extension DocumentReference: StatedValue {
  /// Its name and digest.
  var cell: StatementCell { .value(.text("\(name) (\(digest))")) }
}

extension Set: StatedValue where Element: StatementWord {
  /// Its words in the order of their type.
  var cell: StatementCell {
    .words(Element.allCases.filter { contains($0) }.map(\.statementKey))
  }
}
