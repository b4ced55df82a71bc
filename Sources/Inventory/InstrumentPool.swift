import ActivityData
import EmissionFactors
import Findings
import Quantities

/// Certificates and contracts with what is left of them while lines are covered in their order.
struct InstrumentPool {
  private let instruments: [String: Instrument]
  private let factors: FactorSet
  /// What is left, in the instrument's unit.
  private var left: [String: Ratio] = [:]
  /// What was used, in the instrument's unit.
  private var used: [String: Ratio] = [:]
  private(set) var findings: [Finding] = []

  init(_ instruments: [Instrument], factors: FactorSet) {
    self.factors = factors
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for instrument in instruments { left[instrument.id] = instrument.quantity.map(Ratio.init) }
  }

  /// What became of each instrument, in the order of their ids, and what must be said of it.
  func uses() throws(ArithmeticError) -> [InstrumentUse] {
    var uses: [InstrumentUse] = []
    for instrument in instruments.values.sorted(by: { $0.id < $1.id }) {
      let rest = try left[instrument.id]?.rounded(toPlaces: Calculation.places)
      uses.append(
        InstrumentUse(
          instrument: instrument, used: try used[instrument.id]?.rounded(toPlaces: Calculation.places)
            ?? .zero, left: rest))
    }
    return uses
  }

  /// Covers a line as far as its instrument reaches.
  ///
  /// - Returns: The covered part, if any, and the quantity that is not covered.
  mutating func cover(
    _ line: ActivityLine
  ) throws(ArithmeticError) -> (parts: [MarketPart], rest: ExactDecimal) {
    guard let instrument = instruments[line.key.instrument], isUsable(instrument, for: line.key),
      let toLine = try? instrument.unit.ratio(to: line.key.unit), !line.quantity.isNegative
    else { return ([], line.quantity) }
    let covered = try coverable(line.quantity, by: instrument, toLine)
    if covered.isZero { return ([], line.quantity) }
    let amount = try Ratio(covered).divided(by: toLine)
    used[instrument.id] = try amount.added(to: used[instrument.id] ?? Ratio(.zero))
    if let available = left[instrument.id] {
      left[instrument.id] = try available.added(
        to: Ratio(ExactDecimal(-1)).multiplied(by: amount))
    }
    var product = ExactProduct()
    product.multiply(by: amount)
    product.multiply(by: instrument.factorKg)
    let part = MarketPart(
      basis: .instrument, quantity: covered, source: instrument.id,
      kg: try product.rounded(toPlaces: Calculation.places))
    return ([part], try line.quantity.subtracting(covered))
  }

  /// How much of a quantity an instrument still covers, in the unit of the line; what is left of
  /// it is cut down to nine decimals, so never more than there is.
  private func coverable(
    _ quantity: ExactDecimal, by instrument: Instrument, _ toLine: Ratio
  ) throws(ArithmeticError) -> ExactDecimal {
    guard let available = left[instrument.id] else { return quantity }
    let reach = try available.multiplied(by: toLine)
    let places = Calculation.places
    var nearest = try reach.rounded(toPlaces: places)
    if let exact = reach.exactDecimal { nearest = exact }
    let isAbove = try Ratio(nearest).added(to: Ratio(ExactDecimal(-1)).multiplied(by: reach))
      .numerator > 0
    let step = try ExactDecimal(coefficient: 1, scale: places)
    return min(isAbove ? try nearest.subtracting(step) : nearest, quantity)
  }

  private mutating func isUsable(_ instrument: Instrument, for line: LineKey) -> Bool {
    var objection: String?
    if !instrument.period.contains(line.month.firstDay) {
      objection = "its period \(instrument.period) does not include \(line.month)"
    } else if !instrument.region.isEmpty,
      !factors.lineage(ofRegion: line.region).contains(instrument.region)
    {
      objection = "it was issued for \(instrument.region), not for \(line.region)"
    }
    guard let objection else { return true }
    let finding = Finding(
      .warning, "instrument.not-applied",
      "instrument \(instrument.id) does not cover \(line.facility) in \(line.month): \(objection)",
      remedy: "name an instrument of the same market and time, or none")
    if !findings.contains(finding) { findings.append(finding) }
    return false
  }
}
