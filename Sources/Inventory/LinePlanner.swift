import ActivityData
import EmissionFactors
import Quantities

/// Decides how lines are calculated: once for all that differ in facility and quantity only.
struct LinePlanner {
  let manifest: Manifest
  let factors: FactorSet
  let gwp: GWPSet
  private(set) var plans: [LinePlan] = []
  private var matches: [FactorQuery: FactorMatch?] = [:]

  /// Kinds that differ in the facility only.
  private struct Family {
    let kind: LineKind
    let rules: [StreamRule]
    /// The last plan of each rule: the next month's is mostly the same.
    var lastPlans: [Int: Int] = [:]
  }

  private var families: [Family] = []
  private var familyOfKind: [Int32] = []
  private var firstMonth = 0
  private var monthCount = 0
  /// The streams by the order in which they were asked for.
  private(set) var planned: [[PlannedStream]] = []
  /// The place in ``planned`` of each family's months, from the first month of all; -1 for nothing.
  private var places: [Int32] = []

  init(_ lines: ActivityLines, manifest: Manifest, factors: FactorSet, gwp: GWPSet) {
    self.manifest = manifest
    self.factors = factors
    self.gwp = gwp
    var known: [LineKind: Int32] = [:]
    for kind in lines.kinds {
      // One facility has the same families in the same order as another, more often than not.
      let guess =
        families.isEmpty ? 0 : (Int(familyOfKind[familyOfKind.count - 1]) + 1) % families.count
      if !families.isEmpty, families[guess].kind.differsInFacilityOnly(from: kind) {
        familyOfKind.append(Int32(guess))
        continue
      }
      var family = kind
      family.facility = ""
      let place = known[family] ?? Int32(families.count)
      if place == families.count {
        known[family] = place
        families.append(Family(kind: kind, rules: streams(of: kind.activity)))
      }
      familyOfKind.append(place)
    }
    var last = -1
    firstMonth = .max
    for entry in lines.entries {
      let month = entry.month.number
      firstMonth = min(firstMonth, month)
      last = max(last, month)
    }
    monthCount = max(0, last - firstMonth + 1)
    places = [Int32](repeating: -1, count: families.count * monthCount)
  }

  /// The streams of the lines of a kind in a month, planned when they are first asked for.
  mutating func streams(kind: Int, month: YearMonth, sums: inout LineSums) -> [PlannedStream] {
    let place = place(kind: kind, month: month)
    if places[place] < 0 {
      places[place] = Int32(planned.count)
      planned.append(plan(Int(familyOfKind[kind]), month, &sums))
    }
    return planned[Int(places[place])]
  }

  /// Plans everything that some lines ask for.
  mutating func planAll(_ entries: [ActivityLines.Entry], sums: inout LineSums) {
    for entry in entries where places[place(kind: entry.kind, month: entry.month)] < 0 {
      _ = streams(kind: entry.kind, month: entry.month, sums: &sums)
    }
  }

  /// The place in ``planned`` of the streams of the lines of a kind in a month, which were asked for
  /// before.
  func plannedPlace(kind: Int, month: YearMonth) -> Int {
    Int(places[place(kind: kind, month: month)])
  }

  private func place(kind: Int, month: YearMonth) -> Int {
    Int(familyOfKind[kind]) * monthCount + month.number - firstMonth
  }

  /// All streams that were asked for.
  var knownStreams: [PlannedStream] { planned.flatMap(\.self) }

  /// What the activity emits: as the catalogue says, or, for an activity of the user's own, the
  /// streams its factors name.
  private func streams(of id: String) -> [StreamRule] {
    if let activity = factors.catalogued(id) { return activity.streams }
    var rules: [StreamRule] = []
    for row in factors.rows(of: id) where !row.isProperty {
      if rules.contains(where: { $0.name == row.stream }) { continue }
      rules.append(
        StreamRule(
          name: row.stream, scope: row.scope ?? 3, category: row.category, presence: .always))
    }
    return rules
  }

  private mutating func plan(
    _ family: Int, _ month: YearMonth, _ sums: inout LineSums
  ) -> [PlannedStream] {
    let key = LineKey(kind: families[family].kind, month: month)
    let rules = families[family].rules
    if rules.isEmpty {
      // An activity that emits nothing as far as is known must not vanish from the result.
      let unknown = StreamRule(
        name: StreamRule.unnamed, scope: 3, category: nil, presence: .always)
      return [
        PlannedStream(unknown, isMain: true, withoutFactor: query(for: key, unknown.name))
      ]
    }
    var streams: [PlannedStream] = []
    for (index, rule) in rules.enumerated() {
      if rule.presence == .onRequest && !manifest.includedStreams.contains(rule.name) { continue }
      let query = query(for: key, rule.name)
      let match = match(query)
      streams.append(
        match.map { stream($0, index, family, query: query, &sums) }
          ?? PlannedStream(rule, isMain: index == 0, withoutFactor: query))
    }
    return streams
  }

  private func query(for key: LineKey, _ stream: String) -> FactorQuery {
    InventoryCalculator.query(for: key, stream: stream, manifest: manifest, factors: factors)
  }

  private mutating func match(_ query: FactorQuery) -> FactorMatch? {
    if let known = matches[query] { return known }
    let match = factors.match(for: query)
    matches[query] = match
    return match
  }

  private mutating func stream(
    _ match: FactorMatch, _ index: Int, _ family: Int, query: FactorQuery, _ sums: inout LineSums
  ) -> PlannedStream {
    let rule = families[family].rules[index]
    let (scope, category) = place(of: rule, isMain: index == 0, families[family].kind, match)
    var residual: (match: FactorMatch, query: FactorQuery)?
    if scope == 2 && rule.name == StreamRule.consumption {
      var asked = query
      asked.series = ["residual-mix"]
      asked.area = .nation
      residual = self.match(asked).map { ($0, asked) }
    }
    let number: Int
    if let last = families[family].lastPlans[index], plans[last].match == match,
      plans[last].market?.residual == residual?.match
    {
      number = last
    } else {
      number = plans.count
      families[family].lastPlans[index] = number
      plans.append(
        plan(families[family].kind, rule, scope, category, match, residual: residual?.match))
    }
    let group = sums.addGroup(
      plan: number, month: query.month, gases: plans[number].gases.plans.count)
    return PlannedStream(
      rule, isMain: index == 0, query: query, plan: plans[number], number: number, group: group,
      residual: residual)
  }

  private func plan(
    _ kind: LineKind, _ rule: StreamRule, _ scope: Int, _ category: Int?, _ match: FactorMatch,
    residual: FactorMatch?
  ) -> LinePlan {
    let gases = GasPlans(match, unit: kind.unit, factors: factors, gwp: gwp)
    var market: MarketPlan?
    if let residual {
      market = MarketPlan(
        residual: residual,
        gases: GasPlans(residual, unit: kind.unit, factors: factors, gwp: gwp))
    } else if scope == 2 {
      market = MarketPlan(location: match, gases: gases)
    }
    return LinePlan(
      kind: kind, stream: rule.name, scope: scope, category: category, match: match, gases: gases,
      market: market)
  }

  /// The scope and category: as the catalogue has them, then as the user's factor, the framework and
  /// at last the row say.
  private func place(
    of rule: StreamRule, isMain: Bool, _ kind: LineKind, _ match: FactorMatch
  ) -> (scope: Int, category: Int?) {
    var scope = rule.scope
    var category = rule.category
    if let own = match.rows.first, own.isUsers, let named = own.scope {
      (scope, category) = (named, named == 3 ? own.category ?? category : nil)
    }
    if rule.name == StreamRule.production, manifest.framework == .hkGuidelines {
      (scope, category) = (2, nil)
    }
    if isMain, kind.scope != nil || kind.category != nil {
      scope = kind.scope ?? 3
      category = scope == 3 ? kind.category ?? category : nil
    }
    return (scope, category)
  }
}
