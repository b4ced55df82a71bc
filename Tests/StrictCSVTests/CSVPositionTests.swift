import StrictCSV
import Testing

@Suite("Positions in a delimited file")
struct CSVPositionTests {
  @Test("count lines and Unicode scalars from 1")
  func columns() throws {
    // 觀塘,電力,12.5 : the second field begins after three scalars (seven bytes), the third after
    // six; the end lies after ten.
    let record = try #require(try records(of: Array("觀塘,電力,12.5\n".utf8)).first)
    #expect(record.position(of: 0) == CSVPosition(line: 1, column: 1))
    #expect(record.position(of: 1) == CSVPosition(line: 1, column: 4))
    #expect(record.position(of: 2) == CSVPosition(line: 1, column: 7))
    #expect(record.position(of: 3) == CSVPosition(line: 1, column: 11))
  }

  @Test("A character of two scalars counts twice, one outside the first plane once")
  func scalars() throws {
    // e and U+0301 are two scalars; 😀 is one of four bytes.
    let record = try #require(try records(of: Array("e\u{301},😀,x\n".utf8)).first)
    #expect(record.position(of: 1).column == 4)
    #expect(record.position(of: 2).column == 6)
  }

  @Test("A byte order mark is not counted")
  func byteOrderMark() throws {
    let record = try #require(try records(of: Array("\u{FEFF}a,b\n".utf8)).first)
    #expect(record.position(of: 0) == CSVPosition(line: 1, column: 1))
    #expect(record.position(of: 1) == CSVPosition(line: 1, column: 3))
  }

  @Test("Quoted line ends move to the next physical line", arguments: ["\n", "\r\n"])
  func quotedLineEnds(_ lineEnd: String) throws {
    let text = "a,\"x\(lineEnd)y\",b\(lineEnd)c,d,e\(lineEnd)"
    let read = try records(of: Array(text.utf8))
    try #require(read.count == 2)
    #expect(read[0].position(of: 1) == CSVPosition(line: 1, column: 3))
    // The second physical line is `y",b`.
    #expect(read[0].position(of: 2) == CSVPosition(line: 2, column: 4))
    #expect(read[1].line == 3)
    #expect(read[1].position(of: 2) == CSVPosition(line: 3, column: 5))
  }

  @Test("An excerpt is the physical line, without its CR, with bytes that are no text replaced")
  func excerpts() throws {
    let read = try records(of: Array("a,\"x\r\ny\",b\r\n".utf8) + [0x63, 0xFF, 0x0A])
    try #require(read.count == 2)
    #expect(read[0].excerpt(at: read[0].position(of: 0)) == "a,\"x")
    #expect(read[0].excerpt(at: read[0].position(of: 2)) == "y\",b")
    #expect(read[1].excerpt(at: read[1].position(of: 0)) == "c\u{FFFD}")
  }

  @Test("Blank lines are counted")
  func blankLines() throws {
    #expect(try records(of: Array("a\n\n\nb\n".utf8)).map(\.line) == [1, 2, 3, 4])
  }
}
