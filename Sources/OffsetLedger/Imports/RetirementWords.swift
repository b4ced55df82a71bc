/// What the free texts of a retirement say, as far as words can tell: a hint for a warning, never a
/// ground to refuse a row.
enum RetirementWords {
  /// Whether a beneficiary's cell says that nobody is named.
  static func isUndisclosed(_ beneficiary: String) -> Bool {
    let plain = beneficiary.lowercased().drop { !$0.isLetter && !$0.isNumber }
    let undisclosed: Set<String> = [
      "", "not disclosed", "not public", "undisclosed", "anonymous", "confidential", "n/a", "na",
      "none", "unknown", "not applicable", "no owner",
    ]
    return undisclosed.contains(String(plain)) || isNobodys(beneficiary)
  }

  /// Whether a beneficiary's cell is a sentence and not a name.
  static func isSentence(_ beneficiary: String) -> Bool {
    beneficiary.count > 100 || beneficiary.split(whereSeparator: \.isWhitespace).count > 12
  }

  /// Whether a text says that the credits are nobody's: the share of 2 % for overall mitigation.
  static func isNobodys(_ text: String) -> Bool {
    let plain = PlainText(text)
    return nobodys.contains { plain.contains($0) }
  }

  /// The words by which a text says that the credits met a duty or were given away; nil when none.
  ///
  /// - Parameter isReason: Whether the text is the registry's word for the reason. A note may say
  ///   "in compliance with" some standard.
  static func duty(in text: String, isReason: Bool) -> String? {
    let plain = PlainText(text)
    let words = isReason ? duties + [compliance] : duties
    return words.first { plain.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// For whom a text says that the credits were retired, after the first "on behalf of" or its like
  /// in other languages; nil when it does not say so.
  static func principal(in text: String) -> String? {
    let plain = PlainText(text)
    guard let end = behalf.lazy.compactMap({ plain.end(of: $0) }).first else { return nil }
    let rest = text.utf8.dropFirst(end).drop { $0 == UInt8(ascii: " ") }
    return rest.isEmpty ? nil : String(Substring(rest))
  }

  private static let nobodys = [
    "no owner", "overall mitigation", "omge", "2% retirement", "2 % retirement",
  ].map { Array($0.utf8) }

  private static let duties = [
    "carbon tax", "impuesto al carbono", "compliance obligation", "compliance market", "corsia",
    "emissions trading",
    "results-based", "contribution claim",
  ].map { Array($0.utf8) }

  private static let compliance = Array("compliance".utf8)

  private static let behalf = [
    "behalf of", "be half of", "a favor de", "por cuenta de", "em nome de", "代表",
  ].map { Array($0.utf8) }

  /// Whether the name of a beneficiary and what follows "on behalf of" are of the same one.
  static func isSame(_ beneficiary: String, _ principal: String) -> Bool {
    let name = beneficiary.lowercased().filter { $0.isLetter || $0.isNumber }
    var other = principal.lowercased().filter { $0.isLetter || $0.isNumber }
    if other.hasPrefix("the"), !name.hasPrefix("the") { other.removeFirst(3) }
    return !name.isEmpty && (other.hasPrefix(name) || name.hasPrefix(other))
  }

  /// The years up to 2049 that stand in a text as four digits, in order, each once. Later ones are
  /// targets and standards (PAS 2060), and an amount of tonnes is no year.
  static func years(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var years: Set<Int> = []
    var start = 0
    while start < bytes.count {
      guard Digits.isDigit(bytes[start]) else {
        start += 1
        continue
      }
      let digits = bytes[start...].prefix(while: Digits.isDigit)
      if digits.count == 4, let number = Digits.value(digits), 2000...2049 ~= number,
        !isAmount(bytes, before: start, after: digits.endIndex)
      {
        years.insert(number)
      }
      start = digits.endIndex
    }
    return years.sorted()
  }

  /// Whether four digits are part of a longer number or counted in tonnes.
  private static func isAmount(_ bytes: [UInt8], before start: Int, after end: Int) -> Bool {
    if start > 1, bytes[start - 1] == UInt8(ascii: ","), Digits.isDigit(bytes[start - 2]) {
      return true
    }
    let rest = String(decoding: bytes[end...].prefix(12), as: UTF8.self).lowercased()
    return [" tco2", "tco2", " t ", " tonne", " tons", " metric", " credits"].contains {
      rest.hasPrefix($0)
    }
  }
}
