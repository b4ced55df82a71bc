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
  private(set) var findings: [Finding] = []

  init(_ instruments: [Instrument], factors: FactorSet) {
    self.factors = factors
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for instrument in instruments { left[instrument.id] = Ratio(instrument.quantity) }
  }

  /// Covers a line as far as its instrument reaches.
  ///
  /// - Returns: The covered part, if any, and the quantity that is not covered.
  mutating func cover(
    _ line: ActivityLine
  ) throws(ArithmeticError) -> (parts: [MarketPart], rest: ExactDecimal) {
    guard let instrument = instruments[line.key.instrument], isUsable(instrument, for: line.key),
      let available = left[instrument.id],
      let toLine = try? instrument.unit.ratio(to: line.key.unit)
    else { return ([], line.quantity) }
    let exact = try available.multiplied(by: toLine)
    // Where the digits do not end, cut below what there is: rounding adds half of this at most.
    let last = try ExactDecimal(coefficient: 1, scale: Calculation.places)
    let cut = try exact.rounded(toPlaces: Calculation.places).subtracting(last)
    let reach = exact.exactDecimal ?? cut
    if reach <= .zero || line.quantity.isNegative { return ([], line.quantity) }
    let covered = min(reach, line.quantity)
    let used = try Ratio(covered).divided(by: toLine)
    left[instrument.id] = try available.added(to: Ratio(ExactDecimal(-1)).multiplied(by: used))
    var product = ExactProduct()
    product.multiply(by: used)
    product.multiply(by: instrument.factorKg)
    let part = MarketPart(
      basis: .instrument, quantity: covered, source: instrument.id,
      kg: try product.rounded(toPlaces: Calculation.places))
    return ([part], try line.quantity.subtracting(covered))
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
