import Findings
import Quantities

/// Checks that a factor set says one thing only, and that what it says is plausible.
public struct FactorSetValidation {
  private let set: FactorSet
  private var findings: [Finding] = []

  // Looked into for every row of the user's that is misspelt, so made once.
  private lazy var regionCodes = set.regions.keys.sorted()
  private lazy var activityIds = set.activities.keys.sorted()
  /// Scopes and categories in which the user's rows of one activity and stream stand.
  private let places: [[String]: Set<[Int]>]

  private init(_ set: FactorSet) {
    self.set = set
    var places: [[String]: Set<[Int]>] = [:]
    for row in set.usersRows where !row.isProperty {
      places[[row.activity, row.stream], default: []].insert([row.scope ?? 0, row.category ?? 0])
    }
    self.places = places
  }

  /// Everything wrong with a set.
  ///
  /// - Parameter usersOnly: true to look at the rows of the user's folder alone.
  public static func findings(in set: FactorSet, usersOnly: Bool = false) -> [Finding] {
    var validation = FactorSetValidation(set)
    let rows = usersOnly ? set.usersRows : set.rows
    validation.checkIds(
      rows, others: usersOnly ? set.published.places(of: Set(rows.map(\.id))) : [:])
    validation.checkOverlaps(rows)
    for row in rows { validation.check(row) }
    if !usersOnly {
      validation.checkBlends()
      validation.checkRegions()
      validation.checkActivities()
    }
    return validation.findings.inReportOrder()
  }

  private mutating func report(
    _ code: String, _ message: String, at location: SourceLocation?, remedy: String,
    severity: Severity = .error
  ) {
    findings.append(Finding(severity, code, message, at: location, remedy: remedy))
  }

  private mutating func checkIds(_ rows: [FactorRow], others: [String: SourceLocation]) {
    var seen = others
    for row in rows {
      if let place = seen[row.id] {
        report(
          "factor.duplicate-id", "the id `\(row.id)` also stands at \(place)",
          at: row.location, remedy: "give every row an id of its own")
      }
      seen[row.id] = row.location
    }
  }

  /// What two rows have in common that must not be valid at the same time.
  private struct Key: Hashable, Comparable {
    let parts: [String]

    init(_ row: FactorRow, gas: String) {
      parts = [
        row.activity, row.region, row.series, row.stream, gas,
        row.unit.denominator?.dimension.id ?? "", row.isUsers ? "user" : "",
      ]
    }

    static func < (left: Key, right: Key) -> Bool {
      left.parts.lexicographicallyPrecedes(right.parts)
    }
  }

  private mutating func checkOverlaps(_ rows: [FactorRow]) {
    for (_, group) in groups(rows, by: { Key($0, gas: $0.gas ?? "") }) {
      reportOverlaps(in: group, code: "factor.overlap", of: "the same gas") { _, _ in true }
    }
    // A CO2e figure beside one of its gases would count the gas twice.
    for (_, group) in groups(rows.filter { !$0.isProperty }, by: { Key($0, gas: "") }) {
      reportOverlaps(in: group, code: "factor.co2e-and-gas", of: "CO2e and a single gas") {
        ($0.gas == Gas.co2e) != ($1.gas == Gas.co2e)
      }
    }
  }

  private func groups(
    _ rows: [FactorRow], by key: (FactorRow) -> Key
  ) -> [(key: Key, value: [FactorRow])] {
    Dictionary(grouping: rows, by: key).sorted { $0.key < $1.key }
  }

  private mutating func reportOverlaps(
    in rows: [FactorRow], code: String, of what: String,
    where isConflict: (FactorRow, FactorRow) -> Bool
  ) {
    let sorted = rows.sorted { ($0.validFrom, $0.id) < ($1.validFrom, $1.id) }
    for (index, row) in sorted.enumerated() {
      let clash = sorted[..<index].first {
        isConflict($0, row) && ($0.validTo.map { row.validFrom <= $0 } ?? true)
      }
      guard let clash else { continue }
      report(
        code, "\(row.id) and \(clash.id) are both valid on \(row.validFrom) for \(what)",
        at: row.location, remedy: "end the older one, or put one of them in another series")
    }
  }

  private mutating func check(_ row: FactorRow) {
    if let gas = row.gas, gas != Gas.co2e, set.gases[gas] == nil {
      report(
        "factor.gas", "unknown gas `\(gas)`", at: row.location,
        remedy: "write `\(nearestGas(to: gas))`")
    }
    if row.gas == Gas.co2e, row.gwpSet == nil, !row.isUsers, row.note.isEmpty, row.locator.isEmpty {
      report(
        "factor.gwp", "\(row.id) is in CO2e and says neither its GWP set nor anything else",
        at: row.location, remedy: "state the set, or write a note", severity: .warning)
    }
    checkPlausible(row)
    if row.isUsers {
      checkUsers(row)
      return
    }
    if set.catalogued(row.activity) == nil {
      report(
        "factor.activity", "\(row.activity) is not in activities.csv", at: row.location,
        remedy: "add it to activities.csv")
    }
    if set.regions[row.region] == nil {
      report(
        "factor.region", "\(row.region) is not in regions.csv", at: row.location,
        remedy: "add it to regions.csv")
    }
    if set.sources[row.source] == nil {
      report(
        "factor.source", "\(row.source) is not in sources.csv", at: row.location,
        remedy: "add it to sources.csv")
    }
    if let grade = row.grade, grade >= .c, row.note.isEmpty {
      report(
        "factor.reason", "\(row.id) is of grade \(grade.rawValue) and does not say why",
        at: row.location, remedy: "write the reason in `note`")
    }
  }

  /// A name that is nearly a known one is a slip of the pen, after which the factor is never used.
  private mutating func checkUsers(_ row: FactorRow) {
    if set.regions[row.region] == nil {
      let near = Spelling.nearest(to: row.region, among: regionCodes).first
      report(
        "factor.region", "\(row.region) is no region of ours", at: row.location,
        remedy: near.map { "write `\($0)`, if that is meant" }
          ?? "`baycarbon factors regions` lists ours", severity: near == nil ? .note : .warning)
    }
    guard let activity = set.catalogued(row.activity) else {
      checkOwnActivity(row)
      return
    }
    let streams = activity.streams.map(\.name)
    if !row.isProperty, !streams.contains(row.stream) {
      report(
        "factor.stream", "\(activity.id) has no stream `\(row.stream)`", at: row.location,
        remedy: "write \(streams.joined(separator: ", ")), or nothing")
    }
    let usual = activity.streams.first { $0.name == row.stream }
    if row.scope == 3, row.category == nil, usual?.category == nil {
      report(
        "factor.scope", "\(row.id) is put into scope 3 without a category", at: row.location,
        remedy: "write a category from 1 to 15, or leave the scope empty for the usual place")
    }
    checkPlace(row)
  }

  private mutating func checkOwnActivity(_ row: FactorRow) {
    // To look for what may be meant takes long, so that is done only where something is wrong.
    var meant: String {
      let near = Spelling.nearest(to: row.activity, among: activityIds).first
      return near.map { ", or `\($0)` if that is meant" } ?? ""
    }
    if row.isProperty {
      report(
        "factor.activity", "there is no activity \(row.activity)", at: row.location,
        remedy: "write the name of an activity" + meant)
    } else if row.scope == nil || row.scope == 3 && row.category == nil {
      report(
        "factor.scope", "\(row.activity) is an activity of your own and has no place in the scopes",
        at: row.location,
        remedy: "write 1, 2 or 3 in `scope`, and for 3 a `category` from 1 to 15" + meant)
    } else {
      checkPlace(row)
    }
  }

  /// The gases of one stream are one line and stand in one place.
  private mutating func checkPlace(_ row: FactorRow) {
    if !row.isProperty, (places[[row.activity, row.stream]]?.count ?? 0) > 1 {
      report(
        "factor.scope", "\(row.activity), \(row.stream), stands in more than one scope or category",
        at: row.location, remedy: "give its rows one scope and category, or streams of their own")
    }
  }

  private func nearestGas(to gas: String) -> String {
    Spelling.nearest(to: gas, among: [Gas.co2e] + set.gases.keys.sorted()).first ?? Gas.co2e
  }

  private mutating func checkPlausible(_ row: FactorRow) {
    guard row.stream == set.catalogued(row.activity)?.streams.first?.name,
      let denominator = row.unit.denominator, let gas = row.gas,
      let potential = gas == Gas.co2e ? .one : set.gases[gas]?.gwp[.ar5],
      let ranges = set.catalogued(row.activity)?.plausible.compactMap(\.self)
    else { return }
    for range in ranges {
      guard let unit = try? UnitTable.standard.unit(named: range.unit),
        let low = try? ExactDecimal(parsing: range.low),
        let high = try? ExactDecimal(parsing: range.high),
        let perUnit = try? unit.ratio(to: denominator)
      else { continue }
      var product = ExactProduct()
      product.multiply(by: row.value)
      product.multiply(by: perUnit)
      product.multiply(by: potential)
      guard let kilograms = try? row.unit.kilogramsOfGas() else { continue }
      product.multiply(by: kilograms)
      guard let value = try? product.rounded(toPlaces: 12) else { continue }
      // A single gas may be a small part of the whole; only the upper bound holds for it.
      if value > high || (gas == Gas.co2e && value < low) {
        report(
          "factor.implausible",
          "\(row.id) is \(value) kg CO2e/\(unit), outside \(range.low) to \(range.high)",
          at: row.location, remedy: "check the value and `per_unit`",
          severity: row.isUsers ? .warning : .error)
      }
    }
  }

  private mutating func checkBlends() {
    for blend in set.blends.values.sorted(by: { $0.name < $1.name }) {
      var sum = ExactSum()
      for component in blend.components {
        sum.add(component.massFraction)
        if set.gases[component.gas] == nil {
          report(
            "blend.component", "\(blend.name) holds \(component.gas), which is not in gases.csv",
            at: SourceLocation(file: "blends.csv"), remedy: "add the gas, or leave the blend out")
        }
      }
      if (try? sum.total()) != .one {
        report(
          "blend.sum", "the fractions of \(blend.name) do not add up to 1",
          at: SourceLocation(file: "blends.csv"), remedy: "correct the fractions")
      }
    }
  }

  private mutating func checkRegions() {
    for region in set.regions.values.sorted(by: { $0.code < $1.code }) {
      if let parent = region.parent, set.regions[parent] == nil {
        report(
          "region.parent", "the parent \(parent) of \(region.code) is not in regions.csv",
          at: SourceLocation(file: "regions.csv"), remedy: "add it")
      }
    }
  }

  private mutating func checkActivities() {
    let known = Set(UnitTable.standard.units.map(\.dimension.id))
    var owners: [String: String] = [:]
    for activity in set.activities.values.sorted(by: { $0.id < $1.id }) {
      let place = SourceLocation(file: "activities.csv")
      for dimension in activity.dimensions where !known.contains(dimension) {
        report(
          "activity.dimension", "\(activity.id) is counted in `\(dimension)`, which no unit has",
          at: place, remedy: "write a dimension of the unit table")
      }
      if activity.plausible.contains(nil) {
        report(
          "activity.plausible", "\(activity.id): `\(activity.plausibleText)` are no ranges",
          at: place,
          remedy: "write them as 0..1.6 kWh")
      }
      for name in Set(activity.spellings.map { $0.lowercased() }).sorted() {
        if let owner = owners[name], owner != activity.id {
          report(
            "activity.name", "`\(name)` means both \(owner) and \(activity.id)", at: place,
            remedy: "leave it to one of them")
        }
        owners[name] = activity.id
      }
    }
  }
}
