import ActivityData
import EmissionFactors
import Findings
import Quantities

/// Calculates an inventory: a pure function of manifest, activity data, instruments and factors.
///
/// Each line is multiplied once per gas by ``Calculation``. Nothing here reads a file or a clock.
public struct InventoryCalculator {
  let manifest: Manifest
  let factors: FactorSet
  let gwp: GWPSet
  var findings = FactorFindings()
  private var instruments: InstrumentPool
  private var matches: [FactorQuery: FactorMatch?] = [:]
  private var lines: [ResultLine] = []
  private var omitted: [OmittedLine] = []

  private init(
    manifest: Manifest, factors: FactorSet, gwp: GWPSet, instruments: InstrumentPool
  ) {
    self.manifest = manifest
    self.factors = factors
    self.gwp = gwp
    self.instruments = instruments
  }

  /// Calculates.
  ///
  /// - Parameters:
  ///   - data: Lines, control totals and findings of reading.
  ///   - gwp: The GWP set that the manifest names.
  ///   - instruments: Certificates and contracts for the market-based figure.
  /// - Throws: `ArithmeticError` when the totals leave the range of numbers; a line that does is
  ///   a finding instead.
  public static func calculate(
    manifest: Manifest, data: ActivityData, factors: FactorSet, gwp: GWPSet,
    instruments: [Instrument] = []
  ) throws(ArithmeticError) -> InventoryResult {
    var calculator = InventoryCalculator(
      manifest: manifest, factors: factors, gwp: gwp,
      instruments: try InstrumentPool(
        instruments, factors: factors, lines: data.lines, reporting: manifest.period))
    for line in data.lines { calculator.add(line) }
    let lines = calculator.lines.enumerated().map { index, line in
      var line = line
      line.id = "L\(index + 1)"
      return line
    }
    let uses = try calculator.instruments.uses()
    let scope3 = try CategoryStatus.all(for: manifest, lines: lines)
    let totals = try Totals(lines)
    // Summed here once, so that no report finds out later that it cannot be.
    _ = (try totals.totalLocationKg(), try totals.totalMarketKg())
    let findings =
      data.findings + calculator.findings.all() + calculator.instruments.findings()
      + uses.compactMap(\.finding) + calculator.unusedFactors() + (try negativeLines(data.lines))
      + Self.findings(about: scope3, exclusions: manifest.exclusions)
    return InventoryResult(
      manifest: manifest, gwp: gwp, factorVersion: factors.version, control: data.control,
      lines: lines, omitted: calculator.omitted, totals: totals, scope3: scope3,
      instruments: uses,
      findings: findings.inReportOrder())
  }

  /// The factor for one stream of a line and how the inventory came to ask for it.
  public static func query(
    for line: LineKey, stream: String, manifest: Manifest, factors: FactorSet
  ) -> FactorQuery {
    let activity = factors.catalogued(line.activity)
    let asked = Activity.lineage(of: line.activity).lazy.compactMap { manifest.series[$0] }.first
    return FactorQuery(
      activity: line.activity, stream: stream, region: line.region, month: line.month,
      dimension: line.unit.dimension, series: asked ?? activity?.series ?? [""],
      allowsFallback: manifest.missingFactor == .fallback)
  }

  private mutating func add(_ line: ActivityLine) {
    let rules = streams(of: line.key)
    if rules.isEmpty { omitUnknown(line) }
    for (index, rule) in rules.enumerated() {
      if rule.presence == .onRequest && !manifest.includedStreams.contains(rule.name) { continue }
      let query = Self.query(
        for: line.key, stream: rule.name, manifest: manifest, factors: factors)
      guard let match = match(query) else {
        if rule.presence == .always {
          let reason = findings.addMissing(line, query, factors: factors)
          omit(line, rule.name, FactorFindings.missing, reason)
        } else {
          findings.addNotCounted(query)
        }
        continue
      }
      do throws(CalculationFailure) {
        var result = try result(for: line, rule: rule, isMain: index == 0, match: match)
        if result.scope == 2 {
          result.market = try marketParts(of: result, isMain: index == 0, query: query)
        } else if index == 0, !line.key.instrument.isEmpty {
          instruments.refuse(line.key, because: "it is not in Scope 2")
        }
        findings.add(match, query: query, line: line, gwp: gwp)
        lines.append(result)
      } catch {
        let (code, reason) = findings.add(error, line: line)
        omit(line, rule.name, code, reason)
      }
    }
  }

  /// An activity that emits nothing as far as is known must not vanish from the result.
  private mutating func omitUnknown(_ line: ActivityLine) {
    let query = Self.query(
      for: line.key, stream: StreamRule.unnamed, manifest: manifest, factors: factors)
    let reason = findings.addMissing(line, query, factors: factors)
    omit(line, StreamRule.unnamed, FactorFindings.missing, reason)
  }

  private mutating func omit(
    _ line: ActivityLine, _ stream: String, _ code: String, _ reason: String
  ) {
    omitted.append(OmittedLine(activity: line, stream: stream, code: code, reason: reason))
  }

  /// What the activity emits: as the catalogue says, or, for an activity of the user's own, the
  /// streams its factors name.
  private func streams(of line: LineKey) -> [StreamRule] {
    if let activity = factors.catalogued(line.activity) { return activity.streams }
    var rules: [StreamRule] = []
    for row in factors.rows(of: line.activity) where !row.isProperty {
      if rules.contains(where: { $0.name == row.stream }) { continue }
      rules.append(
        StreamRule(
          name: row.stream, scope: row.scope ?? 3, category: row.category, presence: .always))
    }
    return rules
  }

  private mutating func match(_ query: FactorQuery) -> FactorMatch? {
    if let known = matches[query] { return known }
    let match = factors.match(for: query)
    matches[query] = match
    return match
  }

  private func result(
    for line: ActivityLine, rule: StreamRule, isMain: Bool, match: FactorMatch
  ) throws(CalculationFailure) -> ResultLine {
    var scope = rule.scope
    var category = rule.category
    if let own = match.rows.first, own.isUsers, let named = own.scope {
      (scope, category) = (named, named == 3 ? own.category ?? category : nil)
    }
    if rule.name == StreamRule.production, manifest.framework == .hkGuidelines {
      (scope, category) = (2, nil)
    }
    if isMain, line.key.scope != nil || line.key.category != nil {
      scope = line.key.scope ?? 3
      category = scope == 3 ? line.key.category ?? category : nil
    }
    let gases = try amounts(line, match)
    func sum(_ basket: GasAmount.Basket) throws(CalculationFailure) -> ExactDecimal {
      var sum = ExactSum()
      for gas in gases where gas.basket == basket { sum.add(gas.kg) }
      do { return try sum.total() } catch { throw .arithmetic(error) }
    }
    return ResultLine(
      id: "", activity: line, stream: rule.name, scope: scope, category: category, match: match,
      gases: gases, kg: try sum(.scopes), biogenicKg: try sum(.biogenic),
      outsideKyotoKg: try sum(.outsideKyoto), market: [])
  }

  private func amounts(
    _ line: ActivityLine, _ match: FactorMatch
  ) throws(CalculationFailure) -> [GasAmount] {
    var amounts: [GasAmount] = []
    for row in match.rows {
      let (potential, basket) = try potential(of: row)
      do throws(ArithmeticError) {
        let calculation = try Calculation(
          quantity: line.quantity, unit: line.key.unit, row: row, properties: match.properties,
          gwp: potential)
        amounts.append(
          GasAmount(
            gas: row.gas ?? "", massKg: try calculation.massKg(), gwp: potential,
            kg: try calculation.kg(), basket: basket, factor: row.id))
      } catch {
        throw .arithmetic(error)
      }
    }
    return amounts
  }

  /// The potential of a row's gas in the chosen set, and where the gas is reported.
  private func potential(
    of row: FactorRow
  ) throws(CalculationFailure) -> (ExactDecimal, GasAmount.Basket) {
    let id = row.gas ?? ""
    if id == Gas.co2e { return (.one, .scopes) }
    guard let gas = factors.gases[id], let potential = gas.gwp[gwp] else {
      throw .noPotential(gas: id, factor: row.id, set: gwp)
    }
    if id == Gas.biogenicCO2 { return (potential, .biogenic) }
    return (potential, gas.isKyoto ? .scopes : .outsideKyoto)
  }

  /// Certificates first, then the residual mix, and where there is none the location-based factor.
  /// Only the main stream of what is bought on a market has anything but the latter.
  private mutating func marketParts(
    of line: ResultLine, isMain: Bool, query: FactorQuery
  ) throws(CalculationFailure) -> [MarketPart] {
    var parts: [MarketPart] = []
    var remainder = line.activity
    if isMain {
      do throws(ArithmeticError) {
        (parts, remainder.quantity) = try instruments.cover(line.activity)
      } catch {
        throw .arithmetic(error)
      }
    }
    if remainder.quantity.isZero && !parts.isEmpty { return parts }
    var residual = query
    residual.series = ["residual-mix"]
    residual.area = .nation
    if line.stream == StreamRule.consumption, let match = match(residual) {
      findings.add(match, query: residual, line: line.activity, gwp: gwp)
      parts.append(
        MarketPart(
          basis: .residualMix, quantity: remainder.quantity, source: match.rows[0].id,
          kg: try scopedKg(remainder, match)))
    } else {
      if line.stream != StreamRule.production {
        findings.addNoResidualMix(
          line.activity.key, hasMarket: factors.hasMarket(line.activity.key.activity))
      }
      parts.append(
        MarketPart(
          basis: .location, quantity: remainder.quantity, source: line.match.rows[0].id,
          kg: parts.isEmpty ? line.kg : try scopedKg(remainder, line.match)))
    }
    return parts
  }

  private func scopedKg(
    _ line: ActivityLine, _ match: FactorMatch
  ) throws(CalculationFailure) -> ExactDecimal {
    var sum = ExactSum()
    for gas in try amounts(line, match) where gas.basket == .scopes { sum.add(gas.kg) }
    do { return try sum.total() } catch { throw .arithmetic(error) }
  }

  /// A factor of the user's that no line uses is a mistake more often than not.
  private func unusedFactors() -> [Finding] {
    let used = Set(
      matches.values.flatMap { ($0?.rows ?? []) + ($0?.properties ?? []) }.map(\.id))
    return factors.usersRows.filter { !used.contains($0.id) }.map { row in
      Finding(
        .warning, "factor.unused",
        "\(row.id), for \(row.activity) in \(row.region), \(row.stream), valid \(row.validity), is not used",
        at: row.location,
        remedy: "compare activity, region and validity with the rows; a nearer region wins")
    }
  }

  /// Facilities whose corrections of a month exceed its bills, whatever their units and contracts.
  private static func negativeLines(
    _ lines: ActivityLines
  ) throws(ArithmeticError) -> [Finding] {
    struct Group: Hashable {
      let facility: String
      let activity: String
      let month: YearMonth
      let dimension: Dimension
    }
    var sums: [Group: Ratio] = [:]
    let suspects = Set(lines.filter(\.quantity.isNegative).map(\.key.facility))
    for line in lines where suspects.contains(line.key.facility) {
      let group = Group(
        facility: line.key.facility, activity: line.key.activity, month: line.key.month,
        dimension: line.key.unit.dimension)
      let amount = try Ratio(line.quantity).multiplied(by: line.key.unit.toBase)
      sums[group] = try amount.added(to: sums[group] ?? Ratio(.zero))
    }
    return sums.filter { $0.value.numerator < 0 }.map { group, sum in
      let base = UnitTable.standard.units.first {
        $0.dimension == group.dimension && $0.toBase == .one
      }
      return Finding(
        .warning, "quantity.negative-line",
        "\(group.facility), \(group.activity), \(group.month): the corrections exceed the bills, "
          + "\(sum.exactDecimal?.description ?? sum.description) \(base?.symbol ?? "")",
        remedy: "give the correction the month of the bill it takes back")
    }
  }

  private static func findings(
    about scope3: [CategoryStatus], exclusions: [Manifest.Exclusion]
  ) -> [Finding] {
    var findings = exclusions.map { exclusion in
      Finding(
        .note, "scope.excluded",
        "scope \(exclusion.scope)\(exclusion.category.map { " category \($0)" } ?? ""), "
          + "\(exclusion.what): excluded, estimated \(exclusion.estimateKg) kg CO2e",
        notes: [exclusion.reason])
    }
    for status in scope3 where status.isContradicted {
      findings.append(
        Finding(
          .warning, "scope3.contradiction",
          "category \(status.category) is stated in `scope3` of inventory.json, and has lines or an "
            + "exclusion",
          notes: [status.reason], remedy: "take the statement out"))
    }
    let silent = scope3.filter { $0.status == .notStated }.map { String($0.category) }
    if !silent.isEmpty {
      findings.append(
        Finding(
          .note, "scope3.not-stated",
          "nothing is said of the Scope 3 categories \(silent.joined(separator: ", "))",
          remedy: "state them in `scope3` of inventory.json: not-relevant or not-estimated, and why"
        ))
    }
    return findings
  }
}

/// Why one line has no figure although there is a factor.
enum CalculationFailure: Error, Hashable {
  case arithmetic(ArithmeticError)
  case noPotential(gas: String, factor: String, set: GWPSet)
}
