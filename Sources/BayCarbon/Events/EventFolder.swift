import ActivityData
import EmissionFactors
import Events
import Findings
import Quantities

/// What came of estimating an event.
public struct EventOutcome {
  /// The estimate; nil when the folder could not be read that far.
  public internal(set) var estimate: EventEstimate?
  /// The digest of the published factor set.
  public internal(set) var factorsDigest: String
  /// The factors, for equivalences.
  public internal(set) var factors: FactorSet
  /// All findings, in report order.
  public internal(set) var findings: [Finding]
  /// True when an input could not be read at all.
  public internal(set) var isUnreadable: Bool
}

/// The folder of an event: `event.json`, tables in `baseline/`, `plan/` and `actual/`,
/// `measures.csv`.
///
/// ```
/// let outcome = EventFolder(at: "Examples/green-seminar").estimate()
/// ```
///
/// What happened, the actual tables, is an ordinary inventory: ``InventoryFolder`` opens the same
/// folder.
public struct EventFolder {
  /// The path as given.
  public let path: String

  /// How its tables are saved.
  public let encoding: TextEncoding

  /// Names a folder; nothing is read yet.
  public init(at path: String, encoding: TextEncoding = .utf8) {
    self.path = path
    self.encoding = encoding
  }

  /// Works out the footprint before and after and what each measure saves.
  ///
  /// - Parameter threads: How many may calculate; the result does not depend on it.
  public func estimate(threads: Int = 1) -> EventOutcome {
    var opening = Opening(path: path, encoding: encoding, published: .embedded)
    let (factors, _) = opening.factors()
    let instruments = opening.instruments()
    var outcome = EventOutcome(
      estimate: nil, factorsDigest: PublishedFactors.embedded.digest, factors: factors,
      findings: [], isUnreadable: false)
    guard opening.requireEvent(),
      let inputs = opening.event(
        Phase.allCases, factors: factors, instruments: instruments, tables: EmbeddedFactors.events)
    else {
      outcome.findings = opening.findings.inReportOrder()
      outcome.isUnreadable = opening.isUnreadable
      return outcome
    }
    opening.check(inputs, instruments: instruments, factors: factors)
    outcome.isUnreadable = opening.isUnreadable
    do throws(ArithmeticError) {
      let made = try Estimator.estimate(
        inputs, factors: factors,
        vocabulary: ActivityVocabulary(factors: factors, instruments: instruments),
        instruments: instruments, threads: threads)
      outcome.estimate = opening.isUnreadable ? nil : made.estimate
      var seen: Set<Finding> = []
      outcome.findings = (opening.findings + made.findings).filter { seen.insert($0).inserted }
        .inReportOrder()
    } catch {
      outcome.findings = (opening.findings + [.overflow]).inReportOrder()
    }
    outcome.estimate?.findings = outcome.findings
    return outcome
  }
}

extension Opening {
  /// Whether there is an `event.json`; if not, that is told.
  fileprivate mutating func requireEvent() -> Bool {
    if isEvent { return true }
    let name = EventFileReader.fileName
    unreadable(
      FolderListing.isFolder(path) ? "event.none" : "folder.missing",
      FolderListing.isFolder(path)
        ? "there is no \(name): this is not the folder of an event" : "there is no such folder",
      file: path, remedy: "make one with `baycarbon init \(path) --template event`")
    return false
  }

  /// Looks for regions and series that nobody knows.
  fileprivate mutating func check(
    _ inputs: EventInputs, instruments: [Instrument], factors: FactorSet
  ) {
    guard let manifest = inputs.manifest().manifest else { return }
    checkRegions(of: manifest, instruments: instruments, factors: factors)
    checkChoices(of: manifest, factors: factors)
  }
}
