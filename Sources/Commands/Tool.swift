import Quantities

/// The command line tool: finds the subcommand and starts it.
public enum Tool {
  /// The version of the program.
  public static let version = "0.1.0"

  static var commands: [any Command.Type] {
    [
      InitCommand.self, CheckCommand.self, CalculateCommand.self, ExplainCommand.self,
      CompareCommand.self, FactorsCommand.self, EventCommand.self, OffsetsCommand.self,
      NeutralityCommand.self, ClaimCommand.self, KeyCommand.self,
    ]
  }

  /// Runs the tool with the words after its own name.
  public static func run(_ words: [String]) -> ExitCode {
    let terminal = Terminal()
    let code = start(words, terminal: terminal)
    return terminal.outputFailed ? .outputFailed : code
  }

  private static func start(_ words: [String], terminal: Terminal) -> ExitCode {
    guard let name = words.first else {
      terminal.tell(overview)
      return .usage
    }
    if ["--help", "-h", "help"].contains(name) {
      if words.count == 1 {
        terminal.print(overview)
        return .success
      }
      return start([words[1], "--help"], terminal: terminal)
    }
    if name == "--version" && words.count == 1 {
      terminal.print("baycarbon \(version)\n")
      return .success
    }
    if let command = commands.first(where: { $0.name == name }) {
      return command.start(Array(words.dropFirst()), terminal: terminal)
    }
    let nearest = Spelling.nearest(to: name, among: commands.map { $0.name }).first
    terminal.tell(
      misuse: "unknown command `\(name)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
    return .usage
  }

  private static var overview: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let list = commands.map { command in
      let gap = String(repeating: " ", count: width - command.name.count + 2)
      return "  \(command.name)\(gap)\(command.summary)"
    }
    return """
      BayCarbon turns a folder of bills into a greenhouse-gas inventory.

      Usage: baycarbon COMMAND ...

      \(list.joined(separator: "\n"))

      `baycarbon COMMAND --help` explains a command. The first steps:

        baycarbon init my-office
        baycarbon calculate my-office

      Exit status: 0 good; 1 done, and the answer is no (rejected rows, a missing factor);
      64 wrong usage; 66 an input cannot be read; 70 a defect; 74 the result cannot be written.

      """
  }
}
