import Quantities

/// A value that a rule saw, exact. Layout and language are for whoever prints it.
package enum Value: Hashable, Sendable {
  /// kg CO2e.
  case mass(ExactDecimal)
  /// A number without a unit, or with the unit that its name says.
  case number(ExactDecimal)
  case count(Int)
  /// A part of a whole, 0.01 for one percent.
  case share(Ratio)
  case date(CalendarDate)
  case flag(Bool)
  /// Somebody's words, a name or an id: the same in every language.
  case text(String)
  case list([String])
  /// A word that every language has of its own, by its key under `term.`, such as `plan.means`.
  case term(String)
  case terms([String])
  /// Not known.
  case unknown

  /// kg CO2e, or unknown.
  package static func mass(_ kg: ExactDecimal?) -> Value { kg.map(Value.mass) ?? .unknown }

  /// A whole number of kg CO2e.
  package static func mass(_ kg: Int) -> Value { .mass(ExactDecimal(kg)) }

  /// A day, or unknown.
  package static func date(_ date: CalendarDate?) -> Value { date.map(Value.date) ?? .unknown }

  /// Words, or unknown.
  package static func text(_ text: String?) -> Value { text.map(Value.text) ?? .unknown }

  /// The text of documents for machines. All numbers are exact, but for a share whose digits do
  /// not end: it is cut to a decimal of twelve places, half-even, and the rule shows its parts as
  /// masses beside it. No verdict rests on it.
  package var exactText: String {
    switch self {
    case .mass(let number), .number(let number): number.description
    case .count(let count): String(count)
    case .share(let share):
      share.exactDecimal?.description
        ?? (try? share.rounded(toPlaces: 12))?.description ?? share.description
    case .date(let date): date.description
    case .flag(let flag): String(flag)
    case .text(let text), .term(let text): text
    case .list(let texts), .terms(let texts): texts.joined(separator: ", ")
    case .unknown: ""
    }
  }
}
