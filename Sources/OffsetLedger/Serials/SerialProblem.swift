/// Why a text is no serial of credits.
package struct SerialProblem: Error, Hashable, Sendable {
  /// The code of the finding to be made of it: `offset.serial`, or `offset.quantity` where the
  /// number of units is the problem.
  package let code: String
  /// What was found and what was expected, one sentence.
  package let message: String
  /// What to do about it.
  package let remedy: String
  /// Where in the text, in Unicode scalars from 0; nil when it is about the whole.
  package let offset: Int?

  init(_ code: String, _ message: String, remedy: String, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.offset = offset
  }

  /// A problem of the serial's form.
  static func form(_ message: String, remedy: String, offset: Int? = nil) -> SerialProblem {
    SerialProblem("offset.serial", message, remedy: remedy, offset: offset)
  }
}
