import EmissionFactors
import Events
import Quantities

extension EventReport {
  /// How much of the last phase rests on measured data.
  func data() throws(ArithmeticError) -> ReportSection? {
    guard let last = phases.last else { return nil }
    var section = ReportSection(
      title: "\(catalogue.event(.data)) (\(word(last.phase)))",
      columns: [
        .text(catalogue.event(.tier)), .number(amounts.unit),
        .number("\(catalogue.event(.share)), %"),
      ])
    for tier in Tier.allCases {
      let kg = last.figures.byTier[tier] ?? .zero
      section.rows.append([
        word(tier), try amounts.number(kg),
        try EventAmounts.percent(kg, of: last.figures.totalKg) ?? "-",
      ])
    }
    return section
  }

  /// The three largest items of the last phase.
  func top() throws(ArithmeticError) -> ReportSection? {
    guard let last = phases.last else { return nil }
    let largest = EventReport.largest(last.figures)
    if largest.isEmpty { return nil }
    var section = ReportSection(
      title: "\(catalogue.event(.top)) (\(word(last.phase)))",
      columns: [
        .text(catalogue.event(.item)), .number(amounts.unit),
        .number("\(catalogue.event(.share)), %"),
      ])
    for (item, kg) in largest {
      section.rows.append([
        name(ofFacility: item), try amounts.number(kg),
        try EventAmounts.percent(kg, of: last.figures.totalKg) ?? "-",
      ])
    }
    return section
  }

  /// The three largest items; of equal ones the first by name.
  static func largest(_ figures: EventFigures) -> [(item: String, kg: ExactDecimal)] {
    let ordered = figures.byFacility.filter { !$0.value.isZero }.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return ordered.prefix(3).map { ($0.key, $0.value) }
  }

  /// What stands in the organiser's yearly inventory too.
  func shared() throws(ArithmeticError) -> ReportSection? {
    guard let parent = estimate.settings.parent, let last = phases.last else { return nil }
    var section = ReportSection(
      title: catalogue.event(.shared, [parent.name]),
      columns: [.text(catalogue.event(.class)), .number(amounts.unit)],
      notes: [catalogue.event(.sharedNote)])
    var sum = ExactSum()
    for known in parent.shared {
      let kg = try last.figures.kg(known)
      sum.add(kg)
      section.rows.append([name(known.names), try amounts.number(kg)])
    }
    section.sums = [[catalogue.event(.total), try amounts.number(sum.total())]]
    return section
  }

  /// What was left out, with its size and reason, and what nobody said anything of.
  func notCounted() throws(ArithmeticError) -> ReportSection? {
    var section = ReportSection(
      title: catalogue.event(.notCounted), columns: [.text(catalogue.event(.class)), .text("")])
    for exclusion in estimate.settings.exclusions {
      section.rows.append([
        "\(name(exclusion.eventClass.names)): \(exclusion.what)",
        catalogue.event(
          .estimated, [try amounts.text(exclusion.estimateKg), exclusion.reason]),
      ])
    }
    for known in estimate.gaps { section.rows.append([name(known.names), catalogue.event(.gap)]) }
    return section.rows.isEmpty ? nil : section
  }

  /// Benefits of recycling and reuse, apart from everything else.
  func outside() throws(ArithmeticError) -> ReportSection? {
    guard let savings = estimate.savings, !savings.entries.isEmpty else { return nil }
    return try SavingsTable.section(savings, title: catalogue.event(.outside), catalogue)
  }
}

/// The table of benefits outside an inventory.
enum SavingsTable {
  static func section(
    _ savings: SavingsResult, title: String, _ catalogue: Catalogue
  ) throws(ArithmeticError) -> ReportSection {
    var section = ReportSection(
      title: title,
      columns: [
        .text(catalogue.event(.item)), .number(catalogue.event(.amount)),
        .number("\(catalogue.event(.mass)), kg"), .text(catalogue.event(.benefit)),
        .number("kg CO2e"), .number(catalogue.event(.tier)),
      ],
      notes: [catalogue.event(.outsideNote)])
    for entry in savings.entries {
      section.rows.append([
        entry.row.item, "\(entry.row.quantity) \(entry.row.unit)", entry.kg.grouped,
        entry.row.benefit.rawValue, entry.benefitKg.formatted(places: 4, grouping: true),
        "\(entry.tier.rawValue)",
      ])
      let factors = entry.factors.map { "\($0.id) \($0.valueText)" }
      section.notes.append("\(entry.row.item): \(factors.joined(separator: " \u{2212} "))")
      if let mass = entry.row.mass {
        section.notes.append(
          "\(entry.row.item): \(catalogue.event(.defaultMass)) \(mass.kg) kg (\(mass.id), \(mass.grade.rawValue))"
        )
      }
    }
    section.sums = [
      [
        catalogue.event(.total), "", "", "", savings.totalKg.formatted(places: 4, grouping: true),
        "",
      ]
    ]
    return section
  }
}
