import EmissionFactors
import Events
import Quantities

/// The report about an event: what every format says, in its order.
struct EventReport {
  let estimate: EventEstimate
  let factors: FactorSet
  let catalogue: Catalogue
  let amounts: EventAmounts
  /// The phases that are known, in their order.
  let phases: [(phase: Phase, figures: EventFigures)]

  init(_ estimate: EventEstimate, factors: FactorSet, language: Language) {
    self.estimate = estimate
    self.factors = factors
    catalogue = .of(language)
    phases = Phase.allCases.compactMap { phase in
      estimate.phases[phase].map { (phase, $0) }
    }
    amounts = EventAmounts(largest: phases.map(\.figures.totalKg).max() ?? .zero)
  }

  /// The heading: names and values.
  var fields: [(name: String, value: String)] {
    let settings = estimate.settings
    let people = phases.map { phase, figures in
      let counts = Attendance.Count.allCases.compactMap { count in
        figures.attendance[count].map { "\(word(count)) \($0)" }
      }
      return "\(word(phase)): \(counts.joined(separator: ", "))"
    }
    return [
      (catalogue.event(.organiser), settings.organiser),
      (catalogue.event(.dates), settings.dates.description),
      (catalogue.event(.venue), settings.venue),
      (catalogue.event(.boundary), settings.boundary),
      (catalogue.event(.phases), settings.phases.map(word(phaseName:)).joined(separator: ", ")),
      (catalogue.event(.attendance), people.joined(separator: "; ")),
      (catalogue.event(.factorSet), estimate.factorVersion),
    ]
  }

  /// The parts in their order, those that have nothing to say left out.
  func sections() throws(ArithmeticError) -> [ReportSection] {
    var sections: [ReportSection?] = [try byClass(), try byItem(), try perHead()]
    sections += [try measures(), try planAndActual(), try data(), try top()]
    sections += [try shared(), try notCounted(), try outside(), try equivalences()]
    return sections.compactMap(\.self)
  }

  // MARK: Words

  func word(_ phase: Phase) -> String {
    switch phase {
    case .baseline: catalogue.event(.baseline)
    case .plan: catalogue.event(.plan)
    case .actual: catalogue.event(.actual)
    }
  }

  private func word(_ count: Attendance.Count) -> String {
    switch count {
    case .registered: catalogue.event(.registered)
    case .inPerson: catalogue.event(.inPerson)
    case .online: catalogue.event(.online)
    case .staff: catalogue.event(.staff)
    case .exhibitors: catalogue.event(.exhibitors)
    case .speakers: catalogue.event(.speakers)
    }
  }

  private func word(phaseName: String) -> String {
    switch phaseName {
    case "preparation": catalogue.event(.preparation)
    case "holding": catalogue.event(.holding)
    default: catalogue.event(.wrapUp)
    }
  }

  func word(_ tier: Tier) -> String {
    switch tier {
    case .measured: catalogue.event(.tier1)
    case .derived: catalogue.event(.tier2)
    case .standard: catalogue.event(.tier3)
    }
  }

  /// The name in the language of the report.
  func name(_ names: Names) -> String {
    switch catalogue.language {
    case .english: names.english
    case .traditionalChinese: names.traditional
    case .simplifiedChinese: names.simplified
    }
  }

  /// `Catering: lunch`.
  func name(ofFacility facility: String) -> String {
    guard let known = EventClass(facility: facility) else { return facility }
    let item = facility.dropFirst(known.rawValue.count + 1)
    return name(known.names) + (item.isEmpty ? "" : ": \(item)")
  }

  // MARK: Tables

  /// The classes that have a figure.
  var classes: [EventClass] {
    let facilities = phases.flatMap { $0.figures.byFacility.keys }
    let known = Set(facilities.compactMap(EventClass.init(facility:)))
    return EventClass.allCases.filter(known.contains)
  }

  private var phaseColumns: [ReportSection.Column] {
    phases.map { .number("\(word($0.phase)), \(amounts.unit)") }
  }

  private func byClass() throws(ArithmeticError) -> ReportSection? {
    if phases.isEmpty { return nil }
    var section = ReportSection(
      title: catalogue.event(.byClass),
      columns: [.text(catalogue.event(.class))] + phaseColumns
        + [.number("\(catalogue.event(.share)), %")])
    section.picture = .classes
    for known in classes {
      var cells = [name(known.names)]
      for (_, figures) in phases { cells.append(try amounts.number(figures.kg(known))) }
      cells.append(try share(lastKg(known)))
      section.rows.append(cells)
    }
    var total = [catalogue.event(.total)]
    for (_, figures) in phases { total.append(try amounts.number(figures.totalKg)) }
    section.sums = [total + [try share(phases.last?.figures.totalKg ?? .zero)]]
    if phases.contains(where: { $0.figures.totalKg != $0.figures.marketKg }) {
      var market = [catalogue.event(.marketTotal)]
      for (_, figures) in phases { market.append(try amounts.number(figures.marketKg)) }
      section.sums.append(market + [""])
    }
    return section
  }

  private func lastKg(_ known: EventClass) throws(ArithmeticError) -> ExactDecimal {
    try phases.last?.figures.kg(known) ?? .zero
  }

  private func share(_ kg: ExactDecimal) throws(ArithmeticError) -> String {
    try EventAmounts.percent(kg, of: phases.last?.figures.totalKg ?? .zero) ?? "-"
  }

  private func byItem() throws(ArithmeticError) -> ReportSection? {
    if !estimate.items.contains(where: { $0.contains(".") }) { return nil }
    var section = ReportSection(
      title: catalogue.event(.byItem),
      columns: [.text(catalogue.event(.item))] + phaseColumns
        + [.number("\(catalogue.event(.share)), %")])
    for item in estimate.items {
      var cells = [name(ofFacility: item)]
      for (_, figures) in phases { cells.append(try amounts.number(figures.kg(item))) }
      section.rows.append(cells + [try share(phases.last?.figures.kg(item) ?? .zero)])
    }
    return section
  }

  /// People on site and all who took part stand apart: a hybrid event would look better by its viewers.
  private func perHead() throws(ArithmeticError) -> ReportSection? {
    var section = ReportSection(
      title: catalogue.event(.perHead),
      columns: [.text("")] + phases.map { .number("\(word($0.phase)), kg") })
    func add(_ name: String, _ number: (Attendance) throws(ArithmeticError) -> ExactDecimal?)
      throws(ArithmeticError)
    {
      var cells: [String] = []
      for (_, figures) in phases {
        let heads = try number(figures.attendance)
        guard let heads, !heads.isZero else {
          cells.append("-")
          continue
        }
        let each = try Ratio(figures.totalKg).divided(by: Ratio(heads)).rounded(toPlaces: 3)
        cells.append(each.formatted(places: 3, grouping: true))
      }
      if cells.contains(where: { $0 != "-" }) { section.rows.append([name] + cells) }
    }
    let registered = catalogue.event(.registered)
    let inPerson = catalogue.event(.inPerson)
    let all = catalogue.event(.allAttendees)
    try add(catalogue.event(.per, [registered])) { $0[.registered] }
    try add(catalogue.event(.per, [inPerson])) { $0[.inPerson] }
    let isHybrid = phases.contains { $0.figures.attendance[.online] != nil }
    if isHybrid {
      try add(catalogue.event(.per, [all])) { attendance throws(ArithmeticError) in
        try attendance.attendees()
      }
    }
    try add(catalogue.event(.perDay, [inPerson])) { attendance throws(ArithmeticError) in
      try attendance[.inPerson]?.multiplied(by: attendance.days)
    }
    if isHybrid {
      try add(catalogue.event(.perDay, [all])) { attendance throws(ArithmeticError) in
        try attendance.attendees()?.multiplied(by: attendance.days)
      }
    }
    return section.rows.isEmpty ? nil : section
  }
}
