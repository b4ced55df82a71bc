/// Numbers that look random and depend on nothing but what they are asked for.
///
/// Row 5,000 is worked out without rows 0 to 4,999, so that rows can be written in any order and
/// no row has to be kept.
struct Draws {
  private var state: UInt64

  init(seed: UInt64, index: UInt64) {
    state = Self.mixed(seed &+ Self.mixed(index))
  }

  /// The next number from 0 to below `bound`.
  mutating func next(below bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state).multipliedFullWidth(by: bound).high
  }

  /// The last step of SplitMix64 (Steele, Lea and Flood, 2014).
  static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// An order of the numbers from 0 to below a count: every number comes exactly once.
///
/// A Feistel network permutes the next larger power of four without a table, and a number that
/// falls outside the count is sent through again until it falls inside.
struct Order {
  private let count: UInt64
  private let seed: UInt64?
  private let halfBits: UInt64

  /// The natural order without a seed.
  init(count: UInt64, seed: UInt64?) {
    self.count = count
    self.seed = seed
    halfBits = UInt64((64 - count.leadingZeroBitCount) / 2 + 1)
  }

  subscript(position: UInt64) -> UInt64 {
    guard let seed else { return position }
    let mask = (1 as UInt64) << halfBits - 1
    var number = position
    repeat {
      var (left, right) = (number >> halfBits, number & mask)
      for round in 0..<4 as Range<UInt64> {
        let mixed = Draws.mixed(seed &+ right &* 4 &+ round) & mask
        (left, right) = (right, left ^ mixed)
      }
      number = left << halfBits | right
    } while number >= count
    return number
  }
}
