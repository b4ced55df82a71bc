/// Where a record lies in its file: enough to read it again, for those who would keep many records
/// and look into few.
public struct CSVRecordPlace: Sendable {
  let line: Int
  let offset: Int
  /// With the line end that closes the record.
  let length: Int
  let fieldCount: Int
}

extension CSVRecord {
  /// Where the record lies.
  public var place: CSVRecordPlace {
    CSVRecordPlace(line: line, offset: offset, length: length, fieldCount: fields.count)
  }

  /// Reads a record again.
  ///
  /// - Parameters:
  ///   - place: The ``place`` of a record that was read without an error.
  ///   - bytes: All bytes of its file.
  ///   - fieldsAtMost: Fields after these are left out.
  public init(at place: CSVRecordPlace, in bytes: [UInt8], fieldsAtMost: Int = .max) {
    line = place.line
    offset = place.offset
    length = place.length
    let range = place.offset..<place.offset + place.length
    fields.reserveCapacity(min(place.fieldCount, fieldsAtMost))
    var scan = Scan(fieldsAtMost: fieldsAtMost)
    let outcome = bytes.withUnsafeBufferPointer { bytes in
      scan.run(
        over: UnsafeBufferPointer(rebasing: bytes[range]), from: 0, atEnd: true, fields: &fields)
    }
    guard case .record(let end, _) = outcome else {
      preconditionFailure("there is no record at this place")
    }
    raw = Array(bytes[range.lowerBound..<range.lowerBound + end])
  }
}
