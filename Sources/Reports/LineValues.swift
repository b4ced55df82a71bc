import ActivityData
import Inventory
import Quantities

/// The values of a line that differ from those of other lines of its plan.
struct LineValues {
  var id = LineValue.gap(.id)
  var facility = LineValue.gap(.facility)
  var month = LineValue.gap(.month)
  var quantity = LineValue.gap(.quantity)
  var rows = LineValue.gap(.rows)
  var kg = LineValue.gap(.kg)
  /// nil when there is nothing of it.
  var biogenicKg: LineValue?
  /// nil when there is nothing of it.
  var outsideKyotoKg: LineValue?
  var marketKg = LineValue.gap(.marketKg)
  var gases: [(massKg: LineValue, kg: LineValue)]
  /// The parts of the market-based figure.
  var market: [(quantity: LineValue, kg: LineValue)]

  /// Those of a line.
  init(_ line: ResultLine, marketKg: ExactDecimal) {
    id = .text(line.id)
    facility = .text(line.activity.key.facility)
    month = .text(line.activity.key.month.description)
    quantity = .decimal(line.activity.quantity)
    rows = .integer(line.activity.rows)
    kg = .decimal(line.kg)
    biogenicKg = line.biogenicKg.isZero ? nil : .decimal(line.biogenicKg)
    outsideKyotoKg = line.outsideKyotoKg.isZero ? nil : .decimal(line.outsideKyotoKg)
    self.marketKg = .decimal(marketKg)
    gases = line.gases.map { (.decimal($0.massKg), .decimal($0.kg)) }
    market = line.market.map { (.decimal($0.quantity), .decimal($0.kg)) }
  }

  /// Gaps for all of them.
  ///
  /// - Parameter covered: How many parts the market-based figure has where an instrument covers
  ///   something; nil where it is one part at most, which is all of the line.
  init(of plan: LinePlan, covered: Int?, hasBiogenic: Bool, hasOutsideKyoto: Bool) {
    biogenicKg = hasBiogenic ? .gap(.biogenicKg) : nil
    outsideKyotoKg = hasOutsideKyoto ? .gap(.outsideKyotoKg) : nil
    gases = plan.gases.plans.indices.map { (.gap(.mass($0)), .gap(.gasKg($0))) }
    if let covered {
      market = (0..<covered).map { (.gap(.partQuantity($0)), .gap(.partKg($0))) }
    } else {
      market = plan.market == nil ? [] : [(.gap(.quantity), .gap(.marketKg))]
    }
  }
}
