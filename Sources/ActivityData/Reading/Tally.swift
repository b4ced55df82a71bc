import Quantities

/// What one thread has added up: quantities by kind and month.
///
/// A quantity counts in millionths of its unit, as a whole number; what is finer or larger is added
/// beside it. Adding is exact either way, so neither the order of the rows nor how they are shared
/// out among threads changes a sum.
///
/// A large inventory has more slots than fit in the processor's cache, and the next row adds to
/// another one. So the shares of a group of rows are put down first and then added: in a loop of a few
/// instructions the processor fetches many slots at once instead of waiting for each.
struct Tally: ~Copyable {
  /// A kind and month.
  struct Slot: BitwiseCopyable {
    /// The quantity in millionths.
    var millionths: Int64 = 0
    /// Rows with a share in it.
    var rows: UInt32 = 0
    /// The days of the month that have a reading: bit 0 is the first.
    var days: UInt32 = 0
  }

  /// A share that is put down to be added.
  struct Pending: BitwiseCopyable {
    var millionths: Int64
    var slot: Int32
    var days: UInt32
    /// The number of the row in its group.
    var row: Int32
  }

  /// Beyond a slot's own numbers: a sum that left them, and the rows it had by then.
  struct Overflow: Sendable {
    var quantity = ExactSum()
    var rows = 0
  }

  /// Years of twelve months that the reporting period takes.
  private let years: Int
  /// The kinds by their numbers.
  private(set) var kinds: [RowKind] = []
  /// The numbers of the kinds by hash: the kinds themselves are large and kept once.
  private var numbers: [Int: Int] = [:]
  private(set) var traits = GrowingBuffer<RowKind.Traits>()
  /// Of the traits what every row asks for, close together.
  private(set) var corrections = GrowingBuffer<Bool>()
  /// For each kind and year the place of its twelve slots; -1 before the first row.
  private var places = GrowingBuffer<Int32>()
  private var slots = GrowingBuffer<Slot>()
  private var firstRows = GrowingBuffer<RowPlace>()
  /// For every twelve slots those that have rows, bit by bit: the first slot lowest.
  private var used = GrowingBuffer<UInt16>()
  private var pending = GrowingBuffer<Pending>()
  /// What does not count in millionths or outgrew them, by slot.
  private(set) var overflow: [Int: Overflow] = [:]
  /// What lies outside the reporting period, by kind.
  private(set) var outside: [Int: ExactSum] = [:]
  /// The bills of more than one day, by kind.
  private(set) var bills: [BillSpans] = []

  /// What was fetched ahead, of no meaning: without a use of it nothing would be.
  private var fetched = 0

  init(reporting: Period) {
    let firstMonth = YearMonth(containing: reporting.from).number
    years = (YearMonth(containing: reporting.to).number - firstMonth) / 12 + 1
  }

  /// The number of a kind, a new one where it was not seen before.
  mutating func number(of kind: RowKind) -> Int {
    var hash = kind.hash
    while let number = numbers[hash] {
      if kinds[number].isEqual(to: kind) { return number }
      hash &+= 1
    }
    let number = kinds.count
    kinds.append(kind)
    numbers[hash] = number
    traits.append(kind.traits)
    corrections.append(kind.isCorrection)
    _ = places.append(repeating: -1, count: years)
    bills.append(BillSpans())
    return number
  }

  /// Makes the processor fetch what is kept for some kinds, so that asking for it will not have to
  /// wait.
  mutating func fetch(_ kinds: UnsafePointer<Int32>, _ count: Int) {
    let places = places.base
    let corrections = corrections.base
    var fetched = 0
    for number in 0..<count where kinds[number] >= 0 {
      let kind = Int(kinds[number])
      fetched &+= Int(places[kind &* years]) &+ (corrections[kind] ? 1 : 0)
    }
    self.fetched = fetched
  }

  /// Puts down a share of a row in a month, counted from the first.
  ///
  /// - Parameters:
  ///   - day: The day of a reading, a bit; 0 for a bill.
  ///   - row: The number of the row in its group.
  @inline(__always)
  mutating func put(_ millionths: Int64, kind: Int, month: Int, day: UInt32, row: Int) {
    let slot = Int32(truncatingIfNeeded: slot(kind, month))
    pending.append(
      Pending(
        millionths: millionths, slot: slot, days: day, row: Int32(truncatingIfNeeded: row)))
  }

  /// Adds what was put down.
  ///
  /// - Parameters:
  ///   - rows: The rows of the group.
  ///   - activity: The cell that tells the place of a row.
  mutating func flush(_ rows: UnsafePointer<RowCells>, activity: Int) {
    let slots = slots.base
    let shares = pending.base
    let count = pending.count
    var fetched = 0
    for number in 0..<count {
      fetched &+= Int(truncatingIfNeeded: slots[Int(shares[number].slot)].rows)
    }
    self.fetched = fetched
    for number in 0..<count {
      let share = shares[number]
      let slot = slots + Int(share.slot)
      let before = slot.pointee
      let (sum, overflows) = before.millionths.addingReportingOverflow(share.millionths)
      // Neither 0 nor the largest number.
      if overflows || before.rows &+ 1 < 2 {
        // The unusual: a first row, or one too many.
        if before.rows == 0 {
          begin(Int(share.slot), rows[Int(share.row)].place(ofActivity: activity))
        } else {
          spill(Int(share.slot))
        }
        slot.pointee.millionths &+= share.millionths
        slot.pointee.rows &+= 1
        slot.pointee.days |= share.days
      } else {
        slot.pointee = Slot(
          millionths: sum, rows: before.rows &+ 1, days: before.days | share.days)
      }
    }
    pending.removeAll()
  }

  /// Moves what a slot has to where there is more room. Its row count stays above zero.
  private mutating func spill(_ slot: Int) {
    var more = overflow[slot] ?? Overflow()
    more.quantity.add(ExactDecimal(millionths: slots[slot].millionths))
    more.rows += Int(slots[slot].rows) - 1
    overflow[slot] = more
    slots.base[slot].millionths = 0
    slots.base[slot].rows = 1
  }

  /// Adds a row's share in a month at once, whatever its size. What was put down comes before it.
  mutating func add(
    _ quantity: ExactDecimal, kind: Int, month: Int, day: UInt32, place: RowPlace
  ) {
    let slot = slot(kind, month)
    if slots[slot].rows == 0 { begin(slot, place) }
    if slots[slot].rows == .max { spill(slot) }
    let sum = quantity.millionths.map { slots[slot].millionths.addingReportingOverflow($0) }
    if let sum, !sum.overflow {
      slots.base[slot].millionths = sum.partialValue
    } else {
      overflow[slot, default: Overflow()].quantity.add(quantity)
    }
    slots.base[slot].rows += 1
    slots.base[slot].days |= day
  }

  /// Adds what a row has outside the reporting period.
  mutating func add(outside quantity: ExactDecimal, kind: Int) {
    outside[kind, default: ExactSum()].add(quantity)
  }

  /// Adds a bill to those of a kind's meter.
  mutating func add(_ bill: BillSpans.Bill, kind: Int) {
    bills[kind].add(bill)
  }

  /// The slot of a kind and month.
  @inline(__always)
  private mutating func slot(_ kind: Int, _ month: Int) -> Int {
    let year = month / 12
    let rest = month &- year &* 12
    let first = places[kind &* years &+ year]
    if first >= 0 { return Int(first) &+ rest }
    return newYear(kind * years + year) + rest
  }

  /// Notes the first row of a slot.
  private mutating func begin(_ slot: Int, _ place: RowPlace) {
    firstRows[slot] = place
    used[slot / 12] |= 1 << UInt16(slot % 12)
  }

  private mutating func newYear(_ place: Int) -> Int {
    let first = slots.append(repeating: Slot(), count: 12)
    _ = firstRows.append(repeating: RowPlace(table: 0, line: 0, column: 0), count: 12)
    used.append(0)
    places[place] = Int32(first)
    return first
  }

  /// The sums, to be read as long as the tally is there and nothing is added.
  var sums: Sums {
    Sums(
      slots: UnsafePointer(slots.base), firstRows: UnsafePointer(firstRows.base),
      used: UnsafePointer(used.base), places: UnsafePointer(places.base), years: years,
      hasOverflow: !overflow.isEmpty)
  }

  /// The sums of a tally. Plain numbers, so that looking one up counts no uses.
  struct Sums: BitwiseCopyable, @unchecked Sendable {
    // Unchecked: nothing is added any more while there is one.
    let slots: UnsafePointer<Slot>
    let firstRows: UnsafePointer<RowPlace>
    fileprivate let used: UnsafePointer<UInt16>
    fileprivate let places: UnsafePointer<Int32>
    let years: Int
    /// Whether some slot has more than it holds itself.
    let hasOverflow: Bool

    /// The months of a year in which rows have a share in a kind, bit by bit: the first lowest.
    @inline(__always)
    func months(kind: Int, year: Int) -> UInt16 {
      let first = places[kind &* years &+ year]
      return first < 0 ? 0 : used[Int(first) / 12]
    }

    /// The slot of a kind and month; nil when no row has a share in it.
    @inline(__always)
    func slot(kind: Int, month: Int) -> Int? {
      let (year, rest) = month.quotientAndRemainder(dividingBy: 12)
      if months(kind: kind, year: year) >> UInt16(rest) & 1 == 0 { return nil }
      return Int(places[kind &* years &+ year]) &+ rest
    }

    /// Makes the processor fetch all of a kind, so that asking month by month will not have to wait.
    /// Gives a number without meaning.
    func fetch(kind: Int) -> Int {
      var fetched = 0
      for year in 0..<years {
        let first = Int(places[kind &* years &+ year])
        if first < 0 { continue }
        // A line of the processor's cache has four of either.
        for fourth in 0..<4 {
          let slot = first &+ min(fourth &* 4, 11)
          fetched &+= Int(slots[slot].rows) &+ Int(truncatingIfNeeded: firstRows[slot].tableAndLine)
        }
      }
      return fetched
    }
  }
}

extension ExactDecimal {
  /// The number in millionths; nil when it is finer than that or beyond 2^63 - 1 of them.
  var millionths: Int64? {
    if scale > CellValues.places { return nil }
    var value = coefficient
    for _ in scale..<CellValues.places {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return Int64(exactly: value)
  }
}
