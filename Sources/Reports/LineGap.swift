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
