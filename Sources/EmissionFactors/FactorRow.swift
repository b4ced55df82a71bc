import Findings
import Quantities

/// One published figure: an emission factor, or a property from which a factor is derived.
///
/// Never changes; a class only so that handing one on costs nothing.
public final class FactorRow: Sendable {
  /// Unique in the whole set.
  public let id: String
  /// The activity, or a wider one that serves all below it.
  public let activity: String
  /// The region code.
  public let region: String
  /// First day of validity: the first of a month.
  public let validFrom: CalendarDate
  /// Last day of validity: the last of a month; nil when open.
  public let validTo: CalendarDate?
  /// When it was published, where known; shown, and not used in the choice.
  public let publishedOn: CalendarDate?
  /// The published decimal text, digit for digit.
  public let valueText: String
  /// The value as a number, in ``unit``.
  public let value: ExactDecimal
  /// What the value counts and per what.
  public let unit: FactorUnit
  /// The gas; nil for a property.
  public let gas: String?
  /// The GWP set inside a CO2e value; nil when the publisher does not state it, or for a single gas.
  public let gwpSet: GWPSet?
  /// `combustion`, `upstream`, `property.ncv` ...
  public let stream: String
  /// Scope given with the row; nil for a property or when the catalogue decides.
  public let scope: Int?
  /// Scope 3 category given with the row.
  public let category: Int?
  /// The series; empty for the default one.
  public let series: String
  /// Lower bound of the 95 % interval, in ``unit``.
  public let lower95: ExactDecimal?
  /// Upper bound of the 95 % interval, in ``unit``.
  public let upper95: ExactDecimal?
  /// The id of the source.
  public let source: String
  /// Table, page or clause.
  public let locator: String
  /// How well it is confirmed; nil for a user's own row that does not say.
  public let grade: Grade?
  /// Anything a reader must know.
  public let note: String
  /// True for a row of the user's folder.
  public let isUsers: Bool
  /// Where the row stands.
  public let location: SourceLocation

  init(
    id: String,
    activity: String,
    region: String,
    validFrom: CalendarDate,
    validTo: CalendarDate?,
    publishedOn: CalendarDate?,
    valueText: String,
    value: ExactDecimal,
    unit: FactorUnit,
    gas: String?,
    gwpSet: GWPSet?,
    stream: String,
    scope: Int?,
    category: Int?,
    series: String,
    lower95: ExactDecimal?,
    upper95: ExactDecimal?,
    source: String,
    locator: String,
    grade: Grade?,
    note: String,
    isUsers: Bool,
    location: SourceLocation
  ) {
    self.id = id
    self.activity = activity
    self.region = region
    self.validFrom = validFrom
    self.validTo = validTo
    self.publishedOn = publishedOn
    self.valueText = valueText
    self.value = value
    self.unit = unit
    self.gas = gas
    self.gwpSet = gwpSet
    self.stream = stream
    self.scope = scope
    self.category = category
    self.series = series
    self.lower95 = lower95
    self.upper95 = upper95
    self.source = source
    self.locator = locator
    self.grade = grade
    self.note = note
    self.isUsers = isUsers
    self.location = location
  }

  /// True when the row is a property such as a calorific value.
  public var isProperty: Bool { stream.hasPrefix("property.") }

  /// True when the row is valid on the first day of the month.
  public func covers(_ month: YearMonth) -> Bool {
    validFrom <= month.firstDay && (validTo.map { month.firstDay <= $0 } ?? true)
  }

  /// True when both are valid at the same time.
  func hasValidity(of other: FactorRow) -> Bool {
    validFrom == other.validFrom && validTo == other.validTo
  }

  /// `2023-01-01 to 2023-12-31`, for people.
  public var validity: String { "\(validFrom) to \(validTo.map(\.description) ?? "now")" }
}

extension FactorRow: Hashable {
  /// Rows are the same when they stand in the same place: ids are unique.
  public static func == (left: FactorRow, right: FactorRow) -> Bool {
    left === right || left.id == right.id && left.location == right.location
  }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

/// What a factor counts and per what: kg of a gas per kWh, GJ per t.
public struct FactorUnit: Sendable, Hashable, CustomStringConvertible {
  /// The unit of the value; for an emission factor a mass of the gas, or of carbon (`kgC`).
  public let numerator: Unit
  /// The unit of the quantity it multiplies; nil for a plain ratio such as oxidation.
  public let denominator: Unit?
  /// As written in the table.
  public let text: String

  /// The text of the table, completed where the numerator was left out: `kg/kWh`.
  public var description: String {
    text == "1" ? "1" : text.contains("/") ? text : "\(numerator.symbol)/\(text)"
  }

  /// kg of the gas per numerator unit: 1 for kg, 1000 for t, 44/12 for a kg of carbon in CO2.
  public func kilogramsOfGas() throws(ArithmeticError) -> Ratio {
    let carbonToCO2 = try Ratio(44, 12)
    return numerator.dimension == .carbonMass
      ? try numerator.toBase.multiplied(by: carbonToCO2) : numerator.toBase
  }
}
