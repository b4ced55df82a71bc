import Neutrality

/// The texts of one language: a key, and a text in which `{0}`, `{1}` ... are slots.
///
/// Languages need not use the slots in the same order. Each language is a folder with a file for
/// each family of rules, whose dictionaries ``english``, ``traditionalChinese`` and
/// ``simplifiedChinese`` put together.
package struct Catalogue: Sendable {
  package let language: Language
  /// All texts by key.
  package let texts: [String: String]
  /// Keys that stand in two dictionaries; a test says there are none.
  package let duplicates: [String]

  init(_ language: Language, _ parts: [[String: String]]) {
    self.language = language
    var texts: [String: String] = [:]
    var duplicates: [String] = []
    for part in parts {
      for (key, text) in part where texts.updateValue(text, forKey: key) != nil {
        duplicates.append(key)
      }
    }
    self.texts = texts
    self.duplicates = duplicates.sorted()
  }

  /// The catalogue of a language.
  package static func of(_ language: Language) -> Catalogue {
    switch language {
    case .english: english
    case .traditionalChinese: traditionalChinese
    case .simplifiedChinese: simplifiedChinese
    }
  }

  /// The text of a key with its slots filled; the key itself where there is no such text.
  package func text(_ key: String, _ slots: [Value] = []) -> String {
    guard let text = texts[key] else { return key }
    return SlotText(text).filled { slots.indices.contains($0) ? shown(slots[$0]) : "{\($0)}" }
  }
}
