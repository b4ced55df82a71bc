import Quantities

/// The calendar around the reporting period as the reading loop needs it. Bills that begin or end
/// far outside are not for the loop.
struct DayTable: ~Copyable {
  /// Months before and after the reporting period.
  private static let margin = 24

  /// The day number of the first day of each month, and of the month after the last.
  private var starts = GrowingBuffer<Int32>()
  private let origin: Int
  /// The first and the last day of the reporting period, as day numbers of a `CalendarDate`.
  let from: Int
  let to: Int
  /// Their months, as numbers of a `YearMonth`.
  let firstMonth: Int
  let lastMonth: Int

  init(reporting: Period) {
    from = reporting.from.dayNumber
    to = reporting.to.dayNumber
    firstMonth = YearMonth(containing: reporting.from).number
    lastMonth = YearMonth(containing: reporting.to).number
    let years = CalendarDate.acceptedYears
    origin = max(firstMonth - Self.margin, years.lowerBound * 12)
    let end = min(lastMonth + Self.margin, years.upperBound * 12 + 11)
    for month in origin...(end + 1) {
      starts.append(Int32(YearMonth(number: month).firstDay.dayNumber))
    }
  }

  /// What looking up takes.
  struct View: BitwiseCopyable {
    fileprivate let starts: UnsafePointer<Int32>
    fileprivate let origin: Int
    fileprivate let count: Int
    /// The first and the last day of the reporting period.
    let from: Int32
    let to: Int32

    /// The day number of a day; nil when there is no such day, or it is not in the table.
    @inline(__always)
    func dayNumber(_ day: Int, ofMonth month: Int) -> Int32? {
      let place = month &- origin
      if place < 0 || place >= count &- 1 || day == 0 { return nil }
      let number = starts[place] &+ Int32(truncatingIfNeeded: day) &- 1
      return number < starts[place &+ 1] ? number : nil
    }
  }

  /// What looking up takes.
  var view: View {
    View(
      starts: UnsafePointer(starts.base), origin: origin, count: starts.count,
      from: Int32(from), to: Int32(to))
  }

  /// The first day of a month in the table, or of the month after the last.
  @inline(__always)
  func start(ofMonth month: Int) -> Int { Int(starts[month &- origin]) }
}
