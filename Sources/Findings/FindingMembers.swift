/// A value in the machine-readable form of a finding.
public enum FindingMember: Sendable, Hashable {
  /// Text.
  case text(String)
  /// A line or column, counted from 1.
  case number(Int)
  /// Several texts.
  case list([String])
}

extension Finding {
  /// The finding as members of a JSON object, in the order a reader wants them. What is unknown
  /// is left out; `notes` is there only when there are any.
  ///
  /// Names: `code`, `severity`, `message`, `file`, `line`, `column`, `notes`, `remedy`. The
  /// excerpt is not among them: it repeats input.
  public func members() -> [(name: String, value: FindingMember)] {
    var members: [(name: String, value: FindingMember)] = [
      ("code", .text(code)),
      ("severity", .text(severity.rawValue)),
      ("message", .text(message)),
    ]
    if let location {
      members.append(("file", .text(location.file)))
      if let line = location.line { members.append(("line", .number(line))) }
      if let column = location.column { members.append(("column", .number(column))) }
    }
    if !notes.isEmpty { members.append(("notes", .list(notes))) }
    if let remedy { members.append(("remedy", .text(remedy))) }
    return members
  }
}
