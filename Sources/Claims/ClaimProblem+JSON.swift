import StrictJSON

extension ClaimProblem {
  /// Takes over why bytes are no document.
  package init(_ error: JSONSyntaxError) {
    self.init(
      Self.code(of: error.code), error.message, at: error.position,
      remedy: "ask whoever sent it for the file as it was signed")
  }

  /// Takes over what does not fit a format.
  package init(_ problem: JSONProblem) {
    let code: ClaimCode =
      switch problem.code {
      case .missingMember: .docMissing
      case .unknownMember: .docUnknownMember
      case .type: .docSchema
      }
    self.init(
      code, problem.message, path: problem.path, at: problem.position,
      remedy: problem.remedy ?? "see the field table of the format")
  }

  private static func code(of code: JSONSyntaxError.Code) -> ClaimCode {
    switch code {
    case .utf8: .jsonNotUTF8
    case .byteOrderMark: .jsonByteOrderMark
    case .unexpected, .end, .trailing, .string: .jsonSyntax
    case .surrogate: .jsonSurrogate
    case .number: .jsonNumber
    case .duplicateName: .jsonDuplicateName
    case .depth: .jsonDepth
    case .size: .jsonSize
    case .notCanonical: .jsonNotCanonical
    }
  }
}
