extension FactorSet {
  /// The activities and rows whose id or names hold every one of some words, in any of the three
  /// languages.
  ///
  /// - Parameter region: only rows that may serve that region: its own and those of wider ones.
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
        && (regions?.contains(row.region) ?? true)
    }
    return (found, rows)
  }

  /// The activity of an id or of any of its names, in any case.
  public func activity(named name: String) -> Activity? {
    if let activity = activities[name] { return activity }
    let name = name.lowercased()
    return activities.values.sorted { $0.id < $1.id }
      .first { $0.spellings.contains { $0.lowercased() == name } }
  }
}
