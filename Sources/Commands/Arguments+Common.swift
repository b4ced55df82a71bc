import ActivityData
import Findings

/// What several commands have in common.
extension Arguments {
  /// The encoding asked for.
  var encoding: TextEncoding { value("--encoding").flatMap(TextEncoding.init(named:)) ?? .utf8 }

  /// The names that `--encoding` takes.
  static let encodings = ["utf-8", "gb18030", "gbk", "big5"]

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
}
