import Quantities

/// A command whose first word is a verb, each a command of its own.
protocol CommandGroup: Command {
  /// The verbs, in the order of the help.
  static var verbs: [any Command.Type] { get }
  /// What stands in the help before the list of verbs.
  static var introduction: String { get }
  /// What stands in the help behind it.
  static var closing: String { get }
}

extension CommandGroup {
  static var syntax: CommandLineSyntax { CommandLineSyntax() }

  static var help: String {
    let words = verbs.map { word($0) }
    let width = words.map(\.count).max() ?? 0
    let list = zip(words, verbs).map { word, verb in
      "  \(word)\(String(repeating: " ", count: width - word.count + 2))\(verb.summary)"
    }
    return introduction + "\n" + list.joined(separator: "\n") + "\n\n"
      + "`baycarbon \(name) VERB --help` explains a verb. " + closing
  }

  static func start(_ words: [String], terminal: Terminal) -> ExitCode {
    guard let first = words.first, !["--help", "-h"].contains(first) else {
      if words.isEmpty {
        terminal.tell("baycarbon \(name): error: VERB is missing\n\(help)")
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
