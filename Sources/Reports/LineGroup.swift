import ActivityData
import EmissionFactors
import Inventory
import Quantities

/// Lines of one bill whose figures rest on the same: one is explained, the others are listed.
struct LineGroup {
  /// What must be equal for an explanation to hold for another month too.
  private struct Basis: Hashable {
    let stream: String
    let factors: [String]
    let properties: [String]
    let fallbacks: [Fallback]
    let market: [String]

    init(_ line: ResultLine) {
      stream = line.stream
      factors = line.match.rows.map(\.id)
      properties = line.match.properties.map(\.id)
      // In one month the factor may fit, in the next it may stand in: that is not the same.
      fallbacks = line.match.fallbacks
      market = line.market.map { "\($0.basis.rawValue) \($0.source)" }
    }
  }

  private let first: LineExplanation
  private var others: [ResultLine] = []

  private init(first: LineExplanation) {
    self.first = first
  }

  /// The groups in the order of their first lines.
  static func groups(of lines: [LineExplanation]) -> [LineGroup] {
    var groups: [LineGroup] = []
    var places: [Basis: Int] = [:]
    for explanation in lines {
      let basis = Basis(explanation.line)
      if let place = places[basis] {
        groups[place].others.append(explanation.line)
      } else {
        places[basis] = groups.count
        groups.append(LineGroup(first: explanation))
      }
    }
    return groups
  }

  /// Writes the explanation of the first line and a table of the others.
  func write(on page: inout TextPage) {
    LinePage(first).write(on: &page)
    if others.isEmpty { return }
    let figures = figures
    var table = TextTable(
      [.text("line"), .text("month"), .number(first.line.activity.key.unit.symbol)]
        + figures.map { .number($0.title) })
    for line in others {
      table.add(
        [line.id, line.activity.key.month.description, line.activity.quantity.grouped]
          + figures.map { $0.kg(line).grouped })
    }
    page.section("THE SAME FOR")
    page.table(table)
  }

  private typealias Figure = (title: String, kg: (ResultLine) -> ExactDecimal)

  /// The columns of the figures: those outside the scopes only where there is something.
  private var figures: [Figure] {
    var figures: [Figure] =
      first.line.scope == 2
      ? [
        ("location-based, kg CO2e", \.kg),
        // Added up before, in the totals of the result: here it cannot fail.
        ("market-based, kg CO2e", { (try? $0.marketKg()) ?? $0.kg }),
      ] : [("kg CO2e", \.kg)]
    let lines = [first.line] + others
    if lines.contains(where: { !$0.biogenicKg.isZero }) {
      figures.append(("biogenic, kg CO2", \.biogenicKg))
    }
    if lines.contains(where: { !$0.outsideKyotoKg.isZero }) {
      figures.append(("outside Kyoto, kg CO2e", \.outsideKyotoKg))
    }
    return figures
  }
}
