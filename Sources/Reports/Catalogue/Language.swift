/// A language of reports.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  /// Traditional Chinese with the terms of Hong Kong.
  case traditionalChinese = "zh-Hant"
  /// Simplified Chinese with the terms of the Mainland.
  case simplifiedChinese = "zh-Hans"
}
