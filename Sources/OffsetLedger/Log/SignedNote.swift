import Cryptography

/// A text with signatures below it, in the form of C2SP signed-note: the text, which ends with a
/// newline, a blank line, and a line for each signature.
///
/// A note that could be read says nothing yet: only keys that are trusted tell whether its text may
/// be believed. `bytes` gives back exactly what was read.
package struct SignedNote: Sendable, Hashable {
  /// The largest number of signatures that is read. C2SP asks for 16 at least.
  package static let signatureLimit = 64

  /// The largest note that is read, in bytes: room for that many post-quantum signatures.
  package static let byteLimit = 1 << 20

  /// The text, with its last newline.
  package let text: [UInt8]

  /// The signatures, in the order of the note.
  package let signatures: [NoteSignature]

  /// Puts signatures under a text, which must be one that can be read again: valid UTF-8 ending
  /// with a newline, without other control characters.
  package init(text: [UInt8], signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// The note with one more signature, the last.
  package func adding(_ signature: NoteSignature) -> SignedNote {
    SignedNote(text: text, signatures: signatures + [signature])
  }

  /// The note as it is stored and sent.
  package var bytes: [UInt8] {
    text + [LogText.newline] + signatures.flatMap(\.line)
  }
}

extension SignedNote {
  /// Reads a note.
  package init(parsing bytes: [UInt8]) throws(LogError) {
    guard bytes.count <= Self.byteLimit else {
      throw Self.error("a note of \(bytes.count) bytes; at most \(Self.byteLimit) are read")
    }
    try Self.checkCharacters(bytes)
    guard let blank = LogText.blankLine(in: bytes[...], fromEnd: true) else {
      throw Self.error("no blank line between a text and its signatures")
    }
    guard let lines = LogText.lines(bytes[(blank + 2)...]) else {
      throw Self.error("the last line of the note does not end with a newline")
    }
    guard !lines.isEmpty else {
      throw Self.error("no signature line after the blank line")
    }
    guard lines.count <= Self.signatureLimit else {
      throw Self.error(
        "\(lines.count) signature lines; at most \(Self.signatureLimit) are read")
    }
    var signatures: [NoteSignature] = []
    for (number, line) in lines.enumerated() {
      guard let signature = NoteSignature(line: line) else {
        throw Self.error(
          "signature line \(number + 1) is not `— NAME BASE64` with the key id and a signature")
      }
      signatures.append(signature)
    }
    self.init(text: Array(bytes[...blank]), signatures: signatures)
  }

  private static func checkCharacters(_ bytes: [UInt8]) throws(LogError) {
    if let control = bytes.first(where: { $0 < 0x20 && $0 != LogText.newline }) {
      throw error(
        control == UInt8(ascii: "\r")
          ? "a carriage return in the note; its lines end with LF alone"
          : "the control character \(control) in the note")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw error("the note is not valid UTF-8")
    }
  }

  private static func error(_ message: String) -> LogError {
    LogError(
      .checkpointSyntax, message,
      remedy: "get the checkpoint again, byte for byte as the ledger wrote it")
  }
}
