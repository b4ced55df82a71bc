/// A command line in a document with what it prints: a fenced block marked `console`.
///
/// Lines that begin with `$ ` are run, the lines after each are its output. A line `...` stands
/// for any number of lines.
public struct Transcript: Sendable, CustomStringConvertible {
  /// The document.
  public let file: String
  /// The line of the command.
  public let line: Int
  /// The command.
  public let command: String
  /// What the document says it prints.
  public let expected: [String]

  /// Makes a transcript.
  public init(file: String, line: Int, command: String, expected: [String]) {
    self.file = file
    self.line = line
    self.command = command
    self.expected = expected
  }

  /// For the name of a test case.
  public var description: String { "\(file):\(line) \(command)" }

  /// The transcripts of a document.
  public static func all(in file: String) throws -> [Transcript] {
    var found: [Transcript] = []
    var isInside = false
    var current: (line: Int, command: String, expected: [String])?
    func close() {
      if let block = current {
        found.append(
          Transcript(
            file: file, line: block.line, command: block.command, expected: block.expected))
      }
      current = nil
    }
    let lines = try Repository.text(file).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, text) in lines.enumerated() {
      if text.hasPrefix("```") {
        close()
        isInside = text == "```console"
      } else if isInside, text.hasPrefix("$ ") {
        close()
        current = (number + 1, String(text.dropFirst(2)), [])
      } else if isInside {
        current?.expected.append(String(text))
      }
    }
    close()
    return found
  }

  /// Whether an output is the expected one; `...` matches any lines.
  public func matches(_ output: String) -> Bool {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return Self.matches(expected[...], lines[...])
  }

  private static func matches(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return lines.isEmpty }
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains {
        matches(pattern.dropFirst(), lines[$0...])
      }
    }
    return lines.first == first && matches(pattern.dropFirst(), lines.dropFirst())
  }
}
