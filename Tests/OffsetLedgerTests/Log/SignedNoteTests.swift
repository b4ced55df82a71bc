import Cryptography
import OffsetLedger
import Testing

@Suite struct SignedNoteTests {
  /// Base64 of the id 01020304 and the byte 05.
  static let line = "— a.example/k AQIDBAU=\n"

  @Test func aNoteByHand() throws {
    let note = try SignedNote("one\n\n" + Self.line + "— b AQIDBAUG\n")
    #expect(text(note.text) == "one\n")
    #expect(note.signatures.map(\.name.description) == ["a.example/k", "b"])
    #expect(note.signatures.map(\.keyID) == [0x0102_0304, 0x0102_0304])
    #expect(note.signatures.map(\.bytes) == [[5], [5, 6]])
    #expect(text(note.bytes) == "one\n\n" + Self.line + "— b AQIDBAUG\n")
  }

  @Test(arguments: ["a\n\nb\n", "\n", "\n\n", "— a AQIDBAU=\n", "年度盤點\n", "a\n\n— a AQIDBAU=\n"])
  func theTextEndsAtTheLastBlankLine(_ body: String) throws {
    let note = try SignedNote(body + "\n" + Self.line)
    #expect(text(note.text) == body)
    #expect(note.signatures.count == 1)
    #expect(text(note.bytes) == body + "\n" + Self.line)
  }

  @Test(arguments: [
    "", "\n", "one", "one\n", "one\n\n", "\n\n", "one\n" + line, line,
    // The last newline is missing; something follows; a blank line follows.
    "one\n\n— a AQIDBAU=", "one\n\n" + line + "x", "one\n\n" + line + "\n",
    // Other dashes, other spaces, other parts.
    "one\n\n- a AQIDBAU=\n", "one\n\n– a AQIDBAU=\n", "one\n\n—a AQIDBAU=\n",
    "one\n\n—  a AQIDBAU=\n",
    "one\n\n— a  AQIDBAU=\n", "one\n\n— a AQIDBAU= \n", "one\n\n— a\n", "one\n\n— \n",
    "one\n\n— a AQIDBAU= x\n", "one\n\n—\u{A0}a AQIDBAU=\n", "one\n\n— a\u{A0}b AQIDBAU=\n",
    "one\n\n— a\u{3000}b AQIDBAU=\n", "one\n\n— a+b AQIDBAU=\n", "one\n\n—  AQIDBAU=\n",
    // Base64 that is not the one text of its bytes, or holds no signature.
    "one\n\n— a AQIDBAV=\n", "one\n\n— a AQIDBAU\n", "one\n\n— a AQIDBA==\n", "one\n\n— a ====\n",
    // A good line does not help.
    "one\n\n" + line + "— a\n", "one\n\n— a\n" + line,
    // Control characters.
    "one\r\n\r\n— a AQIDBAU=\r\n", "one\t\n\n" + line, "one\u{0}\n\n" + line, "\u{1B}\n\n" + line,
  ])
  func otherTextsAreRefused(_ note: String) {
    #expect(SampleKeys.code { _ = try SignedNote(note) } == "ledger.checkpointSyntax")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80]] {
      let note = bytes + Array(("\n\n" + Self.line).utf8)
      #expect(SampleKeys.code { _ = try SignedNote(parsing: note) } == "ledger.checkpointSyntax")
    }
  }

  @Test func limits() throws {
    let most = String(repeating: Self.line, count: SignedNote.signatureLimit)
    #expect(SignedNote.signatureLimit >= 16)
    #expect(try SignedNote("one\n\n" + most).signatures.count == SignedNote.signatureLimit)
    #expect(
      SampleKeys.code { _ = try SignedNote("one\n\n" + most + Self.line) }
        == "ledger.checkpointSyntax")
    let rest = "\n\n" + Self.line
    let room = SignedNote.byteLimit - rest.utf8.count
    #expect(throws: Never.self) { try SignedNote(String(repeating: "a", count: room) + rest) }
    #expect(
      SampleKeys.code { _ = try SignedNote(String(repeating: "a", count: room + 1) + rest) }
        == "ledger.checkpointSyntax")
  }

  @Test func namesAreComparedByBytes() throws {
    let composed = try #require(KeyName("caf\u{E9}"))
    let decomposed = try #require(KeyName("cafe\u{301}"))
    #expect(composed != decomposed)
    for text in ["", " ", "a b", "a+b", "a\nb", "a\u{2003}b", "a\u{85}b", "a\u{7F}", "\u{0}"] {
      #expect(KeyName(text) == nil)
    }
    #expect(KeyName(utf8: [0xFF]) == nil)
  }
}
