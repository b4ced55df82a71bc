import EmissionFactors
import Findings
import Quantities

/// Reads `measures.csv`: rows with a `measure`. Rows with a `benefit` are savings outside the
/// inventory and are left to ``SavingReader``.
struct MeasureReader {
  /// The name of the table.
  static let fileName = "measures.csv"

  let rows: EventRowReader
  /// The facilities of the baseline.
  let facilities: [String]
  private(set) var measures: [PlannedMeasure] = []
  private(set) var findings: [Finding] = []

  init(rows: EventRowReader, facilities: [String]) {
    self.rows = rows
    self.facilities = facilities
  }

  /// Reads the table.
  mutating func read(_ table: EventTable) {
    findings += table.findings
    for var cells in table.rows where !cells.has(.benefit) {
      read(&cells)
      findings += cells.findings
    }
  }

  private mutating func read(_ cells: inout EventCells) {
    let id = cells.text(.measure)
    if id.isEmpty {
      cells.report(.measure, "measure.id", "the measure is empty", "write its id")
      return
    }
    guard let place = place(of: id, &cells) else { return }
    let item = cells.text(.item)
    if item.lowercased() == "attendance" {
      changeAttendance(&cells, place)
      return
    }
    let target = target(&cells, item)
    if cells.hasError { return }
    if let target, cells.has(.displacement) || !cells.has(.activity) || !isKnown(target, place) {
      addTarget(target, &cells, place)
    }
    if !Self.comesIn(cells) { return }
    let facility = target ?? ""
    let parts = facility.split(separator: ".", maxSplits: 1).map(String.init)
    let row = rows.row(
      &cells, usualClass: parts.first.flatMap(EventClass.init(rawValue:)),
      usualItem: parts.count > 1 ? parts[1] : "")
    guard var row else { return }
    if !facility.isEmpty, parts.count > 1 { row.item = parts[1] }
    measures[place].added.append(row)
  }

  /// Whether the row says what comes instead.
  private static func comesIn(_ cells: EventCells) -> Bool {
    [EventColumn.activity, .quantity, .persons, .per].contains { cells.has($0) }
  }

  private func isKnown(_ target: String, _ place: Int) -> Bool {
    measures[place].measure.targets.contains { $0.facility == target }
  }

  /// The place of a measure, made at its first row.
  private mutating func place(of id: String, _ cells: inout EventCells) -> Int? {
    let adoption = cells.percent(.adoption)
    if cells.hasError { return nil }
    if let place = measures.firstIndex(where: { $0.measure.id == id }) {
      if let adoption, adoption != measures[place].measure.adoption {
        cells.report(
          .adoption, "measure.adoption", "`\(id)` has another adoption above",
          "a measure is taken up by one part of the people; leave the cell empty")
        return nil
      }
      return place
    }
    guard let adoption else {
      cells.report(
        .adoption, "measure.adoption", "who takes `\(id)` up is not said",
        "write the percentage of those concerned who really use it: an offer alone saves nothing")
      return nil
    }
    guard let measure = measure(id, adoption, &cells) else { return nil }
    measures.append(PlannedMeasure(measure: measure))
    return measures.count - 1
  }

  private func measure(
    _ id: String, _ adoption: Ratio, _ cells: inout EventCells
  ) -> Measure? {
    let known = rows.tables.measure(id)
    let word = cells.text(.domain)
    let domain = Domain(rawValue: word.isEmpty ? known?.domain ?? "" : word)
    guard let domain, domain != .several else {
      let near = Spelling.nearest(to: id, among: rows.tables.measures.map(\.id)).first
      cells.report(
        .measure, "measure.domain", "`\(id)` is not in the catalogue and has no `domain`",
        (near.map { "write `\($0)`, or " } ?? "")
          + "say in `domain` what it is about: waste, travel, food, energy or materials")
      return nil
    }
    if domain == .market {
      cells.report(
        .measure, "measure.market", "`\(id)` changes the market-based figure only",
        "put the certificates or the contract into instruments.csv; the savings here are location-based",
        severity: .warning)
    }
    let name = cells.text(.name)
    return Measure(
      id: id, names: name.isEmpty ? known?.names ?? Names(id, id, id) : Names(name, name, name),
      domain: domain, provider: known?.provider ?? "", adoption: adoption, targets: [],
      attendance: [:])
  }

  /// The facility that the row means; nil for something new.
  private func target(_ cells: inout EventCells, _ item: String) -> String? {
    let eventClass = cells.text(.eventClass)
    let known = EventClass.named(eventClass)
    if item.isEmpty {
      guard let known else { return nil }
      return facilities.contains { $0 == known.rawValue || $0.hasPrefix(known.rawValue + ".") }
        && !cells.has(.activity) ? known.rawValue : nil
    }
    let matches = facilities.filter { $0 == item || $0.hasSuffix(".\(item)") }
      .filter { facility in known.map { facility.hasPrefix($0.rawValue) } ?? true }
    if matches.count == 1 { return matches[0] }
    if let whole = EventClass.named(item), known == nil { return whole.rawValue }
    if matches.isEmpty, known != nil, Self.comesIn(cells) { return nil }
    let items = facilities.compactMap {
      $0.split(separator: ".", maxSplits: 1).last.map(String.init)
    }
    cells.report(
      .item, "measure.item",
      matches.isEmpty
        ? "the baseline has no item `\(item)`" : "`\(item)` stands in more than one class",
      matches.isEmpty
        ? Spelling.nearest(to: item, among: items).first.map { "write `\($0)`" }
          ?? "write one of \(Set(items).sorted().joined(separator: ", ")), or a `class` for something new"
        : "name the class too")
    return nil
  }

  private mutating func addTarget(_ facility: String, _ cells: inout EventCells, _ place: Int) {
    let displacement = cells.percent(.displacement) ?? .one
    if cells.hasError { return }
    if isKnown(facility, place) {
      cells.report(
        .displacement, "measure.twice",
        "`\(measures[place].measure.id)` takes `\(facility)` away twice",
        "write the displacement in one of its rows only")
      return
    }
    measures[place].measure.targets.append(
      Measure.Target(facility: facility, displacement: displacement))
  }

  /// `attendance,in-person,-5`: people who take part in another way.
  private mutating func changeAttendance(_ cells: inout EventCells, _ place: Int) {
    let word = cells.text(.activity).lowercased()
    guard let count = Attendance.Count(rawValue: word) else {
      cells.report(
        .activity, "measure.attendance", "`\(word)` is no number of people",
        "write one of \(Attendance.Count.allCases.map(\.rawValue).joined(separator: ", "))")
      return
    }
    guard let change = cells.number(.quantity, mayBeNegative: true) else {
      if !cells.hasError {
        cells.report(
          .quantity, "measure.attendance", "by how many is not said", "write a number such as -5")
      }
      return
    }
    measures[place].measure.attendance[count] = change
  }
}
