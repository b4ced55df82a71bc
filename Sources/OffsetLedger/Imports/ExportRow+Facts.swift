import Findings
import Quantities
import StrictCSV

/// What a row says of its credits, checked against what the serial says.
extension ExportRow {
  /// The facts; what contradicts the serial is a finding.
  mutating func facts(of serial: SerialBlock) -> CreditFacts {
    var facts = CreditFacts()
    facts.serial = text(.serial)
    checkProject(serial)
    checkCountry(serial)
    facts.project = text(.project) ?? serial.facts.project
    facts.projectName = text(.projectName)
    facts.country = text(.country) ?? serial.facts.country
    facts.methodology = text(.methodology)
    facts.vintage = vintage(serial.facts.vintage)
    facts.issuedOn = day(.issuedOn)
    facts.isReversible = word(
      .reversible, Self.reversibility, code: "offset.value", severity: .warning)
    facts.mitigation =
      word(.mitigation, Self.mitigations, code: "offset.value", severity: .warning)
      ?? (flag(.removal) == true ? .removal : nil)
    addLabels(to: &facts)
    addAuthorisations(to: &facts)
    facts.labels.sort()
    return facts
  }

  /// The use of the credits; nil fields are those that the registry leaves open.
  mutating func retirement() -> Retirement {
    var retirement = Retirement()
    retirement.on = day(.retiredOn)
    retirement.beneficiary = text(.beneficiary).flatMap {
      RetirementWords.isUndisclosed($0) ? nil : Self.line($0)
    }
    retirement.purpose = text(.purpose).map(Self.line)
    let notes = [text(.note), text(.cancellation), text(.cancellationDetails)].compactMap(\.self)
    retirement.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return retirement
  }

  /// The labels in the cell for them.
  var labels: [String] {
    (text(.labels) ?? "").split(separator: header.format.labelSeparator)
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static let reversibility = [
    "reversible": true, "yes": true, "true": true, "non-reversible": false, "no": false,
    "false": false,
  ]

  private static let mitigations: [String: CreditFacts.Mitigation] = [
    "reduction": .reduction, "removal": .removal, "mixed": .mixed, "both": .mixed,
    "reduction/removal": .mixed, "reduction and removal": .mixed, "avoidance": .reduction,
  ]

  /// A cell as one line: exports break long names, entries do not. Other control characters stay, and
  /// the ledger refuses them.
  private static func line(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }
      .joined(separator: " ")
  }

  private mutating func checkProject(_ serial: SerialBlock) {
    // A CER's serial has the number of the CDM, the column that of the registry it is kept in.
    guard let number = serial.facts.project, serial.programme != .cer, let text = text(.project)
    else { return }
    let digits = Array(text.utf8).drop { !Digits.isDigit($0) }
    if String(decoding: Digits.withoutPadding(digits), as: UTF8.self) == number { return }
    report(
      .project, "offset.project", "the project is `\(text)`, the serial says \(number)",
      remedy: "compare both with the registry")
  }

  private mutating func checkCountry(_ serial: SerialBlock) {
    // Only codes can be compared; names of countries are written in many ways.
    guard let code = serial.facts.country, let text = text(.country), text.utf8.count == 2,
      text.uppercased() != code
    else { return }
    report(
      .country, "offset.country", "the country is `\(text)`, the serial says \(code)",
      remedy: "compare both with the registry")
  }

  /// The vintage of the columns, the days before the year, and otherwise that of the serial.
  private mutating func vintage(_ serial: Vintage?) -> Vintage? {
    let days = vintageDays()
    let year = text(.vintage).flatMap { Self.vintage($0) }
    if let text = text(.vintage), year == nil {
      report(
        .vintage, "offset.vintage", "`\(text)` is no vintage",
        remedy: "write a year such as 2023, or two days")
    }
    compare(.vintage, year, with: serial, of: "the serial")
    compare(.vintageFrom, days, with: serial, of: "the serial")
    compare(.vintageFrom, days, with: year, of: "the column `\(header.name(of: .vintage))`")
    return days ?? (serial?.precision == .day ? serial : year ?? serial)
  }

  /// Two statements of a vintage must be the same days where both have days; days may reach out of
  /// a year, since reporting periods do, but must have a day in it.
  private mutating func compare(
    _ field: ExportField, _ vintage: Vintage?, with other: Vintage?, of source: String
  ) {
    guard let vintage, let other else { return }
    let isSame =
      vintage.precision == .day && other.precision == .day
      ? vintage == other : vintage.period.overlaps(other.period)
    if isSame { return }
    report(
      field, "offset.vintage", "the vintage is \(vintage), \(source) says \(other)",
      remedy: "compare both with the registry")
  }

  private mutating func vintageDays() -> Vintage? {
    // Where an export has one day only, that day is the vintage.
    let isSingleDay = header.format.columns[.vintageTo] == nil
    let from = day(.vintageFrom)
    guard let from, let to = isSingleDay ? from : day(.vintageTo) else {
      if !isSingleDay, (text(.vintageFrom) == nil) != (text(.vintageTo) == nil) {
        report(
          text(.vintageFrom) == nil ? .vintageFrom : .vintageTo, "offset.vintage",
          "one end of the vintage is missing", remedy: "write both days, or the year alone")
      }
      return nil
    }
    if let period = Period(from: from, to: to) { return Vintage(period) }
    report(
      .vintageTo, "offset.vintage", "the vintage begins on \(from) and ends before, on \(to)",
      remedy: "compare both days with the registry")
    return nil
  }

  /// A year, or two years or ISO days with a word between them.
  private static func vintage(_ text: String) -> Vintage? {
    if let year = Int(text) { return Vintage(year: year) }
    for separator in [" to ", " - ", "/", "-"] {
      let parts = text.split(separator: separator).map(String.init)
      guard parts.count == 2 else { continue }
      let from = Int(parts[0]).map { CalendarDate(year: $0, month: 1, day: 1) }
      let to = Int(parts[1]).map { CalendarDate(year: $0, month: 12, day: 31) }
      guard let first = from ?? (try? CalendarDate(parsing: parts[0])),
        let last = to ?? (try? CalendarDate(parsing: parts[1]))
      else { continue }
      return Period(from: first, to: last).map { Vintage($0) }
    }
    return nil
  }

  private mutating func addLabels(to facts: inout CreditFacts) {
    for label in labels {
      switch CreditLabel(label) {
      case .authorisation(let purpose):
        facts.authorisations.append(Authorisation(purpose: purpose, adjusted: .pending))
      case .mitigation(let mitigation):
        let isOther = facts.mitigation.map { $0 != mitigation } == true
        facts.mitigation = isOther ? .mixed : mitigation
      case .removalLabel:
        facts.mitigation = facts.mitigation ?? .removal
        facts.labels.append(label)
      case .other: facts.labels.append(label)
      }
    }
    let flags: [(ExportField, String)] = [
      (.coreCarbon, "ICVCM CCP"), (.corsia, "CORSIA Eligible"),
      (.corsiaPilot, "CORSIA Pilot Phase 2021-2023"),
      (.corsiaFirst, "CORSIA First Phase 2024-2026"),
    ]
    for (field, label) in flags where flag(field) == true { facts.labels.append(label) }
  }

  private mutating func addAuthorisations(to facts: inout CreditFacts) {
    if let text = text(.authorisation), text.lowercased() != "not applicable" {
      facts.authorisations.append(Authorisation(purpose: text, adjusted: .pending))
    }
    if flag(.adjustment) == true {
      facts.authorisations.append(
        Authorisation(purpose: header.name(of: .adjustment), adjusted: .yes))
    }
  }
}
