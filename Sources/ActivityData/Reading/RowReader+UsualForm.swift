import Quantities

/// Rows of the usual form, understood from their bytes.
extension RowReader {
  /// Understands the rows of the group, as far as they have the usual form.
  mutating func understandGroup() {
    group.hash(ranges, layout: layoutNumber)
    group.findKinds(memo.view, layout: layoutNumber)
    if book.isShared { askForKinds() }
    tally.fetch(UnsafePointer(group.kinds.base), group.rows.count)
    group.readAmounts(columns.quantity)
    group.readDays(columns, days.view, dates)
  }

  /// Asks the other threads about the kinds that this one has not met.
  private mutating func askForKinds() {
    let unknown = (0..<group.rows.count).filter { group.kinds[$0] < 0 }
    if unknown.isEmpty { return }
    let keys = unknown.map { group.key(of: $0, layout: layoutNumber) }
    for (place, kind) in book.kinds(of: keys) {
      let known = tally.number(of: kind)
      group.set(known, of: unknown[place])
      memo.remember(known, keys[place])
    }
  }

  /// Tells the other threads about the kinds of the group that were new to all.
  mutating func tellKinds() {
    if news.isEmpty { return }
    book.tell(news.map { ($0.key, tally.kinds[$0.kind]) })
    news.removeAll(keepingCapacity: true)
  }

  /// Takes rows of the group from one on, as long as their form is the usual one; gives the number of
  /// the first that has another, or of the rows.
  mutating func takeGoodRows(from first: Int) -> Int {
    let count = group.rows.count
    let firstMonth = Int32(truncatingIfNeeded: days.firstMonth)
    var number = first
    while number < count {
      let kind = Int(group.kinds[number])
      let amount = group.amounts[number]
      let period = group.days[number]
      if kind < 0 || amount < 0 || period.fromMonth < 0 || tally.corrections[kind] { break }
      if !group.rows[number].isPlain, !isText(group.rows[number]) { break }
      if log.isActive, !note(number, tally.traits[kind], period, amount) { break }
      if period.from == period.to {
        let month = period.fromMonth
        tally.put(
          amount, kind: kind, month: Int(month &- firstMonth),
          day: 1 << UInt32(truncatingIfNeeded: Int(period.from) &- days.start(ofMonth: Int(month))),
          row: number)
      } else {
        addBill(amount, kind, period, number)
      }
      number &+= 1
    }
    rowsRead += number - first
    return number
  }

  /// Notes the identity of a row; false when its evidence is not to be read off the bytes.
  private mutating func note(
    _ number: Int, _ traits: RowKind.Traits, _ days: RowGroup.Days, _ amount: Int64
  ) -> Bool {
    let row = group.rows[number]
    let from = Int(days.from)
    let to = Int(days.to)
    var evidence = RowCells.Cell(start: 0, end: 0)
    if columns.evidence >= 0 {
      guard let cell = row.text(of: columns.evidence) else { return false }
      evidence = cell
    }
    if evidence.count == 0 {
      log.add(
        RowIdentity.hash(traits, from: from, to: to, millionths: amount), at: row.place)
      return true
    }
    let bytes = row.bytes + evidence.start
    if FreeCell.mayNeedTrimming(bytes, count: evidence.count)
      || !row.isPlain && FreeCell.hasQuote(bytes, count: evidence.count)
    {
      return false
    }
    log.add(
      RowIdentity.hash(
        traits, from: from, to: to, evidence: bytes, count: evidence.count), at: row.place)
    return true
  }

  /// Whether a row with quotes or with bytes beyond ASCII is text throughout, and the quotes of the
  /// cells that nobody looks into are in order.
  private mutating func isText(_ row: RowCells) -> Bool {
    guard FreeCell.isText(row.bytes + row.start, count: row.end - row.start) else { return false }
    for number in 0..<free.count {
      let start = row.start(of: free[number])
      if !FreeCell.isRegular(row.bytes + start, count: row.end(of: free[number]) - start) {
        return false
      }
    }
    return true
  }

  /// Adds a bill to the months it covers.
  private mutating func addBill(
    _ amount: Int64, _ kind: Int, _ period: RowGroup.Days, _ number: Int
  ) {
    let outside = spread.split(UInt64(amount), period, over: days)
    for month in 0..<spread.months {
      tally.put(
        spread.piece(month), kind: kind, month: spread.firstMonth + month - days.firstMonth,
        day: 0, row: number)
    }
    if outside > 0 { tally.add(outside: ExactDecimal(millionths: outside), kind: kind) }
    if tally.traits[kind].isMetered {
      let place = group.rows[number].place(ofActivity: columns.activity)
      tally.add(
        BillSpans.Bill(from: Int(period.from), to: Int(period.to), place: place), kind: kind)
    }
  }
}
