import BayCarbon
import Findings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command writes: results on standard output, everything else on standard error.
final class Terminal {
  /// True when standard error is a terminal, so that colour and progress make sense.
  let isInteractive = isatty(2) == 1
  private(set) var outputFailed = false

  /// Writes a result.
  func print(_ text: String) {
    var text = text
    _ = text.withUTF8 { print(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a part of a result; false when that is not possible, which is told once.
  func print(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if outputFailed { return false }
    if writeWhole(bytes, to: 1) { return true }
    outputFailed = true
    tell("baycarbon: error: the result cannot be written: \(String(cString: strerror(errno)))\n")
    return false
  }

  /// Writes a message.
  func tell(_ text: String) {
    var text = text
    _ = text.withUTF8 { writeWhole(UnsafeRawBufferPointer($0), to: 2) }
  }

  /// Writes what is wrong with a command line; what it repeats of it cannot steer the terminal.
  func tell(misuse message: String, of command: String = "", help: Bool = true) {
    let words = command.isEmpty ? "baycarbon" : "baycarbon \(command)"
    tell("\(words): error: \(printable(message))\n" + (help ? "See `\(words) --help`.\n" : ""))
  }

  /// Writes findings, at most `limit` of a severity, and says how many were not shown.
  func tell(_ findings: [Finding], limit: Int = 50) {
    let printer = FindingText(colour: isInteractive)
    for severity in Severity.allCases {
      let those = findings.filter { $0.severity == severity }
      var told: Set<[String]> = []
      for finding in those.prefix(limit) {
        // The same advice for the same kind of finding is said once.
        let isNew = told.insert([finding.code, finding.remedy ?? ""]).inserted
        tell(printer.text(isNew || finding.location != nil ? finding : finding.withoutRemedy))
      }
      if those.count > limit {
        tell("baycarbon: \(those.count - limit) more; `--format json` lists them all\n")
      }
    }
  }
}
