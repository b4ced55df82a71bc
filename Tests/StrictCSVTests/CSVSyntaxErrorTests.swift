import StrictCSV
import Testing

@Suite("Records that cannot be split")
struct CSVSyntaxErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let kind: CSVSyntaxError.Kind
    let line: Int
    let column: Int
    /// The records that are read after the error.
    let after: [[String]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "open quote swallows the rest", text: "a,b\nc,\"d\ne,f\n", kind: .openQuote, line: 2,
      column: 3, after: []),
    Case(
      name: "open quote at the end", text: "a,\"", kind: .openQuote, line: 1, column: 3, after: []),
    Case(
      name: "a doubled quote does not close", text: "a\n\"b\"\"", kind: .openQuote, line: 2,
      column: 1, after: []),
    Case(
      name: "open quote after Chinese", text: "電力,\"度\n", kind: .openQuote, line: 1, column: 4,
      after: []),
    Case(
      name: "open quote after a quoted line end", text: "\"a\nb\",\"c", kind: .openQuote, line: 2,
      column: 4, after: []),
    Case(
      name: "text after a quote", text: "a,\"b\"c,d\ne,f\n", kind: .textAfterQuote, line: 1,
      column: 6, after: [["e", "f"]]),
    Case(
      name: "space after a quote", text: "\"b\" ,d\r\ne\r\n", kind: .textAfterQuote, line: 1,
      column: 4, after: [["e"]]),
    Case(
      name: "the first of two places counts", text: "\"a\"x,\"b\"y\nz\n", kind: .textAfterQuote,
      line: 1, column: 4, after: [["z"]]),
    Case(
      name: "text after a quote on its second line", text: "\"a\nb\"c\nd\n", kind: .textAfterQuote,
      line: 2, column: 3, after: [["d"]]),
  ]

  @Test("are given up with the place", arguments: cases, [nil, 1, 2, 3, 7])
  func places(_ file: Case, block: Int?) throws {
    var reader = reader(of: Array(file.text.utf8), block: block)
    var record = CSVRecord()
    var errors: [CSVSyntaxError] = []
    var after: [[String?]] = []
    var goesOn = true
    while goesOn {
      do {
        goesOn = try reader.next(into: &record)
        if goesOn, !errors.isEmpty { after.append((0..<record.count).map { record.text($0) }) }
      } catch let error as CSVSyntaxError {
        errors.append(error)
      }
    }
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.kind == file.kind)
    #expect(error.position == CSVPosition(line: file.line, column: file.column))
    #expect(after == file.after)
  }

  // A record may have 2^20 bytes with its line end.
  @Test("A record of a mebibyte is read, a longer one is not", arguments: [nil, 1 << 16, 1 << 18])
  func longRecords(_ block: Int?) throws {
    let longest = [UInt8](repeating: 0x61, count: (1 << 20) - 1) + [0x0A]
    #expect(
      try records(of: Array("x\n".utf8) + longest, block: block).map(\.raw.count) == [1, 1_048_575])
    #expect(
      try tooLong(Array("x\n".utf8) + [0x61] + longest, block) == CSVPosition(line: 2, column: 1))
  }

  @Test("An open quote that swallows a mebibyte ends the search", arguments: [nil, 1 << 18])
  func longQuote(_ block: Int?) throws {
    let rows = Array(repeating: Array("a,b,c\n".utf8), count: 1 << 18).flatMap(\.self)
    let bytes = Array("x\ny,\"z\n".utf8) + rows
    #expect(try tooLong(bytes, block) == CSVPosition(line: 2, column: 1))
  }

  /// Where the second record is found to be too long; nothing must follow it.
  private func tooLong(_ bytes: [UInt8], _ block: Int?) throws -> CSVPosition? {
    var reader = reader(of: bytes, block: block)
    var record = CSVRecord()
    #expect(try reader.next(into: &record))
    var position: CSVPosition?
    do {
      _ = try reader.next(into: &record)
    } catch let error as CSVSyntaxError where error.kind == .recordTooLong {
      position = error.position
    }
    #expect(try !reader.next(into: &record))
    return position
  }
}
