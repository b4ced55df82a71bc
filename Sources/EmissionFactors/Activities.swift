import Findings
import Synchronization

/// The activities of a set by id.
///
/// Those of a table that is known to be sound are parsed when somebody first asks for them: an
/// inventory needs a dozen of hundreds. What is parsed is kept.
public final class Activities: Sendable {
  private struct Parsed {
    var activities: [String: Activity]
    // Hundreds of activities share a handful of rules.
    var streams: [String: StreamRule] = [:]
  }

  private let pending: [String: PendingRow]
  private let releases: Releases?
  private let parsed: Mutex<Parsed>
  /// Names that were found to be those of nothing.
  private let lacking = Mutex<Set<String>>([])
  /// What gases and blends are called, once somebody has asked.
  private let releaseNames = Mutex<Set<String>?>(nil)

  /// Holds activities that are parsed already, table rows by id that are parsed later, and the
  /// releases of gases, which come before both.
  init(
    _ activities: [String: Activity] = [:], pending: [String: PendingRow] = [:],
    releases: Releases? = nil
  ) {
    self.pending = pending
    self.releases = releases
    var activities = activities
    if let releases, !activities.isEmpty {
      for id in releases.ids { activities[id] = nil }
    }
    parsed = Mutex(Parsed(activities: activities))
  }

  /// The activity of an id.
  public subscript(id: String) -> Activity? {
    parsed.withLock { parsed in
      if let known = parsed.activities[id] { return known }
      guard let activity = releases?.activity(id) ?? fromTable(id, &parsed.streams) else {
        return nil
      }
      parsed.activities[id] = activity
      return activity
    }
  }

  /// The ids, in no order.
  public var keys: Set<String> {
    parsed.withLock { Set($0.activities.keys) }.union(pending.keys).union(releases?.ids ?? [])
  }

  /// The activities, in no order.
  public var values: [Activity] { keys.compactMap { self[$0] } }

  /// The ids of activities that have a text in one of their names; there may be others. Their
  /// tables are searched as they lie, which is much less than to read all names.
  package func ids(mentioning text: String) -> [String] {
    let known = parsed.withLock { parsed in
      parsed.activities.values.filter { $0.spellings.contains(text) }.map(\.id)
    }
    return known + (releases?.ids(named: text) ?? [])
      + pending.filter { $0.value.mentions(text) }.map(\.key)
  }

  /// Whether there is certainly no activity of that name, in any case of its letters: a plain word of
  /// which the tables know nothing, such as the id of an activity of the user's own. False where
  /// that is not seen without reading all names.
  package func surelyLack(_ name: String) -> Bool {
    // Full-width letters would be told by a byte that no plain word has; the tables have none.
    guard !pending.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 }), self[name] == nil else {
      return false
    }
    let isKnown = lacking.withLock { $0.contains(name) }
    if isKnown { return true }
    let released = releaseNames.withLock { names in
      names = names ?? releases?.plainNames() ?? []
      return names?.contains(Releases.plainName(name)) ?? false
    }
    if released || pending.values.contains(where: { $0.mentions(name) }) { return false }
    lacking.withLock { _ = $0.insert(name) }
    return true
  }

  private func fromTable(_ id: String, _ streams: inout [String: StreamRule]) -> Activity? {
    // What is wrong in a published table is found by its tests, not here.
    var findings: [Finding] = []
    return pending[id].flatMap { Activity($0.row, streams: &streams, findings: &findings) }
  }
}
