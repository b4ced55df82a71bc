import Quantities

/// A region in which a factor may be looked for, and how well it fits the query.
struct Place {
  enum Kind: Int {
    case own
    case parent
    case proxy
  }

  let kind: Kind
  /// 0 for the region itself, growing with distance.
  let order: Int
}

/// The rows for one factor with all that decides between it and others.
struct RankedGroup {
  let rows: [FactorRow]
  let properties: [FactorRow]
  let place: Place
  let isEarlier: Bool
  /// Compared place by place; the lower wins.
  let rank: [Int]
}

extension FactorSet {
  /// The oldest figure that may stand in for a later year.
  static let yearsBackAtMost = 3

  /// The regions to look in: the own one, wider ones, then the declared proxy.
  ///
  /// A region at least as wide as the activity's factors usually are counts as the own one: fuels
  /// have national factors, so a factory in `CN-GD` finds its own under `CN`.
  func places(for query: FactorQuery) -> [(region: String, place: Place)] {
    let activity = catalogued(query.activity)
    var places: [(region: String, place: Place)] = []
    for (order, code) in lineage(ofRegion: query.region).enumerated() {
      let isOwn = order == 0 || isWithin(code, query.area ?? activity?.area)
      places.append((code, Place(kind: isOwn ? .own : .parent, order: order)))
    }
    if let proxy = activity?.proxy, !places.contains(where: { $0.region == proxy }) {
      places.append((proxy, Place(kind: .proxy, order: places.count)))
    }
    return places
  }

  /// The activity, or the nearest wider one, that the catalogue knows.
  public func catalogued(_ id: String) -> Activity? {
    for ancestor in Activity.lineage(of: id) {
      if let activity = activities[ancestor] { return activity }
    }
    return nil
  }

  private func isWithin(_ code: String, _ area: Region.Level?) -> Bool {
    guard let area, let level = regions[code]?.level else { return false }
    switch area {
    case .world: return true
    case .nation: return level != .world
    case .grid, .zone: return false
    }
  }

  /// The factors that the rows of one activity, region and stream offer.
  func groups(
    of rows: [FactorRow], place: Place, depth: Int, query: FactorQuery
  ) -> [RankedGroup] {
    if rows.isEmpty || (place.kind != .own && !query.allowsFallback) { return [] }
    var groups: [RankedGroup] = []
    for (preference, series) in query.series.enumerated() {
      let ofSeries = rows.filter { $0.series == series }
      for isUsers in [true, false] {
        let candidates = ofSeries.filter { $0.isUsers == isUsers }
        // Sorted, so that a choice between two tables never depends on hashing. The gases of one
        // factor may be per kWh and per MWh: it is the dimension that makes a table.
        let dimensions = Set(candidates.compactMap(\.unit.denominator?.dimension)).sorted {
          $0.id < $1.id
        }
        for dimension in dimensions {
          let table = candidates.filter { $0.unit.denominator?.dimension == dimension }
          let (timely, isEarlier) = timely(table, query: query)
          guard let first = timely.first,
            let properties = path(from: query.dimension, to: first, query: query)
          else { continue }
          let rank = [
            place.kind.rawValue, isEarlier ? 1 : 0, isUsers ? 0 : 1, place.order, depth, preference,
            properties.count, query.month.year - (first.validTo?.year ?? query.month.year),
          ]
          groups.append(
            RankedGroup(
              rows: timely, properties: properties, place: place, isEarlier: isEarlier, rank: rank))
        }
      }
    }
    return groups
  }

  /// For each gas the row valid in the month, or else the newest before it that may still be used.
  ///
  /// Where a row in CO2e is valid it is the whole; single gases are completed by their own earlier
  /// rows, so that none vanishes because its row ends before the others'.
  private func timely(
    _ rows: [FactorRow], query: FactorQuery
  ) -> (rows: [FactorRow], isEarlier: Bool) {
    let valid = rows.filter { $0.covers(query.month) }
    if !query.allowsFallback || valid.contains(where: { $0.gas == Gas.co2e }) {
      return (valid, false)
    }
    let known = Set(valid.map(\.gas))
    let missing = rows.filter { row in
      !known.contains(row.gas) && (valid.isEmpty || row.gas != Gas.co2e)
        && isUsableEarlier(row, query: query)
    }
    let newest = Dictionary(grouping: missing, by: \.gas).values.compactMap { rows in
      rows.max { ($0.validTo ?? $0.validFrom, $0.id) < ($1.validTo ?? $1.validFrom, $1.id) }
    }
    // One in CO2e and single gases never go together: the newest decides.
    let hasBoth = newest.contains { $0.gas == Gas.co2e } && newest.count > 1
    let end = newest.compactMap(\.validTo).max()
    let usable = hasBoth ? newest.filter { $0.validTo == end } : newest
    return (valid + usable, !usable.isEmpty)
  }

  /// An earlier figure may stand in for up to three years, and never a CO2 figure in a series
  /// that counts CO2e: the gap between the two would hide in the last digit.
  func isUsableEarlier(_ row: FactorRow, query: FactorQuery) -> Bool {
    guard let end = row.validTo, end < query.month.firstDay,
      query.month.year - end.year <= Self.yearsBackAtMost
    else { return false }
    let isSplit = row.gas != Gas.co2e
    return !isSplit
      || !rows(of: row.activity).contains {
        $0.region == row.region && $0.stream == row.stream && $0.series == row.series
          && $0.gas == Gas.co2e
      }
  }

  /// The properties that turn a quantity of `dimension` into what the row is per, followed by the
  /// plain ratios of the same table; nil when there is no such way.
  func path(
    from dimension: Dimension, to row: FactorRow, query: FactorQuery
  ) -> [FactorRow]? {
    let properties = properties(for: row, query: query)
    let ratios = properties.filter {
      $0.unit.denominator == nil && ($0.isUsers || $0.series == row.series)
    }
    guard let target = row.unit.denominator?.dimension else { return ratios }
    if target == dimension { return ratios }
    for first in properties where first.unit.denominator?.dimension == dimension {
      if first.unit.numerator.dimension == target { return [first] + ratios }
    }
    for first in properties where first.unit.denominator?.dimension == dimension {
      for second in properties
      where second.unit.denominator?.dimension == first.unit.numerator.dimension
        && second.unit.numerator.dimension == target
      {
        return [first, second] + ratios
      }
    }
    return nil
  }

  /// The properties that belong to a row: of its table, or given by the user for its activity. The
  /// user's takes the place of the table's of the same name.
  private func properties(for row: FactorRow, query: FactorQuery) -> [FactorRow] {
    let regions = lineage(ofRegion: query.region)
    let all = Activity.lineage(of: query.activity).flatMap { properties(of: $0) }.filter {
      property in
      let isTimely = property.covers(query.month) || property.validity == row.validity
      let sameTable =
        property.activity == row.activity && property.region == row.region
        && property.series == row.series && property.isUsers == row.isUsers
      return isTimely && (sameTable || property.isUsers && regions.contains(property.region))
    }
    let users = Set(all.filter(\.isUsers).map(\.stream))
    // The most specific first: of the nearest region, then of the narrowest activity.
    return all.filter { $0.isUsers || !users.contains($0.stream) }.sorted { left, right in
      let places = [left, right].map { regions.firstIndex(of: $0.region) ?? regions.count }
      if places[0] != places[1] { return places[0] < places[1] }
      if left.activity != right.activity { return left.activity.count > right.activity.count }
      return left.id < right.id
    }
  }
}
