/// A part of a report as every format shows it: a title, notes, a table.
struct ReportSection {
  /// A column of its table.
  struct Column {
    var title: String
    var isNumber: Bool

    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  var title: String
  var columns: [Column] = []
  var rows: [[String]] = []
  /// Sums below the rows.
  var sums: [[String]] = []
  /// Sentences below the table.
  var notes: [String] = []
  /// Which picture belongs above the table.
  var picture: Picture?

  enum Picture { case classes, measures }
}
