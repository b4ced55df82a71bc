#if arch(x86_64) && canImport(_Builtin_intrinsics)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Questions about many bytes at once, of which sixteen are looked at in one step.
enum ByteScan {
  typealias Vector = SIMD16<UInt8>

  @inline(__always)
  static func vector(_ bytes: UnsafePointer<UInt8>) -> Vector {
    UnsafeRawPointer(bytes).loadUnaligned(as: Vector.self)
  }

  // A comparison of such vectors in Swift is translated byte by byte. So the two questions are put
  // to the processor itself where that is possible, and answered by arithmetic elsewhere.
  #if arch(x86_64) && canImport(_Builtin_intrinsics)

    /// In the highest bit of each byte whether it is `byte`; the other bits mean nothing.
    @inline(__always)
    static func equals(_ vector: Vector, _ byte: UInt8) -> Vector {
      let same = _mm_cmpeq_epi8(
        unsafeBitCast(vector, to: __m128i.self),
        unsafeBitCast(Vector(repeating: byte), to: __m128i.self))
      return unsafeBitCast(same, to: Vector.self)
    }

    /// The highest bit of each of the sixteen bytes, the first byte lowest.
    @inline(__always)
    static func bits(_ vector: Vector) -> UInt64 {
      UInt64(
        truncatingIfNeeded: _mm_movemask_epi8(unsafeBitCast(vector, to: __m128i.self)))
    }

  #else

    /// In the highest bit of each byte whether it is `byte`; the other bits mean nothing.
    @inline(__always)
    static func equals(_ vector: Vector, _ byte: UInt8) -> Vector {
      let difference = vector ^ Vector(repeating: byte)
      return ~(difference | (Vector() &- difference))
    }

    /// The highest bit of each of the sixteen bytes, the first byte lowest.
    @inline(__always)
    static func bits(_ vector: Vector) -> UInt64 {
      let words = unsafeBitCast(vector & Vector(repeating: 0x80), to: SIMD2<UInt64>.self)
      // The bits of eight bytes are drawn together in the highest byte of a product.
      return (words[0] &* 0x0002_0408_1020_4081) >> 56
        | ((words[1] &* 0x0002_0408_1020_4081) >> 56) << 8
    }

  #endif

  /// Whether the highest bit of any byte is set.
  @inline(__always)
  static func hasBit(_ vector: Vector) -> Bool { bits(vector) != 0 }

  /// How often a byte occurs.
  static func count(of byte: UInt8, in bytes: UnsafePointer<UInt8>, count: Int) -> Int {
    var total = 0
    var position = 0
    while position + 16 <= count {
      // A byte counts to 255 at most before it is added to the total.
      var found = Vector()
      let stop = min(count - 15, position + 16 * 255)
      while position < stop {
        found &+= (equals(vector(bytes + position), byte) & Vector(repeating: 0x80)) &>> 7
        position += 16
      }
      for lane in 0..<16 { total += Int(found[lane]) }
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

  /// Up to thirty-two bytes as four words that overlap in the middle: each byte is in one of them at
  /// least, and for most lengths of a column the way through here is the same.
  @inline(__always)
  static func words(_ bytes: UnsafePointer<UInt8>, count: Int) -> (UInt64, UInt64, UInt64, UInt64) {
    if count >= 16 {
      return (
        word(bytes), word(bytes + 8), word(bytes + count - 16), word(bytes + count - 8)
      )
    }
    if count >= 8 { return (word(bytes), word(bytes + count - 8), 0, 0) }
    return (word(bytes, count: count), 0, 0, 0)
  }

  /// Whether two runs of bytes are the same. Seven bytes behind both must be readable.
  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var done = 0
    while count &- done > 32 {
      if !areEqual32(left + done, right + done, count: 32) { return false }
      done &+= 32
    }
    return areEqual32(left + done, right + done, count: count &- done)
  }

  @inline(__always)
  private static func areEqual32(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    let one = words(left, count: count)
    let other = words(right, count: count)
    return (one.0 ^ other.0) | (one.1 ^ other.1) | (one.2 ^ other.2) | (one.3 ^ other.3) == 0
  }

  /// Mixes some bytes into a hash. Seven bytes behind them must be readable.
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, count: Int, into hash: inout UInt64) {
    var done = 0
    while count &- done > 32 {
      hash32(bytes + done, count: 32, into: &hash)
      done &+= 32
    }
    hash32(bytes + done, count: count &- done, into: &hash)
  }

  @inline(__always)
  private static func hash32(
    _ bytes: UnsafePointer<UInt8>, count: Int, into hash: inout UInt64
  ) {
    // The length tells `a`, `` from ``, `a`.
    var word = UInt64(truncatingIfNeeded: count)
    if count >= 16 {
      word ^= product(
        self.word(bytes) ^ 0xA076_1D64_78BD_642F, self.word(bytes + 8) ^ 0xE703_7ED1_A0B4_28DB)
      word ^= product(
        self.word(bytes + count - 16) ^ 0x8EBC_6AF0_9C88_C6E3,
        self.word(bytes + count - 8) ^ 0x5899_65CC_7537_4CC3)
    } else if count >= 8 {
      word ^= product(
        self.word(bytes) ^ 0xA076_1D64_78BD_642F,
        self.word(bytes + count - 8) ^ 0xE703_7ED1_A0B4_28DB)
    } else {
      word ^= self.word(bytes, count: count) << 8
    }
    mix(word, into: &hash)
  }

  /// The two halves of a product, folded: every bit of the factors has a part in it.
  @inline(__always)
  private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  /// Mixes a number into a hash.
  @inline(__always)
  static func mix(_ word: UInt64, into hash: inout UInt64) {
    hash = product(hash ^ word, 0x9E37_79B9_7F4A_7C15)
  }
}
