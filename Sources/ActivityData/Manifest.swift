import Findings
import Quantities
import StrictJSON

/// The inventory manifest, `inventory.json`: who reports, over which time, with which choices.
public struct Manifest: Sendable {
  /// Who or what the inventory is about.
  public var subject: Subject
  /// The reporting period, both days included.
  public var period: Period
  /// The name of the GWP set, such as `AR5`.
  public var gwp: String
  /// Which rule book decides where Towngas production is reported.
  public var framework: Framework
  /// What happens when there is no factor for a year or region.
  public var missingFactor: MissingFactorPolicy
  /// How the boundary was drawn.
  public var boundary: Boundary
  /// The facilities by their order in the manifest.
  public var facilities: [Facility]
  /// Series asked for, by activity or by the first part of its id: `["electricity": ["ets"]]`.
  public var series: [String: [String]]
  /// Streams that count on request only and were asked for, such as `upstream` for travel.
  public var includedStreams: [String]
  /// What was left out of the inventory, with an estimate and the reason.
  public var exclusions: [Exclusion]
  /// What the reporter says of Scope 3 categories without lines.
  public var scope3: [CategoryStatement]
  /// What it was read from; members that only a claim needs are read from there.
  package let source: Source

  /// The file that a manifest was read from.
  package struct Source: Sendable {
    /// The name to print in findings.
    package let file: String
    /// Its bytes, for excerpts.
    package let bytes: [UInt8]
    /// The document, well-formed; members that ``ManifestReader/letPass`` names, and those of
    /// `subject` and of `exclusions` beyond what this module knows, were not looked at.
    package let root: JSONObject

    /// A place in the file.
    package func location(_ position: JSONPosition?) -> SourceLocation {
      SourceLocation(file: file, line: position?.line, column: position?.column)
    }
  }

  /// Who or what the inventory is about.
  public struct Subject: Sendable, Hashable {
    /// `facility`, `organisation`, `event`, `building` or `product`.
    public var kind: String
    /// The name as it shall be printed.
    public var name: String
  }

  /// A rule book.
  public enum Framework: String, Sendable, Hashable, CaseIterable {
    /// GHG Protocol: Towngas production is Scope 3 category 3.
    case ghgProtocol = "ghg-protocol"
    /// Hong Kong EPD/EMSD guidelines: Towngas production is Scope 2.
    case hkGuidelines = "hk-guidelines"
  }

  /// What happens when there is no factor for the year and region.
  public enum MissingFactorPolicy: String, Sendable, Hashable, CaseIterable {
    /// An earlier year, a wider region or a declared proxy stands in, with a warning.
    case fallback
    /// It is an error.
    case refuse
  }

  /// How the organisational boundary was drawn.
  public struct Boundary: Sendable, Hashable {
    /// `operational-control` or `financial-control`.
    public var approach: String
    /// In the reporter's words.
    public var description: String
  }

  /// A place that the inventory covers.
  public struct Facility: Sendable, Hashable {
    /// The id that activity rows name.
    public var id: String
    /// The region that decides its factors.
    public var region: String
    /// The name as it shall be printed; the id when it was not given.
    public var name: String
    /// Where its region stands.
    public var location: SourceLocation
  }

  /// Something left out of the inventory.
  public struct Exclusion: Sendable, Hashable {
    /// 1, 2 or 3.
    public var scope: Int
    /// 1 to 15 in scope 3.
    public var category: Int?
    /// The facility it concerns; nil for all.
    public var facility: String?
    /// What is left out.
    public var what: String
    /// The estimated emissions in kg CO2e, not negative.
    public var estimateKg: ExactDecimal
    /// Why.
    public var reason: String
  }

  /// A statement about a Scope 3 category.
  public struct CategoryStatement: Sendable, Hashable {
    /// 1 to 15.
    public var category: Int
    /// What holds.
    public var status: Status
    /// Why.
    public var reason: String

    /// What the reporter says of a category.
    public enum Status: String, Sendable, Hashable, CaseIterable {
      /// The subject has no such activity.
      case notRelevant = "not-relevant"
      /// There is such an activity, and it was not estimated.
      case notEstimated = "not-estimated"
    }
  }
}
