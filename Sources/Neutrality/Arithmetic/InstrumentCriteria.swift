import Quantities

/// The quality criteria of the Scope 2 Guidance, table 7.1, on one instrument. All of them must be
/// met, and one that is not answered is not met.
struct InstrumentCriteria {
  /// Whether electricity was produced near the time for which it is claimed.
  enum Vintage: Hashable {
    case near
    /// Before the window, and a green certificate that was still valid when it was used.
    case early
    case outside
    /// A green certificate used after its validity.
    case lapsed
    /// A certificate that shows no month, as those of Hong Kong do not.
    case noMonth
    /// The power company's yearly statement stands for the month.
    case byStatement
    case notShown
  }

  let instrument: InstrumentSummary
  let settings: Settings
  private let asOf: CalendarDate
  private let period: Period?
  private let isRepeated: Bool

  /// The instruments of a claim that carry a claim of their own: neither residual mix nor average.
  static func all(of claim: NeutralityCase) -> [InstrumentCriteria] {
    let instruments = claim.footprint.scope2Instruments.filter {
      $0.kind != .residualMix && $0.kind != .gridAverage
    }
    var serials: [[String]: Int] = [:]
    for instrument in instruments {
      guard let serial = instrument.serial else { continue }
      serials[[instrument.scheme ?? "", serial], default: 0] += 1
    }
    return instruments.map { instrument in
      let count = instrument.serial.flatMap { serials[[instrument.scheme ?? "", $0]] } ?? 1
      return InstrumentCriteria(
        instrument: instrument, settings: claim.settings, asOf: claim.asOf,
        period: instrument.consumption ?? claim.applicationPeriod, isRepeated: count > 1)
    }
  }

  /// Electricity under a feed-in tariff has given its attribute to the power company, whose own
  /// certificates (`HK-RE`) hand it on.
  var isFedIn: Bool { instrument.isUnderFeedIn == true && instrument.scheme != "HK-RE" }
  var conveysClaim: Bool { instrument.conveysClaim == true && !isFedIn }
  var hasTwin: Bool { isRepeated || !instrument.duplicates.isEmpty }
  var isUnique: Bool { instrument.isOnlyClaim == true && !hasTwin }

  var isRetired: Bool {
    if let day = instrument.retiredOn, day > asOf { return false }
    return instrument.isRetired ?? (instrument.retiredOn != nil)
  }

  var isOfMarket: Bool {
    instrument.market != nil && instrument.market == instrument.consumptionMarket
  }

  /// A mainland instrument against a meter in Hong Kong, which a setting may leave to a person.
  var isMainlandForHongKong: Bool {
    instrument.market == "CN" && instrument.consumptionMarket == "HK"
  }

  /// Whether a criterion says that it cannot count; those that take a person are open.
  var isRuledOut: Bool {
    let vintages: Set<Vintage> = [.outside, .lapsed, .notShown]
    let isForeign =
      !isOfMarket && !(isMainlandForHongKong && settings.foreignInstrument == .evidence)
    return !conveysClaim || !isUnique || !isRetired || vintages.contains(vintage) || isForeign
      || (instrument.kind == .supplierRate && instrument.supplierNetsSales != true)
      || (instrument.kind == .contract && instrument.contractTransfersClaim != true)
  }

  /// Counted in months, as certificates show the month.
  var vintage: Vintage {
    guard let generation = instrument.generation, let period else {
      if instrument.scheme != "HK-RE" { return .notShown }
      return instrument.yearlyStatement == nil ? .noMonth : .byStatement
    }
    let first = YearMonth(containing: generation.from).number
    let last = YearMonth(containing: generation.to).number
    let isGreenCertificate = instrument.scheme == "GEC"
    let used = YearMonth(containing: instrument.retiredOn ?? period.to).number
    if isGreenCertificate && used > last + settings.greenCertificateMonths { return .lapsed }
    let end = YearMonth(containing: period.to).number + settings.instrumentMonthsAfter
    let start = YearMonth(containing: period.from).number - settings.instrumentMonthsBefore
    if last > end { return .outside }
    return first >= start ? .near : isGreenCertificate ? .early : .outside
  }
}
