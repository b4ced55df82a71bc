import Findings
import Synchronization

/// The rows of the published tables by activity, parsed when somebody first asks for them.
///
/// An inventory needs a dozen of the hundreds of activities; to parse all their rows takes longer
/// than to calculate it. What is parsed is kept, so that every answer is the same.
final class RowStore: Sendable {
  private struct Parsed {
    var rows: [String: [FactorRow]]
    var properties: [String: [FactorRow]] = [:]
    /// The activities whose pending rows are among ``rows``.
    var complete: Set<String> = []
  }

  private let pending: [String: [Table.Row]]
  private let parsed: Mutex<Parsed>

  /// Holds rows that are parsed already, and table rows by activity that are parsed later.
  init(_ rows: [FactorRow] = [], pending: [String: [Table.Row]] = [:]) {
    self.pending = pending
    parsed = Mutex(Parsed(rows: Dictionary(grouping: rows, by: \.activity).mapValues(Self.ordered)))
  }

  /// The rows that name exactly this activity, in the order of their ids.
  func rows(of activity: String) -> [FactorRow] {
    parsed.withLock { parsed in
      let known = parsed.rows[activity] ?? []
      guard let pending = pending[activity], parsed.complete.insert(activity).inserted else {
        return known
      }
      // What is wrong in a published table is found by its tests, not here.
      var findings: [Finding] = []
      let rows = Self.ordered(
        known
          + pending.compactMap {
            FactorRow(
              $0, isUsers: false, activity: activity, region: $0("region"),
              mainStream: StreamRule.unnamed, findings: &findings)
          })
      parsed.rows[activity] = rows
      return rows
    }
  }

  /// Those of them that are properties.
  func properties(of activity: String) -> [FactorRow] {
    if let known = parsed.withLock({ $0.properties[activity] }) { return known }
    let properties = rows(of: activity).filter(\.isProperty)
    parsed.withLock { $0.properties[activity] = properties }
    return properties
  }

  /// Where rows with one of these ids stand, without parsing the others.
  func places(of ids: Set<String>) -> [String: SourceLocation] {
    var places: [String: SourceLocation] = [:]
    for row in pending.values.joined() {
      let id = row("id")
      if ids.contains(id) { places[id] = row.location("id") }
    }
    for row in parsed.withLock({ $0.rows.values.joined() }) where ids.contains(row.id) {
      places[row.id] = row.location
    }
    return places
  }

  /// All rows in the order of their ids.
  func all() -> [FactorRow] {
    let known = parsed.withLock { Array($0.rows.keys) }
    let activities = Set(known).union(pending.keys)
    return Self.ordered(activities.flatMap { rows(of: $0) })
  }

  private static func ordered(_ rows: [FactorRow]) -> [FactorRow] {
    rows.sorted { $0.id < $1.id }
  }
}
