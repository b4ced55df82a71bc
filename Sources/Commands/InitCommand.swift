import BayCarbon

/// `baycarbon init`: a new inventory folder to start from.
enum InitCommand: Command {
  static let name = "init"
  static let summary = "make a new inventory folder with examples to replace"
  static let help = """
    Makes a folder with a manifest, example tables and a README that explains them. It can be
    calculated at once; then replace the examples with your own figures.

    Usage: baycarbon init DIR [--template office|factory|event]

      --template office|factory|event
                               an office in Hong Kong (default), a factory in Guangdong, or an
                               event: a seminar in Hong Kong

    Nothing that exists is overwritten.

    Example:
      baycarbon init my-office --template office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"], values: ["--template": Template.all.map(\.name)])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let folder = arguments.positionals[0]
    if folder.isEmpty {
      terminal.tell("baycarbon init: error: DIR is empty\n")
      return .usage
    }
    let name = arguments.value("--template") ?? "office"
    guard let template = Template.all.first(where: { $0.name == name }) else { return .usage }
    do throws(FolderWriter.Failure) {
      try FolderWriter.write(template.files, into: folder)
    } catch {
      terminal.tell(misuse: error.message, help: false)
      return error.isOccupied ? .failure : .outputFailed
    }
    let quoted = folder.contains(" ") ? "'\(folder)'" : folder
    terminal.print(
      "Made \(folder) with \(template.files.count) files. Next:\n"
        + "  baycarbon \(template.command) \(quoted)\n"
        + "  then read \(folder)/README.md and replace the examples\n")
    return .success
  }
}
