/// The search for the fields of one record in a block of bytes.
///
/// Restartable: when the block ends inside the record, more bytes are appended and the record is
/// scanned again from its start, which keeps the state to nothing.
struct Scan {
  enum Outcome {
    case record(end: Int, next: Int)
    case needsMore
    case nothing
    case openQuote(Int)
    case textAfterQuote(Int, end: Int, next: Int)
  }

  /// The record ends for the scan after so many fields.
  var fieldsAtMost = Int.max

  func run(
    over bytes: UnsafeBufferPointer<UInt8>, from start: Int, atEnd: Bool,
    fields: inout [CSVRecord.Field]
  ) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    if start == bytes.count { return atEnd ? .nothing : .needsMore }
    var position = start
    var strayText: Int?
    while true {
      let fieldStart = position
      var quoted = false
      if position < bytes.count, bytes[position] == CSVReader.quote {
        guard let close = closingQuote(in: bytes, after: position) else {
          return atEnd ? .openQuote(fieldStart - start) : .needsMore
        }
        quoted = true
        position = close + 1
        // At the very edge of a block, the next byte decides whether this quote is doubled.
        if position == bytes.count && !atEnd { return .needsMore }
      }
      let quotedEnd = position
      position =
        bytes.first(of: CSVReader.comma, or: CSVReader.lineFeed, from: position) ?? bytes.count
      if position == bytes.count && !atEnd { return .needsMore }
      let endsRecord = position == bytes.count || bytes[position] == CSVReader.lineFeed
      var fieldEnd = position
      if endsRecord, fieldEnd > quotedEnd || !quoted, fieldEnd > fieldStart,
        bytes[fieldEnd - 1] == CSVReader.carriageReturn
      {
        fieldEnd -= 1
      }
      if quoted && fieldEnd > quotedEnd {
        strayText = strayText ?? quotedEnd - start
        fieldEnd = quotedEnd
      }
      fields.append(
        CSVRecord.Field(start: fieldStart - start, end: fieldEnd - start, quoted: quoted))
      guard endsRecord || fields.count == fieldsAtMost else {
        position += 1
        continue
      }
      let end = start + max(fields[fields.count - 1].end, recordEnd(bytes, start, position))
      let next = min(position + 1, bytes.count)
      if let strayText { return .textAfterQuote(strayText, end: end, next: next) }
      return .record(end: end, next: next)
    }
  }

  /// The end of the first fields and the start of the next record; nil where the block ends before
  /// or a full scan must tell what is wrong.
  ///
  /// The fields between are passed over.
  func skim(
    over bytes: UnsafeBufferPointer<UInt8>, from start: Int, fields: inout [CSVRecord.Field]
  ) -> (end: Int, next: Int)? {
    guard
      case .record(let end, let next) = run(
        over: bytes, from: start, atEnd: false, fields: &fields)
    else { return nil }
    if bytes[next - 1] == CSVReader.lineFeed { return (end, next) }
    var position = next
    while let found = bytes.first(of: CSVReader.lineFeed, or: CSVReader.quote, from: position) {
      if bytes[found] == CSVReader.lineFeed { return (end, found + 1) }
      position = found + 1
      // Only a quote that begins a field means anything.
      if bytes[found - 1] == CSVReader.comma {
        guard let close = closingQuote(in: bytes, after: found) else { return nil }
        position = close + 1
      }
    }
    return nil
  }

  /// The offset of the record's last byte plus one, relative to its start, without the CR.
  private func recordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int) -> Int {
    stop > start && bytes[stop - 1] == CSVReader.carriageReturn ? stop - 1 - start : stop - start
  }

  /// The quote that closes the one at `open`, skipping doubled ones; nil when the block ends first.
  private func closingQuote(in bytes: UnsafeBufferPointer<UInt8>, after open: Int) -> Int? {
    var position = open + 1
    while position < bytes.count {
      if bytes[position] == CSVReader.quote {
        if position + 1 < bytes.count, bytes[position + 1] == CSVReader.quote {
          position += 2
          continue
        }
        return position
      }
      position += 1
    }
    return nil
  }
}
