import ActivityData
import EmissionFactors
import Events
import Findings
import Quantities

/// A user's folder, read: the manifest, the factors with the user's own in front, the instruments.
///
/// ```
/// let folder = InventoryFolder(at: "Examples/two-grid-factory")
/// let outcome = folder.calculate()
/// ```
public struct InventoryFolder: Sendable {
  /// The name of the manifest.
  public static let manifestName = "inventory.json"

  /// The path as given.
  public let path: String
  /// How the tables in `activities/`, or of an event, are saved.
  public let encoding: TextEncoding
  /// The manifest; nil when it cannot serve, for reasons in ``findings``.
  public let manifest: Manifest?
  /// What the manifest says for a claim, without the digests of documents; nil without a manifest.
  let sections: ClaimSections?
  /// The factors.
  public let factors: FactorSet
  /// The published ones among them.
  let published: PublishedFactors
  /// The user's tables of factors; nil without any.
  let userTables: [FactorSetLoader.File]?
  /// Certificates and contracts.
  public let instruments: [Instrument]
  /// The tables in `activities/`, of an event those in `actual/`, in their order.
  public let tables: [String]
  /// The inputs of an event; nil for any other folder.
  let event: EventInputs?
  /// What was found while opening.
  public let findings: [Finding]
  /// True when something could not be read at all.
  public let isUnreadable: Bool

  /// Opens a folder and reads everything but the tables in `activities/`.
  ///
  /// - Parameter encoding: How these tables are saved, or those of an event.
  public init(at path: String, encoding: TextEncoding = .utf8) {
    self.init(at: path, encoding: encoding, published: .embedded)
  }

  /// Opens a folder that is calculated with other published factors than those that are built in.
  package init(at path: String, encoding: TextEncoding = .utf8, published: PublishedFactors) {
    self.path = path
    self.encoding = encoding
    self.published = published
    var opening = Opening(path: path, encoding: encoding, published: published)
    if opening.isEvent {
      // The rows of an event are understood before there is a manifest, and name activities.
      (factors, userTables) = opening.factors()
      instruments = opening.instruments()
      event = opening.event(
        [.actual], factors: factors, instruments: instruments, tables: published.events)
      manifest = event.flatMap { opening.manifest(of: $0) }
      tables = opening.actualTables(of: event)
    } else {
      event = nil
      manifest = opening.manifest()
      (factors, userTables) = opening.factors()
      instruments = opening.instruments()
      tables = opening.tables()
    }
    // A misspelt member is an error also for somebody who only wants the inventory.
    sections = manifest.map { ClaimSections($0) }
    if let manifest {
      opening.checkRegions(of: manifest, instruments: instruments, factors: factors)
      opening.checkChoices(of: manifest, factors: factors)
    }
    findings = opening.findings + (sections?.findings ?? [])
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
