import Quantities

/// The serial, the units and the amount of a row.
extension ExportRow {
  /// Understands the serial; nil after a finding.
  mutating func serial() -> SerialBlock? {
    guard let programme = statedProgramme(), let units = statedUnits() else { return nil }
    let programmes = header.format.programmes
    do {
      let serial = try SerialBlock(
        reading: text(.serial) ?? "", programme: programme.value, units: units.value)
      if programmes.isEmpty || programmes.contains(serial.programme) { return serial }
      report(
        .serial, "offset.serial",
        "the serial is one of \(serial.programme.rawValue), the export one of \(header.format.name)",
        remedy: "import it with the registry it belongs to")
    } catch {
      let place = error.offset.map { ["at character \($0 + 1) of the serial"] } ?? []
      report(.serial, error.code, error.message, remedy: error.remedy, notes: place)
    }
    return nil
  }

  /// The amount in kg; nil after a finding.
  mutating func weight(of programme: Programme) -> Int? {
    let before = findings.count
    let (tonnes, kilograms) = (amount(.tonnes), amount(.kilograms))
    guard findings.count == before else { return nil }
    guard let weight = kilograms ?? tonnes.flatMap({ try? $0.multiplied(by: ExactDecimal(1000)) })
    else {
      report(
        has(.kilograms) ? .kilograms : .tonnes, "offset.quantity", "the quantity is missing",
        remedy: "write how many tonnes of CO2e the row stands for")
      return nil
    }
    let field = kilograms == nil ? ExportField.tonnes : .kilograms
    if let tonnes, let kilograms, (try? tonnes.multiplied(by: ExactDecimal(1000))) != kilograms {
      report(
        .kilograms, "offset.quantity", "\(tonnes) t and \(kilograms) kg are not the same amount",
        remedy: "correct one of the two")
      return nil
    }
    guard weight.scale == 0, let whole = Int(exactly: weight.coefficient),
      whole <= Self.mostUnits * programme.kilogramsPerUnit
    else {
      report(
        field, "offset.quantity", "\(weight) kg is not a whole number of kg within reason",
        remedy: "compare the quantity with the registry")
      return nil
    }
    if whole.isMultiple(of: programme.kilogramsPerUnit) { return whole }
    report(
      field, "offset.quantity",
      "`\(text(field) ?? "")` is no whole number of tonnes; \(programme.rawValue) issues whole ones",
      remedy: "compare the quantity with the registry; only Isometric counts in kg")
    return nil
  }

  /// The units: those of the serial, whose number must be the quantity; without any they are
  /// counted from 1. Nil after a finding.
  mutating func units(of serial: SerialBlock, weight: Int) -> UnitRange? {
    let count = weight / serial.programme.kilogramsPerUnit
    guard let units = serial.units else {
      if serial.programme.isOpaque { return UnitRange(from: Ordinal(1), count: count) }
      report(
        .first, "offset.quantity", "the first and the last unit are missing",
        remedy: "write both numbers; serials of \(serial.programme.rawValue) do not hold them")
      return nil
    }
    if units.count == count { return units }
    report(
      has(.tonnes) ? .tonnes : .kilograms, "offset.quantity",
      "the units \(units) are \(units.count), the quantity says \(count)",
      remedy: "compare serial and quantity with the registry; one row is one block")
    return nil
  }

  /// As many as a range of units can hold.
  private static let mostUnits = 9_000_000_000_000

  /// An optional value that was found to be in order.
  private struct Stated<Value> {
    let value: Value?
  }

  /// The programme the row or the export names; nil after a finding.
  private mutating func statedProgramme() -> Stated<Programme>? {
    guard header.format.programmes.isEmpty else {
      let programmes = header.format.programmes
      return Stated(value: programmes.count == 1 ? programmes[0] : nil)
    }
    if text(.programme) == nil { return Stated(value: nil) }
    return word(.programme, Self.programmes, code: "offset.programme").map { Stated(value: $0) }
  }

  /// The range that stands beside the serial; nil after a finding.
  private mutating func statedUnits() -> Stated<UnitRange>? {
    let (first, last) = (text(.first), text(.last))
    guard first != nil || last != nil else { return Stated(value: nil) }
    guard let low = first.flatMap({ Ordinal($0) }), let high = last.flatMap({ Ordinal($0) }) else {
      report(
        first.flatMap { Ordinal($0) } == nil ? .first : .last, "offset.serial",
        "`\(first ?? "")` to `\(last ?? "")` is no range of units",
        remedy: "write the numbers of the first and the last unit, digits only")
      return nil
    }
    if let range = UnitRange(low, high) { return Stated(value: range) }
    report(
      .last, low <= high ? "offset.quantity" : "offset.serial",
      low <= high
        ? "\(low) to \(high) are more units than any register holds"
        : "the first unit, \(low), comes after the last, \(high)",
      remedy: "compare both numbers with the registry")
    return nil
  }

  /// The programmes by code, in lower case, and by the word for their registry's export.
  private static let programmes: [String: Programme] = {
    var programmes: [String: Programme] = [
      "verra": .vcs, "gold-standard": .goldStandard, "gold standard": .goldStandard,
      "cercarbono": .cercarbono, "puro.earth": .puro, "plan vivo": .planVivo,
    ]
    for programme in Programme.allCases { programmes[programme.rawValue.lowercased()] = programme }
    return programmes
  }()
}
