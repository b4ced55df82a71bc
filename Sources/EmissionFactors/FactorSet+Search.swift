extension FactorSet {
  /// The activities and rows whose id or name holds a word, in any of the three languages.
  ///
  /// - Parameter region: only rows of that region or of a wider one.
  public func search(
    _ word: String, region: String? = nil
  ) -> (activities: [Activity], rows: [FactorRow]) {
    let word = word.lowercased()
    let found = activities.values
      .filter { $0.spellings.contains { $0.lowercased().contains(word) } }
      .sorted { $0.id < $1.id }
    let ids = Set(found.map(\.id))
    let regions = region.map { Set(lineage(ofRegion: $0)) }
    let rows = rows.filter {
      (ids.contains($0.activity) || $0.id.lowercased().contains(word))
        && (regions?.contains($0.region) ?? true)
    }
    return (found, rows)
  }
}
