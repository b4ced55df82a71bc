import EmissionFactors
import Events
import Quantities
import StrictJSON

/// The estimate of an event for programs, in the schema `baycarbon/event/1`: masses in kg CO2e as
/// exact decimal strings. A phase without tables has no members.
public enum EventJSON {
  /// The document.
  public static func document(
    _ estimate: EventEstimate, factors: FactorSet, factorsDigest: String
  ) throws(ArithmeticError) -> JSONOutput {
    let baseline = estimate.phases[.baseline]
    let saving = estimate.together == nil ? nil : try estimate.savingKg()
    var percent: String?
    if let saving, let baseline {
      percent = try EventAmounts.percent(saving, of: baseline.totalKg, places: 3)
    }
    return .present(
      try about(estimate, factorsDigest)
        + phases(estimate) { $0.totalKg }
        + [
          ("byClass", .array(try classes(estimate))), ("byItem", .array(items(estimate))),
          ("perHead", .array(try heads(estimate))), ("dataQuality", try tiers(estimate)),
          ("measures", .array(try measures(estimate))),
          ("savingKg", saving.map(JSONOutput.decimal)),
          ("interactionKg", saving == nil ? nil : .decimal(try estimate.interactionKg())),
          ("savingPercent", percent.map(JSONOutput.string)),
          ("withMeasuresKg", estimate.together.map { .decimal($0.totalKg) }),
          ("unexplainedKg", try estimate.unexplainedKg().map(JSONOutput.decimal)),
          ("savingByDomain", .array(try domains(estimate, saving))),
          ("factorUpdate", estimate.factorUpdate.map(update)),
          (
            "savings",
            try estimate.savings.map { savings throws(ArithmeticError) in
              .array(try entries(savings))
            }
          ),
          ("savingsKg", estimate.savings.map { .decimal($0.totalKg) }),
          ("exclusions", .array(estimate.settings.exclusions.map(exclusion))),
          ("gaps", .array(estimate.gaps.map { .string($0.rawValue) })),
          ("equivalences", .array(try equivalences(estimate, factors))),
          ("findings", FindingsJSON.array(estimate.findings)),
        ])
  }

  /// Savings on their own, in the schema `baycarbon/savings/1`.
  public static func document(
    _ savings: SavingsResult, factors: FactorSet, factorsDigest: String
  ) throws(ArithmeticError) -> JSONOutput {
    let told = try Equivalence.all(of: savings.totalKg, factors: factors)
    return [
      "schema": "baycarbon/savings/1",
      "factorSet": [
        "version": .string(savings.factorVersion), "digest": .string(factorsDigest),
      ],
      "entries": .array(try entries(savings)), "totalKg": .decimal(savings.totalKg),
      "equivalences": .array(told.map { equivalence($0, factors) }),
      "findings": FindingsJSON.array(savings.findings),
    ]
  }

  private static func about(
    _ estimate: EventEstimate, _ digest: String
  ) throws(ArithmeticError) -> [(String, JSONOutput?)] {
    let settings = estimate.settings
    var attendance: [(String, JSONOutput)] = []
    for (phase, figures) in estimate.phases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let counts = figures.attendance.counts.map { ($0.key.rawValue, JSONOutput.decimal($0.value)) }
      attendance.append(
        (phase.rawValue, .object(counts + [("days", .decimal(figures.attendance.days))])))
    }
    return [
      ("schema", "baycarbon/event/1"), ("name", .string(settings.name)),
      ("organiser", .stated(settings.organiser)), ("venue", .stated(settings.venue)),
      ("region", .string(settings.region)), ("boundary", .stated(settings.boundary)),
      (
        "dates",
        [
          "from": .string(settings.dates.from.description),
          "to": .string(settings.dates.to.description),
        ]
      ),
      ("phases", .array(settings.phases.map(JSONOutput.string))),
      ("attendance", .object(attendance)),
      (
        "factorSet",
        ["version": .string(estimate.factorVersion), "digest": .string(digest)]
      ),
      (
        "parentInventory",
        settings.parent.map { parent in
          [
            "name": .string(parent.name),
            "shared": .array(parent.shared.map { .string($0.rawValue) }),
          ]
        }
      ),
    ]
  }

  /// `baselineKg`, `planKg`, `actualKg`, of the phases that are known.
  private static func phases(
    _ estimate: EventEstimate, _ value: (EventFigures) throws(ArithmeticError) -> ExactDecimal
  ) throws(ArithmeticError) -> [(String, JSONOutput?)] {
    var members: [(String, JSONOutput?)] = []
    for phase in Phase.allCases {
      guard let figures = estimate.phases[phase] else { continue }
      members.append(("\(phase.rawValue)Kg", .decimal(try value(figures))))
    }
    return members
  }

  private static func classes(
    _ estimate: EventEstimate
  ) throws(ArithmeticError) -> [JSONOutput] {
    let known = Set(
      estimate.phases.values.flatMap(\.byFacility.keys).compactMap(EventClass.init(facility:)))
    var classes: [JSONOutput] = []
    for one in EventClass.allCases where known.contains(one) {
      classes.append(
        .present(
          [("class", .string(one.rawValue))]
            + (try phases(estimate) { figures throws(ArithmeticError) in try figures.kg(one) })))
    }
    return classes
  }

  private static func items(_ estimate: EventEstimate) -> [JSONOutput] {
    estimate.items.map { item in
      let figures = Phase.allCases.compactMap { phase in
        estimate.phases[phase].map { ("\(phase.rawValue)Kg", JSONOutput.decimal($0.kg(item))) }
      }
      return .object([("item", .string(item))] + figures)
    }
  }

  /// kg per head, nine decimals, by what heads are.
  private static func heads(_ estimate: EventEstimate) throws(ArithmeticError) -> [JSONOutput] {
    var heads: [JSONOutput] = []
    for phase in Phase.allCases {
      guard let figures = estimate.phases[phase] else { continue }
      let attendance = figures.attendance
      let all = try attendance.attendees()
      let numbers: [(String, ExactDecimal?)] = [
        ("registered", attendance[.registered]), ("inPerson", attendance[.inPerson]),
        ("attendee", all),
        ("inPersonDay", try attendance[.inPerson]?.multiplied(by: attendance.days)),
        ("attendeeDay", try all?.multiplied(by: attendance.days)),
      ]
      var members: [(String, JSONOutput)] = [("phase", .string(phase.rawValue))]
      for (name, number) in numbers {
        guard let number, !number.isZero else { continue }
        let each = try Ratio(figures.totalKg).divided(by: Ratio(number)).rounded(toPlaces: 9)
        members.append(("\(name)Kg", .decimal(each)))
      }
      heads.append(.object(members))
    }
    return heads
  }

  private static func tiers(_ estimate: EventEstimate) throws(ArithmeticError) -> JSONOutput? {
    guard let latest = estimate.latest, let figures = estimate.phases[latest] else { return nil }
    return .object(
      [("phase", .string(latest.rawValue))]
        + Tier.allCases.map { tier in
          ("tier\(tier.rawValue)Kg", JSONOutput.decimal(figures.byTier[tier] ?? .zero))
        }
        + [
          (
            "largest",
            .array(
              EventReport.largest(figures).map {
                ["item": .string($0.item), "kg": .decimal($0.kg)]
              })
          )
        ])
  }

  private static func measures(_ estimate: EventEstimate) throws(ArithmeticError) -> [JSONOutput] {
    var measures: [JSONOutput] = []
    for saving in estimate.measures {
      let measure = saving.measure
      var breakEven: JSONOutput?
      switch saving.breakEven {
      case .uses(let uses): breakEven = .decimal(try uses.rounded(toPlaces: 9))
      case .never: breakEven = "never"
      case nil: breakEven = nil
      }
      var targets: [JSONOutput] = []
      for target in measure.targets {
        targets.append([
          "item": .string(target.facility),
          "displacement": .decimal(try target.displacement.rounded(toPlaces: 9)),
        ])
      }
      measures.append(
        .present([
          ("id", .string(measure.id)),
          (
            "names",
            [
              "en": .string(measure.names.english), "zh-Hant": .string(measure.names.traditional),
              "zh-Hans": .string(measure.names.simplified),
            ]
          ),
          ("domain", .string(measure.domain.rawValue)), ("provider", .stated(measure.provider)),
          ("adoption", .decimal(try measure.adoption.rounded(toPlaces: 9))),
          ("targets", .array(targets)), ("savingAloneKg", .decimal(saving.savingKg)),
          ("tier", .integer(saving.tier.rawValue)), ("breakEvenUses", breakEven),
        ]))
    }
    return measures
  }

  private static func domains(
    _ estimate: EventEstimate, _ saving: ExactDecimal?
  ) throws(ArithmeticError) -> [JSONOutput] {
    var domains: [JSONOutput] = []
    for domain in estimate.domains {
      domains.append(
        .present([
          ("domain", .string(domain.domain.rawValue)), ("kg", .decimal(domain.kg)),
          (
            "percent",
            try EventAmounts.percent(domain.kg, of: saving ?? .zero, places: 3).map(
              JSONOutput.string)
          ),
        ]))
    }
    return domains
  }

  private static func update(_ update: EventEstimate.FactorUpdate) -> JSONOutput {
    [
      "month": .string(update.month.description), "publishedKg": .decimal(update.publishedKg),
      "changeKg": .decimal(update.changeKg),
    ]
  }

  private static func exclusion(_ exclusion: EventSettings.Exclusion) -> JSONOutput {
    [
      "class": .string(exclusion.eventClass.rawValue), "what": .string(exclusion.what),
      "estimateKg": .decimal(exclusion.estimateKg), "reason": .string(exclusion.reason),
    ]
  }

  private static func entries(
    _ savings: SavingsResult
  ) throws(ArithmeticError) -> [JSONOutput] {
    savings.entries.map { entry in
      .present([
        ("item", .string(entry.row.item)), ("material", .string(entry.row.material)),
        ("benefit", .string(entry.row.benefit.rawValue)),
        ("quantity", .decimal(entry.row.quantity)), ("unit", .string(entry.row.unit)),
        ("defaultMass", entry.row.mass.map { .string($0.id) }), ("massKg", .decimal(entry.kg)),
        ("benefitKg", .decimal(entry.benefitKg)), ("tier", .integer(entry.tier.rawValue)),
        ("factors", .array(entry.factors.map { .string($0.id) })),
      ])
    }
  }

  private static func equivalences(
    _ estimate: EventEstimate, _ factors: FactorSet
  ) throws(ArithmeticError) -> [JSONOutput] {
    guard let baseline = estimate.phases[.baseline], let latest = estimate.latest,
      let last = estimate.phases[latest]
    else { return [] }
    let saved = try baseline.totalKg.subtracting(last.totalKg)
    return try Equivalence.all(of: saved, factors: factors).map { equivalence($0, factors) }
  }

  private static func equivalence(_ told: Equivalence, _ factors: FactorSet) -> JSONOutput {
    [
      "id": .string(told.id), "number": .decimal(told.number), "whole": .decimal(told.whole),
      "factor": .string(told.factor.id), "kgEach": .string(told.factor.valueText),
      "validity": .string(told.factor.validity),
      "source": .string(factors.sources[told.factor.source]?.title ?? told.factor.source),
    ]
  }
}
