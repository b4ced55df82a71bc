import Quantities

extension RowParser {
  /// The unit of a row, if the activity may be counted in it.
  mutating func unit(
    _ cells: inout Cells, of activity: ActivityVocabulary.Entry?
  ) -> Unit? {
    let text = cells.text(.unit)
    let spelling = UnitSpelling(text: text, activity: activity?.id)
    var unit = units[spelling]
    if unit == nil {
      do throws(UnitTable.Failure) {
        unit = try UnitTable.standard.unit(named: halfWidth(text), for: activity?.id)
        units[spelling] = unit
      } catch {
        report(error, text, &cells)
      }
    }
    guard let unit, let activity else { return nil }
    if let only = unit.onlyFor, only != activity.id {
      cells.report(
        .unit, "unit.not-for-activity",
        "`\(unit.symbol)` is a unit of \(only) only, not of \(activity.id)",
        remedy: "write the unit on the bill, such as kWh")
      return nil
    }
    if activity.dimensions.contains(unit.dimension) { return unit }
    let expected = activity.dimensions.map(\.description).sorted().joined(separator: " or ")
    cells.report(
      .unit, "unit.dimension",
      "`\(unit.symbol)` is \(unit.dimension); \(activity.id) is counted in \(expected)",
      remedy: Self.remedy(for: unit, dimensions: activity.dimensions))
    return nil
  }

  private mutating func report(_ failure: UnitTable.Failure, _ text: String, _ cells: inout Cells) {
    switch failure {
    case .ambiguous(let choices):
      cells.report(
        .unit, "unit.ambiguous", "`\(text)` is more than one unit",
        remedy: "write \(Self.choice(choices))")
    case .unknown:
      let nearest = nearest(text, .unit) { UnitTable.standard.nearest(to: halfWidth(text)) }
      cells.report(
        .unit, text.isEmpty ? "unit.empty" : "unit.unknown",
        text.isEmpty ? "the unit is empty" : "unknown unit `\(text)`",
        remedy: nearest.isEmpty
          ? "write a unit such as kWh, L, kg, t, m3, km" : "write \(Self.choice(nearest))")
    }
  }

  private static func remedy(for unit: Unit, dimensions: Set<Dimension>) -> String {
    if unit.dimension == .volume, dimensions.contains(.normalVolume) {
      return
        "say at which state the gas was metered: Nm3 (0 °C), m3.15C or m3.20C (all at 101.325 kPa)"
    }
    if unit.dimension == .energy, dimensions.contains(.grossEnergy) {
      return "say which calorific value the energy is on: kWh.gross or kWh.net"
    }
    if unit.dimension == .distance, dimensions.contains(.passengerDistance) {
      return "write pkm: kilometres times passengers"
    }
    if unit.dimension == .distance, dimensions.contains(.massDistance) {
      return "write tkm: tonnes times kilometres"
    }
    let usual = dimensions.sorted { $0.id < $1.id }
      .flatMap { UnitTable.standard.usualUnits(of: $0).prefix(3) }
    return "write a unit such as \(usual.map(\.symbol).joined(separator: ", "))"
  }
}
