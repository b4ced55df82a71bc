import BayCarbon
import OffsetLedger
import StrictJSON

/// `baycarbon offsets cosign`: a witness confirms a checkpoint.
enum OffsetsCosignCommand: Command {
  static let name = "offsets cosign"
  static let summary = "confirm the newest checkpoint as a witness"
  static let help = """
    For a witness, such as a certifier: checks the whole ledger and that it has only grown since the
    checkpoint seen before, adds the witness's signature with the time to the newest checkpoint, and
    prints it. Keep what is printed: it is what --seen takes next time.

    Usage: baycarbon offsets cosign --key FILE --name NAME --log-key KEY [--seen FILE] [options] DIR

      --key FILE               the witness's private key, see `baycarbon key new`
      --name NAME              the witness's name, such as certifier.example/witness
      --log-key KEY            the ledger's public key, NAME+ID+BASE64, got from its owner
      --seen FILE              the checkpoint that this witness saw last
      --public-key             print the witness's public key instead, for --witness
      --at TIME                when, such as 2026-01-05T08:00:00Z (default: now)
      --format text|json       what to print (default: text, the C2SP form)

    Example:
      baycarbon offsets cosign --public-key --key witness.pem --name certifier.example/witness \\
        my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--key": [], "--name": [], "--log-key": [], "--seen": [], "--at": [],
      "--format": ["text", "json"],
    ], flags: ["--public-key"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let file = try arguments.required("--key", "with which key?")
      terminal.tell([KeyFile.exposure(of: file)].compactMap(\.self))
      let witness = try OffsetsFolder.signer(
        try arguments.required("--name", "what is the witness called?"), keyFile: file)
      if arguments.flags.contains("--public-key") {
        let key = witness.verifier(.cosignature).vkey
        terminal.print(
          arguments.wantsJSON ? CanonicalJSON.text(["vkey": .string(key)]) + "\n" : key + "\n")
        return .success
      }
      _ = try arguments.required("--log-key", "which key does the ledger sign with?")
      guard let policy = try arguments.policy() else { return .usage }
      let seen = try arguments.value("--seen").map { try OffsetsFolder.checkpoint($0) }
      let ledger = try arguments.offsets.ledger(.write)
      let check = ledger.check(remembered: seen.map { [$0] } ?? [], policy: policy)
      if !check.isSound {
        terminal.tell(check.findings)
        return .failure
      }
      terminal.tell([try ledger.unsignedNote()].compactMap(\.self))
      let signed = try ledger.cosign(
        by: witness, at: try arguments.moment()(), log: policy.log, seen: seen?.checkpoint)
      terminal.print(signed, asJSON: arguments.wantsJSON)
      terminal.tellDone("the signature is in the ledger")
      return .success
    }
  }
}
