/// Something a person has to know about the input or the result: an error, a warning or a note.
///
/// A finding is a value, not a thrown error: a run collects all of them and goes on as far as
/// sense allows, so that one run shows every problem.
///
/// ```
/// Finding(.error, "unit.unknown", "unknown unit `kwhh`",
///         at: SourceLocation(file: "activities/power.csv", line: 14, column: 7),
///         remedy: "write `kWh`")
/// ```
public struct Finding: Sendable, Hashable {
  /// A stable, dotted, lower-case code such as `unit.unknown`; tests and programs rely on it.
  public let code: String
  /// How much it weighs.
  public let severity: Severity
  /// One sentence: what was found and what was expected.
  public let message: String
  /// Where, when it has a place in a file.
  public let location: SourceLocation?
  /// The line of input the location points into, for the printed excerpt.
  public let excerpt: String?
  /// Further facts, one sentence each.
  public let notes: [String]
  /// What to do about it.
  public let remedy: String?

  /// Makes a finding.
  public init(
    _ severity: Severity, _ code: String, _ message: String, at location: SourceLocation? = nil,
    excerpt: String? = nil, notes: [String] = [], remedy: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.notes = notes
    self.remedy = remedy
  }

  /// The same finding without its remedy, for a list in which it was given before.
  public var withoutRemedy: Finding {
    Finding(severity, code, message, at: location, excerpt: excerpt, notes: notes)
  }

  /// The same finding at a place that whoever made it did not know.
  package func moved(to location: SourceLocation, excerpt: String? = nil) -> Finding {
    Finding(
      severity, code, message, at: location, excerpt: excerpt, notes: notes, remedy: remedy)
  }
}

/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The work was not done, or not done for this row.
  case error
  /// The work was done on an assumption that the reader must know.
  case warning
  /// A fact worth stating.
  case note

  /// Errors sort before warnings, warnings before notes.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// A place in an input file.
public struct SourceLocation: Sendable, Hashable {
  /// The file as the user would name it, relative to the folder of the inventory.
  public let file: String
  /// The line, counted from 1; nil when the finding is about the whole file.
  public let line: Int?
  /// The column in characters, counted from 1.
  public let column: Int?

  /// Makes a location.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable, CustomStringConvertible {
  /// Orders by file, then line, then column; a whole file comes before its lines.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0)
      < (right.file, right.line ?? 0, right.column ?? 0)
  }

  /// `file:line:column` as editors understand it.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
      .joined(separator: ":")
  }
}
