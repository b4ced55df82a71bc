import ActivityData
import Findings
import Reports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What several commands have in common.
extension Arguments {
  /// The encoding asked for.
  var encoding: TextEncoding { value("--encoding").flatMap(TextEncoding.init(named:)) ?? .utf8 }

  /// The names that `--encoding` takes.
  static let encodings = ["utf-8", "gb18030", "gbk", "big5"]

  /// What the help says of `--encoding`.
  static let encodingHelp = """
      --encoding \(encodings.joined(separator: "|"))
                               how the tables in activities/, or those of an event, are saved
                               (default: utf-8)
    """

  /// How many threads may work: as asked for, or as many as there are cores.
  var threads: Int {
    if let asked = value("--threads").flatMap({ Int($0) }) { return asked }
    return min(Workers.processors, Self.threadRange.upperBound)
  }

  /// The numbers that `--threads` takes.
  static let threadRange = 1...256

  /// The findings to be shown: with `--quiet` errors only.
  func shown(_ findings: [Finding]) -> [Finding] {
    flags.contains("--quiet") ? findings.filter { $0.severity == .error } : findings
  }

  /// The language asked for, or that of the locale: English where it is neither.
  var language: Language {
    if let asked = value("--lang").flatMap(Language.init(rawValue:)) { return asked }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let text = getenv(variable).map({ String(cString: $0) }), !text.isEmpty else {
        continue
      }
      return Self.language(ofLocale: text)
    }
    return .english
  }

  /// `zh_HK.UTF-8` and `zh-Hant` are Traditional Chinese, other `zh` Simplified.
  static func language(ofLocale text: String) -> Language {
    guard text.hasPrefix("zh") else { return .english }
    return ["HK", "TW", "MO", "Hant"].contains { text.contains($0) }
      ? .traditionalChinese : .simplifiedChinese
  }
}
