import StrictJSON

extension JSONOutput {
  /// Takes over a parsed document that somebody else wrote, members in the order of the source, so
  /// that a digest or a signature over it can be checked.
  ///
  /// Numbers get the form of RFC 8785 section 3.2.2.3: an integer within ±(2^53 - 1) is kept
  /// exactly, any other number becomes the nearest IEEE 754 double. Documents of our own hold no
  /// such number: they are taken over by `init(_:)`, which refuses it.
  ///
  /// - Throws: `JSONSyntaxError` with code `json.number` for a number beyond the range of a
  ///   double, such as `1e400`.
  public init(foreign node: JSONNode) throws(JSONSyntaxError) {
    self = try JSONOutput(node) { number, position throws(JSONSyntaxError) in
      guard let form = ES6Number(number).flatMap({ JSONNumber($0.text) }) else {
        throw JSONSyntaxError(
          .number, at: position,
          "the number is beyond the range of a double and has no canonical form")
      }
      return form
    }
  }
}
