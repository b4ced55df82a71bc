import Findings
import Quantities
import StrictJSON

/// Reads the tables of a data set, ours or a user's, into a ``FactorSet``.
///
/// Ours comes from the bytes built into the program, a user's from files: both through here.
public struct FactorSetLoader {
  /// A table as it lies in its folder.
  public struct File: Sendable {
    /// The path inside the data set, such as `hk-water/factors.csv`.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The set read so far.
  public private(set) var set: FactorSet
  /// What was wrong in the tables.
  public private(set) var findings: [Finding] = []
  private var streams: [String: StreamRule] = [:]

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
    // The catalogue first: rows refer to it, whatever their folders are called.
    for file in ordered {
      switch file.path.split(separator: "/").last {
      case "dataset.json": addVersion(file)
      case "activities.csv": addActivities(file)
      case "regions.csv": addRegions(file)
      case "gases.csv": addGases(file)
      case "blends.csv": addBlends(file)
      case "sources.csv": addSources(file)
      default: break
      }
    }
    var rows: [FactorRow] = []
    var pending: [String: [Table.Row]] = [:]
    for file in ordered where file.path.split(separator: "/").last == "factors.csv" {
      if parsesRowsLater {
        for row in table(file, FactorRow.requiredColumns).rows {
          pending[row("activity"), default: []].append(row)
        }
      } else {
        rows += self.rows(of: file, isUsers: false)
      }
    }
    rows += set.addReleases()
    set.published = RowStore(rows, pending: pending)
  }

  /// Reads a user's tables of factors, which then come before the published ones.
  public mutating func addUsers(_ files: [File]) {
    set.users = RowStore(files.flatMap { rows(of: $0, isUsers: true) })
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
    for cells in table(file, FactorRow.requiredColumns).rows {
      var activity = cells("activity")
      if isUsers, set.activities[activity] == nil {
        names = names ?? set.activityNames()
        activity = names?[activity.lowercased()] ?? activity
      }
      var region = cells("region")
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

  private mutating func addActivities(_ file: File) {
    let columns = [
      "id", "dimensions", "name_en", "streams", "area", "proxy", "series", "plausible",
    ]
    for row in table(file, columns).rows {
      guard let area = Region.Level(rawValue: row("area")) else {
        findings.append(
          row.finding("activity.area", "`\(row("area"))` is no level", column: "area"))
        continue
      }
      let series = listed(row("series")).map { $0 == "-" ? "" : $0 }
      checkNew(row("id"), set.activities[row("id")] != nil, row)
      set.activities[row("id")] = Activity(
        id: row("id"), dimensions: listed(row("dimensions")), names: Names(row),
        aliases: listed(row("aliases")),
        streams: listed(row("streams")).compactMap { stream($0, row) }, area: area,
        proxy: row("proxy").isEmpty ? nil : row("proxy"), series: series.isEmpty ? [""] : series,
        plausibleText: row("plausible"))
    }
  }

  /// `upstream=3.3?`: a name, a scope, a category, and when it counts.
  private mutating func stream(_ text: String, _ row: Table.Row) -> StreamRule? {
    // Hundreds of activities share a handful of rules.
    if let known = streams[text] { return known }
    let presence: StreamRule.Presence =
      text.hasSuffix("?") ? .whereFactorExists : text.hasSuffix("+") ? .onRequest : .always
    let parts = text.filter { $0 != "?" && $0 != "+" }.split(separator: "=").map(String.init)
    let place = (parts.count == 2 ? parts[1] : "").split(separator: ".").compactMap { Int($0) }
    let isCategory = place.count < 2 || place[0] == 3 && (1...15).contains(place[1])
    guard parts.count == 2, (1...2).contains(place.count), (1...3).contains(place[0]), isCategory
    else {
      findings.append(
        row.finding(
          "activity.stream", "`\(text)` is no stream", column: "streams",
          remedy: "write it as combustion=1 or upstream=3.3?"))
      return nil
    }
    let rule = StreamRule(
      name: parts[0], scope: place[0], category: place.count == 2 ? place[1] : nil,
      presence: presence)
    streams[text] = rule
    return rule
  }

  private mutating func addRegions(_ file: File) {
    for row in table(file, ["code", "parent", "level", "name_en"]).rows {
      guard let level = Region.Level(rawValue: row("level")) else {
        findings.append(
          row.finding("region.level", "`\(row("level"))` is no level", column: "level"))
        continue
      }
      checkNew(row("code"), set.regions[row("code")] != nil, row)
      set.regions[row("code")] = Region(
        code: row("code"), parent: row("parent").isEmpty ? nil : row("parent"), level: level,
        names: Names(row), aliases: listed(row("aliases")))
    }
  }

  private mutating func addGases(_ file: File) {
    for row in table(file, ["id", "aliases", "sar", "ar4", "ar5", "ar6", "kyoto"]).rows {
      var gwp: [GWPSet: ExactDecimal] = [:]
      for potentials in GWPSet.allCases {
        let text = row(potentials.rawValue.lowercased())
        if text.isEmpty { continue }
        guard let value = try? ExactDecimal(parsing: text) else {
          findings.append(
            row.finding(
              "gas.gwp", "`\(text)` is not a plain decimal number",
              column: potentials.rawValue.lowercased()))
          continue
        }
        gwp[potentials] = value
      }
      checkNew(row("id"), set.gases[row("id")] != nil, row)
      set.gases[row("id")] = Gas(
        id: row("id"), formula: row("formula"), aliases: listed(row("aliases")), gwp: gwp,
        isKyoto: row("kyoto") == "yes", source: row("source"), grade: grade(row),
        note: row("note"))
    }
  }

  private mutating func addBlends(_ file: File) {
    var parts: [String: [(row: Table.Row, component: Blend.Component)]] = [:]
    for row in table(file, ["blend", "component", "mass_fraction"]).rows {
      guard let fraction = try? ExactDecimal(parsing: row("mass_fraction")) else {
        findings.append(
          row.finding(
            "blend.fraction", "`\(row("mass_fraction"))` is not a plain decimal number",
            column: "mass_fraction"))
        continue
      }
      parts[row("blend"), default: []].append(
        (row, Blend.Component(gas: row("component"), massFraction: fraction)))
    }
    for (name, components) in parts {
      set.blends[name] = Blend(
        name: name, components: components.map(\.component).sorted { $0.gas < $1.gas },
        source: components[0].row("source"),
        grade: components.map { grade($0.row) }.max() ?? .d)
    }
  }

  private mutating func addSources(_ file: File) {
    for row in table(file, ["id", "title", "publisher"]).rows {
      checkNew(row("id"), set.sources[row("id")] != nil, row)
      set.sources[row("id")] = Source(
        id: row("id"), title: row("title"), publisher: row("publisher"),
        publishedOn: row("published_on"), link: row("link"), licence: row("licence"))
    }
  }

  private mutating func grade(_ row: Table.Row) -> Grade {
    if let grade = Grade(rawValue: row("grade")) { return grade }
    findings.append(row.finding("factor.grade", "`\(row("grade"))` is no grade", column: "grade"))
    return .d
  }

  private mutating func table(_ file: File, _ required: [String]) -> Table {
    Table(path: file.path, bytes: file.bytes, required: required, findings: &findings)
  }
}

extension Names {
  init(_ row: Table.Row) {
    self.init(
      english: row("name_en"), traditional: row("name_zh_hant"), simplified: row("name_zh_hans"))
  }
}
