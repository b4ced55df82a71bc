import Neutrality
import Quantities

extension Catalogue {
  /// A value as the language writes it. Masses and numbers keep all their digits, as a verdict can
  /// hang on the last one; a share is in percent with at most six digits after the point,
  /// half-even. Somebody's words cannot steer a terminal.
  package func shown(_ value: Value) -> String {
    switch value {
    case .mass(let kg): "\(number(kg)) kg CO2e"
    case .number(let number): self.number(number)
    case .count(let count): number(ExactDecimal(count))
    case .share(let share): percent(share)
    case .date(let date): shown(date)
    case .flag(let flag): text(flag ? "term.yes" : "term.no")
    case .text(let text): text.inert
    case .list(let texts): list(texts.map(\.inert))
    case .term(let key): text("term.\(key)")
    case .terms(let keys): list(keys.map { text("term.\($0)") })
    case .unknown: text("term.unknown")
    }
  }

  private func number(_ number: ExactDecimal) -> String {
    number.formatted(places: number.scale, grouping: true)
  }

  private func percent(_ share: Ratio) -> String {
    // A share beyond what fits is shown as the fraction it is.
    guard let hundred = try? share.multiplied(by: Ratio(ExactDecimal(100))),
      let percent = try? hundred.rounded(toPlaces: 6)
    else { return share.description }
    return language == .english ? "\(number(percent)) %" : "\(number(percent))%"
  }

  private func shown(_ date: CalendarDate) -> String {
    language == .english
      ? date.description : "\(date.year)年\(date.month)月\(date.day)日"
  }

  private func list(_ texts: [String]) -> String {
    if texts.isEmpty { return text("term.none") }
    return texts.joined(separator: language == .english ? ", " : "、")
  }
}
