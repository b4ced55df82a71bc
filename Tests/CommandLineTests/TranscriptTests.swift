import Foundation
import TestKit
import Testing

/// What the documents show is what the program prints.
@Suite("transcripts of the documents") struct TranscriptTests {
  static let documents =
    ["README.md"] + Repository.files(below: "Examples", endings: [".md"])
    + ["EmissionFactors/README.md"]

  /// One folder for each document, so that its commands can build on each other.
  @Test("the transcripts of a document print what they say", arguments: documents)
  func transcripts(document: String) throws {
    // Commands that write do so in a copy of the checkout's Examples.
    let scratch = try ScratchFolder()
    for folder in ["Examples", "EmissionFactors"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: folder), to: scratch.url.appending(path: folder))
    }
    for transcript in try Transcript.all(in: document) {
      let run = try ToolRun(shell: transcript.command, in: scratch.url)
      #expect(transcript.matches(run.output), "\(transcript):\n\(run.output)\n\(run.messages)")
    }
  }

  @Test(
    "README and the examples have transcripts",
    arguments: [
      "README.md", "Examples/two-grid-factory/README.md", "Examples/archsd-2019/README.md",
      "Examples/offset-ledger/README.md",
    ])
  func presence(document: String) throws {
    #expect(try !Transcript.all(in: document).isEmpty)
  }

  @Test("the ellipsis matches lines, and only lines") func ellipsis() {
    let transcript = Transcript(file: "", line: 1, command: "", expected: ["a", "...", "d"])
    #expect(transcript.matches("a\nb\nc\nd\n"))
    #expect(transcript.matches("a\nd\n"))
    #expect(!transcript.matches("a\nb\n"))
    #expect(!transcript.matches("x\na\nd\n"))
  }
}
