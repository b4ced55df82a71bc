import Quantities

/// Some months in words: `2024-03`, `2024-01 to 2024-12`, or with gaps
/// `3 months from 2024-01 to 2024-12`.
struct MonthSpan: CustomStringConvertible {
  let description: String

  init(_ months: Set<YearMonth>) {
    guard let first = months.min(), let last = months.max() else {
      description = "no month"
      return
    }
    let length = (last.year - first.year) * 12 + last.month - first.month + 1
    if first == last {
      description = first.description
    } else if length == months.count {
      description = "\(first) to \(last)"
    } else {
      description = "\(months.count) months from \(first) to \(last)"
    }
  }
}
