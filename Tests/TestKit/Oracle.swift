/// Recomputes an inventory from texts a second way: slowly, with fractions of its own, sharing no
/// line of code with the product. It knows no units, factors or calendars but what it is told.
///
/// The rules it follows are those of the design: rows of one facility, activity, unit and month are
/// added up; a bill over several months is split by days; each sum is multiplied once per gas and
/// rounded half-even to nine decimals; totals are sums of rounded figures.
public struct Oracle: Sendable {
  /// What is known of an activity.
  public struct Activity: Sendable {
    /// The scope of its only stream.
    public let scope: Int
    /// For each gas the factors to multiply, as texts: `42.652`, `44/12`, a potential.
    public let gases: [[String]]

    /// Makes an activity.
    public init(scope: Int, gases: [[String]]) {
      self.scope = scope
      self.gases = gases
    }
  }

  /// A row as it stands in a table.
  public struct Row: Sendable {
    /// The facility.
    public let facility: String
    /// The activity.
    public let activity: String
    /// The number.
    public let quantity: String
    /// The unit.
    public let unit: String
    /// The first day, `2023-12-20`.
    public let from: String
    /// The last day.
    public let to: String

    /// Makes a row.
    public init(
      facility: String, activity: String, quantity: String, unit: String, from: String, to: String
    ) {
      self.facility = facility
      self.activity = activity
      self.quantity = quantity
      self.unit = unit
      self.from = from
      self.to = to
    }
  }

  private let year: Int
  private let activities: [String: Activity]
  /// How much of the unit of its factors one of a unit is: `5/18` for MJ where factors are per kWh.
  private let unitRatios: [String: String]

  /// An oracle for a reporting year.
  public init(year: Int, activities: [String: Activity], unitRatios: [String: String]) {
    self.year = year
    self.activities = activities
    self.unitRatios = unitRatios
  }

  /// kg CO2e of each line, by `facility|activity|month|unit`.
  public func lines(_ rows: [Row]) -> [String: String] {
    sums(rows).reduce(into: [:]) { lines, entry in
      let parts = entry.key.split(separator: "|").map(String.init)
      lines[entry.key] = kilograms(of: entry.value, activity: parts[1], unit: parts[3])
        .rounded(places: 9)
    }
  }

  /// kg CO2e of a scope: the lines of its activities added up.
  public func total(scope: Int, of lines: [String: String]) -> String {
    var sum = SlowFraction("0")
    for (key, kilograms) in lines {
      let activity = String(key.split(separator: "|")[1])
      if activities[activity]?.scope == scope { sum = sum + SlowFraction(kilograms) }
    }
    return sum.rounded(places: 9)
  }

  /// How much of the unit of its factors one of a unit is.
  func ratio(of unit: String) -> SlowFraction { SlowFraction(unitRatios[unit] ?? "1") }

  /// The quantity of each line.
  public func quantities(_ rows: [Row]) -> [String: String] {
    sums(rows).mapValues { $0.rounded(places: 18) }
  }

  private func sums(_ rows: [Row]) -> [String: SlowFraction] {
    var sums: [String: SlowFraction] = [:]
    for row in rows {
      for (month, share) in shares(of: row) {
        let key = "\(row.facility)|\(row.activity)|\(month)|\(row.unit)"
        sums[key] = (sums[key] ?? SlowFraction("0")) + share
      }
    }
    return sums
  }

  /// The sum of the gases, each rounded.
  private func kilograms(
    of quantity: SlowFraction, activity: String, unit: String
  ) -> SlowFraction {
    var sum = SlowFraction("0")
    for factors in activities[activity]?.gases ?? [] {
      var product = quantity * ratio(of: unit)
      for factor in factors { product = product * SlowFraction(factor) }
      sum = sum + SlowFraction(product.rounded(places: 9))
    }
    return sum
  }

  /// The months of the reporting year that a row has days in, and its share of each.
  private func shares(of row: Row) -> [(month: String, share: SlowFraction)] {
    let quantity = SlowFraction(row.quantity)
    if row.from == row.to { return [(String(row.from.prefix(7)), quantity)] }
    let months = days(row)
    let inside = months.filter { $0.month.hasPrefix("\(year)-") }
    let outside = months.filter { !$0.month.hasPrefix("\(year)-") }.reduce(0) { $0 + $1.days }
    var decimals = row.quantity.split(separator: ".").dropFirst().first ?? ""
    while decimals.last == "0" { decimals.removeLast() }
    let places = max(6, decimals.count)
    let weights = inside.map(\.days) + (outside > 0 ? [outside] : [])
    let parts = quantity.split(by: weights, places: places)
    return zip(inside, parts).map { ($0.month, $1) }
  }

  /// Days by month, counted one by one.
  private func days(_ row: Row) -> [(month: String, days: Int)] {
    var months: [(month: String, days: Int)] = []
    var day = row.from
    while true {
      let month = String(day.prefix(7))
      if months.last?.month == month {
        months[months.count - 1].days += 1
      } else {
        months.append((month, 1))
      }
      if day == row.to { return months }
      day = Self.next(day)
    }
  }

  /// The day after `2023-12-31`.
  static func next(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    var (year, month, date) = (parts[0], parts[1], parts[2] + 1)
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date > lengths[month - 1] { (month, date) = (month + 1, 1) }
    if month > 12 { (year, month) = (year + 1, 1) }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(date))"
  }
}
