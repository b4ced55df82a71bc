/// What is counted in one region: the words of the bills and the factor of each year.
struct Subject: Sendable {
  /// A unit as bills write it.
  struct Unit: Sendable {
    let name: String
    /// How many thousandths of the unit of the factor it is.
    let thousandths: UInt64
  }

  /// The id, as the table of factors has it.
  let activity: String
  /// What the bills call it.
  let wording: String
  /// The code of the region.
  let region: String
  /// What the bills call the region.
  let place: String
  /// The unit as the bills write it, and perhaps another.
  let units: [Unit]
  /// The unit of the factor.
  let perUnit: String
  /// kg CO2e per unit in each year, in 10^-5 kg.
  let factors: [UInt64]
  let scope: Int
  let category: Int?
  /// Of 100 rows, how many are about this.
  let weight: UInt64

  /// A subject whose bills use its id, and factors of their own for each year.
  init(
    _ activity: String, _ region: String, _ unit: String, other: Unit? = nil,
    _ factors: [UInt64], scope: Int, category: Int? = nil, weight: UInt64
  ) {
    self.activity = activity
    wording = activity
    self.region = region
    place = region
    units = [Unit(name: unit, thousandths: 1000)] + (other.map { [$0] } ?? [])
    perUnit = unit
    self.factors = factors
    self.scope = scope
    self.category = category
    self.weight = weight
  }

  /// A subject of the published catalogue under its Chinese name, with one factor for all years.
  init(
    _ activity: String, _ wording: String, _ region: String, _ place: String, per unit: String,
    _ units: [Unit], _ factor: UInt64, scope: Int, category: Int? = nil, weight: UInt64
  ) {
    self.activity = activity
    self.wording = wording
    self.region = region
    self.place = place
    self.units = units
    perUnit = unit
    factors = Array(repeating: factor, count: Calendar.years.count)
    self.scope = scope
    self.category = category
    self.weight = weight
  }
}

/// What the bills of a case are about. The weights add up to 100.
enum Catalogue {
  /// Activities of the user's own, with one factor for each year.
  static let plain: [Subject] = [
    Subject(
      "bench.electricity", "HK-CLP", "kWh", other: thousand("MWh"),
      [39000, 38000, 37000], scope: 2, weight: 30),
    Subject(
      "bench.electricity", "HK-HKE", "kWh", other: thousand("MWh"),
      [66000, 60000, 60000], scope: 2, weight: 10),
    Subject(
      "bench.electricity", "CN-GD", "kWh", other: thousand("MWh"),
      [44190, 44190, 44190], scope: 2, weight: 25),
    Subject(
      "bench.towngas", "HK", "MJ", other: thousand("GJ"),
      [5310, 5310, 5310], scope: 1, weight: 6),
    Subject(
      "bench.diesel-road", "HK", "L", other: thousand("m3"),
      [261400, 261400, 261400], scope: 1, weight: 8),
    Subject(
      "bench.petrol-road", "HK", "L", [236000, 236000, 236000], scope: 1, weight: 5),
    Subject(
      "bench.diesel-boiler", "CN-GD", "kg", other: thousand("t"),
      [309590, 309590, 309590], scope: 1, weight: 3),
    Subject(
      "bench.natural-gas", "CN-GD", "m3", [216220, 216220, 216220], scope: 1, weight: 3),
    Subject(
      "bench.refrigerant", "GLOBAL", "kg", other: thousandth("g"),
      [192_350_000, 192_350_000, 225_550_000], scope: 1, weight: 1),
    Subject(
      "bench.paper-landfill", "HK", "kg", other: thousand("t"),
      [480000, 480000, 480000], scope: 3, category: 5, weight: 3),
    Subject(
      "bench.water", "HK", "m3", other: thousandth("L"),
      [43000, 42000, 41000], scope: 3, category: 1, weight: 2),
    Subject(
      "bench.flight-short", "GLOBAL", "pkm",
      [18592, 18592, 17580], scope: 3, category: 6, weight: 2),
    Subject(
      "bench.flight-long", "GLOBAL", "pkm",
      [26128, 26128, 20011], scope: 3, category: 6, weight: 1),
    Subject(
      "bench.freight-road", "CN-GD", "tkm",
      [10749, 10749, 10749], scope: 3, category: 4, weight: 1),
  ]

  /// Activities of the published catalogue under their Chinese names. Shares of a bill have six
  /// decimals, so factors have at most three and no unit is smaller than that of the factor:
  /// nothing is rounded at the ninth decimal of a kilogram, and the totals are exact. Electricity is
  /// that of the mainland: in Hong Kong published factors would add the losses of the grid.
  static let unusual: [Subject] = [
    Subject(
      "electricity", "電力", "CN-GD", "廣東", per: "kWh", [one("度"), tenThousand("萬度")],
      44100, scope: 2, weight: 30),
    Subject(
      "electricity", "电力", "CN-SH", "上海", per: "kWh", [one("千瓦时"), tenThousand("万千瓦时")],
      58000, scope: 2, weight: 30),
    Subject(
      "steam", "蒸汽", "CN-GD", "广东", per: "kWh", [one("千瓦时"), thousand("兆瓦时")],
      39600, scope: 2, weight: 8),
    Subject(
      "co2-extinguisher", "二氧化碳滅火器", "GLOBAL", "全球", per: "kg", [one("公斤"), thousand("公噸")],
      100000, scope: 1, weight: 4),
    Subject(
      "sf6", "六氟化硫", "GLOBAL", "全球", per: "kg", [one("千克")],
      2_350_000_000, scope: 1, weight: 1),
    Subject(
      "water.supply", "食水", "HK", "香港", per: "m3", [one("立方米")],
      41400, scope: 3, category: 1, weight: 6),
    Subject(
      "water.sewage", "污水處理", "HK", "香港", per: "m3", [one("立方米")],
      18600, scope: 3, category: 5, weight: 4),
    Subject(
      "paper.landfill", "廢紙堆填", "HK", "香港", per: "kg", [one("公斤"), thousand("噸")],
      480000, scope: 3, category: 5, weight: 4),
    Subject(
      "metro", "地鐵", "HK", "香港", per: "pkm", [one("人公里")],
      2800, scope: 3, category: 6, weight: 4),
    Subject(
      "taxi", "出租车", "CN", "中国大陆", per: "km", [one("公里")],
      20900, scope: 3, category: 6, weight: 3),
    Subject(
      "freight.road", "公路货运", "CN", "中国大陆", per: "tkm", [one("吨公里")],
      10700, scope: 3, category: 4, weight: 6),
  ]

  private static func one(_ name: String) -> Subject.Unit {
    Subject.Unit(name: name, thousandths: 1000)
  }

  private static func thousand(_ name: String) -> Subject.Unit {
    Subject.Unit(name: name, thousandths: 1_000_000)
  }

  private static func tenThousand(_ name: String) -> Subject.Unit {
    Subject.Unit(name: name, thousandths: 10_000_000)
  }

  private static func thousandth(_ name: String) -> Subject.Unit {
    Subject.Unit(name: name, thousandths: 1)
  }
}
