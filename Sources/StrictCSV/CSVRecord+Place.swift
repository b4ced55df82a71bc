/// Where a record lies in its file: enough to read it again, for those who would keep many records
/// and look into few.
public struct CSVRecordPlace: Sendable {
  let line: Int
  let offset: Int
  /// With the line end that closes the record.
  let length: Int

  /// The bytes of the record among those of its file, with the line end that closes it.
  public var range: Range<Int> { offset..<offset + length }
}

extension CSVRecord {
  /// Where the record lies; it must have been read without an error.
  public var place: CSVRecordPlace {
    CSVRecordPlace(line: line, offset: offset, length: length)
  }

  /// Reads a record again.
  ///
  /// - Parameters:
  ///   - place: The ``place`` of the record.
  ///   - bytes: All bytes of its file.
  ///   - fieldsAtMost: Fields after these are left out.
  public mutating func read(
    at place: CSVRecordPlace, in bytes: Span<UInt8>, fieldsAtMost: Int = .max
  ) {
    line = place.line
    offset = place.offset
    length = place.length
    fields.reserveCapacity(min(Self.usualWidth, fieldsAtMost))
    let scan = Scan(fieldsAtMost: fieldsAtMost)
    bytes.extracting(place.range).withUnsafeBufferPointer { bytes in
      let outcome = scan.run(over: bytes, from: 0, atEnd: true, fields: &fields)
      guard case .record(let end, _) = outcome else {
        preconditionFailure("there is no record at this place")
      }
      raw.removeAll(keepingCapacity: true)
      raw.append(contentsOf: bytes[..<end])
    }
  }

  /// More fields than most tables have.
  private static let usualWidth = 24
}
