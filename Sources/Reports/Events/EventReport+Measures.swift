import EmissionFactors
import Events
import Quantities

extension EventReport {
  /// Each measure alone, all together, and what lies between.
  func measures() throws(ArithmeticError) -> ReportSection? {
    guard !estimate.measures.isEmpty, let baseline = estimate.phases[.baseline],
      let together = estimate.together
    else { return nil }
    var section = ReportSection(
      title: catalogue.event(.measures),
      columns: [
        .text(catalogue.event(.measure)), .number("\(catalogue.event(.adoption)), %"),
        .number("\(catalogue.event(.alone)), \(amounts.unit)"),
        .number("\(catalogue.event(.ofBaseline)), %"), .number(catalogue.event(.tier)),
        .text(catalogue.event(.breakEven)),
      ])
    section.picture = .measures
    var alone = ExactSum()
    for saving in estimate.measures {
      alone.add(saving.savingKg)
      section.rows.append([
        name(saving.measure.names), try EventAmounts.percent(saving.measure.adoption),
        try amounts.number(saving.savingKg),
        try EventAmounts.percent(saving.savingKg, of: baseline.totalKg) ?? "-",
        "\(saving.tier.rawValue)", try text(saving.breakEven),
      ])
      if saving.savingKg.isNegative {
        section.notes.append("\(name(saving.measure.names)): \(catalogue.event(.costs))")
      }
    }
    let savingKg = try estimate.savingKg()
    func sum(_ phrase: EventPhrase, _ kg: ExactDecimal, places: Int = 1) throws(ArithmeticError) {
      section.sums.append([
        catalogue.event(phrase), "", try amounts.number(kg),
        try EventAmounts.percent(kg, of: baseline.totalKg, places: places) ?? "-", "", "",
      ])
    }
    try sum(.sum, alone.total())
    try sum(.interaction, estimate.interactionKg())
    try sum(.together, savingKg, places: 3)
    try sum(.withMeasures, together.totalKg, places: 3)
    if let more = try estimate.unexplainedKg() { try sum(.unexplained, more) }
    section.notes.insert(try sentence(savingKg), at: 0)
    return section
  }

  private func text(_ breakEven: MeasureSaving.BreakEven?) throws(ArithmeticError) -> String {
    switch breakEven {
    case nil: ""
    case .never: catalogue.event(.never)
    case .uses(let uses):
      catalogue.event(.uses, [try uses.rounded(toPlaces: 2).formatted(places: 2, grouping: true)])
    }
  }

  /// What share of the saving comes from which kind of measure; waste and travel always, so that
  /// nobody celebrates the cups and forgets the flights.
  func sentence(_ savingKg: ExactDecimal) throws(ArithmeticError) -> String {
    if savingKg.isZero || savingKg.isNegative { return catalogue.event(.noSaving) }
    var parts: [String] = []
    let told = estimate.domains.map(\.domain)
    let nothing = [Domain.travel, .waste].filter { !told.contains($0) }
    let domains =
      estimate.domains.map { ($0.domain, $0.kg) } + nothing.map { ($0, ExactDecimal.zero) }
    for (domain, kg) in domains {
      parts.append(
        catalogue.event(
          .gives,
          [
            name(domain.names), try amounts.text(kg),
            try EventAmounts.percent(kg, of: savingKg) ?? "-",
          ]))
    }
    let isEnglish = catalogue.language == .english
    return catalogue.event(
      .sentence, [try amounts.text(savingKg), parts.joined(separator: isEnglish ? ", " : "，")])
  }

  /// What was planned and what happened, with the same factors; an update of these stands apart.
  func planAndActual() throws(ArithmeticError) -> ReportSection? {
    var section = ReportSection(
      title: catalogue.event(.planActual), columns: [.text(""), .number(amounts.unit)])
    guard let plan = estimate.phases[.plan] else {
      return try achieved(&section)
    }
    if let update = estimate.factorUpdate {
      section.rows.append([
        catalogue.event(.publishedPlan, ["\(update.month)"]),
        try amounts.number(update.publishedKg),
      ])
      section.rows.append([catalogue.event(.factorUpdate), try amounts.number(update.changeKg)])
    }
    guard let actual = estimate.phases[.actual] else {
      if section.rows.isEmpty { return nil }
      section.rows.append([catalogue.event(.plan), try amounts.number(plan.totalKg)])
      return section
    }
    section.rows.append([catalogue.event(.plan), try amounts.number(plan.totalKg)])
    section.rows.append([catalogue.event(.actual), try amounts.number(actual.totalKg)])
    section.rows.append([
      catalogue.event(.difference), try amounts.number(actual.totalKg.subtracting(plan.totalKg)),
    ])
    return try achieved(&section)
  }

  private func achieved(_ section: inout ReportSection) throws(ArithmeticError) -> ReportSection? {
    if let baseline = estimate.phases[.baseline], let actual = estimate.phases[.actual] {
      section.rows.append([
        catalogue.event(.achieved),
        try amounts.number(baseline.totalKg.subtracting(actual.totalKg)),
      ])
    }
    return section.rows.isEmpty ? nil : section
  }

  /// What is told vividly: what was saved against the baseline in the last phase that is known.
  func equivalences() throws(ArithmeticError) -> ReportSection? {
    guard let baseline = estimate.phases[.baseline], let last = phases.last, last.phase != .baseline
    else { return nil }
    let saved = try baseline.totalKg.subtracting(last.figures.totalKg)
    var section = try EquivalenceSection.section(saved, factors: factors, catalogue: catalogue)
    section?.notes = [catalogue.event(.equivalenceNote, [try amounts.text(saved)])]
    return section
  }
}

/// Equivalences, each with its vintage and source.
enum EquivalenceSection {
  static func section(
    _ kg: ExactDecimal, factors: FactorSet, catalogue: Catalogue
  ) throws(ArithmeticError) -> ReportSection? {
    let all = try Equivalence.all(of: kg, factors: factors)
    if all.isEmpty { return nil }
    var section = ReportSection(
      title: catalogue.event(.equivalences),
      columns: [
        .number(catalogue.event(.whole)), .number(catalogue.event(.number)),
        .text(catalogue.event(.what)), .text(catalogue.event(.figure)),
      ])
    for equivalence in all {
      let row = equivalence.factor
      let source = factors.sources[row.source]?.title ?? row.source
      let name =
        switch catalogue.language {
        case .english: equivalence.names.english
        case .traditionalChinese: equivalence.names.traditional
        case .simplifiedChinese: equivalence.names.simplified
        }
      section.rows.append([
        equivalence.whole.formatted(places: 0, grouping: true),
        equivalence.number.formatted(places: 3, grouping: true),
        "\(name) (\(row.unit.denominator?.symbol ?? ""))",
        catalogue.event(
          .vintage,
          [
            "\(row.valueText) kg/\(row.unit.denominator?.symbol ?? ""), \(row.validity)", source,
            row.grade?.rawValue ?? "-",
          ]),
      ])
    }
    return section
  }
}
