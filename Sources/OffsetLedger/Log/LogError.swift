/// Why a text of the log is not what it claims to be, or a key text cannot be used.
package struct LogError: Error, Sendable, Hashable {
  /// The kinds of error; the raw values are stable codes for findings and programs.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// The text is not a signed checkpoint.
    case checkpointSyntax = "ledger.checkpointSyntax"
    /// The checkpoint is of another log.
    case origin = "ledger.origin"
    /// The signature of the log is missing or wrong.
    case checkpointSignature = "ledger.checkpointSignature"
    /// A known witness's signature is wrong.
    case witness = "ledger.witness"
    /// Fewer known witnesses have signed than are asked for.
    case quorum = "ledger.quorum"
    /// A second root for a size the log has had: two people were shown two logs.
    case equivocation = "ledger.equivocation"
    /// The log is smaller than it has been.
    case rollback = "ledger.rollback"
    /// Nothing proves that the log only grew.
    case consistency = "ledger.consistency"
    /// A proof of inclusion that cannot be read, or does not lead from the entry to the root.
    case inclusion = "ledger.inclusion"
    /// The text of a key, or the choice of keys to trust, is wrong.
    case key = "ledger.key"
    /// A public key for which anybody can make signatures.
    case weakKey = "key.weak"
  }

  /// What kind of error it is.
  package let code: Code
  /// One sentence: what was found and what was expected.
  package let message: String
  /// What to do about it.
  package let remedy: String

  /// Makes an error.
  package init(_ code: Code, _ message: String, remedy: String) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }
}

extension LogError: CustomStringConvertible {
  /// `[code] message; remedy`.
  package var description: String { "[\(code.rawValue)] \(message); \(remedy)" }
}
