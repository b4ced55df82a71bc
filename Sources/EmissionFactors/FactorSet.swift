import Findings
import Quantities

/// The published factors of the product, with the user's own in front of them where there are any.
///
/// Looking up never changes an answer. The tables are read by ``FactorSetLoader``.
public struct FactorSet: Sendable {
  /// The version of the published set, such as `2026.1`.
  public internal(set) var version = ""
  /// Activities by id.
  public internal(set) var activities = Activities()
  /// Regions by code.
  public internal(set) var regions: [String: Region] = [:]
  /// Gases by id.
  public internal(set) var gases: [String: Gas] = [:]
  /// Blends by name.
  public internal(set) var blends: [String: Blend] = [:]
  /// Sources by id.
  public internal(set) var sources: [String: Source] = [:]
  /// The published rows.
  var published = RowStore()
  /// The rows of the user's folder.
  var users = RowStore()

  /// An empty set.
  public init() {}

  /// The rows of the user's folder, in the order of their ids.
  public var usersRows: [FactorRow] { users.all() }

  /// All rows: the user's, then the published ones, each in the order of their ids.
  public var rows: [FactorRow] { users.all() + published.all() }

  /// The rows that name exactly this activity, the user's first.
  public func rows(of activity: String) -> [FactorRow] {
    users.rows(of: activity) + published.rows(of: activity)
  }

  /// The rows that name exactly this activity and this region, the user's first.
  func rows(of activity: String, in region: String) -> [FactorRow] {
    users.rows(of: activity, in: region) + published.rows(of: activity, in: region)
  }

  /// The series of the factors of an activity, of wider and of narrower ones; nil when there are no
  /// factors.
  package func series(around activity: String) -> Set<String>? {
    let wider = Set(Activity.lineage(of: activity))
    var series: Set<String>?
    for store in [users, published] {
      for id in store.activities where wider.contains(id) || id.hasPrefix(activity + ".") {
        series = (series ?? []).union(store.series(of: id))
      }
    }
    return series
  }

  /// The row with an id.
  public func row(_ id: String) -> FactorRow? {
    rows.first { $0.id == id }
  }

  /// A region and every wider one: `CN-GD`, `CN-GRID-SOUTH`, `CN`, `GLOBAL`. A code that the set
  /// does not know, such as `CN-GD-DG`, is followed by the nearest one that begins it.
  public func lineage(ofRegion code: String) -> [String] {
    var lineage = [code]
    var next = regions[code].map(\.parent) ?? known(beginning: code)
    while let parent = next, !lineage.contains(parent) {
      lineage.append(parent)
      next = regions[parent]?.parent
    }
    return lineage
  }

  private func known(beginning code: String) -> String? {
    var rest = code[...]
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      if regions[String(rest)] != nil { return String(rest) }
    }
    return code == "GLOBAL" ? nil : "GLOBAL"
  }

  /// Whether the consumption of an activity is bought on a market, so that certificates, contracts
  /// and a residual mix have a meaning: electricity, and what a user counts in Scope 2 beside it.
  public func hasMarket(_ activity: String) -> Bool {
    catalogued(activity).map { $0.id == "electricity" } ?? true
  }
}
