import BayCarbon
import Findings
import StrictJSON

/// `baycarbon key`: keys for signing.
enum KeyCommand: Command {
  static let name = "key"
  static let summary = "make a key for signing, show its public side"
  static let help = """
    new   makes a private key (Ed25519, PKCS#8 PEM) in a file that only you can read. Nothing that exists
          is overwritten. Use one key for one purpose: your claims, your certificates, a ledger, a witness.
    show  prints by which texts others know the key in a file. None of them is secret.

    Both print the public key in Multikey form, its did:key, and the verification method that proofs
    name; with --name also the verifier keys of notes, NAME+ID+BASE64, as a ledger and as a witness.

    Usage: baycarbon key new FILE [options]
           baycarbon key show FILE [options]

      --name NAME              the origin of the ledger or the name of the witness
      --format text|json       what to print (default: text)

    Example:
      baycarbon key new company.pem
      baycarbon key show ledger.pem --name lantern.example/offsets

    """
  static let syntax = CommandLineSyntax(
    positionals: ["new or show", "FILE"], values: ["--name": [], "--format": ["text", "json"]])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let file = arguments.positionals[1]
      let verb = arguments.positionals[0]
      switch verb {
      case "new":
        do throws(FolderWriter.Failure) {
          try KeyFile.make(file)
        } catch {
          terminal.tell(misuse: error.message, help: false)
          return error.isOccupied ? .failure : .outputFailed
        }
      case "show": terminal.tell([KeyFile.exposure(of: file)].compactMap(\.self))
      default: throw Arguments.Misuse(message: "unknown verb `\(verb)`; expected new or show")
      }
      let names = try KeyNames(ofKeyIn: file, name: arguments.value("--name"))
      if arguments.wantsJSON {
        terminal.print(CanonicalJSON.text(document(names)) + "\n")
      } else {
        if verb == "new" {
          terminal.print("Made \(printable(file)); keep it secret and keep a copy\n")
        }
        terminal.print(lines(names))
      }
      if verb == "new" { terminal.tellDone("the key is made") }
      return .success
    }
  }

  private static func lines(_ names: KeyNames) -> String {
    var lines = [
      ("multikey", names.multikey), ("did:key", names.did),
      ("verification method", names.verificationMethod),
    ]
    if let notes = names.notes {
      lines += [("as a ledger", notes.ledger), ("as a witness", notes.witness)]
    }
    return lines.map { label, value in
      label + String(repeating: " ", count: 21 - label.count) + printable(value) + "\n"
    }.joined()
  }

  /// The schema `baycarbon/key/1`.
  private static func document(_ names: KeyNames) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("schema", "baycarbon/key/1"), ("multikey", .string(names.multikey)),
      ("did", .string(names.did)), ("verificationMethod", .string(names.verificationMethod)),
    ]
    if let notes = names.notes {
      members += [("ledgerKey", .string(notes.ledger)), ("witnessKey", .string(notes.witness))]
    }
    return .object(members)
  }
}
