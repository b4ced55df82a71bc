import ActivityData
import EmissionFactors
import Events
import Findings

extension Opening {
  /// Whether the folder is that of an event: it has an `event.json`.
  var isEvent: Bool { FolderListing.isOccupied("\(path)/\(EventFileReader.fileName)") }

  /// Reads the files of an event; nil when `event.json` cannot serve.
  ///
  /// - Parameter phases: whose tables are read; measures are read with a baseline. An inventory is made
  ///   of what happened and depends on nothing else in the folder.
  mutating func event(
    _ phases: [Phase], factors: FactorSet, instruments: [Instrument],
    tables eventTables: EventTables
  ) -> EventInputs? {
    let name = EventFileReader.fileName
    if FolderListing.isOccupied("\(path)/\(InventoryFolder.manifestName)") {
      findings.append(
        Finding(
          .error, "event.two-manifests",
          "there is \(InventoryFolder.manifestName) beside \(name): one event has one manifest",
          at: SourceLocation(file: InventoryFolder.manifestName),
          remedy: "move what it says into \(name), which takes every member of it, and remove it"))
    }
    guard let manifest = bytes(name, remedy: "check its permissions") else { return nil }
    var files: [EventInputs.File] = []
    for name in eventTableNames(phases) {
      if let text = text(ofTable: name) {
        files.append(EventInputs.File(name: name, bytes: text))
      }
    }
    let reading = EventInputs.read(
      event: manifest, files: files, tables: eventTables,
      vocabulary: ActivityVocabulary(factors: factors, instruments: instruments))
    findings += reading.findings
    return reading.inputs
  }

  /// The tables of the phases, and `measures.csv`.
  private mutating func eventTableNames(_ phases: [Phase]) -> [String] {
    var names: [String] = []
    for phase in phases {
      let folder = phase.rawValue
      guard FolderListing.isOccupied("\(path)/\(folder)") else { continue }
      guard let found = FolderListing.names(in: "\(path)/\(folder)") else {
        unreadable(
          "file.unreadable", "the folder cannot be read", file: folder,
          remedy: "check its permissions, or remove it")
        continue
      }
      warnOfOthers(found, in: folder)
      names += found.filter(Self.isTable).map { "\(folder)/\($0)" }
    }
    if phases.contains(.baseline), FolderListing.isOccupied("\(path)/measures.csv") {
      names.append("measures.csv")
    }
    return names
  }

  /// The manifest of the inventory underneath.
  mutating func manifest(of event: EventInputs) -> Manifest? {
    let read = event.manifest()
    findings += read.findings
    return read.manifest
  }

  /// The actual tables; without any there is nothing to calculate, and a forecast is no inventory. Where
  /// none of their rows could be understood, that is the error.
  mutating func actualTables(of event: EventInputs?) -> [String] {
    let names = (event?.actualTables ?? []).map(\.name)
    let isBroken = findings.contains {
      $0.severity == .error && $0.location?.file.hasPrefix("\(Phase.actual.rawValue)/") == true
    }
    if event != nil, names.isEmpty, !isBroken {
      unreadable(
        "event.no-actual", "there are no actual figures yet, and a forecast is no inventory",
        file: Phase.actual.rawValue,
        remedy: "put what happened into \(Phase.actual.rawValue)/; until then there is "
          + "`baycarbon event estimate`")
    }
    return names
  }
}
