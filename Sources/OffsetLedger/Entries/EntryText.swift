/// The short texts of entries that people and documents rely on: who, for whom, for what and why.
enum EntryText {
  /// Longer ones are no names and no reasons, in characters of Unicode.
  static let longest = 2000

  /// Why a text cannot stand in an entry; nil when it can.
  static func fault(of text: String) -> String? {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.properties.isWhitespace) { return "is empty" }
    if scalars.contains(where: isControl) { return "holds a control character" }
    // No text has more characters than bytes.
    if text.utf8.count > longest, scalars.count > longest {
      return "is longer than \(longest) characters"
    }
    return nil
  }

  /// A text of somebody else's as one line that can stand in an entry; nil when nothing is left.
  static func line(_ text: String) -> String? {
    let words = text.unicodeScalars.split { isControl($0) || $0.properties.isWhitespace }
    let line = words.map(String.init).joined(separator: " ")
    return line.isEmpty
      ? nil : String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest)))
  }

  /// Line breaks are told from others by no reader of a list, so they are no part of a name either.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x2028...0x2029 ~= scalar.value
  }
}

extension Entry {
  /// The texts that have to be in order, by the names of their members.
  var texts: [(name: String, text: String)] {
    var texts: [(name: String, text: String?)] = [("by", by)]
    switch event {
    case .deposit(let deposit, _):
      texts += [("owner", deposit.owner), ("country", deposit.facts.country)]
    case .reserve(_, let claim, _): texts.append(("claim", claim))
    case .retire(_, let claim, let use, _):
      texts += [("claim", claim), ("beneficiary", use.beneficiary), ("purpose", use.purpose)]
    case .cancel(_, let reason, _), .impair(_, let reason, _): texts.append(("reason", reason))
    case .move, .split, .release, .attachEvidence, .logDigest, .note: break
    }
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }
}
