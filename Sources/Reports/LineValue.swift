import ActivityData
import Inventory
import Quantities
import StrictJSON

/// A value of a line that differs from that of another line of the same plan, or the gap for it.
enum LineValue {
  case text(String)
  case integer(Int)
  case decimal(ExactDecimal)
  case gap(LineGap)

  /// The value in a JSON document.
  var json: JSONOutput {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .gap(let gap): JSONTemplate.gap(gap.number, quoted: gap != .rows)
    }
  }
}

/// Which value of a line is left out of a template.
enum LineGap: Hashable {
  case id
  case facility
  case month
  case quantity
  case rows
  case kg
  case biogenicKg
  case outsideKyotoKg
  case marketKg
  /// kg of the gas at a place of the plan.
  case mass(Int)
  /// kg CO2e of the gas at a place of the plan.
  case gasKg(Int)
  /// The quantity of a part of the market-based figure.
  case partQuantity(Int)
  /// kg CO2e of a part of the market-based figure.
  case partKg(Int)

  private static let single: [LineGap] = [
    .id, .facility, .month, .quantity, .rows, .kg, .biogenicKg, .outsideKyotoKg, .marketKg,
  ]

  /// A number of its own.
  var number: Int {
    func number(_ kind: Int, _ place: Int) -> Int { Self.single.count + 4 * place + kind }
    return switch self {
    case .mass(let place): number(0, place)
    case .gasKg(let place): number(1, place)
    case .partQuantity(let place): number(2, place)
    case .partKg(let place): number(3, place)
    default: Self.single.firstIndex(of: self) ?? 0
    }
  }

  /// The gap with a ``number``.
  init(number: Int) {
    let (place, kind) = (number - Self.single.count).quotientAndRemainder(dividingBy: 4)
    self =
      switch kind {
      case _ where number < Self.single.count: Self.single[number]
      case 0: .mass(place)
      case 1: .gasKg(place)
      case 2: .partQuantity(place)
      default: .partKg(place)
      }
  }
}

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
