extension Span<UInt8> {
  /// Whether a text stands somewhere in these bytes, in any case of its Latin letters.
  func holds(_ text: Span<UInt8>) -> Bool {
    // Bytes that differ in this bit alone are taken for equal: whoever asks looks closer.
    let caseBit: UInt8 = 0x20
    if text.count == 0 || text.count > count { return false }
    let first = text[0] | caseBit
    for start in 0...count - text.count where self[start] | caseBit == first {
      var length = 1
      while length < text.count, (self[start + length] ^ text[length]) & ~caseBit == 0 {
        length += 1
      }
      if length == text.count { return true }
    }
    return false
  }
}
