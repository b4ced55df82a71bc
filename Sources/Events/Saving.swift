import EmissionFactors
import Findings
import Quantities

/// A benefit outside the inventory: something recycled or used again, or kept out of a landfill.
public struct SavingRow: Sendable {
  /// What is avoided.
  public enum Benefit: String, Sendable, Hashable, CaseIterable {
    /// The primary material, less what it takes to recycle: primary minus closed loop.
    case recycling
    /// The making of something new.
    case reuse
    /// The methane of a landfill.
    case landfillAvoided = "landfill-avoided"
    /// Power that a food-waste plant displaces.
    case powerDisplaced = "power-displaced"
  }

  /// What it is called.
  public var item: String
  /// What was counted, and in which unit.
  public var quantity: ExactDecimal
  /// The unit as it was written.
  public var unit: String
  /// kg of one; nil where the quantity is a mass.
  public var kgEach: ExactDecimal?
  /// The default mass that stands for it; nil where the user gave one.
  public var mass: UnitMass?
  /// The material, as in `material.<name>.primary`.
  public var material: String
  /// What is avoided.
  public var benefit: Benefit
  /// The kg that it is about: two benefits of one lot would count it twice.
  public var lot: String
  /// The day; nil for the newest factors.
  public var date: CalendarDate?
  /// Where; empty for the region of the whole.
  public var region: String
  /// Where it stands.
  public var location: SourceLocation
}

/// Reads rows with a `benefit`.
public struct SavingReader {
  private let tables: EventTables
  /// The rows that were understood.
  public private(set) var rows: [SavingRow] = []
  /// What was wrong in the others.
  public private(set) var findings: [Finding] = []

  /// Starts without a row.
  public init(tables: EventTables) { self.tables = tables }

  /// Reads a whole file of savings, in UTF-8, in which every row has a benefit.
  public mutating func read(file: String, bytes: [UInt8]) {
    let table = EventTable(file: file, bytes: bytes, required: [.benefit])
    findings += table.findings
    read(table)
  }

  mutating func read(_ table: EventTable) {
    for var cells in table.rows where cells.has(.benefit) {
      let row = row(&cells)
      findings += cells.findings
      guard let row else { continue }
      if let other = rows.first(where: { $0.lot == row.lot }) {
        findings.append(
          Finding(
            .error, "event.lot", "`\(row.lot)` has a benefit already, \(other.benefit.rawValue)",
            at: row.location,
            remedy: "count one benefit of the same kg; name another `lot` where it is another kg"))
      } else {
        rows.append(row)
      }
    }
  }

  private func row(_ cells: inout EventCells) -> SavingRow? {
    let word = cells.text(.benefit).lowercased()
    guard let benefit = SavingRow.Benefit(rawValue: word) else {
      let names = SavingRow.Benefit.allCases.map(\.rawValue)
      cells.report(
        .benefit, "event.benefit", "`\(word)` is no benefit",
        "write one of \(names.joined(separator: ", "))")
      return nil
    }
    if cells.has(.activity) {
      cells.report(
        .activity, "event.benefit", "a benefit is of a material, not of an activity",
        "write the material, and leave the activity empty")
    }
    let quantity = cells.number(.quantity)
    if quantity == nil, !cells.hasError {
      cells.report(.quantity, "event.quantity", "nothing says how much", "write a `quantity`")
    }
    let unit = cells.text(.unit)
    let isMass = (try? UnitTable.standard.unit(named: unit))?.dimension == .mass
    var kgEach: ExactDecimal?
    var mass: UnitMass?
    if !isMass { (kgEach, mass) = pieceMass(&cells, unit) }
    let material = cells.has(.material) ? cells.text(.material) : mass?.material ?? ""
    if material.isEmpty, !cells.hasError {
      cells.report(
        .material, "event.material", "the material is empty",
        "write paper, pet, ldpe, board, aluminium-cans, glass ... as in `material.<name>.primary`")
    }
    var date: CalendarDate?
    if cells.has(.date) {
      date = try? CalendarDate(userText: cells.text(.date))
      if date == nil {
        cells.report(
          .date, "event.date", "`\(cells.text(.date))` is not a date of the calendar",
          "write it as 2025-06-12, or leave it empty for the newest factors")
      }
    }
    guard !cells.hasError, let quantity else { return nil }
    let item = cells.has(.item) ? cells.text(.item) : material
    // However it is called: the same amount of the same material is the same lot until said otherwise.
    let usualLot = "\(quantity) \(unit) of \(material)"
    return SavingRow(
      item: item, quantity: quantity, unit: unit, kgEach: kgEach, mass: mass, material: material,
      benefit: benefit, lot: cells.has(.lot) ? cells.text(.lot) : usualLot, date: date,
      region: cells.text(.region), location: cells.location(nil))
  }

  /// The mass of one piece: as the row says, or the default of that unit and material.
  private func pieceMass(
    _ cells: inout EventCells, _ unit: String
  ) -> (kg: ExactDecimal?, mass: UnitMass?) {
    let word = cells.text(.kgEach)
    if !word.isEmpty, tables.mass(word) == nil { return (cells.number(.kgEach), nil) }
    let material = cells.text(.material)
    let known = (try? UnitTable.standard.unit(named: unit))?.symbol ?? unit
    let fitting = tables.masses.filter {
      $0.unit == known && (material.isEmpty || $0.material == material)
    }
    if let mass = tables.mass(word) ?? (fitting.count == 1 ? fitting[0] : nil) {
      return (mass.kg, mass)
    }
    cells.report(
      .kgEach, "event.mass", "what one `\(unit)` weighs is not said",
      fitting.isEmpty
        ? "write the kg of one into `kg_each`"
        : "write the kg of one into `kg_each`, or one of \(fitting.map(\.id).joined(separator: ", "))"
    )
    return (nil, nil)
  }
}
