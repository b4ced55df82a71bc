import BayCarbon
import OffsetLedger
import Reports
import StrictJSON

/// `baycarbon offsets verify`: everything in the ledger is checked.
enum OffsetsVerifyCommand: Command {
  static let name = "offsets verify"
  static let summary = "check every entry, hash, state and checkpoint"
  static let help = """
    Checks the whole ledger: the file, every entry and its hash, the hashes above them, that each entry
    was allowed by the rules, that the table of units is what the entries say, and the checkpoints.

    Usage: baycarbon offsets verify [options] DIR

      --checkpoint FILE        a checkpoint you kept elsewhere, may be repeated: an older copy of the
                               ledger or one written anew is found only with it
      --log-key KEY            the ledger's public key, NAME+ID+BASE64, to check signatures with
      --witness KEY            a witness's public key, may be repeated: all must have signed the
                               newest checkpoint
      --format text|json       what to print (default: text)

    Example:
      baycarbon offsets verify my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: ["--checkpoint": [], "--log-key": [], "--witness": [], "--format": ["text", "json"]],
    repeatable: ["--checkpoint", "--witness"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let ledger = try arguments.offsets.ledger()
      var remembered: [SignedCheckpoint] = []
      for file in arguments.values["--checkpoint"] ?? [] {
        remembered.append(try OffsetsFolder.checkpoint(file))
      }
      let progress = Progress(terminal: terminal)
      let check = ledger.check(remembered: remembered, policy: try arguments.policy()) { entries in
        progress.report("checking: \(entries) entries")
      }
      progress.end()
      terminal.tell(check.findings)
      terminal.print(
        arguments.wantsJSON
          ? CanonicalJSON.text(OffsetsJSON.check(check)) + "\n" : OffsetsText.check(check))
      return check.isSound ? .success : .failure
    }
  }
}

extension Arguments {
  /// The keys to trust; nil without `--log-key`.
  func policy() throws -> LogPolicy? {
    var witnesses: [NoteVerifier] = []
    for text in values["--witness"] ?? [] { witnesses.append(try verifier(text)) }
    guard let text = value("--log-key") else {
      if witnesses.isEmpty { return nil }
      throw Misuse(message: "--witness needs --log-key too")
    }
    do throws(LogError) {
      return try LogPolicy(
        log: NoteVerifier(vkey: text), witnesses: witnesses, quorum: witnesses.count)
    } catch {
      throw Misuse(message: error.message)
    }
  }
}
