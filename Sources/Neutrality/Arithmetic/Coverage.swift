import Quantities

/// The sums of a footprint: what is counted, what is estimated and left out, and by family.
///
/// A family is what stays one source however it is sliced. Of what is counted it is the activity's
/// family, and a source without one is its own. Of what is left out, sources of one scope and
/// category form a family by their activity, and one by their supplier; slices whose activity is
/// not named fall together.
struct Coverage {
  /// Sources that are judged as one.
  struct Group {
    var name: String
    var kg: ExactDecimal
    var sources: [SourceSummary]
  }

  let includedKg: ExactDecimal
  /// The estimates of what is left out.
  let excludedKg: ExactDecimal
  /// The two together: the T of the rules.
  let totalKg: ExactDecimal
  let excluded: [SourceSummary]
  /// Left out, and nobody said how much it is.
  let unestimated: [SourceSummary]
  private let included: [SourceSummary]

  init(_ footprint: FootprintSummary) throws(ArithmeticError) {
    included = footprint.sources.filter(\.isIncluded)
    excluded = footprint.sources.filter { !$0.isIncluded }
    unestimated = excluded.filter { $0.kg == nil }
    includedKg = try Self.sum(included)
    excludedKg = try Self.sum(excluded)
    totalKg = try includedKg.adding(excludedKg)
  }

  /// The largest family among what is counted; of two equal ones the first by name. Nil without
  /// sources.
  func largestIncluded() throws(ArithmeticError) -> Group? {
    let groups = try Self.groups(included) { source in
      ["\(source.scope)/\(source.category ?? 0)/\(source.family ?? source.id)"]
    }
    return groups.max { ($0.kg, $1.name) < ($1.kg, $0.name) }
  }

  /// The families of what is left out in some scopes, by name; a source can be in two.
  func excludedFamilies(in scopes: Set<Int>) throws(ArithmeticError) -> [Group] {
    try Self.groups(excluded.filter { scopes.contains($0.scope) }) { source in
      let place = source.category.map { "\(source.scope).\($0)" } ?? "\(source.scope)"
      let supplier = source.supplier.map { ["\(place) \($0)"] } ?? []
      return [[place, source.family].compactMap(\.self).joined(separator: " ")] + supplier
    }
  }

  private static func groups(
    _ sources: [SourceSummary], by keys: (SourceSummary) -> [String]
  ) throws(ArithmeticError) -> [Group] {
    var members: [String: [SourceSummary]] = [:]
    for source in sources {
      for key in keys(source) { members[key, default: []].append(source) }
    }
    var groups: [Group] = []
    for (name, sources) in members.sorted(by: { $0.key < $1.key }) {
      groups.append(Group(name: name, kg: try sum(sources), sources: sources))
    }
    return groups
  }

  private static func sum(_ sources: [SourceSummary]) throws(ArithmeticError) -> ExactDecimal {
    var sum = ExactSum()
    for source in sources { if let kg = source.kg { sum.add(kg) } }
    return try sum.total()
  }
}

extension Ratio {
  /// A share in percent: `.percent(1)` is one hundredth.
  static func percent(_ whole: Int) -> Ratio {
    // Both parts are small, so neither overflow nor division by zero can happen.
    (try? Ratio(Int128(whole), 100)) ?? Ratio(.zero)
  }
}
