/// Searches that look at eight bytes at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The first place of one of two bytes; nil when there is none.
  @inline(__always)
  func first(of one: UInt8, or other: UInt8, from start: Int) -> Int? {
    var position = start
    while position + 8 <= count {
      let word = word(at: position)
      let found = marks(of: one, in: word) | marks(of: other, in: word)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count {
      if self[position] == one || self[position] == other { return position }
      position += 1
    }
    return nil
  }

  /// How often a byte stands in a range.
  func count(of byte: UInt8, in range: Range<Int>) -> Int {
    var number = 0
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      number += marks(of: byte, in: word(at: position)).nonzeroBitCount
      position += 8
    }
    while position < range.upperBound {
      if self[position] == byte { number += 1 }
      position += 1
    }
    return number
  }

  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  private func word(at position: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: position, as: UInt64.self))
  }
}

/// The highest bit of every byte of a word that is a certain one.
@inline(__always)
private func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  // A byte of `rest` is zero where the word has the byte; no carry leaves a byte.
  let rest = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
  return ~(((rest & low) &+ low) | rest | low)
}
