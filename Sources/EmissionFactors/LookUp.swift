import Quantities

/// What an inventory asks the factor set.
public struct FactorQuery: Sendable, Hashable {
  /// The activity id.
  public var activity: String
  /// The stream, such as `combustion`.
  public var stream: String
  /// The region of the facility or of the row.
  public var region: String
  /// The month in which the activity took place.
  public var month: YearMonth
  /// The dimension in which the quantity is counted.
  public var dimension: Dimension
  /// The series asked for, in order of preference; the empty text is the default series.
  public var series: [String]
  /// Whether an earlier year, a parent region or a proxy may stand in.
  public var allowsFallback: Bool
  /// How wide the region of the factor normally is; nil for what the catalogue says.
  public var area: Region.Level?

  /// Makes a query.
  public init(
    activity: String, stream: String, region: String, month: YearMonth, dimension: Dimension,
    series: [String], allowsFallback: Bool = true
  ) {
    self.activity = activity
    self.stream = stream
    self.region = region
    self.month = month
    self.dimension = dimension
    self.series = series
    self.allowsFallback = allowsFallback
  }
}

/// How a factor was found.
public enum MatchKind: String, Sendable, Hashable {
  /// Activity, region and month fit.
  case exact
  /// The newest figure is up to three years older than the month.
  case earlierYear = "earlier-year"
  /// The figure of a wider region.
  case parentRegion = "parent-region"
  /// The figure of another region, declared as a proxy.
  case proxy
  /// A figure of the user's folder.
  case user
}

/// The factor chosen for a query: one row for each gas, and the properties that lead to it.
public struct FactorMatch: Sendable, Hashable {
  /// One row for each gas, in the order of their gases.
  public let rows: [FactorRow]
  /// The properties multiplied in, in order: density, calorific value, oxidation.
  public let properties: [FactorRow]
  /// How it was found.
  public let kind: MatchKind
  /// In what the figure stands in for one of this region and this time; empty when it fits. Each
  /// must be said.
  public let fallbacks: [Fallback]
  /// Gases that the table counts at other times and that are not in ``rows``.
  public let missingGases: [String]
  /// Why this one, in a sentence.
  public let reason: String
}

/// How a factor that fits less than exactly stands in.
public enum Fallback: String, Sendable, Hashable {
  /// A wider region stands in.
  case parentRegion = "parent-region"
  /// A declared proxy region stands in.
  case proxy
  /// An earlier year stands in.
  case earlierYear = "earlier-year"
}

/// A row that was considered, and why it was not chosen.
public struct LosingCandidate: Sendable, Hashable {
  /// The row.
  public let row: FactorRow
  /// Why it lost, in a sentence.
  public let reason: String
}

extension FactorSet {
  /// The factor for a query; nil when none may be used. ``candidates(for:limit:)`` tells why.
  public func match(for query: FactorQuery) -> FactorMatch? {
    var best: RankedGroup?
    let lineage = Activity.lineage(of: query.activity)
    for (region, place) in places(for: query) {
      for (depth, activity) in lineage.enumerated() {
        let rows = rows(of: activity, in: region).filter { $0.stream == query.stream }
        for group in groups(of: rows, place: place, depth: depth, query: query)
        where best.map({ group.rank.lexicographicallyPrecedes($0.rank) }) ?? true {
          best = group
        }
      }
    }
    return best.map { answer($0, to: query) }
  }

  /// The rows nearest to a query that were not chosen, each with the reason, best first.
  public func candidates(for query: FactorQuery, limit: Int = 5) -> [LosingCandidate] {
    let chosen = Set(match(for: query)?.rows.map(\.id) ?? [])
    let places = places(for: query)
    var found: [(rank: [Int], candidate: LosingCandidate)] = []
    for (depth, activity) in Activity.lineage(of: query.activity).enumerated() {
      for row in rows(of: activity) where !row.isProperty && !chosen.contains(row.id) {
        let place = places.first { $0.region == row.region }?.place
        let reason = objection(to: row, place: place, query: query)
        let distance = abs(row.validFrom.year - query.month.year)
        let rank = [
          row.stream == query.stream ? 0 : 1, place?.order ?? 99,
          query.series.firstIndex(of: row.series) ?? 50, depth, distance,
        ]
        found.append((rank, LosingCandidate(row: row, reason: reason)))
      }
    }
    found.sort { left, right in
      left.rank == right.rank
        ? left.candidate.row.id < right.candidate.row.id
        : left.rank.lexicographicallyPrecedes(right.rank)
    }
    return found.prefix(limit).map(\.candidate)
  }

  private func answer(_ group: RankedGroup, to query: FactorQuery) -> FactorMatch {
    let rows = group.rows.sorted { ($0.gas ?? "", $0.id) < ($1.gas ?? "", $1.id) }
    var fallbacks: [Fallback] = []
    if group.place.kind == .parent { fallbacks.append(.parentRegion) }
    if group.place.kind == .proxy { fallbacks.append(.proxy) }
    if group.isEarlier { fallbacks.append(.earlierYear) }
    let kind: MatchKind =
      switch fallbacks.first {
      case _ where rows[0].isUsers: .user
      case .parentRegion: .parentRegion
      case .proxy: .proxy
      case .earlierYear: .earlierYear
      case nil: .exact
      }
    return FactorMatch(
      rows: rows, properties: group.properties, kind: kind, fallbacks: fallbacks,
      missingGases: group.missingGases, reason: reason(for: group, query: query))
  }

  private func reason(for group: RankedGroup, query: FactorQuery) -> String {
    let row = group.rows[0]
    var parts: [String] = []
    if row.isUsers { parts.append("a factor of the user's folder") }
    switch group.place.kind {
    case .own: parts.append("published for \(row.region)")
    case .parent: parts.append("\(query.region) has none of its own; \(row.region) is wider")
    case .proxy: parts.append("\(query.region) has none; \(row.region) is its declared proxy")
    }
    if row.activity != query.activity { parts.append("\(row.activity) includes \(query.activity)") }
    if !row.series.isEmpty { parts.append("series \(row.series)") }
    parts.append(
      group.isEarlier
        ? "the newest before that time is valid \(row.validity)"
        : "valid \(row.validity)")
    return parts.joined(separator: "; ")
  }

  private func objection(to row: FactorRow, place: Place?, query: FactorQuery) -> String {
    if row.stream != query.stream { return "it is the stream \(row.stream)" }
    guard let place else { return "it is for \(row.region), not \(query.region)" }
    if !query.series.contains(row.series) {
      let name = row.series.isEmpty ? "the default series" : "the series \(row.series)"
      return "\(name) was not asked for"
    }
    if path(from: query.dimension, to: row, query: query) == nil {
      return "it is per \(row.unit.text); the quantity is \(query.dimension)"
    }
    if !row.covers(query.month) { return objection(toTimeOf: row, query: query) }
    if place.kind != .own && !query.allowsFallback { return "a fallback was refused" }
    return place.kind == .own ? "another row fits better" : "\(row.region) is less specific"
  }

  private func objection(toTimeOf row: FactorRow, query: FactorQuery) -> String {
    if query.month.firstDay < row.validFrom { return "it is valid from \(row.validFrom) only" }
    if isUsableEarlier(row, query: query) { return "it is valid only \(row.validity)" }
    let years = query.month.year - (row.validTo?.year ?? query.month.year)
    return years > Self.yearsBackAtMost
      ? "it is valid only \(row.validity), more than \(Self.yearsBackAtMost) years before"
      : "it counts \(row.gas ?? "a property"), its series CO2e: never one for the other"
  }
}
