extension FactorSet {
  /// The activities and rows whose id or names hold every one of some words, in any of the three
  /// languages.
  ///
  /// - Parameter region: only rows that may serve that region: its own, those of wider ones, and
  ///   those of the activity's declared proxy.
  public func search(
    _ words: [String], region: String? = nil
  ) -> (activities: [Activity], rows: [FactorRow]) {
    let words = words.flatMap { $0.split(separator: " ") }.map { $0.lowercased() }
    let found = activities.values.filter { activity in
      let text = activity.spellings.joined(separator: "\n").lowercased()
      return words.allSatisfy { text.contains($0) }
    }.sorted { $0.id < $1.id }
    let ids = Set(found.map(\.id))
    let regions = region.map { Set(lineage(ofRegion: $0)) }
    let rows = rows.filter { row in
      let id = row.id.lowercased()
      return (ids.contains(row.activity) || words.allSatisfy { id.contains($0) })
        && (regions.map { $0.contains(row.region) || catalogued(row.activity)?.proxy == row.region }
          ?? true)
    }
    return (found, rows)
  }

  /// The activity of an id or of any of its names, in any case.
  public func activity(named name: String) -> Activity? {
    activities[name] ?? activityNames()[name.lowercased()].flatMap { activities[$0] }
  }

  /// The region of a code or of any of its names, in any case.
  public func region(named name: String) -> Region? {
    regions[name] ?? regionNames()[name.lowercased()].flatMap { regions[$0] }
  }

  /// The ids of activities by every name, lower case.
  func activityNames() -> [String: String] {
    Self.names(activities.values.map { ($0.id, $0.spellings) })
  }

  /// The codes of regions by every name, lower case.
  func regionNames() -> [String: String] {
    Self.names(regions.values.map { ($0.code, $0.spellings) })
  }

  /// What every name stands for; of two with the same name, the first in order.
  private static func names(_ spellings: [(id: String, names: [String])]) -> [String: String] {
    var names: [String: String] = [:]
    for (id, spellings) in spellings.sorted(by: { $0.id < $1.id }) {
      for name in spellings {
        let key = name.lowercased()
        if names[key] == nil { names[key] = id }
      }
    }
    return names
  }
}
