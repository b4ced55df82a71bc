import Findings
import OffsetLedger
import Quantities

/// The ledger of offsets for people.
public enum OffsetsText {
  /// The blocks in the order given, and how much there is in each state.
  ///
  /// - Parameter units: Of each block the units to be shown; empty for all.
  package static func list(_ records: [CreditRecord], units: [CreditUnits] = []) -> String {
    var page = TextPage()
    if records.isEmpty {
      page.line("no credits")
      return page.text
    }
    var table = TextTable([
      .text("state"), .number("tonnes"), .text("programme"), .text("vintage"),
      .flexible("serial", keeps: 40),
      .flexible("claim, beneficiary"),
    ])
    for (index, record) in records.enumerated() {
      let part = units.isEmpty ? record.block.units : units[index]
      table.add([
        record.block.state.rawValue, tonnes(part.kilograms), part.programme.rawValue,
        record.deposit.facts.vintage?.description ?? "-", record.serial(of: part), use(record),
      ])
    }
    page.table(table, indentation: 0)
    if records.count > 1 {
      page.blank()
      totals(records, units, on: &page)
    }
    return page.text
  }

  /// What a command did: the entries it added and the blocks as they stand now, of each the units that
  /// were meant.
  package static func change(
    entries: Range<Int>, root: String, _ records: [CreditRecord], units: [CreditUnits] = []
  ) -> String {
    var page = TextPage()
    page.line(
      (entries.count == 1
        ? "entry \(entries.lowerBound)"
        : "entries \(entries.lowerBound) to \(entries.upperBound - 1)")
        + ", root \(root)")
    return page.text + list(records, units: units)
  }

  /// Blocks with all that is known of them, and their entries.
  package static func history(
    _ records: [CreditRecord], _ history: [(index: Int, entry: Entry)]
  ) -> String {
    var page = TextPage()
    for record in records {
      if !page.text.isEmpty { page.blank() }
      page.line(record.serial)
      page.fields(fields(record))
    }
    page.section("ENTRIES")
    var table = TextTable([
      .number("entry"), .text("time"), .text("kind"), .flexible("units"), .flexible("by"),
    ])
    for (index, entry) in history {
      table.add([
        String(index), entry.at.text, entry.event.kind,
        entry.event.units?.range.description ?? "", entry.by ?? "-",
      ])
    }
    page.table(table)
    documents(history, on: &page)
    return page.text
  }

  /// The documents that entries name: also those that a later state has none of its own for.
  private static func documents(
    _ history: [(index: Int, entry: Entry)], on page: inout TextPage
  ) {
    var table = TextTable([.number("entry"), .text("digest"), .flexible("document")])
    for (index, entry) in history {
      guard let evidence = entry.event.evidence else { continue }
      table.add([String(index), evidence.digest.description, evidence.document ?? "-"])
    }
    if table.rows.isEmpty { return }
    page.section("DOCUMENTS")
    page.table(table)
  }

  /// The result of a check.
  package static func check(_ check: LedgerCheck) -> String {
    var page = TextPage()
    page.line(
      "\(counted(check.entries, "entry", "entries")), root "
        + EvidenceDigest(check.root).description)
    page.line(counted(check.checkpoints, "signed checkpoint") + " kept")
    page.line(
      check.isSound
        ? "sound: every entry follows the rules, every hash and the table of units agree"
        : "NOT SOUND: \(check.findings.summary)")
    return page.text
  }

  /// The control totals of an import.
  package static func imported(
    _ reading: ExportReading, _ outcome: CreditImport.Outcome?, entries: Range<Int>?
  ) -> String {
    var page = TextPage()
    let totals = ImportTotals(reading, outcome)
    page.line(
      "rows read \(totals.read) = \(totals.accepted) accepted + \(totals.rejected) rejected")
    page.line("accepted: \(sums(totals.kilograms))", hanging: 2)
    if let outcome {
      page.line("new \(outcome.rowsNew), in the ledger already \(outcome.rowsKnown)")
      if !outcome.kilograms.isEmpty { page.line("new: \(sums(outcome.kilograms))", hanging: 2) }
    }
    switch entries {
    case nil: page.line("nothing was added to the ledger")
    case .some(let entries) where entries.isEmpty: page.line("there was nothing to add")
    case .some(let entries): page.line("added \(counted(entries.count, "entry", "entries"))")
    }
    return page.text
  }
}

extension OffsetsText {
  /// Kilograms as tonnes, exact.
  static func tonnes(_ kilograms: Int) -> String {
    let tonnes = try? ExactDecimal(coefficient: Int128(kilograms), scale: 3)
    return tonnes?.formatted(places: 3, grouping: true) ?? "\(kilograms) kg"
  }

  private static func use(_ record: CreditRecord) -> String {
    [record.block.claim, record.retirement?.beneficiary, record.reason].compactMap(\.self)
      .joined(separator: ", ")
  }

  private static func totals(
    _ records: [CreditRecord], _ units: [CreditUnits], on page: inout TextPage
  ) {
    var kilograms: [CreditState: Int] = [:]
    for (index, record) in records.enumerated() {
      let part = units.isEmpty ? record.block.units : units[index]
      kilograms[record.block.state, default: 0] += part.kilograms
    }
    page.line(sums(kilograms), hanging: 2)
  }

  private static func sums(_ kilograms: [CreditState: Int]) -> String {
    let sums = CreditState.allCases.compactMap { state in
      kilograms[state].map { TextPage.unbroken("\(state.rawValue) \(tonnes($0)) t") }
    }
    return sums.isEmpty ? "nothing" : sums.joined(separator: "; ")
  }

  private static func fields(_ record: CreditRecord) -> [(name: String, value: String)] {
    let (units, facts) = (record.block.units, record.deposit.facts)
    return [
      ("programme", units.programme.rawValue), ("block", units.block),
      ("units", "\(units.range), \(tonnes(units.kilograms)) t CO2e"),
      ("state", "\(record.block.state.rawValue) since \(record.changedAt)"),
      ("claim", record.block.claim ?? ""), ("owner", record.deposit.owner),
      ("project", [facts.project, facts.projectName].compactMap(\.self).joined(separator: ", ")),
      ("country", facts.country ?? ""), ("methodology", facts.methodology ?? ""),
      ("vintage", facts.vintage.map { "\($0) (known to the \($0.precision.rawValue))" } ?? ""),
      ("issued on", facts.issuedOn?.description ?? ""),
      ("mitigation", facts.mitigation?.rawValue ?? ""),
      ("reversible", facts.isReversible.map { $0 ? "yes" : "no" } ?? ""),
      ("labels", facts.labels.joined(separator: "; ")),
      ("Article 6", facts.authorisations.map(authorisation).joined(separator: "; ")),
      ("retired on", record.retirement?.on?.description ?? ""),
      ("beneficiary", record.retirement?.beneficiary ?? ""),
      ("purpose", record.retirement?.purpose ?? ""), ("note", record.retirement?.note ?? ""),
      ("reason", record.reason ?? ""), ("evidence", record.evidence?.digest.description ?? ""),
      ("document", record.evidence?.document ?? ""),
    ]
  }

  private static func authorisation(_ authorisation: Authorisation) -> String {
    authorisation.purpose + (authorisation.letterDate.map { ", letter of \($0)" } ?? "")
      + ", adjusted: \(authorisation.adjusted.rawValue)"
  }
}
