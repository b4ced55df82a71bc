import Findings

/// Compares the rows that a search took for the same, and says which are.
struct DuplicateFindings {
  private let tables: [ActivityTable]
  private var finder: RowFinder

  init(_ tables: [ActivityTable], finder: RowFinder) {
    self.tables = tables
    self.finder = finder
  }

  /// One warning for each row that repeats an earlier one, as far as they are listed, and what must
  /// be said of the search itself.
  mutating func findings(_ outcome: DuplicateSearch.Outcome) -> [Finding] {
    switch outcome.obstacle {
    case .tooManyRows(let limit):
      return [
        Finding(
          .note, "row.duplicates-unchecked",
          "there are more than \(limit) rows: repeated ones were not looked for",
          remedy: "`baycarbon check` looks for them among any number of rows")
      ]
    case .noRoom(let reason):
      return [
        Finding(
          .warning, "row.duplicates-unchecked",
          "repeated rows were not looked for: there is no room for the notes on them: \(reason)",
          remedy: "free some space, or name another folder in the environment variable TMPDIR")
      ]
    case nil: break
    }
    var findings: [Finding] = []
    var changed: Set<Int> = []
    let rows = rows(of: outcome.listed)
    for repetition in outcome.listed {
      guard let row = rows[repetition.place], let first = rows[repetition.first] else {
        let place = RowPlace(
          tableAndLine: rows[repetition.place] == nil ? repetition.place : repetition.first)
        if changed.insert(place.table).inserted { findings.append(self.changed(place)) }
        continue
      }
      if RowIdentity(row) == RowIdentity(first) {
        findings.append(Self.finding(row, first: first.location))
      }
    }
    if outcome.count > outcome.listed.count {
      findings.append(
        Finding(
          .note, "row.not-listed",
          "\(outcome.count - outcome.listed.count) more rows repeat an earlier one and are not listed"
        ))
    }
    return findings
  }

  /// The rows at the places that take part, by place.
  private mutating func rows(
    of repetitions: [DuplicateSearch.Repetition]
  ) -> [UInt64: ActivityRow] {
    let places = Set(repetitions.flatMap { [$0.place, $0.first] }).map(RowPlace.init(tableAndLine:))
    var rows: [UInt64: ActivityRow] = [:]
    for (table, places) in Dictionary(grouping: places, by: \.table) {
      let found = finder.rows(on: places.map(\.line), of: tables[table])
      for place in places { rows[place.tableAndLine] = found[place.line] }
    }
    return rows
  }

  /// Told once for a table, at the first row that is not there any more.
  private func changed(_ place: RowPlace) -> Finding {
    let name = tables[place.table].name
    return Finding(
      .warning, "file.changed", "the table has changed while it was read",
      at: SourceLocation(file: name, line: place.line), remedy: "run the command again")
  }

  private static func finding(_ row: ActivityRow, first: SourceLocation) -> Finding {
    let what =
      row.evidence.isEmpty
      ? "the same quantity and no evidence" : "evidence `\(row.evidence)`"
    return Finding(
      .warning, "row.duplicate",
      "\(row.facility), \(row.activity), \(row.period) with \(what) also stands at \(first)",
      at: row.location, notes: ["both rows are counted"],
      remedy: "remove one, or give each its own evidence")
  }
}
