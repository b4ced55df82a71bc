import ActivityData
import EmissionFactors
import Findings
import Quantities

/// Certificates and contracts with what is left of them while lines are covered in their order.
struct InstrumentPool {
  private let instruments: [String: Instrument]
  private let factors: FactorSet
  private let reporting: Period
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

  /// What corrections take back, by what they correct, in the instrument's unit: it covers as much
  /// of the bills again without using the instrument up.
  private var credits: [Corrected: Ratio] = [:]
  /// What the corrections themselves still give back of that.
  private var debits: [Corrected: Ratio] = [:]

  private struct Corrected: Hashable {
    let instrument: String
    let facility: String
    let activity: String
    let region: String

    init(_ key: LineKey) {
      instrument = key.instrument
      facility = key.facility
      activity = key.activity
      region = key.region
    }
  }

  /// Sets up the instruments for the lines of an inventory.
  ///
  /// - Throws: `ArithmeticError.overflow` when corrections leave the range of numbers.
  init(
    _ instruments: [Instrument], factors: FactorSet, lines: ActivityLines, reporting: Period
  ) throws(ArithmeticError) {
    self.factors = factors
    self.reporting = reporting
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Most inventories have none, and a large one has many lines to go through.
    if instruments.isEmpty { return }
    for instrument in instruments { left[instrument.id] = instrument.quantity.map(Ratio.init) }
    var bills: [Corrected: Ratio] = [:]
    let named = lines.kinds.map { self.instruments[$0.instrument] != nil }
    for index in lines.indices where named[lines.entries[index].kind] {
      let line = lines[index]
      guard let instrument = self.instruments[line.key.instrument],
        objection(to: instrument, for: line.key) == nil,
        let ratio = try? line.key.unit.ratio(to: instrument.unit)
      else { continue }
      let amount = try Ratio(line.quantity.magnitude).multiplied(by: ratio)
      let key = Corrected(line.key)
      if line.quantity.isNegative {
        credits[key] = try amount.added(to: credits[key] ?? Ratio(.zero))
      } else {
        bills[key] = try amount.added(to: bills[key] ?? Ratio(.zero))
      }
    }
    for (key, credit) in credits {
      let billed = bills[key] ?? Ratio(.zero)
      let isMore = try credit.added(to: Self.negative(billed)).numerator > 0
      credits[key] = isMore ? billed : credit
    }
    debits = credits
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

  /// Covers a line as far as its instrument reaches. A correction is covered as what it corrects.
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
      ? try giveBack(line, toLine) : try use(line, of: instrument, toLine)
    let rest = try line.quantity.subtracting(covered)
    if !rest.isZero && !rest.isNegative { exhausted.insert(instrument.id) }
    if covered.isZero { return ([], line.quantity) }
    let amount = try Ratio(covered).divided(by: toLine)
    used[instrument.id] = try amount.added(to: used[instrument.id] ?? Ratio(.zero))
    var product = ExactProduct()
    product.multiply(by: amount)
    product.multiply(by: instrument.factorKg)
    let part = MarketPart(
      basis: .instrument, quantity: covered, source: instrument.id,
      kg: try product.rounded(toPlaces: Calculation.places))
    return ([part], rest)
  }

  /// Covers a bill: first with what its corrections take back, then with what is left of the
  /// instrument.
  private mutating func use(
    _ line: ActivityLine, of instrument: Instrument, _ toLine: Ratio
  ) throws(ArithmeticError) -> ExactDecimal {
    let key = Corrected(line.key)
    let credit = credits[key] ?? Ratio(.zero)
    let byCredit = min(try Self.floor(credit.multiplied(by: toLine)), line.quantity)
    credits[key] = try credit.added(to: Self.negative(Ratio(byCredit).divided(by: toLine)))
    let rest = try line.quantity.subtracting(byCredit)
    guard let available = left[instrument.id] else { return line.quantity }
    let byStock = min(try Self.floor(available.multiplied(by: toLine)), rest)
    left[instrument.id] = try available.added(
      to: Self.negative(Ratio(byStock).divided(by: toLine)))
    return try byCredit.adding(byStock)
  }

  /// Covers a correction as far as there are bills that it takes back; a negative quantity.
  private mutating func giveBack(
    _ line: ActivityLine, _ toLine: Ratio
  ) throws(ArithmeticError) -> ExactDecimal {
    let key = Corrected(line.key)
    let debit = debits[key] ?? Ratio(.zero)
    let covered = max(try Self.floor(debit.multiplied(by: toLine)).negated(), line.quantity)
    debits[key] = try debit.added(to: Ratio(covered).divided(by: toLine))
    return covered
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
      Finding(
        .warning, "instrument.not-applied",
        "instrument \(objection.instrument) does not cover \(objection.activity) of "
          + "\(objection.facility) (\(MonthSpan(months))): \(objection.reason)",
        remedy: "name an instrument of the same market and time, or none")
    }
      + exhausted.map { id in
        Finding(
          .note, "instrument.used-up",
          "instrument \(id) is used up; what it does not cover takes the residual mix or the "
            + "location-based factor")
      }
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
    guard let objection = objection(to: instrument, for: line) else { return true }
    refuse(line, because: objection)
    return false
  }

  private func objection(to instrument: Instrument, for line: LineKey) -> String? {
    if !factors.hasMarket(line.activity) {
      return "certificates and contracts are for electricity"
    }
    let month = Period(from: line.month.firstDay, to: line.month.lastDay)
    let days = month.flatMap { $0.intersection(reporting) }
    if let days, !instrument.period.contains(days.from) || !instrument.period.contains(days.to) {
      return "its period \(instrument.period) does not include the whole month"
    }
    if !instrument.region.isEmpty,
      !factors.lineage(ofRegion: line.region).contains(instrument.region)
    {
      return "it was issued for \(instrument.region), not for \(line.region)"
    }
    return nil
  }
}
