import EmissionFactors
import Findings
import Quantities

/// A made-up published set of a few tables, to which a test adds its own rows of factors.
struct SmallSet {
  static let columns =
    "id,activity,region,valid_from,valid_to,published_on,value,per_unit,gas,gwp,stream,scope,"
    + "category,series,lower95,upper95,source,locator,grade,note"

  /// The tables by path.
  var tables = [
    "dataset.json": #"{"version": "1"}"#,
    "activities.csv": """
    id,dimensions,name_en,name_zh_hant,name_zh_hans,aliases,streams,area,proxy,series,plausible
    power,energy,Power,電,电,mains,use=2;upstream=3.3?,grid,,,0..2 kWh
    fuel,mass;volume;net-energy,Fuel,油,油,,burn=1,nation,GB,-;table,
    fuel.heater,mass;volume;net-energy,Heater fuel,爐油,炉油,,burn=1,nation,GB,-;table,

    """,
    "regions.csv": """
    code,parent,level,name_en,name_zh_hant,name_zh_hans
    GLOBAL,,world,World,全球,全球
    AA,GLOBAL,nation,Aland,甲國,甲国
    AA-1,AA,grid,Aland one,甲一,甲一
    BB,GLOBAL,nation,Beland,乙國,乙国
    GB,GLOBAL,nation,United Kingdom,英國,英国

    """,
    "gases.csv": """
    id,formula,cas,name,aliases,sar,ar4,ar5,ar6,kyoto,source,grade,note
    CO2,CO2,,carbon dioxide,,1,1,1,1,yes,s,A,
    CH4,CH4,,methane,,21,25,28,27.0,yes,s,A,
    HFC-32,CH2F2,,HFC-32,R-32,650,675,677,771,yes,s,A,
    HFC-125,C2HF5,,HFC-125,R-125,2800,3500,3170,3740,yes,s,B,

    """,
    "blends.csv": """
    blend,component,mass_fraction,source,grade
    R-410A,HFC-32,0.5,s,A
    R-410A,HFC-125,0.5,s,B

    """,
    "sources.csv": "id,title,publisher,published_on,link,licence\ns,Book,House,2020,,\n",
  ]
  /// The user's table of factors; nil for none.
  var users: String?

  /// A row of the table of factors; cells by column name over plain ones.
  static func row(_ cells: [String: String]) -> String {
    let plain = [
      "id": "r", "activity": "power", "region": "AA", "valid_from": "2023-01-01",
      "valid_to": "2023-12-31", "value": "1", "per_unit": "kWh", "gas": "CO2e", "gwp": "AR5",
      "stream": "use", "source": "s", "locator": "p. 1", "grade": "A",
    ].merging(cells) { _, own in own }
    return columns.split(separator: ",").map { plain[String($0)] ?? "" }.joined(separator: ",")
  }

  /// The set with these rows.
  init(_ rows: [[String: String]] = []) {
    let numbered = rows.enumerated().map { index, cells in
      Self.row(["id": "r\(index + 1)"].merging(cells) { _, own in own })
    }
    tables["book/factors.csv"] = ([Self.columns] + numbered).joined(separator: "\n") + "\n"
  }

  /// Adds a user's table with these rows; `valid_to`, `grade` and the like are left out unless given.
  mutating func addUsers(_ rows: [[String: String]]) {
    let columns =
      ["id", "activity", "region", "value", "per_unit", "gas", "stream", "source"]
      + ["series", "valid_from", "valid_to", "scope"]
    let lines = rows.map { cells in
      let plain = [
        "id": "own", "activity": "power", "region": "AA", "value": "1", "per_unit": "kWh",
        "gas": "CO2e", "source": "my meter",
      ].merging(cells) { _, own in own }
      return columns.map { plain[$0] ?? "" }.joined(separator: ",")
    }
    users = ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  /// The loaded set and what was found while loading.
  func load() -> (set: FactorSet, findings: [Finding]) {
    var loader = FactorSetLoader()
    loader.addPublished(
      tables.map { FactorSetLoader.File(path: $0.key, bytes: Array($0.value.utf8)) })
    if let users {
      loader.addUsers([
        FactorSetLoader.File(path: "factors/own.csv", bytes: Array(users.utf8))
      ])
    }
    return (loader.set, loader.findings)
  }

  /// The answer to a query.
  func match(
    _ activity: String = "power", stream: String = "use", region: String = "AA",
    month: String = "2023-06", per dimension: Dimension = .energy, series: [String] = [""],
    allowsFallback: Bool = true
  ) -> FactorMatch? {
    load().set.match(
      for: query(
        activity, stream: stream, region: region, month: month, per: dimension, series: series,
        allowsFallback: allowsFallback))
  }

  /// A query.
  func query(
    _ activity: String = "power", stream: String = "use", region: String = "AA",
    month: String = "2023-06", per dimension: Dimension = .energy, series: [String] = [""],
    allowsFallback: Bool = true
  ) -> FactorQuery {
    FactorQuery(
      activity: activity, stream: stream, region: region, month: yearMonth(month),
      dimension: dimension, series: series, allowsFallback: allowsFallback)
  }
}

/// A month that a test writes as `2023-06`.
func yearMonth(_ text: String) -> YearMonth {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard let month = YearMonth(year: parts[0], month: parts[1]) else {
    preconditionFailure("a test names the month \(text)")
  }
  return month
}
