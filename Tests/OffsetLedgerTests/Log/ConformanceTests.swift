import Foundation
import OffsetLedger
import TestKit
import Testing

/// Public conformance vectors, read where they are.
@Suite(.enabled(if: PublicVectors.named != nil, "CONFORMANCE_VECTORS names no folder"))
struct ConformanceTests {
  @Test func theExampleOfTheSpecification() throws {
    struct Example: Decodable {
      let vkey: String
      let note: String
    }
    let bytes = try #require(PublicVectors.named).bytes("signed-note/example.json")
    let example = try JSONDecoder().decode(Example.self, from: Data(bytes))
    let verifier = try NoteVerifier(vkey: example.vkey)
    #expect(verifier.vkey == example.vkey)
    let note = try SignedNote(example.note)
    #expect(text(note.bytes) == example.note)
    #expect(note.signatures.map { verifier.verify($0, of: note.text) } == [true])
    #expect(!verifier.verify(note.signatures[0], of: note.text + note.text))
  }
}
