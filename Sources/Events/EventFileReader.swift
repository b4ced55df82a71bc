import ActivityData
import EmissionFactors
import Findings
import Quantities
import StrictJSON

/// Reads `event.json`. Members that it does not know belong to the inventory and the claim, whose
/// readers look at them.
public struct EventFileReader {
  /// The name of the file.
  public static let fileName = "event.json"
  /// The schema it understands.
  public static let schema = "baycarbon/event-folder/1"
  static let phaseNames = ["preparation", "holding", "wrap-up"]
  /// Members that are read here.
  static let own = [
    "schema", "comment", "name", "organiser", "dates", "period", "venue", "attendance", "boundary",
    "parent_inventory", "phases", "travel", "exclusions", "planned_with",
  ]

  private let bytes: [UInt8]
  private let tables: EventTables
  private var findings: [Finding] = []

  private init(_ bytes: [UInt8], _ tables: EventTables) {
    self.bytes = bytes
    self.tables = tables
  }

  /// What was read: the settings, nil when they cannot serve, and the document.
  public struct Reading {
    /// The settings.
    public var settings: EventSettings?
    /// The document.
    public var root: JSONObject?
    /// What was found, in report order.
    public var findings: [Finding]
  }

  /// Reads the file.
  public static func read(_ bytes: [UInt8], tables: EventTables) -> Reading {
    var reader = EventFileReader(bytes, tables)
    guard let root = reader.root() else {
      return Reading(settings: nil, root: nil, findings: reader.findings)
    }
    let settings = reader.settings(ObjectReader(root, at: .start))
    let isSound = !reader.findings.contains { $0.severity == .error }
    return Reading(
      settings: isSound ? settings : nil, root: root, findings: reader.findings.inReportOrder())
  }

  private mutating func root() -> JSONObject? {
    do {
      let node = try JSONNode(parsing: bytes)
      if case .object(let object) = node.value { return object }
      report(
        "json.type", "the file is \(node.value.kind), expected an object", at: node.position,
        remedy: "begin with { and \"schema\": \"\(Self.schema)\"")
    } catch {
      report(
        error.code.rawValue, error.message, at: error.position,
        remedy: ManifestReader.remedy(for: error.code))
    }
    return nil
  }

  private mutating func settings(_ reader: ObjectReader) -> EventSettings? {
    if let schema = reader.requiredString("schema"), schema != Self.schema {
      report(
        "event.schema", "the schema is `\(schema)`, expected `\(Self.schema)`",
        at: reader.object["schema"]?.position, remedy: "write \"schema\": \"\(Self.schema)\"")
    }
    let name = reader.requiredString("name")
    let organiser = reader.optionalString("organiser") ?? ""
    let dates = reader.requiredObject("dates").flatMap { span($0, "dates") }
    let period = reader.optionalObject("period").flatMap { span($0, "period") }
    let venue = venue(reader)
    let boundary = reader.optionalString("boundary") ?? ""
    let phases = reader.optionalStrings("phases") ?? Self.phaseNames
    for phase in phases where !Self.phaseNames.contains(phase) {
      report(
        "event.phase", "`\(phase)` is no phase", at: reader.object["phases"]?.position,
        remedy: "write preparation, holding or wrap-up")
    }
    let attendance = attendance(reader, days: dates?.days ?? 1)
    let travel = travel(reader)
    let parent = parent(reader)
    let exclusions = exclusions(reader)
    let month = reader.optionalString("planned_with").flatMap { self.month($0, reader) }
    checkTwice(reader)
    for problem in problems(of: reader) {
      report(
        problem.code.rawValue, problem.message, at: problem.position,
        remedy: problem.remedy ?? "write the value as `baycarbon init --template event` does")
    }
    guard let name, let dates, let venue else { return nil }
    if let period, period.from > dates.from || period.to < dates.to {
      report(
        "event.period", "the period \(period) does not include the event, \(dates)",
        at: reader.object["period"]?.position,
        remedy: "let it run from the preparation to the wrap-up")
    }
    return EventSettings(
      name: name, organiser: organiser, dates: dates, period: period ?? dates,
      venue: venue.name, city: venue.city, region: venue.region, boundary: boundary,
      phases: phases, attendance: attendance, travel: travel, parent: parent,
      exclusions: exclusions, plannedWith: month)
  }

  /// What is wrong with the members read here; those that are not known are left to other readers.
  private func problems(of reader: ObjectReader) -> [JSONProblem] {
    for member in reader.object.members { _ = reader.optional(member.name) }
    reader.rejectUnknown()
    return reader.problems
  }

  /// What stands at the top of the file is put into the sections of a claim from there.
  private mutating func checkTwice(_ reader: ObjectReader) {
    let derived = [
      "event": ["figures", "phases", "from", "to", "organiser", "place", "participants"],
      "subject": ["kind", "name"],
    ]
    for (section, names) in derived {
      guard case .object(let object)? = reader.object[section]?.value else { continue }
      for name in names {
        guard let position = object[name]?.position else { continue }
        report(
          "event.twice", "`\(section).\(name)` follows from the rest of the file", at: position,
          remedy: name == "figures"
            ? "take it out: a claim uses the actual figures and never a forecast" : "take it out")
      }
    }
  }

  private mutating func span(_ reader: ObjectReader, _ name: String) -> Period? {
    _ = reader.optionalString("comment")
    let days = ["from", "to"].compactMap { member -> CalendarDate? in
      guard let text = reader.requiredString(member) else { return nil }
      if let day = try? CalendarDate(parsing: text) { return day }
      report(
        "event.date", "`\(text)` is not a date of the calendar",
        at: reader.object[member]?.position, remedy: "write it as 2025-06-12")
      return nil
    }
    guard days.count == 2 else { return nil }
    if let period = Period(from: days[0], to: days[1]) { return period }
    report(
      "event.date", "`\(name)` ends before it begins", at: reader.object["to"]?.position,
      remedy: "exchange `from` and `to`")
    return nil
  }

  private mutating func month(_ text: String, _ reader: ObjectReader) -> YearMonth? {
    if let day = try? CalendarDate(parsing: text + "-01") { return YearMonth(containing: day) }
    report(
      "event.date", "`planned_with` is `\(text)`", at: reader.object["planned_with"]?.position,
      remedy: "write the month whose factors the plan used, such as 2024-11")
    return nil
  }

  private mutating func venue(
    _ reader: ObjectReader
  ) -> (name: String, city: City?, region: String)? {
    guard let venue = reader.requiredObject("venue") else { return nil }
    _ = venue.optionalString("comment")
    let name = venue.optionalString("name") ?? ""
    let cityName = venue.optionalString("city")
    let city = cityName.flatMap { tables.city(named: $0) }
    if let cityName, city == nil {
      report(
        "event.city", "`\(cityName)` is not in the table of cities",
        at: venue.object["city"]?.position, remedy: Self.remedy(city: cityName, tables))
    }
    guard let region = venue.requiredString("region") else { return nil }
    return (name, city, region)
  }

  static func remedy(city name: String, _ tables: EventTables) -> String {
    let near = tables.citiesNear(name)
    return near.isEmpty
      ? "write the nearest large city, or give the kilometres in the column `km`"
      : "write \(near.map { "`\($0)`" }.joined(separator: " or "))"
  }

  private mutating func attendance(
    _ reader: ObjectReader, days: Int
  ) -> [Phase: Attendance] {
    guard let member = reader.requiredObject("attendance") else { return [:] }
    _ = member.optionalString("comment")
    let days = ExactDecimal(days)
    if !Phase.allCases.contains(where: { member.object[$0.rawValue] != nil }) {
      return [.baseline: counts(member, days: days)]
    }
    var attendance: [Phase: Attendance] = [:]
    for phase in Phase.allCases {
      if let counts = member.optionalObject(phase.rawValue) {
        attendance[phase] = self.counts(counts, days: days)
      }
    }
    return attendance
  }

  private mutating func counts(_ member: ObjectReader, days: ExactDecimal) -> Attendance {
    _ = member.optionalString("comment")
    var attendance = Attendance(days: number(member, "days") ?? days)
    for count in Attendance.Count.allCases {
      attendance.counts[count] = number(member, count.member)
    }
    if let percent = number(member, "show_rate_pct") {
      if percent > ExactDecimal(100) {
        report(
          "event.percent", "a show rate of \(percent) %",
          at: member.object["show_rate_pct"]?.position,
          remedy: "write a percentage up to 100")
      } else if let registered = attendance[.registered], attendance[.inPerson] == nil {
        attendance.counts[.inPerson] = try? Ratio(registered).multiplied(
          by: Ratio(percent).divided(by: Ratio(ExactDecimal(100)))
        ).rounded(toPlaces: 9)
      }
    }
    return attendance
  }

  /// A number that is not negative.
  private mutating func number(_ reader: ObjectReader, _ name: String) -> ExactDecimal? {
    guard let number = reader.optionalNumber(name) else { return nil }
    if let value = try? ExactDecimal(parsing: number.text), !value.isNegative { return value }
    report(
      "event.number", "`\(name)` is \(number.text)", at: reader.object[name]?.position,
      remedy: "write a number that is not negative, such as 300")
    return nil
  }

  private mutating func travel(_ reader: ObjectReader) -> EventSettings.Travel {
    var travel = EventSettings.Travel()
    guard let member = reader.optionalObject("travel") else { return travel }
    _ = member.optionalString("comment")
    travel.radiativeForcing = member.optionalBool("radiative_forcing") ?? true
    travel.shortHaulBelowKm =
      number(member, "short_haul_below_km") ?? travel.shortHaulBelowKm
    travel.surveyFloorPercent = number(member, "survey_floor_pct")
    for band in member.optionalObjects("bands") ?? [] {
      _ = band.optionalString("comment")
      let below = number(band, "below_km")
      guard let activity = band.requiredString("activity") else { continue }
      if let last = travel.bands.last, !Self.rises(from: last.belowKm, to: below) {
        report(
          "event.bands", "the bands of distance do not rise", at: band.position,
          remedy: "write them from near to far, the last one without `below_km`")
      }
      travel.bands.append(EventSettings.Band(belowKm: below, activity: activity))
    }
    return travel
  }

  /// Whether a band can follow one that ends at a distance.
  private static func rises(from end: ExactDecimal?, to next: ExactDecimal?) -> Bool {
    guard let end else { return false }
    return next.map { end < $0 } ?? true
  }

  private mutating func parent(_ reader: ObjectReader) -> EventSettings.Parent? {
    guard let member = reader.optionalObject("parent_inventory") else { return nil }
    _ = member.optionalString("comment")
    guard let name = member.requiredString("name") else { return nil }
    var shared: [EventClass] = []
    for word in member.optionalStrings("shared") ?? [] {
      if let known = eventClass(word, at: member.object["shared"]?.position) {
        shared.append(known)
      }
    }
    if member.object["shared"] == nil {
      findings.append(
        Finding(
          .warning, "event.overlap",
          "nothing is said of what stands in `\(name)` too: the two must not simply be added",
          at: location(member.position),
          remedy: #"name the classes in both: "shared": ["venue-energy"], or [] for none"#))
    }
    return EventSettings.Parent(name: name, shared: shared)
  }

  private mutating func exclusions(_ reader: ObjectReader) -> [EventSettings.Exclusion] {
    (reader.optionalObjects("exclusions") ?? []).compactMap { member in
      _ = member.optionalString("comment")
      let known = member.requiredString("class").flatMap {
        eventClass($0, at: member.object["class"]?.position)
      }
      let what = member.requiredString("what")
      let reason = member.requiredString("reason")
      guard let text = member.requiredString("estimate_kg") else { return nil }
      guard let estimate = try? ExactDecimal(parsing: text), !estimate.isNegative else {
        report(
          "event.number", "`\(text)` is not an amount of kg CO2e",
          at: member.object["estimate_kg"]?.position, remedy: #"write it as "1200.5""#)
        return nil
      }
      guard let known, let what, let reason else { return nil }
      return EventSettings.Exclusion(
        eventClass: known, what: what, reason: reason, estimateKg: estimate,
        position: member.position)
    }
  }

  private mutating func eventClass(_ word: String, at position: JSONPosition?) -> EventClass? {
    if let known = EventClass.named(word) { return known }
    report(
      "event.class", "`\(word)` is no class", at: position, remedy: EventClass.remedy(word))
    return nil
  }

  private mutating func report(
    _ code: String, _ message: String, at position: JSONPosition?, remedy: String
  ) {
    findings.append(
      Finding(
        .error, code, message, at: location(position), excerpt: position?.excerpt(from: bytes),
        remedy: remedy))
  }

  private func location(_ position: JSONPosition?) -> SourceLocation {
    SourceLocation(file: Self.fileName, line: position?.line, column: position?.column)
  }
}

extension EventClass {
  /// What to write instead of a word that is no class.
  static func remedy(_ word: String) -> String {
    let names = allCases.map(\.rawValue)
    return Spelling.nearest(to: word, among: names).first.map { "write `\($0)`" }
      ?? "write one of \(names.joined(separator: ", "))"
  }
}
