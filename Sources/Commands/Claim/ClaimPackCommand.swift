import BayCarbon
import Findings

/// `baycarbon claim pack`: a bundle as one file.
enum ClaimPackCommand: Command {
  static let name = "claim pack"
  static let summary = "put a bundle into one tar file for mailing"
  static let help = """
    Puts all files of a bundle into one plain tar archive. The same bundle gives the same bytes. `verify`
    and `show` read the archive as it is.

    Usage: baycarbon claim pack BUNDLE FILE

    Example:
      baycarbon claim pack my-office-2024 my-office-2024.tar

    """
  static let syntax = CommandLineSyntax(positionals: ["BUNDLE", "FILE"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      try BundleArchive.pack(arguments.positionals[0], to: arguments.positionals[1])
      terminal.print("Packed \(printable(arguments.positionals[1]))\n")
      terminal.tellDone("the archive is written")
      return .success
    }
  }
}
