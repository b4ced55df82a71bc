import ActivityData
import EmissionFactors
import Quantities

extension ActivityVocabulary {
  /// The activities of the catalogue, those the user's factors add, the regions of both, and the
  /// instruments.
  package init(factors: FactorSet, instruments: [Instrument]?) {
    let users = factors.usersRows
    var own: [String: Set<Dimension>] = [:]
    for row in users {
      if let dimension = row.unit.denominator?.dimension {
        own[row.activity, default: []].insert(dimension)
      }
    }
    var regions = factors.regions.mapValues(\.spellings)
    for row in users where regions[row.region] == nil { regions[row.region] = [] }
    self.init(
      regions: regions, instruments: instruments.map { Set($0.map(\.id)) },
      catalogue: FactorCatalogue(factors: factors, own: own))
    // A property alone makes no activity: there is nothing it could lead to.
    let emitting = Set(users.filter { !$0.isProperty }.map(\.activity))
    for (id, accepted) in own.sorted(by: { $0.key < $1.key }) where emitting.contains(id) {
      add(Entry(id: id, dimensions: accepted), names: [])
    }
  }
}

/// The activities of a factor set as bills name them.
private struct FactorCatalogue: ActivityCatalogue {
  let factors: FactorSet
  /// The dimensions that the user's factors accept beside those of the catalogue.
  let own: [String: Set<Dimension>]
  private let dimensions: [String: Dimension]

  init(factors: FactorSet, own: [String: Set<Dimension>]) {
    self.factors = factors
    self.own = own
    dimensions = Dictionary(
      UnitTable.standard.units.map { ($0.dimension.id, $0.dimension) },
      uniquingKeysWith: { first, _ in first })
  }

  func entry(id: String) -> ActivityVocabulary.Entry? {
    guard let activity = factors.activities[id], !activity.streams.isEmpty else { return nil }
    var accepted = Set(activity.dimensions.compactMap { dimensions[$0] })
    for ancestor in Activity.lineage(of: id) { accepted.formUnion(own[ancestor] ?? []) }
    return ActivityVocabulary.Entry(id: id, dimensions: accepted)
  }

  func names(of id: String) -> [String] { factors.activities[id]?.spellings ?? [] }

  func ids(mentioning text: String) -> [String] { factors.activities.ids(mentioning: text) }

  func surelyLacks(_ name: String) -> Bool { factors.activities.surelyLack(name) }

  func ids() -> [String] {
    factors.activities.values.filter { !$0.streams.isEmpty }.map(\.id).sorted()
  }
}
