/// Splits a bill over the months of the reporting period, as ``BillShares`` does, for quantities in
/// millionths. Its memory is used again for each bill.
struct BillSpread: ~Copyable {
  /// The first month with a share, as its number.
  private(set) var firstMonth = 0
  /// Months with a share.
  private(set) var months = 0
  private var weights = GrowingBuffer<UInt64>(capacity: 16)
  private var pieces = GrowingBuffer<UInt64>(capacity: 16)
  private var losses = GrowingBuffer<UInt64>(capacity: 16)

  /// The share of a month, counted from the first.
  @inline(__always)
  func piece(_ number: Int) -> Int64 { Int64(pieces[number]) }

  /// Splits a quantity; gives what lies outside the reporting period, of which the bill has at least
  /// one day.
  mutating func split(
    _ units: UInt64, _ bill: RowGroup.Days, over days: borrowing DayTable
  ) -> Int64 {
    firstMonth = max(Int(bill.fromMonth), days.firstMonth)
    months = min(Int(bill.toMonth), days.lastMonth) - firstMonth + 1
    let allDays = UInt64(bill.to - bill.from + 1)
    let first = max(Int(bill.from), days.from)
    let last = min(Int(bill.to), days.to)
    pieces.removeAll()
    if months == 1, last - first + 1 == Int(allDays) {
      pieces.append(units)
      return 0
    }
    weights.removeAll()
    for month in firstMonth..<(firstMonth + months) {
      let start = max(days.start(ofMonth: month), first)
      let end = min(days.start(ofMonth: month + 1) - 1, last)
      weights.append(UInt64(end - start + 1))
    }
    let outsideDays = allDays - UInt64(last - first + 1)
    if outsideDays > 0 { weights.append(outsideDays) }
    divide(units, allDays)
    return outsideDays > 0 ? Int64(pieces[months]) : 0
  }

  /// Shares the units out by weight: rounded down, and what is missing goes one each to those that
  /// lost most, of equal losses to the earlier.
  private mutating func divide(_ units: UInt64, _ allDays: UInt64) {
    let (perDay, rest) = units.quotientAndRemainder(dividingBy: allDays)
    losses.removeAll()
    var missing = units
    for number in 0..<weights.count {
      let (extra, loss) = (rest * weights[number]).quotientAndRemainder(dividingBy: allDays)
      let piece = perDay * weights[number] + extra
      pieces.append(piece)
      // One more than the loss, so that zero can mean: has been given its unit.
      losses.append(loss + 1)
      missing -= piece
    }
    while missing > 0 {
      var most = 0
      for number in 1..<losses.count where losses[number] > losses[most] { most = number }
      pieces[most] += 1
      losses[most] = 0
      missing -= 1
    }
  }
}
