import ActivityData
import EmissionFactors
import Events
import Findings
import Quantities

/// What came of working out savings.
public struct SavingsOutcome {
  /// The savings; nil when there are none to be worked out.
  public internal(set) var result: SavingsResult?
  /// The factors, for equivalences.
  public internal(set) var factors: FactorSet
  /// The digest of the published factor set.
  public internal(set) var factorsDigest: String
  /// All findings, in report order.
  public internal(set) var findings: [Finding]
  /// True when the file could not be read at all.
  public internal(set) var isUnreadable: Bool
}

/// A table of benefits outside any inventory: paper kept out of landfill, cans recycled.
public struct SavingsFile {
  /// A table, or a folder with `measures.csv`, whose rows with a `benefit` count.
  public let path: String

  /// Names the file or folder; nothing is read yet.
  public init(at path: String) { self.path = path }

  /// Works the savings out.
  ///
  /// - Parameter region: where rows without a region are; nil for that of the folder, or else Hong
  ///   Kong, which is said.
  public func savings(region: String? = nil) -> SavingsOutcome {
    let isFolder = FolderListing.isFolder(path)
    let name = isFolder ? "measures.csv" : path
    var findings: [Finding] = []
    var factors = EmbeddedFactors.set
    var place = region
    if isFolder {
      let folder = InventoryFolder(at: path)
      factors = folder.factors
      place = place ?? folder.manifest?.facilities.first?.region
    }
    var outcome = SavingsOutcome(
      result: nil, factors: factors, factorsDigest: PublishedFactors.embedded.digest,
      findings: [], isUnreadable: false)
    do {
      let bytes = try InputFile.bytes(of: isFolder ? "\(path)/\(name)" : path)
      var reader = SavingReader(tables: EmbeddedFactors.events)
      reader.read(file: name, bytes: bytes)
      findings += reader.findings
      if place == nil, reader.rows.contains(where: { $0.region.isEmpty }) {
        findings.append(
          Finding(
            .note, "event.region", "rows without a region are counted for Hong Kong",
            at: SourceLocation(file: name), remedy: "write a column `region`, or --region CODE"))
      }
      let result = try SavingsResult(
        reader.rows, tables: EmbeddedFactors.events, factors: factors,
        vocabulary: ActivityVocabulary(factors: factors, instruments: []),
        region: place ?? Self.usualRegion)
      findings += result.findings
      outcome.result = result
    } catch let failure as InputFile.Failure {
      outcome.isUnreadable = true
      let reason =
        switch failure {
        case .missing: "there is no such file"
        case .isFolder: "this is a folder"
        case .system(let reason): "the file cannot be read: \(reason)"
        }
      findings.append(
        Finding(
          .error, "file.unreadable", reason, at: SourceLocation(file: name),
          remedy: "name a table with the columns item, quantity, unit, material, benefit"))
    } catch {
      findings.append(.overflow)
    }
    outcome.findings = findings.inReportOrder()
    return outcome
  }

  private static let usualRegion = "HK"
}
