/// Writes findings for a terminal or a log.
///
/// ```
/// baycarbon: error: activities/power.csv:2:27: [unit.unknown] unknown unit `kwhh`
///     kwun-tong,electricity,100,kwhh,2024-01-01
///                               ^
///     note: rows of 2024 use `kWh`
///     remedy: write `kWh`
/// ```
///
/// Text from input files cannot steer the terminal: control characters and marks that change
/// the direction of writing are shown as visible characters.
public struct FindingText: Sendable {
  /// The name of the program, at the start of each finding.
  public let program: String
  /// Whether severity and location are coloured with ANSI escapes.
  public let colour: Bool

  /// Makes a renderer.
  public init(program: String = "baycarbon", colour: Bool = false) {
    self.program = program
    self.colour = colour
  }

  /// Several findings in the order given; one line end after each line.
  public func text(_ findings: [Finding]) -> String {
    findings.map(text).joined()
  }

  /// One finding; one line end after each line.
  public func text(_ finding: Finding) -> String {
    var lines = [headline(finding)]
    if let excerpt = finding.excerpt {
      let shown = Excerpt(excerpt, column: finding.location?.column)
      lines.append(Self.indentation + shown.text)
      if let caret = shown.caret { lines.append(Self.indentation + caret) }
    }
    lines += finding.notes.map { Self.indentation + "note: " + printable($0) }
    if let remedy = finding.remedy {
      lines.append(Self.indentation + "remedy: " + printable(remedy))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let indentation = "    "

  private func headline(_ finding: Finding) -> String {
    var parts = [program, coloured(finding.severity)]
    if let location = finding.location {
      parts.append(style("1", printable(location.description)))
    }
    parts.append("[\(finding.code)] \(printable(finding.message))")
    return parts.joined(separator: ": ")
  }

  private func coloured(_ severity: Severity) -> String {
    switch severity {
    case .error: style("31", severity.rawValue)
    case .warning: style("33", severity.rawValue)
    case .note: severity.rawValue
    }
  }

  /// Wraps text in an ANSI "select graphic rendition" sequence (ECMA-48 section 8.3.117).
  private func style(_ parameter: String, _ text: String) -> String {
    colour ? "\u{1B}[\(parameter)m\(text)\u{1B}[0m" : text
  }
}
