import Quantities

/// `baycarbon offsets`: the ledger of credits of an inventory folder.
enum OffsetsCommand: Command {
  static let name = "offsets"
  static let summary = "the ledger of offset credits: import, reserve, retire, list, verify"
  static let syntax = CommandLineSyntax()

  static var verbs: [any Command.Type] {
    [
      OffsetsDepositCommand.self, OffsetsImportCommand.self, OffsetsReserveCommand.self,
      OffsetsReleaseCommand.self, OffsetsRetireCommand.self, OffsetsCancelCommand.self,
      OffsetsImpairCommand.self, OffsetsMoveCommand.self, OffsetsSplitCommand.self,
      OffsetsAttachCommand.self, OffsetsListCommand.self, OffsetsShowCommand.self,
      OffsetsVerifyCommand.self, OffsetsExportCommand.self, OffsetsCheckpointCommand.self,
      OffsetsCosignCommand.self, OffsetsProveCommand.self,
    ]
  }

  static var help: String {
    let words = verbs.map { word($0) }
    let width = words.map(\.count).max() ?? 0
    let list = zip(words, verbs).map { word, verb in
      "  \(word)\(String(repeating: " ", count: width - word.count + 2))\(verb.summary)"
    }
    return """
      Keeps the ledger of offset credits of an inventory folder: one file, DIR/offsets.ledger, to which
      entries are only ever added. A unit stands in it once and is used once.

      Usage: baycarbon offsets VERB ... DIR

      \(list.joined(separator: "\n"))

      `baycarbon offsets VERB --help` explains a verb. The way of credits:

        contracted -> issued -> held -> reserved -> retired      only retired credits count

      Examples:
        baycarbon offsets list my-office
        baycarbon offsets verify my-office

      """
  }

  static func start(_ words: [String], terminal: Terminal) -> ExitCode {
    guard let first = words.first, !["--help", "-h"].contains(first) else {
      if words.isEmpty {
        terminal.tell("baycarbon offsets: error: VERB is missing\n\(help)")
        return .usage
      }
      terminal.print(help)
      return .success
    }
    if let verb = verbs.first(where: { word($0) == first }) {
      return verb.start(Array(words.dropFirst()), terminal: terminal)
    }
    let nearest = Spelling.nearest(to: first, among: verbs.map { word($0) }).first
    terminal.tell(
      misuse: "unknown verb `\(first)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      of: name)
    return .usage
  }

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode { .usage }

  /// The verb in the name of a command: `deposit` of `offsets deposit`.
  private static func word(_ verb: any Command.Type) -> String {
    String(verb.name.dropFirst(name.count + 1))
  }
}
