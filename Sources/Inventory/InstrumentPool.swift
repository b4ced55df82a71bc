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
  /// Instruments that were used up before all lines that name them were covered.
  private var exhausted: Set<String> = []
  /// Why an instrument was not applied to the lines of a facility, and in which months.
  private var objections: [Objection: Set<YearMonth>] = [:]

  private struct Objection: Hashable {
    let instrument: String
    let facility: String
    let activity: String
    let reason: String
  }

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
          instrument: instrument,
          used: try used[instrument.id]?.rounded(toPlaces: Calculation.places)
            ?? .zero, left: rest))
    }
    return uses
  }

  /// Covers a line as far as its instrument reaches. A correction gives back what was covered.
  ///
  /// - Returns: The covered part, if any, and the quantity that is not covered.
  mutating func cover(
    _ line: ActivityLine
  ) throws(ArithmeticError) -> (parts: [MarketPart], rest: ExactDecimal) {
    guard let instrument = instruments[line.key.instrument], isUsable(instrument, for: line.key),
      let toLine = try? instrument.unit.ratio(to: line.key.unit)
    else { return ([], line.quantity) }
    let covered =
      line.quantity.isNegative
      ? try returnable(line.quantity, to: instrument, toLine)
      : try coverable(line.quantity, by: instrument, toLine)
    let rest = try line.quantity.subtracting(covered)
    if !rest.isZero { exhausted.insert(instrument.id) }
    if covered.isZero { return ([], line.quantity) }
    let amount = try Ratio(covered).divided(by: toLine)
    used[instrument.id] = try amount.added(to: used[instrument.id] ?? Ratio(.zero))
    if let available = left[instrument.id] {
      left[instrument.id] = try available.added(to: Self.negative(amount))
    }
    var product = ExactProduct()
    product.multiply(by: amount)
    product.multiply(by: instrument.factorKg)
    let part = MarketPart(
      basis: .instrument, quantity: covered, source: instrument.id,
      kg: try product.rounded(toPlaces: Calculation.places))
    return ([part], rest)
  }

  /// Notes that a line names an instrument although it has nothing to do with one.
  mutating func refuse(_ line: LineKey, because reason: String) {
    let objection = Objection(
      instrument: line.instrument, facility: line.facility, activity: line.activity, reason: reason)
    objections[objection, default: []].insert(line.month)
  }

  /// What must be said of instruments that were not applied or did not suffice.
  func findings() -> [Finding] {
    objections.map { objection, months in
      let span = [months.min(), months.max()].compactMap { $0?.description }
      let when = span.first == span.last ? span[0] : span.joined(separator: " to ")
      return Finding(
        .warning, "instrument.not-applied",
        "instrument \(objection.instrument) does not cover \(objection.activity) of "
          + "\(objection.facility) (\(when)): \(objection.reason)",
        remedy: "name an instrument of the same market and time, or none")
    }
      + exhausted.map { id in
        Finding(
          .note, "instrument.used-up",
          "instrument \(id) is used up; what it does not cover takes the residual mix or the "
            + "location-based factor")
      }
  }

  /// How much of a correction gives back what the instrument had covered: not more than that.
  private func returnable(
    _ quantity: ExactDecimal, to instrument: Instrument, _ toLine: Ratio
  ) throws(ArithmeticError) -> ExactDecimal {
    let covered = try (used[instrument.id] ?? Ratio(.zero)).multiplied(by: toLine)
    return max(try Self.floor(covered).negated(), quantity)
  }

  /// How much of a quantity an instrument still covers, in the unit of the line; what is left of
  /// it is cut down to nine decimals, so never more than there is.
  private func coverable(
    _ quantity: ExactDecimal, by instrument: Instrument, _ toLine: Ratio
  ) throws(ArithmeticError) -> ExactDecimal {
    guard let available = left[instrument.id] else { return quantity }
    return min(try Self.floor(available.multiplied(by: toLine)), quantity)
  }

  /// A ratio as a decimal, exactly where that is possible and else cut down to nine decimals.
  private static func floor(_ ratio: Ratio) throws(ArithmeticError) -> ExactDecimal {
    if let exact = ratio.exactDecimal { return exact }
    let nearest = try ratio.rounded(toPlaces: Calculation.places)
    if try Ratio(nearest).added(to: negative(ratio)).numerator <= 0 { return nearest }
    return try nearest.subtracting(ExactDecimal(coefficient: 1, scale: Calculation.places))
  }

  private static func negative(_ ratio: Ratio) throws(ArithmeticError) -> Ratio {
    try ratio.multiplied(by: Ratio(ExactDecimal(-1)))
  }

  private mutating func isUsable(_ instrument: Instrument, for line: LineKey) -> Bool {
    let month = line.month
    var objection: String?
    if let activity = factors.catalogued(line.activity), activity.id != "electricity" {
      objection = "certificates and contracts are for electricity"
    } else if !instrument.period.contains(month.firstDay)
      || !instrument.period.contains(month.lastDay)
    {
      objection = "its period \(instrument.period) does not include the whole month"
    } else if !instrument.region.isEmpty,
      !factors.lineage(ofRegion: line.region).contains(instrument.region)
    {
      objection = "it was issued for \(instrument.region), not for \(line.region)"
    }
    guard let objection else { return true }
    refuse(line, because: objection)
    return false
  }
}
