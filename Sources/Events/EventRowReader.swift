import ActivityData
import EmissionFactors
import Findings
import Quantities

/// Understands the rows of an event's tables.
struct EventRowReader {
  let settings: EventSettings
  let tables: EventTables
  /// Who takes part in the phase of the table.
  let attendance: Attendance

  /// The terms a quantity is worked out from, and in which words.
  private struct Product {
    var terms: [Ratio] = []
    var words: [String] = []
    var divisors: [String] = []

    mutating func multiply(_ value: ExactDecimal?, _ word: String) {
      guard let value else { return }
      terms.append(Ratio(value))
      words.append("\(value)\(word)")
    }

    mutating func divide(_ value: ExactDecimal?, _ word: String) {
      guard let value, let reciprocal = try? Ratio.one.divided(by: Ratio(value)) else { return }
      terms.append(reciprocal)
      divisors.append("\(value)\(word)")
    }

    mutating func multiply(part: Ratio?, _ word: String) {
      guard let part else { return }
      terms.append(part)
      words.append("\(part)\(word)")
    }

    /// `10 persons x 2580 km x 2 / 4 in a car`.
    var text: String { ([words.joined(separator: " x ")] + divisors).joined(separator: " / ") }

    func value() throws(ArithmeticError) -> Ratio {
      var product = ExactProduct()
      for term in terms { product.multiply(by: term) }
      return try product.ratio()
    }
  }

  /// The rows of a table; those that cannot be understood are findings.
  func rows(of table: EventTable) -> (rows: [EventRow], findings: [Finding], rejected: Int) {
    var rows: [EventRow] = []
    var findings = table.findings
    var rejected = table.rejected
    for var cells in table.rows {
      let row = row(&cells, usualClass: nil, usualItem: "")
      findings += cells.findings
      if let row { rows.append(row) } else { rejected += 1 }
    }
    return (rows, findings, rejected)
  }

  /// One row; nil, with the reasons in the cells, when it cannot be understood.
  func row(
    _ cells: inout EventCells, usualClass: EventClass?, usualItem: String
  ) -> EventRow? {
    guard let known = eventClass(&cells, usual: usualClass) else { return nil }
    var product = Product()
    let trip = known.isTravel ? TripRules(settings: settings, tables: tables) : nil
    let distance = trip?.kilometres(&cells)
    guard let activity = activity(&cells, known, trip, distance?.km) else { return nil }
    if trip != nil, distance == nil, !cells.has(.unit), !cells.hasError {
      cells.report(
        .km, "event.distance", "nothing says how far the trip goes",
        "write the kilometres one way into `km`, or a city into `origin`")
    }
    let per = basis(&cells)
    let uses = cells.divisor(.uses)
    multiply(&product, &cells, per, uses)
    if let distance {
      product.multiply(distance.km, "")
      product.words[product.words.count - 1] = distance.how
      product.multiply(
        trip?.legs(&cells, usual: known == .freight ? 1 : 2), " trips each")
    }
    let occupancy = occupancy(&cells, activity, isTrip: distance != nil)
    product.divide(occupancy, " in a vehicle")
    let isSurvey = survey(&cells, &product)
    if product.terms.isEmpty, per == nil {
      cells.report(
        .quantity, "event.quantity", "nothing says how much",
        "write a `quantity`, or `persons` with `km` or an `origin`")
    }
    let unit = unit(cells, known, hasDistance: distance != nil, hasOccupancy: occupancy != nil)
    let days = days(&cells)
    let isWorkedOut = isSurvey || distance != nil || per != nil || product.terms.count > 1
    let quality = quality(&cells, isWorkedOut: isWorkedOut)
    guard !cells.hasError, let days, let amount = amount(product, &cells) else { return nil }
    let note = [isWorkedOut ? product.text : "", cells.text(.note)].filter { !$0.isEmpty }
    return EventRow(
      cells: cells, eventClass: known,
      item: cells.has(.item) ? cells.text(.item) : usualItem, activity: activity, unit: unit,
      amount: amount, per: per, uses: uses, from: days.from, to: days.to,
      region: cells.text(.region), evidence: cells.text(.evidence), quality: quality,
      instrument: cells.text(.instrument), uncertainty: cells.text(.uncertainty),
      scope: cells.text(.scope), category: cells.text(.category),
      note: note.joined(separator: "; "))
  }

  private func eventClass(_ cells: inout EventCells, usual: EventClass?) -> EventClass? {
    let word = cells.text(.eventClass)
    if word.isEmpty, let usual { return usual }
    if let known = EventClass.named(word) { return known }
    cells.report(
      .eventClass, "event.class", word.isEmpty ? "the class is empty" : "`\(word)` is no class",
      EventClass.remedy(word))
    return nil
  }

  private func activity(
    _ cells: inout EventCells, _ known: EventClass, _ trip: TripRules?, _ km: ExactDecimal?
  ) -> String? {
    if let trip { return trip.activity(&cells, km: km) }
    if cells.has(.activity) { return cells.text(.activity) }
    switch known {
    case .accommodation: return "hotel-night"
    case .digital: return "online-attendance"
    default:
      cells.report(
        .activity, "event.activity", "the activity is empty",
        "`baycarbon factors search WORD` finds the ids")
      return nil
    }
  }

  private func basis(_ cells: inout EventCells) -> Attendance.Basis? {
    let word = cells.text(.per)
    if word.isEmpty { return nil }
    guard let basis = Attendance.Basis(named: word) else {
      let near = Spelling.nearest(to: word, among: Attendance.Basis.names).first
      cells.report(
        .per, "event.per", "`\(word)` is nothing that is counted",
        near.map { "write `\($0)`" }
          ?? "write one of \(Attendance.Basis.names.joined(separator: ", "))")
      return nil
    }
    if (try? attendance.number(of: basis)) ?? nil == nil {
      cells.report(
        .per, "event.attendance", "`attendance` in event.json does not say how many `\(word)` are",
        "add the number there")
    }
    return basis
  }

  private func multiply(
    _ product: inout Product, _ cells: inout EventCells, _ per: Attendance.Basis?,
    _ uses: ExactDecimal?
  ) {
    product.multiply(cells.number(.quantity), cells.has(.unit) ? " \(cells.text(.unit))" : "")
    if let per { product.words.append("each \(per.name)") }
    product.multiply(cells.number(.persons), " persons")
    product.multiply(cells.number(.nights), " nights")
    product.multiply(cells.number(.hours), " h")
    product.multiply(cells.number(.kw), " kW")
    let mass = mass(&cells)
    product.multiply(mass, " kg each")
    product.multiply(part: cells.part(.share), "")
    product.multiply(part: cells.part(.floorShare), " of the floor")
    product.multiply(part: cells.part(.hourShare), " of the hours")
    product.divide(cells.divisor(.sharing), " in a room")
    product.divide(uses, " uses")
  }

  /// kg of one piece: a number, or the id of a default.
  private func mass(_ cells: inout EventCells) -> ExactDecimal? {
    let word = cells.text(.kgEach)
    if word.isEmpty { return nil }
    return tables.mass(word)?.kg ?? cells.number(.kgEach)
  }

  private func occupancy(
    _ cells: inout EventCells, _ activity: String, isTrip: Bool
  ) -> ExactDecimal? {
    if let occupancy = cells.divisor(.occupancy) { return occupancy }
    let isVehicle = activity.hasPrefix("car.") || activity.hasPrefix("motorbike.")
    if isTrip, isVehicle, !cells.has(.occupancy) {
      cells.report(
        .occupancy, "event.occupancy", "how many share the vehicle is not said",
        "write the persons in one car, 1 if each drives alone")
    }
    return nil
  }

  /// What was answered by some stands for all; true where it does.
  private func survey(_ cells: inout EventCells, _ product: inout Product) -> Bool {
    guard let answered = cells.divisor(.answered) else { return false }
    guard let all = cells.number(.of) ?? attendance[.inPerson] else {
      cells.report(
        .answered, "event.attendance", "of how many the answers are is not said",
        "write `of`, or the attendance in person in event.json")
      return false
    }
    if all < answered {
      cells.report(
        .answered, "event.percent", "\(answered) answered of \(all)",
        "the answers are at most as many as the people")
      return false
    }
    guard
      let rate = try? Ratio(answered).multiplied(by: Ratio(ExactDecimal(100))).divided(
        by: Ratio(all)),
      let percent = try? rate.rounded(toPlaces: 1)
    else { return false }
    if let floor = settings.travel.surveyFloorPercent, percent < floor {
      cells.report(
        .answered, "event.survey",
        "\(answered) of \(all) answered, \(percent) %, fewer than the floor of \(floor) %",
        "ask more people, or leave the survey out and say so")
      return false
    }
    cells.report(
      .answered, "event.survey", "\(answered) of \(all) answered, \(percent) %; they stand for all",
      settings.travel.surveyFloorPercent == nil
        ? "set `travel.survey_floor_pct` in event.json to have small surveys refused"
        : "nothing to do", severity: .note)
    product.multiply(all, " in all")
    product.divide(answered, " answered")
    return true
  }

  private func unit(
    _ cells: EventCells, _ known: EventClass, hasDistance: Bool, hasOccupancy: Bool
  ) -> String {
    let unit = cells.text(.unit)
    if known == .freight, hasDistance, unit == "t" || unit == "kg" { return "\(unit)km" }
    if !unit.isEmpty { return unit }
    if hasDistance { return hasOccupancy ? "km" : "pkm" }
    if known == .accommodation { return "room-night" }
    if cells.has(.kw), cells.has(.hours) { return "kWh" }
    if known == .digital, cells.has(.hours) { return "person.h" }
    return cells.has(.kgEach) ? "kg" : ""
  }

  private func days(_ cells: inout EventCells) -> (from: CalendarDate, to: CalendarDate)? {
    func day(_ column: EventColumn, _ cells: inout EventCells) -> CalendarDate? {
      if !cells.has(column) { return nil }
      if let day = try? CalendarDate(userText: cells.text(column)) { return day }
      cells.report(
        column, "event.date", "`\(cells.text(column))` is not a date of the calendar",
        "write it as 2025-06-12")
      return nil
    }
    if let date = day(.date, &cells) { return (date, date) }
    let from = day(.from, &cells)
    let to = day(.to, &cells)
    if let from, let to {
      if from <= to { return (from, to) }
      cells.report(.to, "event.date", "the row ends before it begins", "exchange `from` and `to`")
      return nil
    }
    if cells.hasError { return nil }
    let only = from ?? to ?? settings.dates.from
    return (only, only)
  }

  /// As the row says; else measured where there is evidence and nothing was worked out.
  private func quality(_ cells: inout EventCells, isWorkedOut: Bool) -> DataQuality {
    if !cells.text(.kgEach).isEmpty, tables.mass(cells.text(.kgEach)) != nil { return .estimated }
    switch cells.text(.quality).lowercased() {
    case "": return !isWorkedOut && cells.has(.evidence) ? .measured : .derived
    case "1", "measured", "实测", "實測": return .measured
    case "2", "derived", "推算": return .derived
    case "3", "default", "estimated", "估算": return .estimated
    case let word:
      cells.report(
        .quality, "event.quality", "`\(word)` is no tier",
        "write measured, derived or default, or 1, 2 or 3")
      return .derived
    }
  }

  private func amount(_ product: Product, _ cells: inout EventCells) -> Ratio? {
    if let value = try? product.value() { return value }
    cells.report(
      .quantity, "event.overflow", "the quantity is too large to be held exactly",
      "look for a number in the wrong unit")
    return nil
  }
}
