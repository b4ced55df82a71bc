/// A table of plain text, aligned by display width.
struct TextTable {
  /// A column.
  struct Column {
    enum Kind {
      /// Aligned left, never broken.
      case text
      /// Aligned left, broken into several lines when the table is too wide.
      case flexible
      /// Aligned right.
      case number
    }

    let title: String
    let kind: Kind
    /// The width that a flexible column keeps as long as another one can still give way.
    var keeps = narrowest

    static func text(_ title: String) -> Column { Column(title: title, kind: .text) }
    static func number(_ title: String) -> Column { Column(title: title, kind: .number) }
    static func flexible(_ title: String, keeps: Int = narrowest) -> Column {
      Column(title: title, kind: .flexible, keeps: keeps)
    }
  }

  /// The narrowest that a flexible column becomes.
  private static let narrowest = 12
  private static let gap = "  "

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row with one cell for each column.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(\.inert))
  }

  /// The header and the rows, at most `width` cells wide where the flexible columns allow it.
  func lines(width: Int) -> [String] {
    let titles = columns.map(\.title)
    let all = titles.allSatisfy(\.isEmpty) ? rows : [titles] + rows
    let widths = widths(of: all, within: width)
    return all.flatMap { lines(of: $0, widths: widths) }
  }

  private func widths(of rows: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { index in rows.map { $0[index].displayWidth }.max() ?? 0 }
    let available = width - Self.gap.count * (columns.count - 1)
    narrow(&widths, to: available, least: columns.map(\.keeps))
    narrow(&widths, to: available, least: columns.map { _ in Self.narrowest })
    return widths
  }

  /// Takes from the widest flexible column, one cell at a time, until the table fits.
  private func narrow(_ widths: inout [Int], to available: Int, least: [Int]) {
    while widths.reduce(0, +) > available {
      let flexible = columns.indices.filter {
        columns[$0].kind == .flexible && widths[$0] > least[$0]
      }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  private func lines(of row: [String], widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell.displayWidth <= width ? [cell] : cell.broken(to: width, cutsWords: true)
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let texts = columns.indices.map { index in
        let text = line < cells[index].count ? cells[index][line] : ""
        return text.padded(to: widths[index], atStart: columns[index].kind == .number)
      }
      return texts.joined(separator: Self.gap)
    }
  }
}
