import ActivityData
import EmissionFactors
import Findings
import Quantities

/// Calculates an inventory: a pure function of manifest, activity data, instruments and factors.
///
/// What does not depend on the quantity is decided by ``LinePlanner``; here each line is multiplied
/// once per gas and added to the sums. Nothing here reads a file or a clock.
public struct InventoryCalculator {
  private let manifest: Manifest
  private let factors: FactorSet
  private let gwp: GWPSet
  private let activity: ActivityLines
  private var planner: LinePlanner
  private var findings = FactorFindings()
  private var instruments: InstrumentPool
  private var lines: ResultLines
  private var sums: LineSums
  private var omitted: [OmittedLine] = []
  private var figures = LineFigures()
  /// The ids of the factors and properties that were asked for.
  private var used: Set<String> = []

  private init(
    manifest: Manifest, lines: ActivityLines, factors: FactorSet, gwp: GWPSet,
    instruments: InstrumentPool
  ) {
    self.manifest = manifest
    self.factors = factors
    self.gwp = gwp
    self.instruments = instruments
    activity = lines
    planner = LinePlanner(lines, manifest: manifest, factors: factors, gwp: gwp)
    self.lines = ResultLines(lines)
    sums = LineSums(kinds: lines.kinds)
  }

  /// Calculates.
  ///
  /// - Parameters:
  ///   - data: Lines, control totals and findings of reading.
  ///   - gwp: The GWP set that the manifest names.
  ///   - instruments: Certificates and contracts for the market-based figure.
  ///   - threads: How many threads calculate; the result is the same for any number.
  /// - Throws: `ArithmeticError` when the totals leave the range of numbers; a line that does is
  ///   a finding instead.
  public static func calculate(
    manifest: Manifest, data: ActivityData, factors: FactorSet, gwp: GWPSet,
    instruments: [Instrument] = [], threads: Int = 1
  ) throws(ArithmeticError) -> InventoryResult {
    try calculate(
      manifest: manifest, data: data, factors: factors, gwp: gwp, instruments: instruments,
      threads: threads, fewestPlain: PlainLines.fewest)
  }

  /// - Parameter fewestPlain: Lines below which one thread does it all.
  package static func calculate(
    manifest: Manifest, data: ActivityData, factors: FactorSet, gwp: GWPSet,
    instruments: [Instrument], threads: Int, fewestPlain: Int
  ) throws(ArithmeticError) -> InventoryResult {
    var calculator = InventoryCalculator(
      manifest: manifest, lines: data.lines, factors: factors, gwp: gwp,
      instruments: try InstrumentPool(
        instruments, factors: factors, lines: data.lines, reporting: manifest.period))
    if !calculator.addPlainLines(threads, fewest: fewestPlain) { try calculator.addLines() }
    return try calculator.result(data)
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

  private func result(_ data: ActivityData) throws(ArithmeticError) -> InventoryResult {
    let uses = try instruments.uses()
    let scope3 = try CategoryStatus.all(for: manifest, lines: lines, sums: sums)
    var whole = ScopeSums()
    for source in sums.sources { whole.add(source.sums) }
    let totals = try whole.totals()
    // Summed here once, so that no report finds out later that it cannot be.
    _ = (try totals.totalLocationKg(), try totals.totalMarketKg())
    let all =
      data.findings + findings.all() + instruments.findings() + uses.compactMap(\.finding)
      + unusedFactors() + (try Corrections.findings(activity))
      + ScopeFindings.findings(about: scope3, exclusions: manifest.exclusions)
    return InventoryResult(
      manifest: manifest, gwp: gwp, factorVersion: factors.version, control: data.control,
      lines: lines, sums: sums, omitted: omitted, totals: totals, scope3: scope3,
      instruments: uses, findings: all.inReportOrder())
  }

  private mutating func addLines() throws(ArithmeticError) {
    let namesInstrument = activity.kinds.map { !$0.instrument.isEmpty }
    let entries = activity.entries
    for index in entries.indices {
      let entry = entries[index]
      for stream in planner.streams(kind: entry.kind, month: entry.month, sums: &sums) {
        guard let plan = stream.plan else {
          addWithoutFactor(index, stream)
          continue
        }
        let asksPool = stream.isMain && namesInstrument[entry.kind]
        if !asksPool, plan.calculate(entry.quantity, into: &figures) {
          sums.add(figures, to: stream.group, kind: entry.kind, scope: plan.scope)
          lines.append(ResultLines.Entry(line: index, plan: stream.number))
          if !stream.isSaid { say(stream, plan, usesMarket: true) }
        } else {
          try add(index, stream, plan)
        }
      }
    }
    lines.plans = planner.plans
  }

  /// Adds all lines by several threads, if there are many and none is particular; false, and nothing
  /// added, otherwise.
  private mutating func addPlainLines(_ threads: Int, fewest: Int) -> Bool {
    if threads < 2 || activity.count < fewest
      || activity.kinds.contains(where: { !$0.instrument.isEmpty })
    {
      return false
    }
    planner.planAll(activity.entries, sums: &sums)
    let streams = planner.knownStreams
    if streams.contains(where: { $0.plan == nil }) { return false }
    let portions = (0..<threads).map { number in
      PlainLines(
        activity, activity.count * number / threads..<activity.count * (number + 1) / threads,
        planner: planner, sums: sums)
    }
    Workers.run(threads) { portions[$0].calculate() }
    if portions.contains(where: \.hasFailed) { return false }
    for portion in portions {
      sums.add(portion.sums)
      lines.entries += portion.entries
    }
    for stream in streams {
      if let plan = stream.plan { say(stream, plan, usesMarket: true) }
    }
    lines.plans = planner.plans
    return true
  }

  private mutating func addWithoutFactor(_ index: Int, _ stream: PlannedStream) {
    if stream.rule.presence == .always {
      let line = activity[index]
      let reason = findings.addMissing(line, stream.query, factors: factors)
      omit(line, stream.rule.name, FactorFindings.missing, reason)
    } else if !stream.isSaid {
      stream.isSaid = true
      findings.addNotCounted(stream.query)
    }
  }

  /// Adds a line for which the quick way does not serve: it names an instrument, its figures are
  /// huge, or it cannot be calculated.
  private mutating func add(
    _ index: Int, _ stream: PlannedStream, _ plan: LinePlan
  ) throws(ArithmeticError) {
    let line = activity[index]
    used.formUnion(plan.match.ids)
    var parts: [MarketPart] = []
    let result: ResultLine
    let isCovered: Bool
    do throws(CalculationFailure) {
      let gases = try plan.gases.amounts(of: line.quantity)
      let kg = try plan.gases.sums(of: gases)
      var rest = line.quantity
      if stream.isMain { (parts, rest) = try cover(line, isMarket: plan.market != nil) }
      isCovered = !parts.isEmpty
      let usesMarket = !(rest.isZero && isCovered)
      if usesMarket {
        sayMarket(stream, plan)
        try plan.addMarketPart(to: &parts, rest: rest, kg: kg.kg)
      }
      result = ResultLine(
        id: "", activity: line, stream: stream.rule.name, scope: plan.scope,
        category: plan.category, match: plan.match, gases: gases, kg: kg.kg,
        biogenicKg: kg.biogenicKg, outsideKyotoKg: kg.outsideKyotoKg, market: parts)
    } catch {
      let (code, reason) = findings.add(error, line: line)
      return omit(line, stream.rule.name, code, reason)
    }
    say(stream, plan, usesMarket: false)
    let marketKg = try result.marketKg()
    sums.add(
      result, marketKg: marketKg, to: stream.group, kind: activity.entries[index].kind)
    let entry = ResultLines.Entry(line: index, plan: stream.number)
    if isCovered {
      lines.append(entry, covered: parts, marketKg: marketKg)
    } else {
      lines.append(entry)
    }
  }

  /// Certificates first; only the main stream of what is bought on a market has any.
  private mutating func cover(
    _ line: ActivityLine, isMarket: Bool
  ) throws(CalculationFailure) -> (parts: [MarketPart], rest: ExactDecimal) {
    if isMarket {
      do throws(ArithmeticError) {
        return try instruments.cover(line)
      } catch {
        throw .arithmetic(error)
      }
    }
    if !line.key.instrument.isEmpty {
      instruments.refuse(line.key, because: "it is not in Scope 2")
    }
    return ([], line.quantity)
  }

  /// Makes the findings about the factor of a stream, once.
  private mutating func say(
    _ stream: PlannedStream, _ plan: LinePlan, usesMarket: Bool
  ) {
    if usesMarket { sayMarket(stream, plan) }
    if stream.isSaid { return }
    stream.isSaid = true
    used.formUnion(plan.match.ids)
    findings.add(plan.match, query: stream.query, gwp: gwp)
  }

  /// Makes the findings about what the market-based figure of a stream rests on, once.
  private mutating func sayMarket(_ stream: PlannedStream, _ plan: LinePlan) {
    guard plan.market != nil, !stream.isMarketSaid else { return }
    stream.isMarketSaid = true
    if let residual = stream.residual {
      used.formUnion(residual.match.ids)
      findings.add(residual.match, query: residual.query, gwp: gwp)
    } else if stream.rule.name != StreamRule.production {
      findings.addNoResidualMix(
        stream.query, hasMarket: factors.hasMarket(stream.query.activity))
    }
  }

  private mutating func omit(
    _ line: ActivityLine, _ stream: String, _ code: String, _ reason: String
  ) {
    omitted.append(OmittedLine(activity: line, stream: stream, code: code, reason: reason))
  }

  /// A factor of the user's that no line uses is a mistake more often than not.
  private func unusedFactors() -> [Finding] {
    factors.usersRows.filter { !used.contains($0.id) }.map { row in
      Finding(
        .warning, "factor.unused",
        "\(row.id), for \(row.activity) in \(row.region), \(row.stream), valid \(row.validity), is not used",
        at: row.location,
        remedy: "compare activity, region and validity with the rows; a nearer region wins")
    }
  }
}

extension FactorMatch {
  /// The ids of its rows and properties.
  fileprivate var ids: [String] { (rows + properties).map(\.id) }
}
