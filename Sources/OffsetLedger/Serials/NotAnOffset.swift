/// Identifiers that people take for offsets and that are none.
enum NotAnOffset {
  /// The reason a text is refused; nil when nothing speaks against it.
  ///
  /// - Parameter programme: The programme the text is said to belong to.
  static func reason(against text: SerialText, programme: Programme?) -> SerialProblem? {
    let parts = text.parts(withRangeWord: false)
    if parts.contains(where: { $0.text == "PIU" }) {
      return .form(
        "Pending Issuance Units (PIU) stand for removals that have not happened yet",
        remedy: "wait until they are verified and converted to WCU or PCU")
    }
    if isGreenCertificate(text, programme) {
      return .form(
        "32 letters and digits are a Green Electricity Certificate (GEC): 1 MWh, no offset",
        remedy: "put it into instruments.csv; it counts in market-based Scope 2 only")
    }
    if isEnergyCertificate(text, parts) {
      return .form(
        "this is a certificate of renewable energy (I-REC): 1 MWh, no offset",
        remedy: "put it into instruments.csv; it counts in market-based Scope 2 only")
    }
    return nil
  }

  /// China's certificates have 32 letters and digits. Where a programme is named whose identifiers
  /// are of that length too, the name decides; with China's own programmes the two are mistaken.
  private static func isGreenCertificate(_ text: SerialText, _ programme: Programme?) -> Bool {
    if text.bytes.starts(with: "GEC-".utf8) || text.bytes.starts(with: "GEC ".utf8) { return true }
    switch programme {
    case nil, .ccer, .phcer:
      return text.bytes.count == 32
        && text.bytes.allSatisfy {
          Digits.isDigit($0) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        }
    default: return false
    }
  }

  /// `I-REC...`, or four groups of four digits with a point and decimals behind the last.
  private static func isEnergyCertificate(_ text: SerialText, _ parts: [SerialPart]) -> Bool {
    if text.bytes.starts(with: "I-REC".utf8) || text.bytes.starts(with: "IREC".utf8) { return true }
    guard parts.count >= 4, parts[..<3].allSatisfy({ isFourDigits($0.bytes) }) else { return false }
    let last = parts[3].bytes
    return isFourDigits(last.prefix(4)) && last.dropFirst(4).first == UInt8(ascii: ".")
  }

  private static func isFourDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && bytes.allSatisfy(Digits.isDigit)
  }
}
