import Quantities

/// The sums of a footprint: what is counted, what is estimated and left out, and by family.
///
/// A family is what stays one source however it is sliced. Of what is counted it is the activity's
/// family with the stream, in whatever scopes and categories it stands: power that is consumed is
/// one source, and what its making upstream emits is another. A family that is stated can make one
/// source of several and not several of one; a source without any is its own. Of what is left out,
/// sources of one activity form a family, and so do those of one supplier, in whatever categories
/// they stand; a slice whose activity is not named may be of any, so it falls together with all
/// that is left out of its category. Space around a name and the case of its letters make no other
/// name.
struct Coverage {
  /// Sources that are judged as one.
  struct Group {
    var name: String
    var kg: ExactDecimal
    var sources: [SourceSummary]
  }

  /// A family of what is counted, and how much it is.
  struct Family {
    let name: String
    let kg: ExactDecimal
  }

  let includedKg: ExactDecimal
  /// The estimates of what is left out.
  let excludedKg: ExactDecimal
  /// The two together: the T of the rules.
  let totalKg: ExactDecimal
  let excluded: [SourceSummary]
  /// Left out, and nobody said how much it is.
  let unestimated: [SourceSummary]
  private let sources: [SourceSummary]
  /// The places of what is counted in ``sources``: an inventory has thousands, and to copy one costs
  /// more than all that is done with it here.
  private let included: [Int]

  init(_ footprint: FootprintSummary) throws(ArithmeticError) {
    let sources = footprint.sources
    self.sources = sources
    included = sources.indices.filter { sources[$0].isIncluded }
    excluded = sources.indices.filter { !sources[$0].isIncluded }.map { sources[$0] }
    unestimated = excluded.filter { $0.kg == nil }
    var sum = ExactSum()
    for place in included { if let kg = sources[place].kg { sum.add(kg) } }
    includedKg = try sum.total()
    excludedKg = try Self.sum(excluded)
    totalKg = try includedKg.adding(excludedKg)
  }

  /// The largest family among what is counted; of two equal ones the first by name. Nil without
  /// sources.
  func largestIncluded() throws(ArithmeticError) -> Family? {
    var sums: [String: ExactSum] = [:]
    var known: [FamilyKey: [String]] = [:]
    for place in included {
      let key = FamilyKey(sources[place])
      let names = known[key] ?? key.names
      known[key] = names
      for name in names.isEmpty ? [sources[place].id] : names {
        if let kg = sources[place].kg {
          sums[name, default: ExactSum()].add(kg)
        } else {
          sums[name] = sums[name] ?? ExactSum()
        }
      }
    }
    var largest: Family?
    for (name, sum) in sums {
      let kg = try sum.total()
      if let other = largest, (kg, other.name) < (other.kg, name) { continue }
      largest = Family(name: name, kg: kg)
    }
    return largest
  }

  /// What the families of a source that is counted follow from.
  private struct FamilyKey: Hashable {
    let activity: String?
    let stream: String?
    let family: String?

    init(_ source: SourceSummary) {
      (activity, stream, family) = (source.activity, source.stream, source.family)
    }

    /// The families; none where a source is its own.
    var names: [String] {
      let own = activity.map(SourceSummary.family(ofActivity:))
      var names = Coverage.folded(
        own.map { [$0, stream].compactMap(\.self).joined(separator: "/") })
      if family != own { names += Coverage.folded(family) }
      return names
    }
  }

  /// The families of what is left out in some scopes, by name; a source can be in several.
  func excludedFamilies(in scopes: Set<Int>) throws(ArithmeticError) -> [Group] {
    let sources = excluded.filter { scopes.contains($0.scope) }
    var named: [Group] = []
    for name in [\SourceSummary.family, \.supplier] {
      for group in try Self.groups(sources, by: { Self.folded($0[keyPath: name]) }) {
        let places = Set(group.sources.map(Self.place)).sorted().joined(separator: ", ")
        let written = Self.trimmed(group.sources[0][keyPath: name]) ?? group.name
        named.append(
          Group(name: "\(places) \(written)", kg: group.kg, sources: group.sources))
      }
    }
    // What has no name can be part of everything else that its category lacks.
    let categories = try Self.groups(sources) { [Self.place($0)] }.filter { group in
      group.sources.contains { Self.folded($0.family).isEmpty }
    }
    return (named + categories).sorted { $0.name < $1.name }
  }

  private static func place(_ source: SourceSummary) -> String {
    source.category.map { "\(source.scope).\($0)" } ?? "\(source.scope)"
  }

  /// A name without superfluous space; nil where nothing is written.
  private static func trimmed(_ name: String?) -> String? {
    let words = name?.split(whereSeparator: \.isWhitespace) ?? []
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What is the same of names that differ only in space and case: one text, or none.
  private static func folded(_ name: String?) -> [String] {
    trimmed(name).map { [$0.uppercased().lowercased()] } ?? []
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
