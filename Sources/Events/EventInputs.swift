import ActivityData
import EmissionFactors
import Findings
import Quantities
import StrictJSON

/// Everything that the files of an event say, read and understood.
public struct EventInputs: Sendable {
  /// What `event.json` says.
  public let settings: EventSettings
  /// The scenario of each phase that has tables.
  let scenarios: [Phase: Scenario]
  /// The measures in the order of their table.
  let measures: [PlannedMeasure]
  /// Savings outside the inventory.
  let savings: [SavingRow]
  /// What was found, errors of rows that were left out among it.
  public let findings: [Finding]
  /// How many rows of the actual tables could not be understood.
  public let rejectedRows: Int
  /// The ordinary activity tables that the actual rows stand for, by the names of the user's.
  public var actualTables: [ActivityTable] { actual.tables }
  private let actual: ActivityText
  private let file: (root: JSONObject, bytes: [UInt8])
  private let actualSources: [(facility: String, activity: String)]
  /// The tables about events.
  let tables: EventTables

  /// A file of the folder.
  public struct File {
    /// Its name in the folder, such as `plan/travel.csv`.
    public var name: String
    /// What is in it, a table in UTF-8.
    public var bytes: [UInt8]

    /// Makes one.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was read: the inputs, nil when `event.json` cannot serve.
  public struct Reading {
    /// The inputs.
    public var inputs: EventInputs?
    /// What was found, in report order.
    public var findings: [Finding]
  }

  /// Reads the files of an event.
  ///
  /// - Parameters:
  ///   - event: `event.json`.
  ///   - files: the tables of `baseline/`, `plan/` and `actual/`, and `measures.csv`.
  ///   - tables: cities, masses and the catalogue of measures.
  ///   - vocabulary: the names of activities.
  public static func read(
    event: [UInt8], files: [File], tables: EventTables, vocabulary: ActivityVocabulary
  ) -> Reading {
    let reading = EventFileReader.read(event, tables: tables)
    guard let settings = reading.settings, let root = reading.root else {
      return Reading(inputs: nil, findings: reading.findings)
    }
    do throws(ArithmeticError) {
      let inputs = try EventInputs(
        settings, (root, event), files, tables, vocabulary, reading.findings)
      return Reading(inputs: inputs, findings: inputs.findings)
    } catch {
      let overflow = Finding(
        .error, "event.overflow", "a quantity is too large to be held exactly",
        remedy: "look for a number in the wrong unit")
      return Reading(inputs: nil, findings: reading.findings + [overflow])
    }
  }

  private init(
    _ settings: EventSettings, _ file: (root: JSONObject, bytes: [UInt8]), _ files: [File],
    _ tables: EventTables, _ vocabulary: ActivityVocabulary, _ found: [Finding]
  ) throws(ArithmeticError) {
    var findings = found
    var scenarios: [Phase: Scenario] = [:]
    var rejected = 0
    for phase in Phase.allCases {
      let own = files.filter { $0.name.hasPrefix("\(phase.rawValue)/") }
      if own.isEmpty { continue }
      let attendance = settings.attendance(in: phase)
      let reader = EventRowReader(settings: settings, tables: tables, attendance: attendance)
      var scenario = Scenario(rows: [], attendance: attendance)
      for file in own {
        let read = reader.rows(
          of: EventTable(file: file.name, bytes: file.bytes, required: [.eventClass]))
        scenario.rows += read.rows
        findings += read.findings
        if phase == .actual { rejected += read.rejected }
      }
      scenarios[phase] = scenario
    }
    self.settings = settings
    self.file = file
    self.tables = tables
    self.scenarios = scenarios
    rejectedRows = rejected
    let baseline = scenarios[.baseline]
    var measures = MeasureReader(
      rows: EventRowReader(
        settings: settings, tables: tables,
        attendance: settings.attendance(in: .baseline)),
      facilities: Set((baseline?.rows ?? []).map(\.facility)).sorted())
    var savings = SavingReader(tables: tables)
    if let file = files.first(where: { $0.name == MeasureReader.fileName }) {
      let table = EventTable(file: file.name, bytes: file.bytes, required: [])
      measures.read(table)
      savings.read(table)
    }
    self.measures = measures.measures
    self.savings = savings.rows
    self.findings = (findings + measures.findings + savings.findings).inReportOrder()
    let actual =
      scenarios[.actual] ?? Scenario(rows: [], attendance: settings.attendance(in: .actual))
    self.actual = try ActivityText(actual)
    let pairs = actual.rows.compactMap { row in
      vocabulary.entry(named: row.activity).map { [row.facility, $0.id] }
    }
    actualSources = Set(pairs).sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }

  /// The facilities of all phases and measures, each a class of the event or an item of one.
  var facilities: [String] {
    let rows = scenarios.values.flatMap(\.rows) + measures.flatMap(\.added)
    let all = Set(rows.map(\.facility))
    return EventClass.allCases.flatMap { known in
      all.filter { EventClass(facility: $0) == known }.sorted()
    }
  }

  /// The manifest of the inventory underneath, and what is wrong with what was handed on to it.
  ///
  /// - Parameter period: the days that count; nil for those of the event.
  public func manifest(
    period: Period? = nil
  ) -> (manifest: Manifest?, findings: [Finding]) {
    // A folder without a row still has a name and a time; the inventory asks for a facility.
    let known = facilities.isEmpty ? [EventClass.venueEnergy.rawValue] : facilities
    return EventManifest(
      settings: settings, root: file.root, bytes: file.bytes, facilities: known,
      sources: actualSources
    ).manifest(period: period ?? settings.period)
  }

  /// A finding of an inventory of ``actualTables``, at its place in the user's tables.
  public func inTablesOfUser(_ finding: Finding) -> Finding { actual.inTablesOfUser(finding) }

  /// Whether a phase has tables.
  public func has(_ phase: Phase) -> Bool { scenarios[phase] != nil }
}
