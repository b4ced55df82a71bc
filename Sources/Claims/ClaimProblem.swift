import Findings
import StrictJSON

/// Why a document is refused, or why a reader must be told something about it.
///
/// It is a value with a stable code, thrown only where the work cannot go on: a check collects all
/// problems of a step.
package struct ClaimProblem: Error, Sendable, Hashable {
  /// What kind of problem it is.
  package let code: ClaimCode
  /// The place in the document, such as `credentialSubject.offsets[2].first`; empty for the
  /// document as a whole.
  package let path: String
  /// Where that is in the text, when it has been read.
  package let position: JSONPosition?
  /// One sentence: what was found and what was expected.
  package let message: String
  /// What to do about it.
  package let remedy: String
  /// What the document says, when it was compared with something.
  package let claimed: String?
  /// What came out instead.
  package let recomputed: String?

  /// Makes a problem.
  package init(
    _ code: ClaimCode, _ message: String, path: String = "", at position: JSONPosition? = nil,
    remedy: String, claimed: String? = nil, recomputed: String? = nil
  ) {
    self.code = code
    self.path = path
    self.position = position
    self.message = message
    self.remedy = remedy
    self.claimed = claimed
    self.recomputed = recomputed
  }

  /// The same problem at a place that whoever found it did not know; another code when one is given.
  package func moved(
    to path: String, at position: JSONPosition?, code: ClaimCode? = nil
  ) -> ClaimProblem {
    ClaimProblem(
      code ?? self.code, message, path: path, at: position, remedy: remedy, claimed: claimed,
      recomputed: recomputed)
  }

  /// The problem for a list of findings.
  ///
  /// - Parameters:
  ///   - file: The file as the user would name it.
  ///   - severity: How much it weighs; an expired document may be no error.
  package func finding(in file: String, severity: Severity = .error) -> Finding {
    let notes = [
      path.isEmpty ? nil : "place: \(path)", claimed.map { "claimed: \($0)" },
      recomputed.map { "recomputed: \($0)" },
    ]
    return Finding(
      severity, code.rawValue, message,
      at: SourceLocation(file: file, line: position?.line, column: position?.column),
      notes: notes.compactMap(\.self), remedy: remedy)
  }
}

extension ClaimProblem: CustomStringConvertible {
  /// `[code] path: message; remedy`.
  package var description: String {
    "[\(code.rawValue)] \(path.isEmpty ? "" : path + ": ")\(message); \(remedy)"
  }
}

/// Several problems, for work that cannot go on.
package struct ClaimProblems: Error, Sendable, Hashable {
  /// The problems in the order they were found; at least one.
  package let problems: [ClaimProblem]

  /// Takes problems.
  package init(problems: [ClaimProblem]) { self.problems = problems }
}

extension String {
  /// The text, or its beginning when it is too long for a message.
  var shortened: String {
    unicodeScalars.count <= 80 ? self : String(unicodeScalars.prefix(60)) + "..."
  }
}
