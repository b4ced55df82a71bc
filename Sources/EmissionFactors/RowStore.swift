import Findings
import StrictCSV
import Synchronization

/// Rows by activity and region; those of sound tables are parsed when somebody first asks for them.
///
/// An inventory needs a dozen of the hundreds of activities; to parse all their rows takes longer
/// than to calculate it. What is parsed is kept, so that every answer is the same.
final class RowStore: Sendable {
  /// The rows of one activity by region.
  private struct Shelf {
    private let activity: String
    private var pending: [String: [PendingRow]]
    private var rows: [String: [FactorRow]]
    // Asked for line by line, so kept.
    private var all: [FactorRow]?
    private var properties: [FactorRow]?

    init(_ activity: String, _ pending: [String: [PendingRow]], _ rows: [String: [FactorRow]]) {
      self.activity = activity
      self.pending = pending
      self.rows = rows
    }

    mutating func allRows() -> [FactorRow] {
      if let all { return all }
      let regions = Set(rows.keys).union(pending.keys)
      let rows = RowStore.ordered(regions.flatMap { self.rows(in: $0) })
      all = rows
      return rows
    }

    mutating func allProperties() -> [FactorRow] {
      if let properties { return properties }
      let rows = allRows().filter(\.isProperty)
      properties = rows
      return rows
    }

    mutating func rows(in region: String) -> [FactorRow] {
      guard let pending = pending.removeValue(forKey: region) else { return rows[region] ?? [] }
      // What is wrong in a published table is found by its tests, not here.
      var findings: [Finding] = []
      let parsed = pending.compactMap {
        FactorRow(
          $0.row, isUsers: false, activity: activity, region: region,
          mainStream: StreamRule.unnamed, findings: &findings)
      }
      let all = RowStore.ordered((rows[region] ?? []) + parsed)
      rows[region] = all
      return all
    }
  }

  private let pending: [String: [PendingRow]]
  private let releases: Releases?
  private let parsed: [String: [FactorRow]]
  private let shelves = Mutex<[String: Shelf]>([:])

  /// Holds rows that are parsed already, table rows by activity that are parsed later, and the
  /// releases of gases.
  init(
    _ rows: [FactorRow] = [], pending: [String: [PendingRow]] = [:], releases: Releases? = nil
  ) {
    self.pending = pending
    self.releases = releases
    parsed = Dictionary(grouping: rows, by: \.activity)
  }

  /// The rows that name exactly this activity, in the order of their ids.
  func rows(of activity: String) -> [FactorRow] {
    withShelf(of: activity) { $0.allRows() }
  }

  /// Those of them that are properties.
  func properties(of activity: String) -> [FactorRow] {
    withShelf(of: activity) { $0.allProperties() }
  }

  /// The rows that name exactly this activity and this region, in the order of their ids.
  func rows(of activity: String, in region: String) -> [FactorRow] {
    withShelf(of: activity) { $0.rows(in: region) }
  }

  private func withShelf(
    of activity: String, _ body: (inout Shelf) -> [FactorRow]
  ) -> [FactorRow] {
    shelves.withLock { shelves in
      body(&shelves[activity, default: shelf(of: activity)])
    }
  }

  private func shelf(of activity: String) -> Shelf {
    let rows = (parsed[activity] ?? []) + (releases?.rows(of: activity) ?? [])
    var space = CSVRecord()
    return Shelf(
      activity,
      Dictionary(grouping: pending[activity] ?? []) { $0.cell(.region, &space) },
      Dictionary(grouping: rows, by: \.region).mapValues(Self.ordered))
  }

  /// The activities that rows name.
  var activities: Set<String> {
    Set(parsed.keys).union(pending.keys).union(releases?.ids ?? [])
  }

  /// The series of the rows that name exactly this activity, without parsing them.
  func series(of activity: String) -> Set<String> {
    var space = CSVRecord()
    let rows = (parsed[activity] ?? []) + (releases?.rows(of: activity) ?? [])
    return Set(rows.map(\.series))
      .union((pending[activity] ?? []).map { $0.cell(.series, &space) })
  }

  /// Where rows with one of these ids stand, without parsing the others.
  func places(of ids: Set<String>) -> [String: SourceLocation] {
    var places: [String: SourceLocation] = [:]
    var space = CSVRecord()
    for pending in pending.values.joined() {
      let id = pending.cell(.id, &space)
      if ids.contains(id) { places[id] = pending.row.location(.id) }
    }
    for row in parsed.values.joined() where ids.contains(row.id) { places[row.id] = row.location }
    if let releases, ids.contains(where: Releases.isRow) {
      for row in releases.ids.flatMap(releases.rows) where ids.contains(row.id) {
        places[row.id] = row.location
      }
    }
    return places
  }

  /// All rows in the order of their ids.
  func all() -> [FactorRow] {
    Self.ordered(activities.flatMap { rows(of: $0) })
  }

  /// In the order of the ids; of two rows of one id, which is an error, the first in the tables.
  fileprivate static func ordered(_ rows: [FactorRow]) -> [FactorRow] {
    rows.sorted { $0.id == $1.id ? $0.location < $1.location : $0.id < $1.id }
  }
}
