import StrictCSV

/// What the days of a file say of their notation.
struct DayEvidence {
  /// A cell with a day, and where it stands.
  struct Cell {
    let text: String
    let position: CSVPosition
    let excerpt: String?
  }

  /// The first cell that only makes sense with the day first.
  private(set) var dayFirst: Cell?
  /// The first cell that only makes sense with the month first.
  private(set) var monthFirst: Cell?
  /// The first cell that makes sense both ways, and differently.
  private(set) var open: Cell?

  /// Takes one cell in.
  mutating func add(_ text: String, _ record: CSVRecord, column: Int) {
    guard let day = DayNotation.withoutTime(text), let numbers = DayNotation.slashed(day) else {
      return
    }
    var cell: Cell {
      let position = record.position(of: column)
      return Cell(text: text, position: position, excerpt: record.excerpt(at: position))
    }
    switch (numbers[0] > 12, numbers[1] > 12) {
    case (true, false): if dayFirst == nil { dayFirst = cell }
    case (false, true): if monthFirst == nil { monthFirst = cell }
    case (true, true): break
    case (false, false): if open == nil, numbers[0] != numbers[1] { open = cell }
    }
  }

  /// The notation that the file proves: undecided when it proves none where it matters, or both.
  var notation: DayNotation {
    switch (dayFirst, monthFirst) {
    case (_?, nil): .dayFirst
    case (nil, _?): .monthFirst
    case (nil, nil): open == nil ? .decidedByFile : .undecided
    case (_?, _?): .undecided
    }
  }
}
