import ActivityData
import EmissionFactors
import Findings
import Quantities

/// A user's folder, read: the manifest, the factors with the user's own in front, the instruments.
///
/// ```
/// let folder = InventoryFolder(at: "Examples/two-grid-factory")
/// let outcome = folder.calculate()
/// ```
public struct InventoryFolder {
  /// The name of the manifest.
  public static let manifestName = "inventory.json"

  /// The path as given.
  public let path: String
  /// The manifest; nil when it cannot serve, for reasons in ``findings``.
  public let manifest: Manifest?
  /// The factors.
  public let factors: FactorSet
  /// The user's tables of factors; nil without any.
  let userTables: [FactorSetLoader.File]?
  /// Certificates and contracts.
  public let instruments: [Instrument]
  /// The tables in `activities/`, in their order.
  public let tables: [String]
  /// What was found while opening.
  public let findings: [Finding]
  /// True when something could not be read at all.
  public let isUnreadable: Bool

  /// Opens a folder and reads everything but the activity tables.
  public init(at path: String) {
    self.path = path
    var opening = Opening(path: path)
    manifest = opening.manifest()
    (factors, userTables) = opening.factors()
    instruments = opening.instruments()
    tables = opening.tables()
    if let manifest {
      opening.checkRegions(of: manifest, instruments: instruments, factors: factors)
      opening.checkChoices(of: manifest, factors: factors)
    }
    findings = opening.findings
    isUnreadable = opening.isUnreadable
  }

  /// The digest of the user's tables of factors; nil without any.
  public var userFactorsDigest: String? { userTables.map(FileDigest.of) }

  /// The words that the activity tables may use.
  public func vocabulary() -> ActivityVocabulary {
    // Where the table of instruments is broken, that is the error, not every row that names one.
    let isBroken = findings.contains {
      $0.severity == .error && $0.location?.file == Opening.instrumentsName
    }
    return ActivityVocabulary(factors: factors, instruments: isBroken ? nil : instruments)
  }
}

extension ActivityVocabulary {
  /// The activities of the catalogue, those the user's factors add, the regions of both, and the
  /// instruments.
  package init(factors: FactorSet, instruments: [Instrument]?) {
    let dimensions = Dictionary(
      UnitTable.standard.units.map { ($0.dimension.id, $0.dimension) },
      uniquingKeysWith: { first, _ in first })
    let users = factors.usersRows
    var own: [String: Set<Dimension>] = [:]
    for row in users {
      if let dimension = row.unit.denominator?.dimension {
        own[row.activity, default: []].insert(dimension)
      }
    }
    var regions = factors.regions.mapValues(\.spellings)
    for row in users where regions[row.region] == nil { regions[row.region] = [] }
    self.init(regions: regions, instruments: instruments.map { Set($0.map(\.id)) })
    // In the order of ids, so that a name claimed twice always goes to the same activity.
    for activity in factors.activities.values.sorted(by: { $0.id < $1.id })
    where !activity.streams.isEmpty {
      var accepted = Set(activity.dimensions.compactMap { dimensions[$0] })
      for ancestor in Activity.lineage(of: activity.id) { accepted.formUnion(own[ancestor] ?? []) }
      add(Entry(id: activity.id, dimensions: accepted), names: activity.spellings)
    }
    // A property alone makes no activity: there is nothing it could lead to.
    let emitting = Set(users.filter { !$0.isProperty }.map(\.activity))
    for (id, accepted) in own.sorted(by: { $0.key < $1.key }) where emitting.contains(id) {
      add(Entry(id: id, dimensions: accepted), names: [])
    }
  }
}
