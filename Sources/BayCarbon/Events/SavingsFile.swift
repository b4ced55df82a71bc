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
  /// How the table, or those of the folder, are saved.
  public let encoding: TextEncoding

  /// Names the file or folder; nothing is read yet.
  public init(at path: String, encoding: TextEncoding = .utf8) {
    self.path = path
    self.encoding = encoding
  }

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
      let folder = InventoryFolder(at: path, encoding: encoding)
      factors = folder.factors
      place = place ?? folder.manifest?.facilities.first?.region
    }
    var outcome = SavingsOutcome(
      result: nil, factors: factors, factorsDigest: PublishedFactors.embedded.digest,
      findings: [], isUnreadable: false)
    let table = ActivityTable(
      path: isFolder ? "\(path)/\(name)" : path, name: name, encoding: encoding)
    if isFolder, !FolderListing.isOccupied("\(path)/\(name)") {
      findings.append(
        Finding(
          .error, "file.missing", "the folder has no such table", at: SourceLocation(file: name),
          remedy: "name a table with the columns item, quantity, unit, material, benefit"))
    }
    guard findings.isEmpty, let text = table.text(findings: &findings) else {
      outcome.isUnreadable = true
      outcome.findings = findings
      return outcome
    }
    var reader = SavingReader(tables: EmbeddedFactors.events)
    reader.read(file: name, bytes: text)
    findings += reader.findings
    if place == nil, reader.rows.contains(where: { $0.region.isEmpty }) {
      findings.append(
        Finding(
          .note, "event.region", "rows without a region are counted for Hong Kong",
          at: SourceLocation(file: name), remedy: "write a column `region`, or --region CODE"))
    }
    do throws(ArithmeticError) {
      let result = try SavingsResult(
        reader.rows, tables: EmbeddedFactors.events, factors: factors,
        vocabulary: ActivityVocabulary(factors: factors, instruments: []),
        region: place ?? Self.usualRegion)
      findings += result.findings
      outcome.result = result
    } catch {
      findings.append(.overflow)
    }
    outcome.findings = findings.inReportOrder()
    return outcome
  }

  private static let usualRegion = "HK"
}
