/// A bill, as numbers.
struct Bill {
  var facility: Int
  var subject: Int
  /// Which of the subject's units.
  var unit: Int
  /// The quantity in thousandths of that unit.
  var thousandths: UInt64
  /// How many decimals are written, 0 to 3.
  var decimals: Int
  /// First and last day, counted from the first of the reporting period.
  var first: Int
  var last: Int
  var number: UInt64
}

/// Makes the bills of a case.
struct BillSource {
  static let facilities = 400
  private static let seed: UInt64 = 20_261_121

  let subjects: [Subject]
  private let days: UInt64
  private let spansDays: Bool
  /// For each of 100 draws the subject.
  private let choice: [Int]

  init(subjects: [Subject], days: Int, spansDays: Bool) {
    self.subjects = subjects
    self.days = UInt64(days)
    self.spansDays = spansDays
    choice = subjects.indices.flatMap { Array(repeating: $0, count: Int(subjects[$0].weight)) }
  }

  /// The bill of that number.
  func bill(_ number: UInt64) -> Bill {
    var draws = Draws(seed: Self.seed, index: number)
    let subject = choice[Int(draws.next(below: UInt64(choice.count)))]
    let facility = Int(draws.next(below: UInt64(Self.facilities)))
    let decimals = Int(draws.next(below: 4))
    // Bills with thousands commas are about larger quantities.
    let largest: UInt64 = spansDays ? 50_000_000 : 5_000_000
    let step: UInt64 = [1000, 100, 10, 1][decimals]
    let raw = 1 + draws.next(below: largest - 1)
    let isOther = draws.next(below: 100) < 15 && subjects[subject].units.count > 1
    // A few days to two months, all inside the reporting period.
    let length = spansDays ? 3 + draws.next(below: 60) : 1
    let first = Int(draws.next(below: days - length + 1))
    return Bill(
      facility: facility, subject: subject, unit: isOther ? 1 : 0,
      thousandths: max(raw / step, 1) * step, decimals: decimals,
      first: first, last: first + Int(length) - 1, number: number)
  }
}
