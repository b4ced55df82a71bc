import BayCarbon
import OffsetLedger
import StrictJSON

/// `baycarbon offsets prove`: a proof about the ledger for somebody who does not have it.
enum OffsetsProveCommand: Command {
  static let name = "offsets prove"
  static let summary = "prove that an entry is in the ledger, or that it only grew"
  static let help = """
    Prints the proof that an entry is in the ledger, with the newest signed checkpoint (C2SP
    tlog-proof); or the hashes that prove that the ledger has only grown since it had so many entries.

    Usage: baycarbon offsets prove --entry N [options] DIR
           baycarbon offsets prove --since SIZE [options] DIR

      --entry N                the number of the entry, see `baycarbon offsets show`
      --since SIZE             a number of entries, of an older checkpoint
      --format text|json       what to print (default: text)

    Example:
      baycarbon offsets prove --since 1 my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"], values: ["--format": ["text", "json"]],
    numbers: ["--entry": 0...Int.max, "--since": 1...Int.max])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let entry = arguments.value("--entry").flatMap { Int($0) }
      let size = arguments.value("--since").flatMap { Int($0) }
      guard (entry == nil) != (size == nil) else {
        throw Arguments.Misuse(message: "give either --entry N or --since SIZE")
      }
      let ledger = try arguments.offsets.ledger()
      if let entry { try proveInclusion(entry, ledger, arguments, terminal) }
      if let size { try proveGrowth(size, ledger, arguments, terminal) }
      return .success
    }
  }

  private static func proveInclusion(
    _ index: Int, _ ledger: Ledger, _ arguments: Arguments, _ terminal: Terminal
  ) throws {
    let size = try ledger.size()
    guard index < size else {
      throw LedgerError(
        refused: "ledger.noEntry", "there is no entry \(index): the ledger has \(size), from 0 on",
        remedy: "`baycarbon offsets show` gives the numbers of entries")
    }
    let text = String(decoding: try ledger.inclusionProof(of: index).bytes, as: UTF8.self)
    if !arguments.wantsJSON { return terminal.print(text) }
    terminal.print(
      CanonicalJSON.text([
        "schema": "baycarbon/inclusion-proof/1", "index": .integer(index),
        "entry": try ledger.entry(at: index)?.document ?? .null, "proof": .string(text),
      ]) + "\n")
  }

  private static func proveGrowth(
    _ size: Int, _ ledger: Ledger, _ arguments: Arguments, _ terminal: Terminal
  ) throws {
    let proof = try ledger.growthProof(since: size)
    if arguments.wantsJSON {
      terminal.print(
        CanonicalJSON.text([
          "schema": "baycarbon/consistency-proof/1", "oldSize": .integer(proof.oldSize),
          "newSize": .integer(proof.newSize),
          "hashes": .array(proof.hashTexts.map(JSONOutput.string)),
          "root": .string(EvidenceDigest(proof.root).description),
        ]) + "\n")
    } else {
      terminal.print(
        "old size \(proof.oldSize)\nnew size \(proof.newSize)\n"
          + proof.hashTexts.map { $0 + "\n" }.joined())
    }
  }
}
