import ActivityData
import EmissionFactors
import Findings
import Quantities

/// An inventory: every line, the totals, and everything a reader must know about them.
public struct InventoryResult: Sendable {
  /// The manifest it was made for.
  public var manifest: Manifest
  /// The GWP set.
  public var gwp: GWPSet
  /// The version of the published factor set.
  public var factorVersion: String
  /// The control totals of the activity data.
  public var control: ControlTotals
  /// The lines in their order.
  public var lines: ResultLines
  /// The same added up.
  public var sums: LineSums
  /// What could not be calculated.
  public var omitted: [OmittedLine]
  /// The sums over all lines.
  public var totals: Totals
  /// The 15 categories of Scope 3, each with its status.
  public var scope3: [CategoryStatus]
  /// Certificates and contracts, and what became of them.
  public var instruments: [InstrumentUse]
  /// Errors, warnings and notes in report order, those of reading included.
  public var findings: [Finding]

  /// True when nothing was rejected or left out for want of a factor.
  public var isComplete: Bool { !findings.contains { $0.severity == .error } }
}

/// What holds for one category of Scope 3.
public struct CategoryStatus: Sendable, Hashable {
  /// 1 to 15.
  public var category: Int
  /// What holds.
  public var status: Status
  /// kg CO2e of its lines; zero without lines.
  public var kg: ExactDecimal
  /// True when lines were calculated, so that ``kg`` is a figure and not the sum of nothing.
  public var hasLines: Bool
  /// The reporter's reason, for a category that was left out.
  public var reason: String
  /// True when the reporter says that it is not relevant or not estimated, and it has lines.
  public var isContradicted: Bool

  /// What may hold for a category.
  public enum Status: String, Sendable, Hashable {
    /// It has lines.
    case calculated
    /// Something of it was excluded: it has lines, or other facilities are not covered by the exclusion.
    case partlyExcluded = "partly-excluded"
    /// It was excluded, with an estimate.
    case excluded
    /// The reporter says that there is no such activity.
    case notRelevant = "not-relevant"
    /// The reporter says that it was not estimated.
    case notEstimated = "not-estimated"
    /// Nothing is said of it.
    case notStated = "not-stated"
  }

  /// The names of the categories in the GHG Protocol's Corporate Value Chain standard.
  public static let names = [
    "Purchased goods and services", "Capital goods", "Fuel- and energy-related activities",
    "Upstream transportation and distribution", "Waste generated in operations",
    "Business travel", "Employee commuting", "Upstream leased assets",
    "Downstream transportation and distribution", "Processing of sold products",
    "Use of sold products", "End-of-life treatment of sold products",
    "Downstream leased assets", "Franchises", "Investments",
  ]

  /// The statuses of all categories, from the lines and what the manifest says.
  static func all(
    for manifest: Manifest, lines: ResultLines, sums: LineSums
  ) throws(ArithmeticError) -> [CategoryStatus] {
    var statuses: [CategoryStatus] = []
    var own: [Int: ScopeSums] = [:]
    for group in sums.groups where group.lines > 0 {
      let plan = lines.plans[group.plan]
      guard plan.scope == 3, let category = plan.category else { continue }
      own[category, default: ScopeSums()].add(group, of: plan, in: sums)
    }
    for category in 1...names.count {
      let own = own[category]
      let exclusions = manifest.exclusions.filter { $0.scope == 3 && $0.category == category }
      // What is left out at one facility leaves the others in.
      let without = Set(exclusions.compactMap(\.facility))
      let isWhole =
        exclusions.contains { $0.facility == nil }
        || manifest.facilities.allSatisfy { without.contains($0.id) }
      let statement = manifest.scope3.first { $0.category == category }
      let status: Status
      switch (own == nil, exclusions.isEmpty, statement?.status) {
      case (false, true, _): status = .calculated
      case (false, false, _): status = .partlyExcluded
      case (true, false, _): status = isWhole ? .excluded : .partlyExcluded
      case (true, true, .notRelevant): status = .notRelevant
      case (true, true, .notEstimated): status = .notEstimated
      case (true, true, nil): status = .notStated
      }
      let reasons = exclusions.map(\.reason) + [statement?.reason].compactMap(\.self)
      statuses.append(
        CategoryStatus(
          category: category, status: status, kg: try own?.totals().scope3Kg ?? .zero,
          hasLines: own != nil,
          reason: reasons.joined(separator: "; "),
          isContradicted: statement != nil && (own != nil || !exclusions.isEmpty)))
    }
    return statuses
  }
}
