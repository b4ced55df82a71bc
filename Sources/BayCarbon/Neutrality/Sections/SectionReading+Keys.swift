import Neutrality
import Quantities

extension SectionReading {
  /// Facts about a facility that is not there, and facts that stand in two places.
  mutating func check(_ contents: SectionContents, facilities: [String]) {
    for entry in contents.sources { check(entry, facilities: facilities) }
    checkKeys(contents.sources, "sources")
    checkKeys(contents.factors, "factors")
    checkKeys(contents.instruments, "scope2_instruments")
    checkKeys(contents.offsetting.projects, "offsetting.projects")
    checkKeys(contents.offsetting.credits, "offsetting.credits")
  }

  private mutating func check(
    _ entry: KeyedFacts<SourceKey, SourceSummary>, facilities: [String]
  ) {
    guard let facility = entry.key.facility, !facilities.contains(facility),
      let position = entry.position
    else { return }
    let nearest = Spelling.nearest(to: facility, among: facilities).first
    report(
      .value, "there is no facility `\(facility)`", at: position,
      remedy: nearest.map { "write `\($0)`" }
        ?? "name one of \(facilities.joined(separator: ", "))")
  }

  private mutating func checkKeys<Key, Root>(
    _ entries: [KeyedFacts<Key, Root>], _ path: String
  ) {
    var seen: Set<Key> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      guard let position = entry.position else { continue }
      report(
        .value, "`\(path)` speaks of \(entry.key) twice", at: position,
        remedy: "put everything that is said of it into one object")
    }
  }
}
