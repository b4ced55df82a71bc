import StrictCSV

/// What a reader makes of a whole file: the texts of the fields, record by record.
func fields(of bytes: [UInt8], block: Int? = nil) throws -> [[String?]] {
  try records(of: bytes, block: block).map { record in
    (0..<record.count).map { record.text($0) }
  }
}

/// All records of a file that arrives in blocks of a size; nil for one block.
func records(of bytes: [UInt8], block: Int? = nil) throws -> [CSVRecord] {
  var reader = reader(of: bytes, block: block)
  var record = CSVRecord()
  var records: [CSVRecord] = []
  while try reader.next(into: &record) { records.append(record) }
  return records
}

/// A reader for a file that arrives in blocks of a size; nil for one block.
func reader(of bytes: [UInt8], block: Int? = nil) -> CSVReader {
  guard let block else { return CSVReader(bytes: bytes) }
  var rest = bytes[...]
  return CSVReader {
    defer { rest = rest.dropFirst(block) }
    return Array(rest.prefix(block))
  }
}
