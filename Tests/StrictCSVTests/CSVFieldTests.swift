import StrictCSV
import Testing

@Suite("Fields of a delimited file")
struct CSVFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let records: [[String]]
    var testDescription: String { name }
  }

  // The rules of RFC 4180 section 2, one by one, and what spreadsheets do beside them.
  static let cases = [
    Case(
      name: "line end after the last record", text: "a,b\n1,2\n",
      records: [["a", "b"], ["1", "2"]]),
    Case(
      name: "no line end after the last record", text: "a,b\n1,2",
      records: [["a", "b"], ["1", "2"]]),
    Case(name: "CRLF", text: "a,b\r\n1,2\r\n", records: [["a", "b"], ["1", "2"]]),
    Case(name: "CRLF and LF mixed", text: "a\r\nb\nc\r\n", records: [["a"], ["b"], ["c"]]),
    Case(name: "a CR that ends the file", text: "a,b\r", records: [["a", "b"]]),
    Case(name: "a CR in the middle is text", text: "a\rb,c\n", records: [["a\rb", "c"]]),
    Case(name: "spaces belong to the field", text: " a , b \n", records: [[" a ", " b "]]),
    Case(name: "quoted comma", text: "\"a,b\",c\n", records: [["a,b", "c"]]),
    Case(name: "doubled quote", text: "\"a\"\"b\",c\n", records: [["a\"b", "c"]]),
    Case(name: "only a doubled quote", text: "\"\"\"\",c\n", records: [["\"", "c"]]),
    Case(name: "two doubled quotes", text: "\"\"\"\"\"\"\n", records: [["\"\""]]),
    Case(name: "quoted LF", text: "\"a\nb\",c\n", records: [["a\nb", "c"]]),
    Case(name: "quoted CRLF", text: "\"a\r\nb\",c\r\n", records: [["a\r\nb", "c"]]),
    Case(name: "quoted CR before the quote", text: "\"a\r\"\r\n", records: [["a\r"]]),
    Case(name: "quoted field at the end of the file", text: "a,\"b\"", records: [["a", "b"]]),
    Case(
      name: "quoted field before CRLF", text: "a,\"b\"\r\nc,d", records: [["a", "b"], ["c", "d"]]),
    Case(name: "empty quoted field", text: "\"\",a\n", records: [["", "a"]]),
    Case(name: "empty fields", text: ",,\n", records: [["", "", ""]]),
    Case(name: "comma at the end of the file", text: "a,", records: [["a", ""]]),
    Case(
      name: "quote inside an unquoted field", text: "19\" rack,b\n", records: [["19\" rack", "b"]]),
    Case(name: "semicolons are no separators", text: "a;b\n", records: [["a;b"]]),
    Case(
      name: "blank lines are records", text: "a\n\n\r\nb\n", records: [["a"], [""], [""], ["b"]]),
    Case(name: "byte order mark", text: "\u{FEFF}a,b\n", records: [["a", "b"]]),
    Case(name: "byte order mark before a quote", text: "\u{FEFF}\"a\",b\n", records: [["a", "b"]]),
    Case(name: "byte order mark alone", text: "\u{FEFF}", records: []),
    Case(name: "nothing", text: "", records: []),
    Case(name: "one line end", text: "\n", records: [[""]]),
    Case(
      name: "Chinese", text: "設施,數量\n觀塘,\"１,２３４\"\n",
      records: [["設施", "數量"], ["觀塘", "１,２３４"]]),
    Case(name: "outside the first plane", text: "𠮷,😀\n", records: [["𠮷", "😀"]]),
  ]

  @Test("is read", arguments: cases)
  func fieldsOfText(_ file: Case) throws {
    #expect(try fields(of: Array(file.text.utf8)) == file.records)
  }

  @Test("is the same in blocks of any size", arguments: cases, [1, 2, 3, 7])
  func blocks(_ file: Case, size: Int) throws {
    let bytes = Array(file.text.utf8)
    let whole = try records(of: bytes)
    let inBlocks = try records(of: bytes, block: size)
    #expect(try fields(of: bytes, block: size) == file.records)
    #expect(inBlocks.map(\.raw) == whole.map(\.raw))
    #expect(inBlocks.map(\.line) == whole.map(\.line))
    #expect(inBlocks.map(positions) == whole.map(positions))
  }

  private func positions(_ record: CSVRecord) -> [CSVPosition] {
    (0...record.count).map { record.position(of: $0) }
  }

  @Test("that is not UTF-8 has no text, and its neighbours have")
  func notUTF8() throws {
    // 0xCA 0xFD is 数 in GB 18030 and no UTF-8.
    let read = try fields(of: [0x61, 0x2C, 0xCA, 0xFD, 0x2C, 0x62, 0x0A])
    #expect(read == [["a", nil, "b"]])
  }

  @Test("keeps a NUL byte")
  func nul() throws {
    #expect(try fields(of: [0x61, 0x00, 0x2C, 0x62]) == [["a\u{0}", "b"]])
  }

  @Test(
    "Blank is a line without anything in it, or with empty cells only",
    arguments: [
      ("", true), (",,", true), (" ", false), ("\"\"", false), ("a", false), (",0", false),
    ])
  func blank(_ line: String, isBlank: Bool) throws {
    let record = try #require(try records(of: Array((line + "\n").utf8)).first)
    #expect(record.isBlank == isBlank)
  }

  @Test("A reader says how many bytes it took, and ends for good")
  func end() throws {
    var reader = reader(of: Array("a\nb\n".utf8), block: 2)
    var record = CSVRecord()
    #expect(try reader.next(into: &record))
    #expect(try reader.next(into: &record))
    #expect(try !reader.next(into: &record))
    #expect(try !reader.next(into: &record))
    #expect(reader.bytesRead == 4)
  }

  @Test("What the source throws comes through")
  func sourceFails() {
    struct Broken: Error {}
    var calls = 0
    var reader = CSVReader {
      calls += 1
      if calls > 1 { throw Broken() }
      return Array("a,b".utf8)
    }
    var record = CSVRecord()
    #expect(throws: Broken.self) { try reader.next(into: &record) }
  }
}
