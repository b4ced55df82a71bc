import Neutrality
import Quantities

extension StatementParts {
  /// The footprint before offsets, by scope; gross, no credit is subtracted.
  static func footprint(
    _ claim: NeutralityCase
  ) throws(ArithmeticError) -> [StatementPart] {
    let figures = StatementFigures(claim)
    let footprint = claim.footprint
    return [
      .mass(.gross, try figures.grossKg(), "activities"),
      .mass(.scope1, try figures.kg(scope: 1), "activities"),
      .mass(.scope2, try figures.kg(scope: 2), "activities"),
      .part(.scope2Basis, footprint.scope2Basis, "footprint.scope2_basis"),
      .mass(.scope2Location, footprint.scope2LocationKg, "activities"),
      .mass(.scope2Market, footprint.scope2MarketKg, "activities"),
      .mass(.scope3, try figures.kg(scope: 3), "activities"),
      .alsoMass(.statedFootprint, footprint.statedKg),
      .alsoMass(.netted, footprint.nettedKg),
      .alsoMass(.perUnit, footprint.statedPerUnitKg),
    ]
  }

  /// The gases and the potentials that weigh them.
  static func gases(_ claim: NeutralityCase) -> [StatementPart] {
    let footprint = claim.footprint
    let order = ["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"]
    let gases = StatementTable(
      columns: [.text(.gas, ""), .text(.gasStatement, "footprint.gases")],
      rows: order.map { [$0.cell, .of(footprint.gases[$0])] })
    return [
      .table(.gases, gases, "footprint.gases"),
      .part(.gwp, footprint.gwp, "gwp"),
      .also(.gwpYears, footprint.gwpYears),
      .part(.biogenic, footprint.biogenic, "footprint.biogenic"),
    ]
  }

  /// Which part of the whole is counted, and the largest source.
  static func coverage(
    _ claim: NeutralityCase
  ) throws(ArithmeticError) -> [StatementPart] {
    let figures = StatementFigures(claim)
    let largest = try figures.largest()
    let isUnestimated = figures.excluded.contains { $0.kg == nil }
    return [
      .part(
        .coverage, try figures.coverage().map(Value.share),
        isUnestimated ? "exclusions[].estimate_kg" : "activities"),
      .also(.largestSource, largest?.name),
      .also(.largestShare, largest.map { Value.share($0.share) }),
      .also(.coverageOfRest, largest?.coverageOfRest.map(Value.share)),
    ]
  }

  /// Sources that were estimated, with why they are not understated.
  static func estimates(_ claim: NeutralityCase) -> StatementPart {
    let sources = StatementFigures(claim).included
    if sources.isEmpty { return .list(.estimates, [String](), "activities") }
    let estimated = sources.filter { $0.basis == .estimate }
    if estimated.isEmpty { return .note(.estimates, .noEstimates) }
    return .table(
      .estimates,
      StatementTable(
        columns: [
          .text(.source, ""), .number(.kilograms, "activities"),
          .text(.estimateNote, "sources[].estimate_note"),
        ],
        rows: estimated.map { source in
          [source.id.cell, .of(source.kg.map(Value.number)), .of(source.estimateNote)]
        }), "activities")
  }

  /// What was left out, in one scope or in all.
  static func exclusions(_ claim: NeutralityCase, scope: Int? = nil) -> StatementPart {
    let figures = StatementFigures(claim)
    let sources = figures.excluded.filter { scope == nil || $0.scope == scope }
    if sources.isEmpty {
      // Of a claim without sources nobody knows what it leaves out.
      if figures.included.isEmpty { return .list(.exclusions, [String](), "exclusions") }
      return .note(.exclusions, scope == nil ? .nothingExcluded : .noScope3Excluded)
    }
    return .table(
      .exclusions,
      StatementTable(
        columns: [
          .text(.source, "exclusions[].what"), .text(.scope, ""),
          .number(.kilograms, "exclusions[].estimate_kg"),
          .text(.reason, "exclusions[].reason"),
        ],
        rows: sources.map { source in
          [
            .of(source.name), place(source).cell, .of(source.kg.map(Value.number)),
            .of(source.exclusionReason),
          ]
        }), "exclusions")
  }

  /// What is counted, with the data behind it.
  static func sources(_ claim: NeutralityCase) -> StatementPart {
    .table(
      .sources,
      StatementTable(
        columns: [
          .text(.source, ""), .text(.scope, ""), .number(.kilograms, "activities"),
          .text(.basis, "sources[].basis"),
        ],
        rows: StatementFigures(claim).included.map { source in
          [
            source.id.cell, place(source).cell, .of(source.kg.map(Value.number)),
            .of(source.basis),
          ]
        }), "activities")
  }

  /// The factors that were used, with their sources and years.
  static func factors(_ claim: NeutralityCase) -> StatementPart {
    var seen: Set<String> = []
    var rows: [[StatementCell]] = []
    for factor in claim.footprint.sources.flatMap(\.factors)
    where seen.insert("\(factor.id ?? "")/\(factor.source ?? "")").inserted {
      rows.append([
        .of(factor.id), .of(factor.source), .of(factor.year.map { String($0) }),
      ])
    }
    return .table(
      .factors,
      StatementTable(
        columns: [
          .text(.factor, "factors[].id"), .text(.factorSource, "factors[].source"),
          .text(.year, "factors[].year"),
        ],
        rows: rows), "activities")
  }

  /// Uncertainty in words and as a half width.
  static func uncertainty(_ claim: NeutralityCase) -> [StatementPart] {
    let percent = claim.footprint.uncertaintyPercent
    return [
      .part(.uncertainty, claim.footprint.uncertainty, "footprint.uncertainty"),
      .also(.uncertaintyPercent, percent.map(Value.number)),
    ]
  }

  /// What the market-based figure rests on.
  static func instruments(_ claim: NeutralityCase) -> StatementPart {
    let instruments = claim.footprint.scope2Instruments
    if claim.footprint.sources.isEmpty {
      return .list(.instruments, [String](), "activities")
    }
    if instruments.isEmpty { return .note(.instruments, .noInstruments) }
    return .alsoList(
      .instruments,
      instruments.map { instrument in
        [
          StatementFact(instrument.id), StatementFact(instrument.kind),
          StatementFact(instrument.scheme), StatementFact(.serial, instrument.serial),
          StatementFact(.kilowattHours, instrument.kilowattHours.map(Value.number)),
          StatementFact(.retiredOn, instrument.retiredOn),
        ]
      })
  }

  /// `1`, or `3.6` for a category of Scope 3.
  private static func place(_ source: SourceSummary) -> String {
    source.category.map { "\(source.scope).\($0)" } ?? "\(source.scope)"
  }
}
