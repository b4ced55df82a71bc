/// A subcommand: its name, its help, its syntax and its work.
protocol Command {
  /// What the user types.
  static var name: String { get }
  /// One line for the overview.
  static var summary: String { get }
  /// The text of `--help`, with an example.
  static var help: String { get }
  /// What it accepts.
  static var syntax: CommandLineSyntax { get }
  /// Understands the words after the command's name and does the work.
  static func start(_ words: [String], terminal: Terminal) -> ExitCode
  /// Does the work.
  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode
}

extension Command {
  /// Asks for help, or reads the words by ``syntax`` and runs.
  static func start(_ words: [String], terminal: Terminal) -> ExitCode {
    if Arguments.askForHelp(words) {
      terminal.print(help)
      return .success
    }
    do throws(Arguments.Misuse) {
      return run(try Arguments(words, syntax: syntax), terminal: terminal)
    } catch {
      terminal.tell(misuse: error.message, of: name)
      return .usage
    }
  }
}
