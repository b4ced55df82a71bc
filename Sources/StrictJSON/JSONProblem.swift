/// Something in a well-formed document that is not what its schema asks for.
public struct JSONProblem: Sendable, Hashable {
  /// The kinds of problem; the raw values are stable codes for findings and programs.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// A member that must be there is not.
    case missingMember = "json.missing-member"
    /// A member that nobody asked for.
    case unknownMember = "json.unknown-member"
    /// A value of the wrong type.
    case type = "json.type"
  }

  /// What kind of problem it is.
  public let code: Code
  /// One sentence: what was found and what was expected.
  public let message: String
  /// The object that lacks a member, the name that is unknown, the value of the wrong type.
  public let position: JSONPosition
  /// The place in the document of the member it is about, such as `facilities[1].id`; empty when
  /// whoever found it did not say.
  public let path: String
  /// What to do about it.
  public let remedy: String?

  /// Makes a problem.
  public init(
    _ code: Code, _ message: String, at position: JSONPosition, path: String = "",
    remedy: String? = nil
  ) {
    self.code = code
    self.message = message
    self.position = position
    self.path = path
    self.remedy = remedy
  }
}
