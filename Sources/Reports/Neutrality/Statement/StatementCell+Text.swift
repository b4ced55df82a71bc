import Neutrality
import Quantities

extension Catalogue {
  /// A value of a statement. Kilograms keep all their digits, with the tonnes beside them.
  func shown(_ cell: StatementCell) -> String {
    switch cell {
    case .value(.mass(let kg)): mass(kg)
    case .value(let value): shown(value)
    case .period(let period): phrase(.span, [.date(period.from), .date(period.to)])
    case .word(let key): text("statement.word.\(key)")
    case .words(let keys):
      keys.map { text("statement.word.\($0)") }
        .joined(separator: language == .english ? ", " : "、")
    case .blank: phrase(.blankCell)
    }
  }

  /// An entry of a list, without what it does not state.
  func shown(_ facts: [StatementFact]) -> String {
    joined(
      facts.filter { $0.cell != .blank }.map { fact in
        fact.label.map { labelled(name(of: $0), shown(fact.cell)) } ?? shown(fact.cell)
      })
  }

  private func mass(_ kg: ExactDecimal) -> String {
    let shownKg = shown(.mass(kg))
    // A figure with more digits than fit behind the point stands in kilograms only.
    guard let tonnes = try? ExactDecimal(coefficient: kg.coefficient, scale: kg.scale + 3) else {
      return shownKg
    }
    return phrase(.mass, [.text(shownKg), .number(tonnes)])
  }
}
