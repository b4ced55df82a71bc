import BayCarbon
import OffsetLedger
import StrictJSON

/// `baycarbon offsets checkpoint`: the ledger is signed as it stands.
enum OffsetsCheckpointCommand: Command {
  static let name = "offsets checkpoint"
  static let summary = "sign the ledger as it stands"
  static let help = """
    Signs the number of entries and their root with the ledger's key and prints the checkpoint. Give it
    to others or keep it elsewhere: with it anybody finds out that entries were changed or taken out.

    Usage: baycarbon offsets checkpoint --key FILE [options] DIR

      --key FILE               the ledger's private key, see `baycarbon key new`
      --public-key             print the public key instead, for --log-key
      --format text|json       what to print (default: text, the C2SP form)

    Example:
      baycarbon offsets checkpoint --key ledger.pem my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"], values: ["--key": [], "--format": ["text", "json"]],
    flags: ["--public-key"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let file = try arguments.required("--key", "with which key?")
      terminal.tell([KeyFile.exposure(of: file)].compactMap(\.self))
      if arguments.flags.contains("--public-key") {
        let ledger = try arguments.offsets.ledger()
        let key = try OffsetsFolder.signer(ledger.origin, keyFile: file).verifier(.ed25519).vkey
        terminal.print(
          arguments.wantsJSON ? CanonicalJSON.text(["vkey": .string(key)]) + "\n" : key + "\n")
        return .success
      }
      let ledger = try arguments.offsets.ledger(.write)
      let signed = try ledger.checkpoint(
        signedBy: try OffsetsFolder.signer(ledger.origin, keyFile: file))
      terminal.print(signed, asJSON: arguments.wantsJSON)
      terminal.tellDone("the checkpoint is in the ledger")
      return .success
    }
  }
}

extension Terminal {
  /// Prints a checkpoint in its own form, or as a document of the schema `baycarbon/checkpoint/1`.
  func print(_ signed: SignedCheckpoint, asJSON: Bool) {
    let note = String(decoding: signed.bytes, as: UTF8.self)
    if !asJSON { return print(note) }
    print(
      CanonicalJSON.text([
        "schema": "baycarbon/checkpoint/1", "origin": .string(signed.checkpoint.origin.description),
        "size": .integer(signed.checkpoint.size),
        "root": .string(EvidenceDigest(signed.checkpoint.root).description), "note": .string(note),
      ]) + "\n")
  }
}
