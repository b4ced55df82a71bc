import ActivityData
import Findings
import Inventory
import Quantities

/// Two folders compared: the inventory of a period with that of a base.
///
/// ```
/// let compared = FolderComparison(of: "my-factory", with: "my-factory-2023")
/// ```
public struct FolderComparison {
  /// What changed; nil when one of the inventories could not be calculated.
  public private(set) var comparison: InventoryComparison?
  /// What was found in both folders, each with its path, and between them, in report order.
  public let findings: [Finding]
  /// True when an input could not be read at all.
  public let isUnreadable: Bool

  /// Reads and calculates both.
  ///
  /// - Parameters:
  ///   - path: The folder of the reporting period.
  ///   - base: The folder that is compared with.
  ///   - encoding: How the tables of both are saved.
  ///   - threads: How many may work; the result does not depend on it.
  public init(
    of path: String, with base: String, encoding: TextEncoding = .utf8, threads: Int = 1
  ) {
    let outcomes = [base, path].map {
      InventoryFolder(at: $0, encoding: encoding).calculate(threads: threads)
    }
    var findings = zip([base, path], outcomes).flatMap { path, outcome in
      outcome.findings.map { $0.inside(path) }
    }
    isUnreadable = outcomes.contains(where: \.isUnreadable)
    if let before = outcomes[0].result, let now = outcomes[1].result {
      do throws(ArithmeticError) {
        let comparison = try InventoryComparison(base: before, reporting: now)
        findings += comparison.findings
        self.comparison = comparison
      } catch {
        findings.append(.overflow)
      }
    }
    self.findings = findings.inReportOrder()
  }
}

extension Finding {
  /// The same finding about a folder, or a file in it, told from outside that folder.
  ///
  /// - Parameter name: What the folder is called there; its path without one.
  func inside(_ folder: String, called name: String? = nil) -> Finding {
    guard let location else { return self }
    let name = name ?? folder
    return Finding(
      severity, code, message,
      at: SourceLocation(
        file: location.file == folder ? name : "\(name)/\(location.file)", line: location.line,
        column: location.column),
      excerpt: excerpt, notes: notes, remedy: remedy)
  }
}
