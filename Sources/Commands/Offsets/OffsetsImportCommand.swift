import BayCarbon
import Findings
import OffsetLedger
import Reports
import StrictJSON

/// `baycarbon offsets import`: an export of a registry is brought in.
enum OffsetsImportCommand: Command {
  static let name = "offsets import"
  static let summary = "bring in a registry's export, all of it or nothing"
  static let help = """
    Brings the rows of a registry's own export into the ledger. Credits that are not there yet are
    deposited, and all go to the state that their row gives. A row that is known already adds
    nothing, so the same export, or a later one, can be imported again. One rejected row and nothing
    is brought in.

    Usage: baycarbon offsets import FILE --from REGISTRY --owner NAME [options] DIR

      --from REGISTRY          \(RegistryExport.allCases.map(\.rawValue).joined(separator: ", "));
                               csv is our own table, described in the README; columns for the
                               claim, the owner and the evidence are not read from it
      --owner NAME             in whose account the credits are
      --claim ID               the claim that the retired rows are used for
      --dry-run                say what would happen and change nothing
      --origin NAME            the name of a new ledger (default: one made up at random)
      --quiet                  show errors only, no warnings and notes
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets import Examples/offset-ledger/gold-standard.csv --from gold-standard \\
        --owner 'Lantern Textiles' my-office

    """
  static let syntax = CommandLineSyntax(
    positionals: ["FILE", "DIR"],
    values: OffsetsOptions.recording.merging([
      "--from": RegistryExport.allCases.map(\.rawValue), "--owner": [], "--claim": [],
      "--origin": [],
    ]) { first, _ in first }, flags: ["--dry-run", "--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let word = try arguments.required("--from", "which registry's export is it?")
      guard let format = RegistryExport(rawValue: word) else { return .usage }
      let request = OffsetsFolder.ImportRequest(
        file: arguments.positionals[0], format: format,
        owner: try arguments.required("--owner", "in whose account are the credits?"),
        claim: arguments.value("--claim"), isTrial: arguments.flags.contains("--dry-run"))
      let progress = Progress(terminal: terminal)
      defer { progress.end() }
      let done = try arguments.offsets.bring(
        request, at: try arguments.moment(), by: try arguments.recorder(),
        creatingAs: arguments.value("--origin")
      ) { rows in progress.report("importing: \(rows) rows") }
      progress.end()
      terminal.tell(arguments.shown(done.findings))
      let entries = done.isKept ? done.receipt?.indices : nil
      terminal.print(
        arguments.wantsJSON
          ? CanonicalJSON.text(
            OffsetsJSON.imported(done.reading, done.outcome, entries: entries, done.findings))
            + "\n"
          : OffsetsText.imported(done.reading, done.outcome, entries: entries))
      if let entries { terminal.tellRecorded(entries) }
      return done.findings.count(of: .error) == 0 ? .success : .failure
    }
  }
}
