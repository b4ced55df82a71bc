import ActivityData
import EmissionFactors
import Findings
import Quantities

/// How lines of one stream are calculated that differ in facility, month and quantity only: decided
/// once, however many lines there are.
///
/// Never changes; a class only so that handing one on costs nothing.
public final class LinePlan: Sendable {
  /// What the lines have in common; the facility is that of the first of them.
  public let kind: LineKind
  /// The stream, such as `combustion`.
  public let stream: String
  /// 1, 2 or 3.
  public let scope: Int
  /// 1 to 15 in scope 3.
  public let category: Int?
  /// The factor and why it was chosen.
  public let match: FactorMatch
  /// The gases in the order of the factor's rows.
  public let gases: GasPlans
  /// What the market-based figure rests on where no instrument covers it; nil outside Scope 2.
  public let market: MarketPlan?
  /// The numbers of the residual mix; none where the market-based figure rests on something else.
  let residualFactors: [GasFactor]
  /// Whether nothing keeps its lines from having a figure.
  let isWhole: Bool

  init(
    kind: LineKind, stream: String, scope: Int, category: Int?, match: FactorMatch,
    gases: GasPlans, market: MarketPlan?
  ) {
    self.kind = kind
    self.stream = stream
    self.scope = scope
    self.category = category
    self.match = match
    self.gases = gases
    self.market = market
    let residual = market?.basis == .residualMix ? market?.gases : nil
    residualFactors = residual?.factors ?? []
    isWhole = gases.isWhole && residual?.isWhole ?? true
  }

  /// A line of the plan in which nothing was consumed: for what all of its lines share. nil when no
  /// line of the plan can have a figure.
  public func sample() -> ResultLine? {
    let activity = ActivityLine(
      key: LineKey(kind: kind, month: YearMonth(number: 0)), quantity: .zero, rows: 0,
      firstRow: SourceLocation(file: ""))
    return try? line(activity, id: "")
  }

  /// A line of the plan of which no instrument covers anything.
  ///
  /// - Parameter covered: The parts of its market-based figure when one does.
  func line(
    _ activity: ActivityLine, id: String, covered: [MarketPart]? = nil
  ) throws(CalculationFailure) -> ResultLine {
    let amounts = try gases.amounts(of: activity.quantity)
    let sums = try gases.sums(of: amounts)
    var parts = covered ?? []
    if covered == nil {
      try addMarketPart(to: &parts, rest: activity.quantity, kg: sums.kg)
    }
    return ResultLine(
      id: id, activity: activity, stream: stream, scope: scope, category: category, match: match,
      gases: amounts, kg: sums.kg, biogenicKg: sums.biogenicKg,
      outsideKyotoKg: sums.outsideKyotoKg, market: parts)
  }

  /// Calculates a quantity that no instrument covers, in units of 10^-9 kg, each rounded half-even.
  ///
  /// - Returns: false when a figure does not fit; the line has its figures all the same.
  public func calculate(_ quantity: ExactDecimal, into figures: inout LineFigures) -> Bool {
    let (factors, residual) = (gases.factors, residualFactors)
    return isWhole
      && Self.calculate(quantity, factors.span, residual: residual.span, into: &figures)
  }

  /// Calculates a quantity by the numbers of a plan.
  static func calculate(
    _ quantity: ExactDecimal, _ gases: Span<GasFactor>, residual: Span<GasFactor>,
    into figures: inout LineFigures
  ) -> Bool {
    figures.begin(gases: gases.count)
    guard gases.calculate(quantity, into: &figures) else { return false }
    figures.marketKg = figures.kg
    if residual.isEmpty { return true }
    guard let kg = residual.scopedKg(of: quantity) else { return false }
    figures.marketKg = kg
    return true
  }

  /// The parts of the market-based figure of a quantity that no instrument covers, added to those
  /// that one does.
  ///
  /// - Parameter kg: The figure of the whole line, by location.
  func addMarketPart(
    to parts: inout [MarketPart], rest: ExactDecimal, kg: ExactDecimal
  ) throws(CalculationFailure) {
    guard let market else { return }
    let isWhole = parts.isEmpty && market.basis == .location
    parts.append(
      MarketPart(
        basis: market.basis, quantity: rest, source: market.source,
        kg: isWhole ? kg : try market.gases.sums(of: try market.gases.amounts(of: rest)).kg))
  }
}

/// What the market-based figure of a plan rests on where no instrument covers it.
public struct MarketPlan: Sendable {
  /// The residual mix, or the location for want of one.
  public let basis: MarketPart.Basis
  /// The id of the factor.
  public let source: String
  /// The residual mix.
  package let residual: FactorMatch?
  /// The gases of the factor.
  let gases: GasPlans

  init(residual: FactorMatch, gases: GasPlans) {
    basis = .residualMix
    source = residual.rows[0].id
    self.residual = residual
    self.gases = gases
  }

  init(location: FactorMatch, gases: GasPlans) {
    basis = .location
    source = location.rows[0].id
    residual = nil
    self.gases = gases
  }
}
