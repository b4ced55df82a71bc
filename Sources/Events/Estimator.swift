import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities

/// Works out the estimate of an event: a pure function of its inputs and the factors.
public struct Estimator {
  private let inputs: EventInputs
  private let calculator: EventCalculator
  private var findings: [Finding]
  /// Factors of the user's that no scenario used so far, by finding.
  private var unused: Set<Finding>?

  /// The estimate; nil, with the reasons, where the inputs do not let it be made.
  ///
  /// - Parameters:
  ///   - factors: the factors, the same for every phase.
  ///   - vocabulary: the names of activities.
  ///   - instruments: certificates and contracts for the market-based figure.
  ///   - threads: how many may calculate; the result is the same for any number.
  /// - Throws: `ArithmeticError` when figures leave the range of numbers.
  public static func estimate(
    _ inputs: EventInputs, factors: FactorSet, vocabulary: ActivityVocabulary,
    instruments: [Instrument], threads: Int
  ) throws(ArithmeticError) -> (estimate: EventEstimate?, findings: [Finding]) {
    let read = inputs.manifest()
    let found = inputs.findings + read.findings
    guard let manifest = read.manifest, let gwp = GWPSet(rawValue: manifest.gwp) else {
      return (nil, found.inReportOrder())
    }
    var estimator = Estimator(
      inputs: inputs,
      calculator: EventCalculator(
        inputs: inputs, manifest: manifest, gwp: gwp, factors: factors, vocabulary: vocabulary,
        instruments: instruments, threads: threads),
      findings: found)
    let estimate = try estimator.estimate(factors)
    return (estimate, estimate.findings)
  }

  private mutating func estimate(_ factors: FactorSet) throws(ArithmeticError) -> EventEstimate {
    var phases: [Phase: EventFigures] = [:]
    for phase in Phase.allCases {
      if let scenario = inputs.scenarios[phase] { phases[phase] = try figures(scenario) }
    }
    var estimate = EventEstimate(
      settings: inputs.settings, factorVersion: factors.version, phases: phases,
      items: inputs.facilities, measures: [], together: nil, factorUpdate: try factorUpdate(phases),
      domains: [], savings: nil, gaps: gaps(), findings: [])
    if let baseline = inputs.scenarios[.baseline], let figures = phases[.baseline] {
      try take(inputs.measures, baseline, figures, &estimate)
    } else if !inputs.measures.isEmpty {
      findings.append(
        Finding(
          .error, "event.baseline", "there are measures, and no baseline that they would change",
          at: SourceLocation(file: MeasureReader.fileName),
          remedy: "put what there would be without them into baseline/"))
    }
    if !inputs.savings.isEmpty {
      let savings = try SavingsResult(
        inputs.savings, tables: inputs.tables, factors: factors,
        vocabulary: calculator.vocabulary, region: inputs.settings.region)
      estimate.savings = savings
      findings += savings.findings
    }
    checkDenominators(phases)
    try sayIntensity(phases, estimate.latest)
    findings += Array(unused ?? [])
    var seen: Set<Finding> = []
    estimate.findings = findings.filter { seen.insert($0).inserted }.inReportOrder()
    return estimate
  }

  /// The figures of a scenario whose findings are the estimate's.
  private mutating func figures(_ scenario: Scenario) throws(ArithmeticError) -> EventFigures {
    let (figures, result) = try calculator.figures(scenario)
    // A factor is unused only if no scenario has a use for it.
    let idle = Set(result.findings.filter { $0.code == "factor.unused" })
    unused = unused.map { $0.intersection(idle) } ?? idle
    // What is not said of categories in an inventory is said of classes here.
    findings += result.findings.filter {
      $0.code != "factor.unused" && !$0.code.hasPrefix("scope3.")
    }
    return figures
  }

  private mutating func take(
    _ measures: [PlannedMeasure], _ baseline: Scenario, _ figures: EventFigures,
    _ estimate: inout EventEstimate
  ) throws(ArithmeticError) {
    if measures.isEmpty { return }
    for planned in measures {
      let alone = try self.figures(baseline.taking([planned]))
      estimate.measures.append(
        MeasureSaving(
          measure: planned.measure, savingKg: try figures.totalKg.subtracting(alone.totalKg),
          tier: tier(planned, figures, alone), breakEven: try breakEven(planned, baseline, figures))
      )
    }
    let together = try self.figures(baseline.taking(measures))
    estimate.together = together
    estimate.domains = try domains(measures, figures, together)
    sayNegative(estimate.measures)
  }

  /// The weakest tier of what the measure takes away and brings in.
  private func tier(
    _ planned: PlannedMeasure, _ before: EventFigures, _ after: EventFigures
  ) -> Tier {
    let old = before.weakest.filter { facility, _ in
      planned.measure.targets.contains { $0.includes(facility) }
    }.values
    let new = planned.added.compactMap { after.weakest[$0.facility] }
    return (old + new).max() ?? .derived
  }

  /// `E_make / (E_single - E_use)`, with the makes over one use each.
  private func breakEven(
    _ planned: PlannedMeasure, _ baseline: Scenario, _ figures: EventFigures
  ) throws(ArithmeticError) -> MeasureSaving.BreakEven? {
    var makes = planned.added.filter { $0.uses != nil }
    let adoption = planned.measure.adoption
    if makes.isEmpty || adoption == Ratio(.zero) { return nil }
    for place in makes.indices {
      makes[place].amount = try makes[place].amount.multiplied(
        by: Ratio(makes[place].uses ?? .one))
    }
    let make = Ratio(try calculator.kg(of: makes, baseline.attendance))
    let use = Ratio(
      try calculator.kg(of: planned.added.filter { $0.uses == nil }, baseline.attendance))
    var single = Ratio(.zero)
    for (facility, kg) in figures.byFacility {
      for target in planned.measure.targets where target.includes(facility) {
        single = try single.added(to: Ratio(kg).multiplied(by: target.displacement))
      }
    }
    if !(use < single) { return .never }
    let gain = try single.added(to: use.multiplied(by: Ratio(-1, 1)))
    return .uses(try make.divided(by: gain))
  }

  /// What all measures save, by what the measures are about that name an item.
  private func domains(
    _ measures: [PlannedMeasure], _ before: EventFigures, _ after: EventFigures
  ) throws(ArithmeticError) -> [EventEstimate.DomainSaving] {
    var sums: [Domain: ExactSum] = [:]
    for facility in Set(before.byFacility.keys).union(after.byFacility.keys).sorted() {
      let naming = measures.filter { planned in
        planned.measure.targets.contains { $0.includes(facility) }
          || planned.added.contains { $0.facility == facility }
      }
      let kinds = Set(naming.map(\.measure.domain))
      let usual = EventClass(facility: facility)?.domain ?? .several
      let domain = kinds.count > 1 ? .several : kinds.first ?? usual
      let saving = try before.kg(facility).subtracting(after.kg(facility))
      if !saving.isZero { sums[domain, default: ExactSum()].add(saving) }
    }
    var savings: [EventEstimate.DomainSaving] = []
    for domain in Domain.allCases {
      if let sum = sums[domain] {
        savings.append(EventEstimate.DomainSaving(domain: domain, kg: try sum.total()))
      }
    }
    return savings.sorted { $0.kg > $1.kg }
  }

  /// The plan with the factors of the month in which it was made, and what the newer ones change.
  private mutating func factorUpdate(
    _ phases: [Phase: EventFigures]
  ) throws(ArithmeticError) -> EventEstimate.FactorUpdate? {
    guard let month = inputs.settings.plannedWith, var scenario = inputs.scenarios[.plan],
      let plan = phases[.plan], let period = Period(from: month.firstDay, to: month.lastDay),
      let manifest = inputs.manifest(period: period).manifest
    else { return nil }
    for place in scenario.rows.indices {
      (scenario.rows[place].from, scenario.rows[place].to) = (period.from, period.from)
    }
    let older = EventCalculator(
      inputs: inputs, manifest: manifest, gwp: calculator.gwp, factors: calculator.factors,
      vocabulary: calculator.vocabulary, instruments: [], threads: calculator.threads)
    let (figures, result) = try older.figures(scenario)
    findings += result.findings.filter { $0.severity == .error }
    return EventEstimate.FactorUpdate(
      month: month, publishedKg: figures.totalKg,
      changeKg: try plan.totalKg.subtracting(figures.totalKg))
  }

  /// Classes of which nothing is counted and nothing said.
  private mutating func gaps() -> [EventClass] {
    let counted = Set(inputs.facilities.compactMap(EventClass.init(facility:)))
    let excluded = Set(inputs.settings.exclusions.map(\.eventClass))
    let gaps = EventClass.allCases.filter { !counted.contains($0) && !excluded.contains($0) }
    if !gaps.isEmpty {
      findings.append(
        Finding(
          .warning, "event.gap",
          "nothing is counted or said of \(gaps.map(\.rawValue).joined(separator: ", "))",
          at: SourceLocation(file: EventFileReader.fileName),
          remedy: "add rows, or say in `exclusions` why they are left out and what they might be"))
    }
    return gaps
  }

  private mutating func sayNegative(_ measures: [MeasureSaving]) {
    for saving in measures where saving.savingKg.isNegative {
      findings.append(
        Finding(
          .warning, "measure.negative",
          "`\(saving.measure.id)` costs more than it saves: \(saving.savingKg) kg",
          at: SourceLocation(file: MeasureReader.fileName),
          remedy: "leave it out, or change what comes instead"))
    }
  }

  /// A total that fell because fewer people came is no progress.
  private mutating func sayIntensity(
    _ phases: [Phase: EventFigures], _ latest: Phase?
  ) throws(ArithmeticError) {
    guard let before = phases[.baseline], let latest, latest != .baseline,
      let after = phases[latest], after.totalKg < before.totalKg,
      let few = after.attendance[.inPerson], let many = before.attendance[.inPerson],
      !few.isZero, !many.isZero, !before.totalKg.isZero
    else { return }
    let change = try Ratio(after.totalKg).divided(by: Ratio(before.totalKg))
    let perHead = try change.multiplied(by: Ratio(many)).divided(by: Ratio(few))
    if !(Ratio.one < perHead) { return }
    func percent(_ ratio: Ratio) throws(ArithmeticError) -> ExactDecimal {
      let difference = try ratio.added(to: Ratio(-1, 1))
      return try difference.multiplied(by: Ratio(ExactDecimal(100))).rounded(toPlaces: 2)
    }
    findings.append(
      Finding(
        .warning, "event.intensity",
        "absolute down, intensity up: the total changed by \(try percent(change)) %, that of one "
          + "person on site by +\(try percent(perHead)) %",
        at: SourceLocation(file: EventFileReader.fileName),
        remedy: "state both; fewer people are no measure"))
  }

  private mutating func checkDenominators(_ phases: [Phase: EventFigures]) {
    for (phase, figures) in phases {
      for count in [Attendance.Count.registered, .inPerson]
      where figures.attendance[count]?.isZero == true {
        findings.append(
          Finding(
            .warning, "event.denominator",
            "nobody is \(count.rawValue) in the \(phase.rawValue): there is no figure per head",
            at: SourceLocation(file: EventFileReader.fileName),
            remedy: "correct `attendance`, or leave the number out"))
      }
    }
    if let baseline = phases[.baseline], baseline.totalKg.isZero, !inputs.measures.isEmpty {
      findings.append(
        Finding(
          .warning, "event.denominator", "the baseline is 0: there is no saving in percent",
          at: SourceLocation(file: EventFileReader.fileName),
          remedy: "put what there would be without measures into baseline/"))
    }
  }
}
