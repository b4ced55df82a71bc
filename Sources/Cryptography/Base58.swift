/// Base58 with the alphabet of Bitcoin, which leaves out `0`, `O`, `I` and `l`: the form in which
/// Multikey and Data Integrity write keys and signatures (there with a `z` in front).
///
/// The bytes are read as one large number, so that the time grows with the square of the length:
/// it is made for keys and signatures. Each sequence of bytes has one text and the other way round.
package enum Base58 {
  /// The most letters that are read; a signature takes 88. Longer texts would take too long.
  package static let lengthLimit = 1024

  /// The text of bytes: a `1` for each zero byte in front, then the number.
  package static func encode(_ bytes: [UInt8]) -> String {
    let zeros = bytes.prefix { $0 == 0 }.count
    let digits = convert(bytes.dropFirst(zeros), from: 256, to: 58)
    let letters =
      [UInt8](repeating: alphabet[0], count: zeros) + digits.map { alphabet[Int($0)] }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The bytes of a text; nil when a letter is outside the alphabet or the text is longer than
  /// `lengthLimit`.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count <= lengthLimit else { return nil }
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    for letter in text {
      guard letter < 128, values[Int(letter)] < 58 else { return nil }
      digits.append(values[Int(letter)])
    }
    let zeros = digits.prefix { $0 == 0 }.count
    return [UInt8](repeating: 0, count: zeros)
      + convert(digits.dropFirst(zeros), from: 58, to: 256)
  }

  /// The bytes of a text; nil as above.
  package static func decode(_ text: String) -> [UInt8]? {
    decode(text.utf8)
  }

  private static let alphabet = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  /// The value of each ASCII letter; 58 for those outside the alphabet.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 58, count: 128)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The digits of a number in another base, the most significant first; no digits for 0.
  private static func convert(
    _ digits: ArraySlice<UInt8>, from base: Int, to target: Int
  ) -> [UInt8] {
    // The least significant digit first, so that the number grows at the end.
    var result: [UInt8] = []
    result.reserveCapacity(digits.count * 7 / 5 + 1)
    for digit in digits {
      var carry = Int(digit)
      for place in result.indices {
        carry += Int(result[place]) * base
        result[place] = UInt8(carry % target)
        carry /= target
      }
      while carry > 0 {
        result.append(UInt8(carry % target))
        carry /= target
      }
    }
    return result.reversed()
  }
}
