extension SerialBlock {
  /// Reads a serial as registries and people write it: spaces around, any kind of dash, full-width
  /// characters, lower case and padded numbers are brought to one spelling first.
  ///
  /// - Parameters:
  ///   - programme: Whose serial it is; nil when its form shall tell. The form tells none of the
  ///     opaque programmes.
  ///   - units: The units, for programmes that state them beside the serial. Those of a serial
  ///     that numbers its units must be the same.
  package init(
    reading text: String, programme: Programme? = nil, units: UnitRange? = nil
  ) throws(SerialProblem) {
    let text = try SerialText(text)
    if let problem = NotAnOffset.reason(against: text, programme: programme) { throw problem }
    guard let programme = programme ?? Self.programme(of: text) else {
      throw .form(
        "`\(text.text)` has the form of no programme's serials",
        remedy: "copy the serial from the registry, or name the programme if it is one of "
          + Programme.allCases.filter(\.isOpaque).map(\.rawValue).joined(separator: ", "))
    }
    if let shape = SerialShape.of(programme) {
      self = try shape.read(text)
      if let units, units != self.units {
        throw SerialProblem(
          "offset.quantity", "the serial says other units than \(units)",
          remedy: "leave the range out, the serial has it, or correct one of the two")
      }
    } else {
      let (identifier, named) = text.dividedFromUnits()
      if let named, let units, named != units {
        throw SerialProblem(
          "offset.quantity", "the text names the units \(named), beside it stand \(units)",
          remedy: "leave one of the two out")
      }
      self =
        programme == .cercarbono
        ? try CercarbonoSerial.read(identifier, units: units ?? named)
        : try OpaqueSerial.read(identifier, programme: programme, units: units ?? named)
    }
  }

  /// The scope of a block as it stands in an entry of a ledger; nil unless the block is exactly what
  /// reading its serial gives: no padding, no lower case, ASCII hyphens.
  package static func scope(of programme: Programme, block: String) -> String? {
    if let shape = SerialShape.of(programme) {
      return shape.scope(ofBlock: Array(block.utf8)[...])
    }
    if programme == .cercarbono {
      return CercarbonoSerial.isCanonical(Array(block.utf8)[...]) ? block : nil
    }
    return OpaqueSerial.scope(ofBlock: block, programme)
  }

  /// The programme whose serials look like that.
  private static func programme(of text: SerialText) -> Programme? {
    if text.bytes.starts(with: CercarbonoSerial.prefix) { return .cercarbono }
    let parts = text.parts(withRangeWord: true)
    switch parts[0].text {
    case "GS1": return .goldStandard
    case "ACR": return .acr
    case "CAR": return .car
    case "ART", "FCPF": return .art
    default: break
    }
    if parts.contains(where: { $0.text == "VCS" }) { return .vcs }
    // Party and unit type, each in one place; the number of parts is checked by the shape.
    let isCER =
      parts.count >= 7 && parts[0].bytes.count == 2 && parts[1].bytes.count == 1
      && Digits.isCanonical(parts[1].bytes)
    return isCER ? .cer : nil
  }
}
