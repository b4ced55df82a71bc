import Findings
import Quantities

extension FactorRow {
  /// The columns without which a table of factors says nothing.
  static let requiredColumns: [Table.Column] = [.id, .activity, .region, .value, .perUnit, .source]

  /// Reads one row; nil, with the reason in `findings`, when it cannot be understood.
  ///
  /// - Parameters:
  ///   - isUsers: true for a table of the user's folder, in which `stream`, `grade`, `valid_from`
  ///     and the like may be left out.
  ///   - activity: the id of the activity, which the cell may name otherwise.
  ///   - region: the region, which the cell may write in another case.
  ///   - mainStream: the stream meant where the cell is empty.
  convenience init?(
    _ row: Table.Row, isUsers: Bool, activity: String, region: String, mainStream: String,
    findings: inout [Finding]
  ) {
    let before = findings.count
    let stream = row(.stream).isEmpty ? mainStream : row(.stream)
    let isProperty = stream.hasPrefix("property.")
    let unit = FactorUnit(row, isProperty: isProperty, findings: &findings)
    let value = decimal(row, .value, findings: &findings)
    let from = day(row, .validFrom, isStart: true, findings: &findings)
    let to = day(row, .validTo, isStart: false, findings: &findings)
    let needed: [Table.Column] = [.id, .activity, .region, .source] + (isUsers ? [] : [.stream])
    for column in needed where row(column).isEmpty {
      findings.append(
        row.finding(
          "factor.incomplete", "`\(column.name)` is empty", column: column, remedy: "fill it in"))
    }
    let grade = Grade(rawValue: row(.grade))
    if grade == nil, !isUsers || !row(.grade).isEmpty {
      findings.append(
        row.finding(
          "factor.grade", "`\(row(.grade))` is no grade", column: .grade,
          remedy: "write A, B, C or D"))
    }
    let scope = number(row, .scope, 1...3, findings: &findings)
    let category = number(row, .category, 1...15, findings: &findings)
    let gwpText = row(.gwp)
    let gwpSet = GWPSet(rawValue: gwpText)
    if gwpSet == nil, !["", "unstated"].contains(gwpText) {
      findings.append(
        row.finding(
          "factor.gwp", "`\(gwpText)` is no set of global warming potentials", column: .gwp,
          remedy: "write SAR, AR4, AR5, AR6 or unstated"))
    }
    if !isProperty, row(.gas).isEmpty {
      findings.append(
        row.finding(
          "factor.gas", "the gas is missing", column: .gas,
          remedy: "write a gas such as CO2 or CH4, or CO2e for a figure in CO2 equivalents"))
    }
    if let value, value.isNegative {
      findings.append(
        row.finding(
          "factor.negative", "the value \(value) is negative", column: .value,
          remedy: "a factor counts emissions; avoided ones and removals are reported apart"))
    }
    if !row(.publishedOn).isEmpty, date(row(.publishedOn)) == nil {
      findings.append(
        row.finding(
          "factor.date", "`\(row(.publishedOn))` is not a date", column: .publishedOn,
          remedy: "write it as 2024-01-31, or leave it empty"))
    }
    let lower = row(.lower95).isEmpty ? nil : decimal(row, .lower95, findings: &findings)
    let upper = row(.upper95).isEmpty ? nil : decimal(row, .upper95, findings: &findings)
    if let from, let to, to < from {
      findings.append(
        row.finding(
          "factor.validity", "`valid_to` \(to) lies before `valid_from` \(from)",
          column: .validTo))
    }
    if let lower, let upper, upper < lower {
      findings.append(
        row.finding(
          "factor.bounds", "the upper bound \(upper) lies below the lower one \(lower)",
          column: .upper95, remedy: "exchange them"))
    }
    guard findings.count == before, let unit, let value else { return nil }
    self.init(
      id: row(.id), activity: activity, region: region,
      validFrom: from ?? .earliest, validTo: to, publishedOn: date(row(.publishedOn)),
      valueText: row(.value), value: value, unit: unit, gas: isProperty ? nil : row(.gas),
      gwpSet: gwpSet, stream: stream, scope: scope, category: category, series: row(.series),
      lower95: lower, upper95: upper, source: row(.source), locator: row(.locator),
      grade: grade, note: row(.note), isUsers: isUsers, location: row.location(.id))
  }
}

extension FactorUnit {
  /// Reads `per_unit`: `kWh` stands for kg of the gas per kWh, `t/GJ` names its numerator.
  init?(_ row: Table.Row, isProperty: Bool, findings: inout [Finding]) {
    let text = row(.perUnit)
    // A bare number per nothing would count a bill whatever its unit.
    if text == "1", isProperty, let one = FactorUnit.unit("1") {
      self.init(numerator: one, denominator: nil, text: text)
      return
    }
    if text == "1" {
      findings.append(
        row.finding(
          "factor.unit", "an emission factor per `1` would count a bill whatever its unit",
          column: .perUnit, remedy: "write the unit of the activity, such as kWh"))
      return nil
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard
      parts.count <= 2,
      let numerator = FactorUnit.unit(parts.count == 2 ? parts[0] : "kg"),
      let denominator = FactorUnit.unit(parts[parts.count - 1])
    else {
      findings.append(
        row.finding(
          "factor.unit", "`\(text)` is not understood as a unit", column: .perUnit,
          remedy: "write the unit of the activity, such as kWh, or both, such as t/GJ"))
      return nil
    }
    let isMass = numerator.dimension == .mass || numerator.dimension == .carbonMass
    if !isProperty && !isMass {
      findings.append(
        row.finding(
          "factor.unit", "an emission factor counts a mass per unit, not \(numerator.dimension)",
          column: .perUnit, remedy: "write kg, g, t or kgC before the slash"))
      return nil
    }
    self.init(numerator: numerator, denominator: denominator, text: text)
  }

  private static func unit(_ symbol: String) -> Unit? {
    try? UnitTable.standard.unit(named: symbol)
  }
}

/// The day from which a factor without `valid_from` counts.
extension CalendarDate {
  static let earliest = CalendarDate(dayNumber: -25_567)  // 1900-01-01
}

private func decimal(
  _ row: Table.Row, _ column: Table.Column, findings: inout [Finding]
) -> ExactDecimal? {
  if let value = try? ExactDecimal(parsing: row(column)) { return value }
  findings.append(
    row.finding(
      "factor.number", "`\(row(column))` is not a plain decimal number", column: column,
      remedy: "write digits with a point, such as 0.4403"))
  return nil
}

private func number(
  _ row: Table.Row, _ column: Table.Column, _ range: ClosedRange<Int>, findings: inout [Finding]
) -> Int? {
  let text = row(column)
  if text.isEmpty { return nil }
  if let value = Int(text), range.contains(value) { return value }
  findings.append(
    row.finding(
      "factor.\(column.name)",
      "`\(text)` is not a \(column.name) from \(range.lowerBound) to \(range.upperBound)",
      column: column, remedy: "write one of these numbers, or nothing"))
  return nil
}

private func date(_ text: String) -> CalendarDate? {
  try? CalendarDate(parsing: text)
}

/// A bound of validity. Lines are monthly, so a factor begins with a month and ends with one.
private func day(
  _ row: Table.Row, _ column: Table.Column, isStart: Bool, findings: inout [Finding]
) -> CalendarDate? {
  let text = row(column)
  if text.isEmpty { return nil }
  guard let day = date(text) else {
    findings.append(
      row.finding(
        "factor.validity", "`\(text)` is not a date", column: column,
        remedy: "write it as 2024-01-31"))
    return nil
  }
  let month = YearMonth(containing: day)
  if day != (isStart ? month.firstDay : month.lastDay) {
    findings.append(
      row.finding(
        "factor.validity",
        "`\(column.name)` \(day) is not the \(isStart ? "first" : "last") day of a month",
        column: column, remedy: "a factor is chosen by month; move the date to the month's edge"))
    return nil
  }
  return day
}
