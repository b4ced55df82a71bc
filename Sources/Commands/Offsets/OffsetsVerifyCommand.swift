import BayCarbon
import Findings
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
      // What is wrong with the checkpoints is told by the check.
      let notes = [(try? ledger.unsignedNote()) ?? nil].compactMap(\.self)
      terminal.tell(check.findings + notes)
      terminal.print(
        arguments.wantsJSON
          ? CanonicalJSON.text(OffsetsJSON.check(check, notes)) + "\n" : OffsetsText.check(check))
      return check.isSound ? .success : .failure
    }
  }
}

extension Ledger {
  /// A note where entries were added since the newest checkpoint, which says nothing about them.
  func unsignedNote() throws(LedgerError) -> Finding? {
    let size = try size()
    guard let signed = try newestCheckpoint()?.checkpoint.size, signed < size else { return nil }
    return Finding(
      .note, "ledger.unsigned",
      "the newest signed checkpoint is about the first \(signed) of \(size) entries",
      remedy: "sign them all with `baycarbon offsets checkpoint --key FILE`")
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
