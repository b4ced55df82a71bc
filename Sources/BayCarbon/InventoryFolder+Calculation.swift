import ActivityData
import EmissionFactors
import Events
import Findings
import Inventory
import Quantities

/// What became of a request to calculate.
public struct Outcome: Sendable {
  /// The inventory; nil when the folder could not be read that far.
  public var result: InventoryResult?
  /// All findings, in report order.
  public var findings: [Finding]
  /// True when an input could not be read at all.
  public var isUnreadable: Bool
  /// True when there is a result and nothing is missing from it but rows that were rejected or have
  /// no factor.
  public var onlyRowsAreMissing = false
  let published: PublishedFactors
  let userTables: [FactorSetLoader.File]?

  // Computed when asked for: a page of text names no digest.
  /// The digest of the published factor set.
  public var factorsDigest: String { published.digest }
  /// The digest of the user's tables of factors; nil without any.
  public var userFactorsDigest: String? { userTables.map(FileDigest.of) }
}

/// Reports how far reading has come: bytes, of how many, and rows.
public typealias ProgressReport = (_ bytes: Int, _ totalBytes: Int, _ rows: Int) -> Void

extension InventoryFolder {
  /// Reads the activity tables and calculates the inventory.
  ///
  /// - Parameters:
  ///   - threads: How many may read and calculate; the result does not depend on it.
  ///   - progress: Called now and then while tables are read.
  public func calculate(threads: Int = 1, progress: ProgressReport? = nil) -> Outcome {
    var outcome = Outcome(
      result: nil, findings: findings.inReportOrder(), isUnreadable: isUnreadable,
      published: published, userTables: userTables)
    guard let manifest, !isUnreadable, let gwp = GWPSet(rawValue: manifest.gwp) else {
      return outcome
    }
    let data = read(manifest, threads: threads, findsAllDuplicates: false, progress: progress)
    outcome.isUnreadable = data.hasUnreadableFile
    do throws(ArithmeticError) {
      var result = try InventoryCalculator.calculate(
        manifest: manifest, data: data, factors: factors, gwp: gwp, instruments: instruments,
        threads: threads)
      result.findings = (findings + inTablesOfUser(result.findings)).inReportOrder()
      outcome.findings = result.findings
      outcome.result = result
      outcome.onlyRowsAreMissing = findings.count(of: .error) == 0 && !data.isCutShort
    } catch {
      outcome.findings = (findings + inTablesOfUser(data.findings) + [.overflow]).inReportOrder()
    }
    return outcome
  }

  /// Reads and checks everything without calculating; parameters as for
  /// ``calculate(threads:progress:)``.
  public func check(
    threads: Int = 1, progress: ProgressReport? = nil
  ) -> (control: ControlTotals, findings: [Finding], isUnreadable: Bool) {
    guard let manifest, !isUnreadable else {
      return (ControlTotals(), findings.inReportOrder(), isUnreadable)
    }
    let data = read(manifest, threads: threads, findsAllDuplicates: true, progress: progress)
    let all = findings + inTablesOfUser(data.findings)
    return (data.control, all.inReportOrder(), data.hasUnreadableFile)
  }

  private func read(
    _ manifest: Manifest, threads: Int, findsAllDuplicates: Bool, progress: ProgressReport?
  ) -> ActivityData {
    var reader = ActivityReader(
      manifest: manifest, vocabulary: vocabulary(), threads: threads,
      findsAllDuplicates: findsAllDuplicates)
    reader.progress = progress
    var data = reader.read(tables.map(activityTable))
    if let event {
      // Rows that are no rows of an event never came as far as the reader.
      data.control.rowsRead += event.rejectedRows
      data.control.rowsRejected += event.rejectedRows
    }
    return data
  }

  /// Findings about ``tables``, at their places in the files of the folder.
  private func inTablesOfUser(_ findings: [Finding]) -> [Finding] {
    event.map { findings.map($0.inTablesOfUser) } ?? findings
  }

  /// A table by its name.
  func activityTable(_ name: String) -> ActivityTable {
    event?.actualTables.first { $0.name == name }
      ?? ActivityTable(path: "\(path)/\(name)", name: name, encoding: encoding)
  }
}

extension Finding {
  /// Figures that leave the range of numbers where they are added up.
  static let overflow = Finding(
    .error, "quantity.overflow", "the figures are too large to be held exactly",
    remedy: "look for a quantity in the wrong unit")
}
