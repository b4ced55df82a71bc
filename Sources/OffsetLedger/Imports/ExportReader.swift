import Findings
import Quantities
import StrictCSV

/// Reads tables of credits: exports of registries, and our own.
///
/// ```
/// let reading = ExportReader.read(file: "vcus.csv", bytes: bytes, format: .verra)
/// reading.rows.count        // the rows that were accepted
/// reading.findings          // why the others were not, and what is doubtful
/// ```
package struct ExportReader {
  private let file: String
  private let format: ExportFormat
  private var days: DayNotation
  private var reading = ExportReading()
  /// The kg of the rows accepted so far.
  private var total = 0
  /// Where each accepted row lies, for findings that come later.
  private var places: [CSVRecordPlace] = []

  /// As much in kg as JSON can carry, so that no control total overflows.
  private static let heaviest = 9_000_000_000_000_000

  private init(file: String, format: ExportFormat) {
    self.file = file
    self.format = format
    days = format.days
  }

  /// Reads a table. A row is accepted, or rejected with a finding; rows about which there is a doubt
  /// are accepted with a warning.
  package static func read(
    file: String, bytes: [UInt8], format: RegistryExport
  ) -> ExportReading {
    var reader = ExportReader(file: file, format: format.format)
    reader.read(bytes)
    return reader.reading
  }

  private mutating func read(_ bytes: [UInt8]) {
    if Self.endsLinesWithCR(bytes) { return reportLineEnds() }
    var csv = CSVReader(bytes: bytes)
    var record = CSVRecord()
    do {
      guard try csv.next(into: &record) else { return reportEmpty() }
    } catch {
      return report(error)
    }
    guard
      let header = ExportHeader(record, format: format, file: file, findings: &reading.findings)
    else { return }
    do {
      if case .decidedByFile = days { decideDays(header, bytes) }
      while try csv.next(into: &record) {
        if !record.isBlank { take(record, header) }
      }
    } catch {
      report(error)
    }
    rejectOverlaps(header, bytes)
    noteUndecidedStates()
  }

  /// Reads one row.
  private mutating func take(_ record: CSVRecord, _ header: ExportHeader) {
    reading.rowsRead += 1
    var row = ExportRow(record: record, header: header, file: file, days: days)
    defer { reading.findings += row.findings }
    guard row.isWellFormed(), let state = format.state(&row), let serial = row.serial(),
      let weight = row.weight(of: serial.programme),
      let units = row.units(of: serial, weight: weight)
    else { return }
    let facts = row.facts(of: serial)
    let retirement = row.retirement()
    format.check(&row, serial, state)
    row.doubt(state, facts, retirement)
    if weight > Self.heaviest - total {
      row.report(
        row.has(.kilograms) ? .kilograms : .tonnes, "offset.quantity",
        "with this row the file holds more than all programmes together have issued",
        remedy: "compare the quantities with the registry")
    }
    if row.isRejected { return }
    total += weight
    reading.rows.append(
      CreditRow(
        location: row.location, serial: serial, units: units, kilograms: weight, state: state,
        isStateStated: format.tellsCurrentState && row.text(.status) != nil, facts: facts,
        retirement: retirement))
    places.append(record.place)
  }

  /// Looks through the whole file for what tells the day first from the month first.
  private mutating func decideDays(_ header: ExportHeader, _ bytes: [UInt8]) {
    var csv = CSVReader(bytes: bytes)
    var record = CSVRecord()
    var evidence = DayEvidence()
    // The names in the header are no days. A record that cannot be split ends the reading proper
    // too, which reports it.
    while (try? csv.next(into: &record)) == true {
      if record.count != header.count { continue }
      for field in ExportField.days {
        guard let place = header.place(of: field), let text = record.text(place) else { continue }
        evidence.add(trimmed(text), record, column: place)
      }
    }
    days = evidence.notation
    if case .undecided = days { reportUndecidedDays(evidence) }
  }

  private mutating func reportUndecidedDays(_ evidence: DayEvidence) {
    guard let cell = evidence.monthFirst ?? evidence.open else { return }
    let message =
      if let day = evidence.dayFirst {
        "`\(cell.text)` has the month first, `\(day.text)` in line \(day.position.line) the day"
      } else {
        "nothing in the file tells whether `\(cell.text)` has the day or the month first"
      }
    reading.findings.append(
      Finding(
        .error, "offset.date", message,
        at: SourceLocation(file: file, line: cell.position.line, column: cell.position.column),
        excerpt: cell.excerpt, notes: ["the rows with such days are not read"],
        remedy: "export again with days such as 2024-02-29, or rewrite the columns of days so"))
  }

  /// Takes rows out whose units an earlier row has.
  private mutating func rejectOverlaps(_ header: ExportHeader, _ bytes: [UInt8]) {
    let overlaps = BlockOverlaps.find(in: reading.rows)
    var record = CSVRecord()
    for overlap in overlaps {
      record.read(at: places[overlap.row], in: bytes.span)
      let position = record.position(of: header.place(of: .serial) ?? 0)
      let (row, earlier) = (reading.rows[overlap.row], reading.rows[overlap.earlier])
      let common = row.units.intersection(earlier.units).map(\.description) ?? ""
      reading.findings.append(
        Finding(
          .error, "offset.overlap",
          "the units \(common) stand in line \(earlier.location.line ?? 0) already",
          at: SourceLocation(file: file, line: position.line, column: position.column),
          excerpt: record.excerpt(at: position),
          remedy: "a unit exists once: compare both rows with the registry and remove one"))
    }
    let rejected = Set(overlaps.map(\.row))
    if rejected.isEmpty { return }
    reading.rows = reading.rows.indices.filter { !rejected.contains($0) }.map { reading.rows[$0] }
  }

  /// One note for an export that does not tell retired from cancelled.
  private mutating func noteUndecidedStates() {
    guard !format.tellsRetiredFromCancelled, reading.rows.contains(where: { $0.state == .retired })
    else { return }
    reading.findings.append(
      Finding(
        .note, "offset.status",
        "the column `\(format.columns[.retiredOn]?.first ?? "")` does not tell retired from cancelled"
          + " credits; all rows with a day are read as retired",
        at: SourceLocation(file: file),
        remedy: "compare the rows you use for a claim with the registry"))
  }

  /// Whether nothing ends a line but a carriage return, so that the whole table would be the header.
  private static func endsLinesWithCR(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(UInt8(ascii: "\n")) && bytes.contains(UInt8(ascii: "\r"))
  }

  private mutating func reportLineEnds() {
    reading.findings.append(
      Finding(
        .error, "file.line-ends",
        "the lines end with a carriage return alone, as old Macs wrote them; no row was read",
        at: SourceLocation(file: file),
        remedy: "save the file as CSV (UTF-8) with the line ends LF or CRLF"))
  }

  private mutating func reportEmpty() {
    reading.findings.append(
      Finding(
        .error, "file.empty", "the table is empty", at: SourceLocation(file: file),
        remedy: "export it again from the registry"))
  }

  private mutating func report(_ error: any Error) {
    guard let error = error as? CSVSyntaxError else { return }
    let message =
      switch error.kind {
      case .openQuote: "a quote is not closed"
      case .textAfterQuote: "text follows a closed quote"
      case .recordTooLong: "a row is longer than a mebibyte, as if a quote were not closed"
      }
    reading.rowsRead += 1
    reading.findings.append(
      Finding(
        .error, "row.open-quote", "\(message); from here on nothing was read",
        at: SourceLocation(file: file, line: error.position.line, column: error.position.column),
        excerpt: error.record.excerpt(at: error.position),
        remedy: "close the quote, or double it if it belongs to the text"))
  }
}
