import ActivityData
import EmissionFactors
import Events
import Findings
import Quantities

/// The steps of opening a user's folder, with what is found on the way.
struct Opening {
  /// The name of the table of certificates and contracts.
  static let instrumentsName = "instruments.csv"

  let path: String
  /// How the tables of an event are saved.
  let encoding: TextEncoding
  /// The published factors, onto which the user's own are put.
  let published: PublishedFactors
  var findings: [Finding]
  private(set) var isUnreadable = false

  init(path: String, encoding: TextEncoding, published: PublishedFactors) {
    self.path = path
    self.encoding = encoding
    self.published = published
    findings = published.findings
  }

  mutating func manifest() -> Manifest? {
    let name = InventoryFolder.manifestName
    guard FolderListing.isFolder(path) else {
      let exists = FolderListing.exists(path)
      unreadable(
        exists ? "folder.not-a-folder" : "folder.missing",
        exists ? "this is a file, expected the folder of an inventory" : "there is no such folder",
        file: path,
        remedy: exists
          ? "name the folder that holds \(name)"
          : "make one with `baycarbon init \(path)`")
      return nil
    }
    let isThere = FolderListing.isOccupied("\(path)/\(name)")
    guard
      let bytes = bytes(
        name,
        remedy: isThere
          ? "check its permissions" : "make one with `baycarbon init`, or name another folder")
    else { return nil }
    let read = ManifestReader.read(
      file: name, bytes: bytes, gwpSets: GWPSet.allCases.map(\.rawValue))
    findings += read.findings
    return read.manifest
  }

  mutating func factors() -> (FactorSet, userTables: [FactorSetLoader.File]?) {
    let names = factorTables()
    if names.isEmpty { return (published.set, nil) }
    var files: [FactorSetLoader.File] = []
    for name in names {
      guard let bytes = bytes("factors/\(name)", remedy: "check its permissions") else { continue }
      files.append(FactorSetLoader.File(path: "factors/\(name)", bytes: bytes))
    }
    var loader = FactorSetLoader(onto: published.set)
    loader.addUsers(files)
    findings += loader.findings
    findings += FactorSetValidation.findings(in: loader.set, usersOnly: true)
    return (loader.set, files)
  }

  private mutating func factorTables() -> [String] {
    guard FolderListing.isOccupied("\(path)/factors") else { return [] }
    guard let names = FolderListing.names(in: "\(path)/factors") else {
      unreadable(
        "file.unreadable", "the folder cannot be read", file: "factors",
        remedy: "check its permissions, or remove it")
      return []
    }
    warnOfOthers(names, in: "factors")
    return names.filter(Self.isTable)
  }

  /// Files that are not read may hold what the user believes to be counted.
  mutating func warnOfOthers(_ names: [String], in folder: String) {
    for name in names where !Self.isTable(name) && !name.lowercased().hasPrefix("readme") {
      findings.append(
        Finding(
          .warning, "file.not-a-table", "this is not read: it is no .csv file",
          at: SourceLocation(file: "\(folder)/\(name)"),
          remedy: "save it as CSV (UTF-8) in \(folder)/ if it holds data"))
    }
  }

  mutating func instruments() -> [Instrument] {
    let name = Self.instrumentsName
    guard FolderListing.isOccupied("\(path)/\(name)"),
      let bytes = bytes(name, remedy: "check its permissions")
    else { return [] }
    let read = InstrumentReader.read(file: name, bytes: bytes)
    findings += read.findings
    return read.instruments
  }

  mutating func tables() -> [String] {
    guard FolderListing.isFolder(path) else { return [] }
    guard let names = FolderListing.names(in: "\(path)/activities") else {
      unreadable(
        "folder.no-activities", "there is no folder `activities` that can be read",
        file: "activities", remedy: "put the tables of bills there, as CSV files")
      return []
    }
    let tables = names.filter(Self.isTable)
    warnOfOthers(names, in: "activities")
    if tables.isEmpty {
      unreadable(
        "folder.no-activities", "there is no .csv file in `activities`", file: "activities",
        remedy: "put the tables of bills there, as CSV files")
    }
    return tables.map { "activities/\($0)" }
  }

  /// A facility in a region nobody knows would silently find the factors of a wider one.
  mutating func checkRegions(
    of manifest: Manifest, instruments: [Instrument], factors: FactorSet
  ) {
    let known = Set(factors.regions.keys).union(factors.usersRows.map(\.region))
    for facility in manifest.facilities where !known.contains(facility.region) {
      let remedy = Self.nearest(to: facility.region, factors, known)
      findings.append(
        Finding(
          .error, "region.unknown",
          "facility \(facility.id) lies in the unknown region `\(facility.region)`",
          at: facility.location, remedy: remedy))
    }
    for instrument in instruments
    where !instrument.region.isEmpty && !known.contains(instrument.region) {
      findings.append(
        Finding(
          .error, "region.unknown",
          "instrument \(instrument.id) was issued for the unknown region `\(instrument.region)`",
          at: SourceLocation(file: Self.instrumentsName),
          remedy: Self.nearest(to: instrument.region, factors, known)))
    }
  }

  private static func nearest(
    to name: String, _ factors: FactorSet, _ known: Set<String>
  ) -> String {
    let nearest =
      factors.region(named: name)?.code ?? Spelling.nearest(to: name, among: known.sorted()).first
    return nearest.map { "write `\($0)`" }
      ?? "write a code such as HK-CLP, HK-HKE, CN-GD or MO; `baycarbon factors regions` lists them"
  }

  /// Series and streams that no factor has would be asked for in vain.
  mutating func checkChoices(of manifest: Manifest, factors: FactorSet) {
    let place = SourceLocation(
      file: isEvent ? EventFileReader.fileName : InventoryFolder.manifestName)
    for (activity, series) in manifest.series.sorted(by: { $0.key < $1.key }) {
      let offered = factors.series(around: activity)
      let known = (offered ?? []).subtracting([""]).sorted()
      for name in series where !name.isEmpty && !known.contains(name) {
        findings.append(
          Finding(
            .error, "manifest.series",
            offered == nil
              ? "`series` names `\(activity)`, which is no activity with factors"
              : "no factor of \(activity) is of the series `\(name)`",
            at: place,
            remedy: known.isEmpty
              ? "correct the name of the activity, or leave it out"
              : "write one of \(known.joined(separator: ", "))"))
      }
    }
    if manifest.includedStreams.isEmpty { return }
    let streams = Set(
      factors.activities.values.flatMap(\.streams).filter { $0.presence == .onRequest }
        .map(\.name)
    ).sorted()
    for name in manifest.includedStreams where !streams.contains(name) {
      findings.append(
        Finding(
          .error, "manifest.series", "`include_streams` names `\(name)`, which no activity has",
          at: place, remedy: "write one of \(streams.joined(separator: ", "))"))
    }
  }

  static func isTable(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".csv")
  }

  mutating func bytes(_ name: String, remedy: String) -> [UInt8]? {
    do throws(InputFile.Failure) {
      return try InputFile.bytes(of: "\(path)/\(name)")
    } catch {
      switch error {
      case .missing: unreadable("file.missing", "there is no such file", file: name, remedy: remedy)
      case .isFolder:
        unreadable("file.folder", "this is a folder, expected a file", file: name, remedy: remedy)
      case .system(let reason):
        unreadable(
          "file.unreadable", "the file cannot be read: \(reason)", file: name, remedy: remedy)
      }
      return nil
    }
  }

  /// The text of a table of an event as UTF-8; nil, with the reason, when it cannot be had.
  mutating func text(ofTable name: String) -> [UInt8]? {
    let table = ActivityTable(path: "\(path)/\(name)", name: name, encoding: encoding)
    let text = table.text(findings: &findings)
    if text == nil { isUnreadable = true }
    return text
  }

  mutating func unreadable(
    _ code: String, _ message: String, file: String, remedy: String
  ) {
    isUnreadable = true
    findings.append(
      Finding(.error, code, message, at: SourceLocation(file: file), remedy: remedy))
  }
}
