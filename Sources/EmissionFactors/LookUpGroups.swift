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
  /// Gases the table has at other times, and none that may be used now.
  let missingGases: [String]
  /// Compared place by place; the lower wins.
  let rank: [Int]
}

extension FactorSet {
  /// The oldest figure that may stand in for a later year.
  static let yearsBackAtMost = 3

  /// The regions to look in: the own one, wider ones, then the declared proxy.
  ///
  /// A wider region counts as the own one up to the width that the activity's factors usually have:
  /// fuels have national factors, so a factory in `CN-GD` finds its own under `CN`.
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
        if candidates.isEmpty { continue }
        // Sorted, so that a choice between two tables never depends on hashing. The gases of one
        // factor may be per kWh and per MWh: it is the dimension that makes a table.
        let dimensions = Set(candidates.compactMap(\.unit.denominator?.dimension)).sorted {
          $0.id < $1.id
        }
        for dimension in dimensions {
          let table = candidates.filter { $0.unit.denominator?.dimension == dimension }
          let timely = timely(table, query: query)
          // The newest row leads: the properties of its own time belong to it.
          guard let newest = timely.rows.max(by: { ($0.validFrom, $0.id) < ($1.validFrom, $1.id) }),
            let oldest = timely.rows.map({ $0.validTo?.year ?? query.month.year }).min(),
            let properties = path(from: query.dimension, to: newest, query: query)
          else { continue }
          let rank = [
            place.kind.rawValue, timely.isEarlier ? 1 : 0, isUsers ? 0 : 1, place.order, depth,
            preference, properties.count, query.month.year - oldest,
          ]
          groups.append(
            RankedGroup(
              rows: timely.rows, properties: properties, place: place,
              isEarlier: timely.isEarlier, missingGases: timely.missing, rank: rank))
        }
      }
    }
    return groups
  }

  /// For each gas of a table the row valid in the month, or else the newest before it that may
  /// still be used, in the order of the gases; and the gases for which there is neither.
  ///
  /// Where a row in CO2e is valid it is the whole. Where stand-ins are refused, a table that lacks
  /// one of its gases offers nothing.
  private func timely(
    _ rows: [FactorRow], query: FactorQuery
  ) -> (rows: [FactorRow], isEarlier: Bool, missing: [String]) {
    let valid = rows.filter { $0.covers(query.month) }
    if let whole = valid.first(where: { $0.gas == Gas.co2e }) { return ([whole], false, []) }
    var chosen: [FactorRow] = []
    var missing: [String] = []
    var isEarlier = false
    for (gas, rows) in Dictionary(grouping: rows, by: { $0.gas ?? "" }).sorted(by: {
      $0.key < $1.key
    }) {
      let earlier = rows.filter { isUsableEarlier($0, query: query) }
        .max { ($0.validTo ?? $0.validFrom, $0.id) < ($1.validTo ?? $1.validFrom, $1.id) }
      if let row = valid.first(where: { $0.gas == gas }) {
        chosen.append(row)
      } else if gas == Gas.co2e && !valid.isEmpty {
        continue
      } else if let earlier, query.allowsFallback {
        chosen.append(earlier)
        isEarlier = true
      } else if rows.contains(where: { $0.validFrom <= query.month.firstDay }) {
        missing.append(gas)
      }
    }
    // Single gases beside an older figure in CO2e: the figure was replaced by its parts, or else it
    // is the only one that may be used.
    missing.removeAll { $0 == Gas.co2e }
    if chosen.contains(where: { $0.gas == Gas.co2e }) { missing = [] }
    return !query.allowsFallback && !missing.isEmpty
      ? ([], false, []) : (chosen, isEarlier, missing)
  }

  /// An earlier figure may stand in for up to three years, and never a CO2 figure in a series
  /// that counts CO2e: the gap between the two would hide in the last digit.
  func isUsableEarlier(_ row: FactorRow, query: FactorQuery) -> Bool {
    guard let end = row.validTo, end < query.month.firstDay,
      query.month.year - end.year <= Self.yearsBackAtMost
    else { return false }
    let isSplit = row.gas != Gas.co2e
    return !isSplit
      || !rows(of: row.activity, in: row.region).contains {
        $0.stream == row.stream && $0.series == row.series
          && $0.isUsers == row.isUsers && $0.gas == Gas.co2e
          && $0.unit.denominator?.dimension == row.unit.denominator?.dimension
      }
  }

  /// The properties that turn a quantity of `dimension` into what the row is per, followed by the
  /// plain ratios of the same table; nil when there is no such way.
  func path(
    from dimension: Dimension, to row: FactorRow, query: FactorQuery
  ) -> [FactorRow]? {
    let (conversions, ratios) = properties(for: row, query: query)
    guard let target = row.unit.denominator?.dimension else { return nil }
    if target == dimension { return ratios }
    for first in conversions where first.unit.denominator?.dimension == dimension {
      if first.unit.numerator.dimension == target { return [first] + ratios }
    }
    for first in conversions where first.unit.denominator?.dimension == dimension {
      for second in conversions
      where second.unit.denominator?.dimension == first.unit.numerator.dimension
        && second.unit.numerator.dimension == target
      {
        return [first, second] + ratios
      }
    }
    return nil
  }

  /// The properties that belong to a row: conversions from one dimension into another, of its table
  /// or given by the user for its activity, and the plain ratios of its table such as oxidation.
  ///
  /// Of those of one name the first counts: the user's, then of the nearest region, the narrowest
  /// activity, the row's own time, the newest.
  private func properties(
    for row: FactorRow, query: FactorQuery
  ) -> (conversions: [FactorRow], ratios: [FactorRow]) {
    let regions = lineage(ofRegion: query.region)
    func isOfTable(_ property: FactorRow) -> Bool {
      property.activity == row.activity && property.region == row.region
        && property.series == row.series && property.isUsers == row.isUsers
    }
    func rank(_ property: FactorRow) -> [Int] {
      let place = regions.firstIndex(of: property.region) ?? regions.count
      let time = property.hasValidity(of: row) ? 0 : 1
      return [
        property.isUsers ? 0 : 1, place, -property.activity.utf8.count, time,
        -property.validFrom.dayNumber,
      ]
    }
    func isUsable(_ property: FactorRow) -> Bool {
      let isTimely = property.covers(query.month) || property.hasValidity(of: row)
      return isTimely
        && (isOfTable(property) || property.isUsers && regions.contains(property.region))
    }
    // Of the published ones only those of the row's own table are usable.
    let tabled = published.rows(of: row.activity, in: row.region).filter(\.isProperty)
    let others = Activity.lineage(of: query.activity).flatMap { users.properties(of: $0) }
    var ranked = (others + tabled).filter(isUsable)
      .map { (rank: rank($0), property: $0) }
    ranked.sort { left, right in
      left.rank == right.rank
        ? left.property.id < right.property.id : left.rank.lexicographicallyPrecedes(right.rank)
    }
    let all = ranked.map(\.property)
    var names: Set<[String]> = []
    let first = all.filter {
      names.insert([$0.stream, $0.unit.denominator?.dimension.id ?? ""]).inserted
    }
    // A ratio of the user's takes the place of the table's and is never put beside it.
    let ratios = Set(all.filter { $0.unit.denominator == nil && isOfTable($0) }.map(\.stream))
    return (
      first.filter { $0.unit.denominator != nil },
      first.filter { $0.unit.denominator == nil && ratios.contains($0.stream) }
    )
  }
}
