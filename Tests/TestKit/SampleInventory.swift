public import ActivityData
import BayCarbon
public import EmissionFactors
public import Findings
public import Inventory

/// An inventory that a test writes down as the texts of its files.
///
/// ```
/// var sample = SampleInventory()
/// sample.rows("kwun-tong,electricity,1000,kWh,2023-01-31")
/// let result = try sample.calculate()
/// ```
///
/// Nothing touches the disk; everything else goes the way of the program.
public struct SampleInventory: Sendable {
  /// The header of ``rows(_:)``.
  public static let header = "facility,activity,quantity,unit,date"

  /// Id and region of each facility.
  public var facilities = [
    ("kwun-tong", "HK-CLP"), ("aberdeen", "HK-HKE"), ("dongguan", "CN-GD"),
  ]
  /// The first day of the reporting period.
  public var from: String
  /// The last day of the reporting period.
  public var to: String
  /// The name of the GWP set.
  public var gwp = "AR5"
  /// Further members of the manifest, each as JSON text such as `"framework": "hk-guidelines"`.
  public var members: [String] = []
  /// The activity tables: name and text.
  public var tables: [(name: String, text: String)] = []
  /// A table of factors of the user's own.
  public var factors: String?
  /// The text of `instruments.csv`.
  public var instruments: String?

  /// Starts without a row; three facilities, and one reporting year.
  public init(year: Int = 2023) {
    from = "\(year)-01-01"
    to = "\(year)-12-31"
  }

  /// Adds a table with ``header``, or another one, and the lines of the text.
  public mutating func rows(_ text: String, header: String = SampleInventory.header) {
    tables.append(("activities/\(tables.count + 1).csv", "\(header)\n\(text)\n"))
  }

  /// The manifest as text.
  public var manifestText: String {
    let places = facilities.map { #"{"id": "\#($0.0)", "region": "\#($0.1)"}"# }
    let all =
      [
        #""schema": "baycarbon/inventory/1""#,
        #""subject": {"kind": "facility", "name": "Sample"}"#,
        #""period": {"from": "\#(from)", "to": "\#(to)"}"#,
        #""gwp": "\#(gwp)""#,
        #""facilities": [\#(places.joined(separator: ", "))]"#,
      ] + members
    return "{ " + all.joined(separator: ",\n  ") + " }\n"
  }

  /// The manifest as read. Throws ``Defect`` when it has any finding.
  public func manifest() throws -> Manifest {
    let read = ManifestReader.read(
      file: "inventory.json", bytes: Array(manifestText.utf8),
      gwpSets: GWPSet.allCases.map(\.rawValue))
    guard let manifest = read.manifest, read.findings.isEmpty else {
      throw Defect(findings: read.findings)
    }
    return manifest
  }

  /// The built-in factors with the user's own in front. Throws ``Defect`` for a bad table.
  public func factorSet() throws -> FactorSet {
    guard let factors else { return EmbeddedFactors.set }
    var loader = FactorSetLoader(onto: EmbeddedFactors.set)
    loader.addUsers([
      FactorSetLoader.File(path: "factors/own.csv", bytes: Array(factors.utf8))
    ])
    if !loader.findings.isEmpty { throw Defect(findings: loader.findings) }
    return loader.set
  }

  /// The instruments as read. Throws ``Defect`` when there is any finding.
  public func instrumentList() throws -> [Instrument] {
    guard let instruments else { return [] }
    let read = InstrumentReader.read(file: "instruments.csv", bytes: Array(instruments.utf8))
    if !read.findings.isEmpty { throw Defect(findings: read.findings) }
    return read.instruments
  }

  /// The activity tables as read.
  public func read() throws -> ActivityData {
    try read(factors: try factorSet())
  }

  /// The inventory. With more than one thread, they share the lines however few there are.
  public func calculate(threads: Int = 1) throws -> InventoryResult {
    let manifest = try manifest()
    guard let gwp = GWPSet(rawValue: manifest.gwp) else { throw Defect(findings: []) }
    let factors = try factorSet()
    return try InventoryCalculator.calculate(
      manifest: manifest, data: try read(factors: factors), factors: factors, gwp: gwp,
      instruments: try instrumentList(), threads: threads, fewestPlain: 0)
  }

  private func read(factors: FactorSet) throws -> ActivityData {
    let reader = ActivityReader(manifest: try manifest(), vocabulary: try vocabulary(factors))
    return reader.read(activityTables)
  }

  /// The tables as the reader takes them.
  public var activityTables: [ActivityTable] {
    tables.map { ActivityTable(bytes: Array($0.text.utf8), name: $0.name) }
  }

  private func vocabulary(_ factors: FactorSet) throws -> ActivityVocabulary {
    if self.factors == nil, instruments == nil { return Self.publishedVocabulary }
    return ActivityVocabulary(factors: factors, instruments: try instrumentList())
  }

  // Made once: most samples have neither factors nor instruments of their own.
  private static let publishedVocabulary = ActivityVocabulary(
    factors: EmbeddedFactors.set, instruments: [])

  /// A sample whose own texts cannot be read: a mistake of the test.
  public struct Defect: Error {
    /// What was found in them.
    public let findings: [Finding]
  }
}
