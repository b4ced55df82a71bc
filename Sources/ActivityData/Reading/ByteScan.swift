/// Questions about many bytes at once.
///
/// Sixteen bytes are looked at in one step, by arithmetic alone: a comparison of such vectors is
/// translated byte by byte.
enum ByteScan {
  typealias Vector = SIMD16<UInt8>

  @inline(__always)
  static func vector(_ bytes: UnsafePointer<UInt8>) -> Vector {
    UnsafeRawPointer(bytes).loadUnaligned(as: Vector.self)
  }

  /// In the highest bit of each byte whether it is another than `byte`; the other bits mean nothing.
  @inline(__always)
  static func differs(_ vector: Vector, from byte: UInt8) -> Vector {
    let difference = vector ^ Vector(repeating: byte)
    return difference | (Vector() &- difference)
  }

  /// The highest bit of each of the sixteen bytes, the first byte lowest.
  @inline(__always)
  static func bits(_ vector: Vector) -> UInt64 {
    let words = unsafeBitCast(vector & Vector(repeating: 0x80), to: SIMD2<UInt64>.self)
    // The bits of eight bytes are drawn together in the highest byte of a product.
    return (words[0] &* 0x0002_0408_1020_4081) >> 56
      | ((words[1] &* 0x0002_0408_1020_4081) >> 56) << 8
  }

  /// Whether the highest bit of any byte is set.
  @inline(__always)
  static func hasBit(_ vector: Vector) -> Bool {
    let words = unsafeBitCast(vector, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  /// How often a byte occurs.
  static func count(of byte: UInt8, in bytes: UnsafePointer<UInt8>, count: Int) -> Int {
    var total = 0
    var position = 0
    while position + 16 <= count {
      // A byte counts to 255 at most before it is added to the total.
      var others = Vector()
      let start = position
      let stop = min(count - 15, position + 16 * 255)
      while position < stop {
        others &+= (differs(vector(bytes + position), from: byte) & Vector(repeating: 0x80)) &>> 7
        position += 16
      }
      total += position - start
      for lane in 0..<16 { total -= Int(others[lane]) }
    }
    while position < count {
      if bytes[position] == byte { total += 1 }
      position += 1
    }
    return total
  }

  /// Eight bytes as a number, the first lowest.
  @inline(__always)
  static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// The first `count` of eight bytes as a number, the others 0. The eight must be readable.
  @inline(__always)
  static func word(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    count == 0 ? 0 : word(bytes) & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
  }

  /// Whether two runs of bytes are the same. Seven bytes behind both must be readable.
  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var position = 0
    while position &+ 8 <= count {
      if word(left + position) != word(right + position) { return false }
      position &+= 8
    }
    let rest = count &- position
    return word(left + position, count: rest) == word(right + position, count: rest)
  }

  /// Mixes some bytes into a hash. Seven bytes behind them must be readable.
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, count: Int, into hash: inout UInt64) {
    var position = 0
    while position &+ 8 <= count {
      mix(word(bytes + position), into: &hash)
      position &+= 8
    }
    // The length tells `a`, `` from ``, `a`.
    mix(word(bytes + position, count: count &- position) ^ UInt64(count) << 56, into: &hash)
  }

  /// Mixes a number into a hash.
  @inline(__always)
  static func mix(_ word: UInt64, into hash: inout UInt64) {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    hash = product.high ^ product.low ^ (word &* 0xD6E8_FEB8_6659_FD93)
  }
}
