import Quantities

/// The days that the bills of one meter cover, kept as spans of bills that overlap each other: what
/// is needed to find the first overlap, to count them, and to see the gaps, whatever the number of
/// bills.
///
/// A bill either touches no span and becomes one, or it joins all that it overlaps. In the order of
/// bills by first day, last day and place, every bill of a span but its first begins before an
/// earlier one has ended. So the overlaps of a span are its bills less one, and its first overlap is
/// its second bill.
struct BillSpans {
  /// A bill of more than one day.
  struct Bill: Hashable, Comparable {
    /// The first and the last day, as day numbers of a `CalendarDate`.
    var from: Int
    var to: Int
    var place: RowPlace

    static func < (left: Bill, right: Bill) -> Bool {
      (left.from, left.to, left.place) < (right.from, right.to, right.place)
    }

    var period: Period? {
      Period(from: CalendarDate(dayNumber: from), to: CalendarDate(dayNumber: to))
    }
  }

  /// Bills that overlap each other, as a chain.
  struct Span {
    var from: Int
    var to: Int
    var bills = 1
    /// The first bill.
    var first: Bill
    /// The second one, if there are several.
    var second: Bill?

    init(_ bill: Bill) {
      from = bill.from
      to = bill.to
      first = bill
    }

    mutating func join(_ other: Span) {
      from = min(from, other.from)
      to = max(to, other.to)
      bills += other.bills
      let later = max(first, other.first)
      first = min(first, other.first)
      second = min(later, second ?? later, other.second ?? later)
    }
  }

  /// Spans without a day in common, in their order.
  private(set) var spans: [Span] = []

  /// Adds a bill.
  mutating func add(_ bill: Bill) {
    add(Span(bill))
  }

  /// Adds the bills of other spans.
  mutating func add(_ other: BillSpans) {
    for span in other.spans { add(span) }
  }

  private mutating func add(_ span: Span) {
    // Bills come in the order of time more often than not.
    guard let last = spans.last, span.from <= last.to else {
      spans.append(span)
      return
    }
    var start = 0
    var end = spans.count
    while start < end {
      let middle = (start + end) / 2
      if spans[middle].to < span.from { start = middle + 1 } else { end = middle }
    }
    var joined = span
    var stop = start
    while stop < spans.count, spans[stop].from <= span.to {
      joined.join(spans[stop])
      stop += 1
    }
    if stop == start + 1 {
      spans[start] = joined
    } else {
      spans.replaceSubrange(start..<stop, with: [joined])
    }
  }
}
