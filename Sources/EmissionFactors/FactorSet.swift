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

  /// The properties that name exactly this activity, the user's first.
  func properties(of activity: String) -> [FactorRow] {
    users.properties(of: activity) + published.properties(of: activity)
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
}
