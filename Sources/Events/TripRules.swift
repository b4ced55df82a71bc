import EmissionFactors
import Findings
import Quantities

/// How long a trip is and by what it goes.
struct TripRules {
  let settings: EventSettings
  let tables: EventTables

  /// Words for activities that organisers write and the catalogue calls otherwise.
  private static let words = [
    "rail": "rail.national", "car": "car.average.unknown", "motorbike": "motorbike.average",
    "cycle": "bicycle", "bicycle": "bicycle", "tram": "rail.light",
  ]
  private static let flightWords: Set = ["flight", "plane", "air", "飛機", "飞机", "航班"]
  private static let cabins = ["average", "economy", "premium-economy", "business", "first"]

  /// The kilometres one way: as the row says, or between two cities; nil where it says neither.
  func kilometres(_ cells: inout EventCells) -> (km: ExactDecimal, how: String)? {
    if let km = cells.number(.km) { return (km, "\(km.description) km") }
    if !cells.has(.origin) { return nil }
    guard let from = city(.origin, &cells) else { return nil }
    guard let to = cells.has(.destination) ? city(.destination, &cells) : settings.city else {
      if !cells.has(.destination) {
        cells.report(
          .origin, "event.city", "where the trip goes is not known",
          "write the city of the venue into event.json, or a `destination`")
      }
      return nil
    }
    guard let km = try? GreatCircle.kilometres(from: from, to: to) else { return nil }
    return (ExactDecimal(km), "\(km) km great circle \(from.id) to \(to.id)")
  }

  private func city(_ column: EventColumn, _ cells: inout EventCells) -> City? {
    let name = cells.text(column)
    if let city = tables.city(named: name) { return city }
    cells.report(
      column, "event.city", "`\(name)` is not in the table of cities",
      EventFileReader.remedy(city: name, tables))
    return nil
  }

  /// The trips of a return journey, 2; of a single one, 1.
  func legs(_ cells: inout EventCells, usual: Int) -> ExactDecimal? {
    switch cells.text(.legs).lowercased() {
    case "": return ExactDecimal(usual)
    case "return", "round-trip", "来回", "來回", "往返": return ExactDecimal(2)
    case "one-way", "single", "單程", "单程": return .one
    default: return cells.number(.legs)
    }
  }

  /// The id of the activity a trip is counted as.
  func activity(_ cells: inout EventCells, km: ExactDecimal?) -> String? {
    var word = cells.text(.activity)
    if word.isEmpty || word.lowercased() == "auto" {
      guard let band = band(&cells, km) else { return nil }
      word = band
    }
    let known = word.lowercased()
    if Self.flightWords.contains(known) { return flight(&cells, km) }
    if cells.has(.cabin) {
      cells.report(
        .cabin, "event.cabin", "a cabin belongs to a flight, and this is `\(word)`",
        "write `flight` as the activity, or leave the cabin empty")
    }
    return Self.words[known] ?? word
  }

  private func band(_ cells: inout EventCells, _ km: ExactDecimal?) -> String? {
    guard let km else {
      cells.report(
        .activity, "event.mode", "nothing says by what the trip goes",
        "write flight, rail.national, coach, bus, metro, taxi, ferry or car")
      return nil
    }
    let band = settings.travel.bands.first { band in band.belowKm.map { km < $0 } ?? true }
    if let band { return band.activity }
    cells.report(
      .activity, "event.mode", "nothing says by what a trip of \(km) km goes",
      "write it, or set `travel.bands` in event.json for trips without a word")
    return nil
  }

  /// Great-circle bands of the UK factors: the rows for flights that touch the United Kingdom, and
  /// those for all others.
  private func flight(_ cells: inout EventCells, _ km: ExactDecimal?) -> String? {
    let cabin = cells.has(.cabin) ? cells.text(.cabin).lowercased() : "economy"
    guard Self.cabins.contains(cabin) else {
      cells.report(
        .cabin, "event.cabin", "`\(cabin)` is no cabin",
        "write \(Self.cabins.joined(separator: ", "))")
      return nil
    }
    let suffix = settings.travel.radiativeForcing ? "rf" : "no-rf"
    let ends = [
      tables.city(named: cells.text(.origin)),
      cells.has(.destination) ? tables.city(named: cells.text(.destination)) : settings.city,
    ]
    let british = ends.count { $0?.country == "GB" }
    if british == 0 || !cells.has(.origin) { return "flight.international.\(cabin).\(suffix)" }
    if british == 2 { return "flight.domestic.average.\(suffix)" }
    let isShort = km.map { $0 < settings.travel.shortHaulBelowKm } ?? false
    cells.report(
      .origin, "event.haul",
      "a flight to or from the United Kingdom, counted as \(isShort ? "short" : "long") haul: the "
        + "border is \(settings.travel.shortHaulBelowKm) km",
      "set `travel.short_haul_below_km` in event.json for another border", severity: .note)
    return "flight.\(isShort ? "short" : "long")-haul.\(cabin).\(suffix)"
  }
}
