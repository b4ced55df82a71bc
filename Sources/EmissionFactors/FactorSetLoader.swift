import Findings
import Quantities
import StrictJSON

/// Reads the tables of a data set, ours or a user's, into a ``FactorSet``.
///
/// Ours comes from the bytes built into the program, a user's from files: both through here.
public struct FactorSetLoader {
  /// The set read so far.
  public private(set) var set: FactorSet
  /// What was wrong in the tables.
  public private(set) var findings: [Finding] = []

  /// Starts with a set, to which tables are added.
  public init(onto set: FactorSet = FactorSet()) {
    self.set = set
  }

  /// Reads the tables of a published set: every file of the folder, by its name.
  ///
  /// - Parameter parsesRowsLater: true for tables that are known to be sound; their rows are
  ///   parsed when they are asked for.
  public mutating func addPublished(_ files: [File], parsesRowsLater: Bool = false) {
    let ordered = files.sorted { $0.path < $1.path }
    func named(_ name: String) -> [File] {
      ordered.filter { $0.path == name || $0.path.hasSuffix("/\(name)") }
    }
    // The catalogue first: rows refer to it, whatever their folders are called.
    for file in named("dataset.json") { addVersion(file) }
    for file in named("regions.csv") { addRegions(file) }
    for file in named("gases.csv") { addGases(file) }
    for file in named("blends.csv") { addBlends(file) }
    for file in named("sources.csv") { addSources(file) }
    let releases = addActivities(named("activities.csv"), parsesLater: parsesRowsLater)
    let tables = named("factors.csv")
    set.published =
      parsesRowsLater
      ? RowStore(pending: pendingRows(of: tables), releases: releases)
      : RowStore(tables.flatMap { rows(of: $0, isUsers: false) }, releases: releases)
  }

  /// Reads a user's tables of factors, which then come before the published ones.
  public mutating func addUsers(_ files: [File]) {
    set.users = RowStore(files.flatMap { rows(of: $0, isUsers: true) })
  }

  /// The rows of tables that are known to be sound, by activity.
  private mutating func pendingRows(of files: [File]) -> [String: [PendingRow]] {
    var pending: [String: [PendingRow]] = [:]
    for file in files {
      var table = table(file, FactorRow.requiredColumns, upTo: .activity)
      while let row = table.next(findings: &findings) {
        pending[row(.activity), default: []].append(PendingRow(row))
      }
    }
    return pending
  }

  private mutating func addVersion(_ file: File) {
    do throws(JSONSyntaxError) {
      let root = try JSONNode(parsing: file.bytes)
      guard case .object(let object) = root.value,
        case .string(let version)? = object["version"]?.value
      else { throw JSONSyntaxError(.unexpected, at: root.position, "there is no `version`") }
      set.version = version
    } catch {
      findings.append(
        Finding(
          .error, error.code.rawValue, error.message,
          at: SourceLocation(
            file: file.path, line: error.position.line, column: error.position.column)))
    }
  }

  private mutating func rows(of file: File, isUsers: Bool) -> [FactorRow] {
    // People name an activity in their factors as in their bills.
    var names: [String: String]?
    var regionNames: [String: String]?
    var rows: [FactorRow] = []
    var table = table(file, FactorRow.requiredColumns)
    while let cells = table.next(findings: &findings) {
      var activity = cells(.activity)
      if isUsers, set.activities[activity] == nil, !set.activities.surelyLack(activity) {
        names = names ?? set.activityNames()
        activity = names?[activity.lowercased()] ?? activity
      }
      var region = cells(.region)
      if set.regions[region] == nil {
        regionNames = regionNames ?? set.regionNames()
        region = regionNames?[region.lowercased()] ?? region
      }
      let mainStream = set.catalogued(activity)?.streams.first?.name
      let row = FactorRow(
        cells, isUsers: isUsers, activity: activity, region: region,
        mainStream: mainStream ?? StreamRule.unnamed, findings: &findings)
      if let row { rows.append(row) }
    }
    return rows
  }

  /// Says that a table has two rows of one id, of which the later would hide the earlier.
  private mutating func checkNew(_ id: String, _ isTaken: Bool, _ row: Table.Row) {
    if isTaken {
      findings.append(
        row.finding(
          "table.duplicate-id", "`\(id)` stands twice in the table",
          remedy: "remove one of the rows"))
    }
  }

  /// Reads the activities; of tables that are known to be sound, the ids alone.
  ///
  /// - Returns: the releases of the gases and blends, which are activities too.
  private mutating func addActivities(_ files: [File], parsesLater: Bool) -> Releases {
    var activities = Dictionary(
      set.activities.values.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    var pending: [String: PendingRow] = [:]
    var streams: [String: StreamRule] = [:]
    for file in files {
      var table = table(file, Activity.requiredColumns, upTo: parsesLater ? .id : nil)
      while let row = table.next(findings: &findings) {
        let id = row(.id)
        if parsesLater {
          pending[id] = PendingRow(row)
        } else if let activity = Activity(row, streams: &streams, findings: &findings) {
          checkNew(id, activities[id] != nil, row)
          activities[id] = activity
        }
      }
    }
    let catalogue = Array(activities.keys) + Array(pending.keys)
    let releases = Releases(gases: set.gases, blends: set.blends, catalogue: catalogue)
    set.activities = Activities(activities, pending: pending, releases: releases)
    return releases
  }

  private mutating func addRegions(_ file: File) {
    var table = table(file, [.code, .parent, .level, .nameEn])
    while let row = table.next(findings: &findings) {
      guard let level = Region.Level(rawValue: row(.level)) else {
        findings.append(
          row.finding("region.level", "`\(row(.level))` is no level", column: .level))
        continue
      }
      checkNew(row(.code), set.regions[row(.code)] != nil, row)
      set.regions[row(.code)] = Region(
        code: row(.code), parent: row(.parent).isEmpty ? nil : row(.parent), level: level,
        names: Names(row), aliases: listed(row(.aliases)))
    }
  }

  private mutating func addGases(_ file: File) {
    var table = table(file, [.id, .aliases, .sar, .ar4, .ar5, .ar6, .kyoto])
    while let row = table.next(findings: &findings) {
      var gwp: [GWPSet: ExactDecimal] = [:]
      for potentials in GWPSet.allCases {
        let text = row(potentials.column)
        if text.isEmpty { continue }
        guard let value = try? ExactDecimal(parsing: text) else {
          findings.append(
            row.finding(
              "gas.gwp", "`\(text)` is not a plain decimal number",
              column: potentials.column))
          continue
        }
        gwp[potentials] = value
      }
      checkNew(row(.id), set.gases[row(.id)] != nil, row)
      set.gases[row(.id)] = Gas(
        id: row(.id), formula: row(.formula), aliases: listed(row(.aliases)), gwp: gwp,
        isKyoto: row(.kyoto) == "yes", source: row(.source), grade: grade(row),
        note: row(.note))
    }
  }

  private mutating func addBlends(_ file: File) {
    var parts: [String: [(row: Table.Row, component: Blend.Component)]] = [:]
    var table = table(file, [.blend, .component, .massFraction])
    while let row = table.next(findings: &findings) {
      guard let fraction = try? ExactDecimal(parsing: row(.massFraction)) else {
        findings.append(
          row.finding(
            "blend.fraction", "`\(row(.massFraction))` is not a plain decimal number",
            column: .massFraction))
        continue
      }
      parts[row(.blend), default: []].append(
        (row, Blend.Component(gas: row(.component), massFraction: fraction)))
    }
    for (name, components) in parts {
      set.blends[name] = Blend(
        name: name, components: components.map(\.component).sorted { $0.gas < $1.gas },
        source: components[0].row(.source),
        grade: components.map { grade($0.row) }.max() ?? .d)
    }
  }

  private mutating func addSources(_ file: File) {
    var table = table(file, [.id, .title, .publisher])
    while let row = table.next(findings: &findings) {
      checkNew(row(.id), set.sources[row(.id)] != nil, row)
      set.sources[row(.id)] = Source(
        id: row(.id), title: row(.title), publisher: row(.publisher),
        publishedOn: row(.publishedOn), link: row(.link), licence: row(.licence))
    }
  }

  private mutating func grade(_ row: Table.Row) -> Grade {
    if let grade = Grade(rawValue: row(.grade)) { return grade }
    findings.append(row.finding("factor.grade", "`\(row(.grade))` is no grade", column: .grade))
    return .d
  }

  private mutating func table(
    _ file: File, _ required: [Table.Column], upTo last: Table.Column? = nil
  ) -> Table {
    Table(file, required: required, upTo: last, findings: &findings)
  }
}

extension GWPSet {
  /// The column of the potentials in the table of gases.
  fileprivate var column: Table.Column {
    switch self {
    case .sar: .sar
    case .ar4: .ar4
    case .ar5: .ar5
    case .ar6: .ar6
    }
  }
}
