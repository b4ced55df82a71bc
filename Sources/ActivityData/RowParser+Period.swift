import Quantities

extension RowParser {
  /// The days a row covers: its date, or from its first to its last day.
  func period(_ cells: inout Cells) -> Period? {
    let hasDate = !cells.text(.date).isEmpty
    let hasRange = !cells.text(.from).isEmpty || !cells.text(.to).isEmpty
    switch (hasDate, hasRange) {
    case (true, true):
      cells.report(
        .date, "date.both", "the row has a date and also a period",
        remedy: "keep `date`, or `from` and `to`")
      return nil
    case (false, false):
      cells.report(
        header.places[.date] == nil ? .from : .date, "date.empty", "the date is empty",
        remedy: "write it as 2024-01-31")
      return nil
    case (true, false):
      guard let date = date(&cells, .date) else { return nil }
      return checked(Period(from: date, to: date), .date, &cells)
    case (false, true):
      guard let from = date(&cells, .from), let to = date(&cells, .to) else { return nil }
      guard let period = Period(from: from, to: to) else {
        cells.report(
          .to, "date.order", "the row ends on \(to), before it begins on \(from)",
          remedy: "exchange the two dates or correct one")
        return nil
      }
      return checked(period, .from, &cells)
    }
  }

  private func checked(
    _ period: Period?, _ column: ActivityColumn, _ cells: inout Cells
  ) -> Period? {
    guard let period, !period.overlaps(manifest.period) else { return period }
    let days = period.days == 1 ? "\(period.from)" : "\(period.from) to \(period.to)"
    cells.report(
      column, "date.outside-period",
      "\(days) lies outside the reporting period \(manifest.period.from) to \(manifest.period.to)",
      remedy: "move the row to the inventory of its year, or correct the date")
    return nil
  }

  private func date(_ cells: inout Cells, _ column: ActivityColumn) -> CalendarDate? {
    let text = cells.text(column)
    do throws(CalendarDate.SyntaxFailure) {
      return try CalendarDate(userText: text)
    } catch {
      switch error {
      case .empty:
        cells.report(
          column, "date.empty", "`\(column.rawValue)` is empty", remedy: "write it as 2024-01-31")
      case .format:
        cells.report(
          column, "date.syntax", "`\(text)` is not understood as a date",
          remedy: Self.isMonth(text)
            ? "for a whole month write its first day in `from` and its last in `to`"
            : "write year, month, day: 2024-01-31; in a spreadsheet, format the column so")
      case .noSuchDay:
        cells.report(
          column, "date.no-such-day", "the calendar has no day `\(text)`",
          remedy: "correct the day or the month")
      }
      return nil
    }
  }

  /// `2024-01`, `2024/1`, `2024年1月`: a month without a day.
  private static func isMonth(_ text: String) -> Bool {
    let digits = halfWidth(text).split { !$0.isNumber }
    return digits.count == 2 && digits[0].count == 4 && digits[1].count <= 2
  }
}
