import Quantities

/// What a registry wrote down about a retirement: its purpose, and whatever stands in the place of
/// the beneficiary beside the name.
///
/// The words are those of whoever retired, in any form; what is read out of them is the years that
/// they name and whether they have a phrase. Standards have years of their own, and so have
/// vintages: `PAS 2060:2014` and `vintage 2021` name no year.
struct RegistryWords {
  /// The years that are named: `2024`, `FY2024`, `2023/24` and `2024年` among them.
  let years: Set<Int>
  /// In lower case, a space before and behind each word.
  private let spaced: String
  /// The same without any space, for languages that write none.
  private let joined: String

  /// Takes the words of some texts together.
  init(_ texts: String?...) {
    let text = texts.compactMap(\.self).joined(separator: "\n")
    years = Self.years(in: text)
    spaced = Self.spaced(text)
    joined = text.lowercased().filter { !$0.isWhitespace }
  }

  /// Whether a phrase is there: of Latin letters as whole words, in Chinese anywhere.
  func has(_ phrase: String) -> Bool {
    phrase.utf8.allSatisfy { $0 < 128 }
      ? spaced.contains(" \(phrase) ") : joined.contains(phrase)
  }

  /// What stands behind `on behalf of` and its like; nil where nothing does.
  var onBehalfOf: String? {
    for phrase in [" on behalf of ", " in the name of "] {
      if let range = spaced.firstRange(of: phrase) {
        let rest = spaced[range.upperBound...].split(separator: " ")
        if !rest.isEmpty { return rest.joined(separator: " ") }
      }
    }
    return nil
  }

  /// Whether `name` is what begins the words behind `on behalf of`.
  static func begins(_ words: String, with name: String?) -> Bool {
    guard let name else { return false }
    let own = spaced(name)
    return own.count > 2 && " \(words) ".hasPrefix(own)
  }

  private static func spaced(_ text: String) -> String {
    let parted = text.lowercased().map { character in
      character.isLetter || character.isNumber ? String(character) : character == "%" ? " % " : " "
    }
    let words = parted.joined().split(separator: " ")
    // A note may say that something was done in compliance with a standard.
    return " \(words.joined(separator: " ")) "
      .split(separator: " in compliance with ").joined(separator: "  ")
  }

  /// Makers of standards, behind whose names a number is that of a standard.
  private static let makers: Set<String> = [
    "pas", "iso", "iec", "gb", "gb/t", "db44/t", "bs", "en", "acm", "cdm",
  ]

  private static func years(in text: String) -> Set<Int> {
    var years: Set<Int> = []
    var before = ""
    for token in text.lowercased().split(whereSeparator: {
      $0.isWhitespace || $0 == "," || $0 == "，"
    }) {
      defer { before = String(token.filter { $0.isLetter || $0 == "/" }) }
      let letters = String(token.prefix { !("0"..."9" ~= $0) })
      let isCitation = makers.contains(before) || makers.contains(letters)
      let isVintage = ["vintage", "vintages"].contains(before) || letters.hasPrefix("vintage")
      if !isCitation && !isVintage { years.formUnion(Self.years(ofToken: token)) }
    }
    return years
  }

  /// The years of `2024`, `fy2024`, `2023/24`, `2023-2024`; a longer run of digits is a number.
  private static func years(ofToken token: Substring) -> Set<Int> {
    var years: Set<Int> = []
    var last: Int?
    for part in token.split(
      omittingEmptySubsequences: false, whereSeparator: { !("0"..."9" ~= $0) })
    {
      guard let number = Int(part) else { continue }
      if part.count == 4, 1990...2100 ~= number {
        years.insert(number)
        last = number
      } else if part.count == 2, let year = last, number == (year + 1) % 100 {
        years.insert(year + 1)
      } else {
        last = nil
      }
    }
    return years
  }
}
