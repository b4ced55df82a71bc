/// Checks that a document is UTF-8 without a byte order mark.
func checkEncoding(of bytes: [UInt8]) throws(JSONSyntaxError) {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    throw JSONSyntaxError(
      .byteOrderMark, at: .start,
      "the text starts with a byte order mark; save it as UTF-8 without one")
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    throw JSONSyntaxError(.utf8, at: .start, "the text is UTF-16; save it as UTF-8")
  }
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    let offset = error.byteOffsets.lowerBound
    throw JSONSyntaxError(
      .utf8, at: .locating(offset, in: bytes),
      "byte \(hexadecimal(bytes[offset])) is not UTF-8: \(reason(error.kind))")
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (byte < 0x10 ? "0" : "") + digits
}

private func reason(_ kind: UTF8.ValidationError.Kind) -> String {
  switch kind {
  case .unexpectedContinuationByte: "it continues a character that was not begun"
  case .surrogateCodePointByte: "it begins half a surrogate pair"
  case .invalidNonSurrogateCodePointByte: "no character begins with it"
  case .overlongEncodingByte: "it begins an overlong form"
  case .truncatedScalar: "the character it begins is incomplete"
  default: "it begins no valid character"
  }
}
