import Findings
import Quantities
import StrictCSV

/// Turns the records of activity tables into rows, or into findings that say why not.
struct RowParser {
  private(set) var file = ""
  private(set) var header = ActivityHeader()
  let manifest: Manifest
  let vocabulary: ActivityVocabulary
  /// Whether notes are read: they are shown in explanations and nowhere else.
  let keepsNotes: Bool
  private let facilities: [String: Manifest.Facility]
  // The same few words come back in every row: what they mean is looked up once.
  private var activities: [String: ActivityVocabulary.Entry] = [:]
  private(set) var suggestions: [Suggestion: [String]] = [:]
  var units: [UnitSpelling: Unit] = [:]

  /// A word that is not known in a column.
  struct Suggestion: Hashable {
    let word: String
    let column: ActivityColumn
  }

  /// A spelling may mean another unit for another activity.
  struct UnitSpelling: Hashable {
    let text: String
    let activity: String?
  }

  init(manifest: Manifest, vocabulary: ActivityVocabulary, keepsNotes: Bool = false) {
    self.keepsNotes = keepsNotes
    self.manifest = manifest
    self.vocabulary = vocabulary
    // An id counts before a name, and a name that two facilities share names neither.
    let names = Dictionary(grouping: manifest.facilities, by: \.name).filter { $0.value.count == 1 }
    let ids = Dictionary(uniqueKeysWithValues: manifest.facilities.map { ($0.id, $0) })
    facilities = ids.merging(names.compactMapValues(\.first)) { id, _ in id }
  }

  /// Turns to another table.
  mutating func begin(file: String, header: ActivityHeader) {
    self.file = file
    self.header = header
  }

  /// Reads one record; nil when it is rejected, with at least one error in `findings`.
  mutating func row(_ record: CSVRecord, findings: inout [Finding]) -> ActivityRow? {
    var cells = Cells(record: record, header: header, file: file)
    defer { findings.append(contentsOf: cells.findings) }
    guard cells.isWellFormed() else { return nil }
    let facility = facility(&cells)
    let activity = activity(&cells)
    let unit = unit(&cells, of: activity)
    let isCorrection = correction(&cells)
    let quantity = quantity(&cells, isCorrection: isCorrection)
    let period = period(&cells)
    let region = region(&cells)
    let instrument = instrument(&cells)
    let quality = quality(&cells)
    let uncertainty = uncertainty(&cells)
    let scope = whole(&cells, .scope, 1...3)
    let category = whole(&cells, .category, 1...15)
    if let category, let scope, scope != 3 {
      cells.report(
        .category, "category.scope", "category \(category) belongs to scope 3, not \(scope)",
        remedy: "leave one of the two empty")
    }
    if scope == 3 && category == nil {
      cells.report(
        .category, "category.empty", "the row is put into scope 3 without a category",
        remedy: "write a category from 1 to 15, or leave the scope empty for the usual place")
    }
    guard cells.findings.isEmpty, let facility, let activity, let unit, let quantity, let period
    else { return nil }
    return ActivityRow(
      facility: facility.id, activity: activity.id, region: region ?? facility.region,
      quantity: quantity, unit: unit, period: period, evidence: cells.text(.evidence),
      quality: quality ?? .measured, instrument: instrument,
      uncertaintyPercent: uncertainty, scope: scope, category: category,
      isCorrection: isCorrection, meter: cells.text(.meter),
      notes: keepsNotes ? cells.notes() : [], lines: cells.lines,
      location: cells.location(.activity))
  }

  /// What is near to an unknown word. Looked for once for each word, and for a hundred at most:
  /// a table with more of them has the wrong columns.
  mutating func nearest(
    _ word: String, _ column: ActivityColumn, _ find: () -> [String]
  ) -> [String] {
    let key = Suggestion(word: word, column: column)
    if let known = suggestions[key] { return known }
    if suggestions.count >= Self.suggestionsAtMost { return [] }
    let found = find()
    suggestions[key] = found
    return found
  }

  static let suggestionsAtMost = 100

  private mutating func facility(_ cells: inout Cells) -> Manifest.Facility? {
    let text = cells.text(.facility)
    if let facility = facilities[text] { return facility }
    let known = manifest.facilities.map(\.id)
    let nearest = nearest(text, .facility) { Spelling.nearest(to: text, among: known) }
    cells.report(
      .facility, text.isEmpty ? "facility.empty" : "facility.unknown",
      text.isEmpty ? "the facility is empty" : "unknown facility `\(text)`",
      remedy: nearest.isEmpty
        ? "write one of the ids in inventory.json: \(known.prefix(8).joined(separator: ", "))"
        : "write \(Self.choice(nearest)), or add the facility to inventory.json")
    return nil
  }

  private mutating func activity(_ cells: inout Cells) -> ActivityVocabulary.Entry? {
    let text = cells.text(.activity)
    if let entry = activities[text] { return entry }
    if let entry = vocabulary.entry(named: text) {
      activities[text] = entry
      return entry
    }
    let nearest = nearest(text, .activity) { [vocabulary] in vocabulary.activities(near: text) }
    cells.report(
      .activity, text.isEmpty ? "activity.empty" : "activity.unknown",
      text.isEmpty ? "the activity is empty" : "unknown activity `\(text)`",
      remedy: nearest.isEmpty
        ? "find its name with `baycarbon factors search WORD`"
        : "write \(Self.choice(nearest))")
    return nil
  }

  private func quantity(_ cells: inout Cells, isCorrection: Bool) -> ExactDecimal? {
    let text = cells.text(.quantity)
    do throws(DecimalSyntaxError) {
      let value = try ExactDecimal(userText: text)
      if value.isNegative && !isCorrection {
        cells.report(
          .quantity, "quantity.negative", "the quantity \(value) is negative",
          remedy: "write `yes` in a column `correction` if the row takes back another")
        return nil
      }
      return value
    } catch {
      let problem = QuantityProblem(error, text)
      cells.report(.quantity, problem.code, problem.message, remedy: problem.remedy)
      return nil
    }
  }

  private func correction(_ cells: inout Cells) -> Bool {
    let text = cells.text(.correction).lowercased()
    if ["yes", "true", "1", "是", "y"].contains(text) { return true }
    if !["", "no", "false", "0", "否", "n"].contains(text) {
      cells.report(
        .correction, "correction.invalid", "`\(text)` is neither yes nor no",
        remedy: "write yes, no or nothing")
    }
    return false
  }

  private mutating func region(_ cells: inout Cells) -> String? {
    let text = cells.text(.region)
    if text.isEmpty { return nil }
    if let code = vocabulary.region(named: text) { return code }
    let nearest = nearest(text, .region) { [vocabulary] in vocabulary.regions(near: text) }
    cells.report(
      .region, "region.unknown", "unknown region `\(text)`",
      remedy: nearest.isEmpty
        ? "write the code of the country or province, such as JP, SG, CN-SH or HK-CLP; "
          + "`baycarbon factors regions` lists them"
        : "write \(Self.choice(nearest))")
    return nil
  }

  private mutating func instrument(_ cells: inout Cells) -> String {
    let text = cells.text(.instrument)
    if text.isEmpty { return text }
    if let id = vocabulary.instrument(named: text) { return id }
    let nearest = nearest(text, .instrument) { [vocabulary] in vocabulary.instruments(near: text) }
    cells.report(
      .instrument, "instrument.unknown", "unknown instrument `\(text)`",
      remedy: nearest.isEmpty
        ? "add it to instruments.csv, or leave the cell empty"
        : "write \(Self.choice(nearest)), or add it to instruments.csv")
    return ""
  }

  private func quality(_ cells: inout Cells) -> DataQuality? {
    let text = cells.text(.quality)
    if text.isEmpty { return nil }
    if let quality = DataQuality.named(text) { return quality }
    cells.report(
      .quality, "quality.unknown", "unknown data quality `\(text)`",
      remedy: "write measured, derived or estimated")
    return nil
  }

  private func uncertainty(_ cells: inout Cells) -> ExactDecimal? {
    let text = cells.text(.uncertainty)
    if text.isEmpty { return nil }
    if let value = try? ExactDecimal(userText: text), !value.isNegative { return value }
    cells.report(
      .uncertainty, "uncertainty.invalid", "`\(text)` is not a percentage",
      remedy: "write a number such as 5 for ±5 %")
    return nil
  }

  private func whole(
    _ cells: inout Cells, _ column: ActivityColumn, _ range: ClosedRange<Int>
  ) -> Int? {
    let text = cells.text(column)
    if text.isEmpty { return nil }
    if let value = Int(halfWidth(text)), range.contains(value) { return value }
    cells.report(
      column, "\(column.rawValue).invalid", "`\(text)` is no \(column.rawValue)",
      remedy: "write a number from \(range.lowerBound) to \(range.upperBound), or nothing")
    return nil
  }

  static func choice(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: " or ")
  }
}
