import Findings
import Quantities

/// The published factors of the product, with the user's own in front of them where there are any.
///
/// A value: looking up never changes it. The tables are read by ``FactorSetLoader``.
public struct FactorSet: Sendable {
  /// The version of the published set, such as `2026.1`.
  public internal(set) var version = ""
  /// Activities by id.
  public internal(set) var activities: [String: Activity] = [:]
  /// Regions by code.
  public internal(set) var regions: [String: Region] = [:]
  /// Gases by id.
  public internal(set) var gases: [String: Gas] = [:]
  /// Blends by name.
  public internal(set) var blends: [String: Blend] = [:]
  /// Sources by id.
  public internal(set) var sources: [String: Source] = [:]
  /// All rows in the order of their ids.
  public internal(set) var rows: [FactorRow] = []
  /// The rows of an activity, as positions in ``rows``.
  var rowsByActivity: [String: [Int]] = [:]
  /// Those of them that are properties.
  var propertiesByActivity: [String: [Int]] = [:]

  /// An empty set.
  public init() {}

  /// The rows that name exactly this activity.
  public func rows(of activity: String) -> [FactorRow] {
    (rowsByActivity[activity] ?? []).map { rows[$0] }
  }

  /// The properties that name exactly this activity.
  func properties(of activity: String) -> [FactorRow] {
    (propertiesByActivity[activity] ?? []).map { rows[$0] }
  }

  /// The row with an id.
  public func row(_ id: String) -> FactorRow? {
    rows.first { $0.id == id }
  }

  /// A region and every wider one: `CN-GD`, `CN-GRID-SOUTH`, `CN`, `GLOBAL`. A code that the set
  /// does not know is followed by what its part before the dash leads to, then by `GLOBAL`.
  public func lineage(ofRegion code: String) -> [String] {
    var lineage = [code]
    var next = regions[code]?.parent
    if regions[code] == nil, code != "GLOBAL" {
      let nation = String(code.prefix { $0 != "-" })
      next = nation != code && regions[nation] != nil ? nation : "GLOBAL"
    }
    while let parent = next, !lineage.contains(parent) {
      lineage.append(parent)
      next = regions[parent]?.parent
    }
    return lineage
  }

  mutating func index() {
    rows.sort { ($0.isUsers ? 0 : 1, $0.id) < ($1.isUsers ? 0 : 1, $1.id) }
    rowsByActivity = Dictionary(grouping: rows.indices, by: { rows[$0].activity })
    propertiesByActivity = Dictionary(
      grouping: rows.indices.filter { rows[$0].isProperty }, by: { rows[$0].activity })
  }
}
