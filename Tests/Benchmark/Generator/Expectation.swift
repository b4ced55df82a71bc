/// What the bills of a case add up to, worked out without anything of the product.
struct Expectation {
  private let subjects: [Subject]
  private let calendar: Calendar
  /// Thousandths of the unit, by subject, year and unit.
  private var sums: [UInt64]
  /// Which groups of facility, subject and month occur.
  private var isGroup: [Bool]
  private var rows: UInt64 = 0

  init(subjects: [Subject], calendar: Calendar) {
    self.subjects = subjects
    self.calendar = calendar
    let months = Calendar.years.count * 12
    sums = Array(repeating: 0, count: subjects.count * Calendar.years.count * 2)
    isGroup = Array(repeating: false, count: BillSource.facilities * subjects.count * months)
  }

  /// Adds a bill.
  ///
  /// A bill that lasts over New Year goes whole to the year of its first day: the subjects of such
  /// bills have the same factor in all years.
  mutating func add(_ bill: Bill) {
    let years = Calendar.years.count
    let year = calendar.days[bill.first].year
    sums[(bill.subject * years + year) * 2 + bill.unit] += bill.thousandths
    let group = (bill.facility * subjects.count + bill.subject) * years * 12
    for month in calendar.days[bill.first].month...calendar.days[bill.last].month {
      isGroup[group + month] = true
    }
    rows += 1
  }

  /// The totals as a JSON document.
  func document() -> String {
    var scopes: [UInt128] = [0, 0, 0]
    for (position, subject) in subjects.enumerated() {
      for (year, factor) in subject.factors.enumerated() {
        for (unit, size) in subject.units.enumerated() {
          let sum = sums[(position * Calendar.years.count + year) * 2 + unit]
          // 10^-3 units, 10^-3 units of the factor each, 10^-5 kg: 10^-11 kg.
          scopes[subject.scope - 1] += UInt128(sum) * UInt128(size.thousandths) * UInt128(factor)
        }
      }
    }
    return """
      {
       "rows": \(rows),
       "groups": \(isGroup.count { $0 }),
       "scope1Kg": "\(Self.text(scopes[0], decimals: 11))",
       "scope2LocationKg": "\(Self.text(scopes[1], decimals: 11))",
       "scope3Kg": "\(Self.text(scopes[2], decimals: 11))",
       "totalLocationKg": "\(Self.text(scopes.reduce(0, +), decimals: 11))"
      }

      """
  }

  /// A number of 10^-decimals as decimal text without needless zeros.
  static func text(_ number: UInt128, decimals: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return padded.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
