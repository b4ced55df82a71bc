import BayCarbon
import Findings

/// `baycarbon key`: keys for signing.
enum KeyCommand: Command {
  static let name = "key"
  static let summary = "make a key for signing"
  static let help = """
    Makes a private key (Ed25519, PKCS#8 PEM) in a file that only you can read. Nothing that exists is
    overwritten. Use one key for one purpose: a ledger, a witness.

    Usage: baycarbon key new FILE

    Example:
      baycarbon key new ledger.pem

    """
  static let syntax = CommandLineSyntax(positionals: ["new", "FILE"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      guard arguments.positionals[0] == "new" else {
        throw Arguments.Misuse(message: "unknown verb `\(arguments.positionals[0])`; expected new")
      }
      let file = arguments.positionals[1]
      do throws(FolderWriter.Failure) {
        try KeyFile.make(file)
      } catch {
        terminal.tell(misuse: error.message, help: false)
        return error.isOccupied ? .failure : .outputFailed
      }
      terminal.print("Made \(printable(file)); keep it secret and keep a copy\n")
      terminal.tellDone("the key is made")
      return .success
    }
  }
}
