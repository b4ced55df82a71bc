import ActivityData
import BayCarbon
import Findings
import Neutrality
import Reports
import StrictJSON

/// `baycarbon check`: manifest, factors and rows, without calculating.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "check the manifest and every row, without calculating"
  static let help = """
    Checks inventory.json, the user's factors and instruments, and every row of activities/.

    Usage: baycarbon check DIR [options]

      --profile NAME           also say what a claim under this profile still misses:
                               \(profiles)
      --format text|json       what to print (default: text)
    \(Arguments.encodingHelp)
      --threads N              how many threads may work, 1 to 256 (default: one for each core)
      --quiet                  show errors only, no warnings and notes

    Prints the control totals: rows read, accepted and rejected, and the sum of the quantities
    per unit, to be compared with the bills. Whether there is a factor for each row is seen by
    `baycarbon calculate`.

    Example:
      baycarbon check Examples/two-grid-factory

    """
  private static let profiles = Profile.all.map(\.id).joined(separator: "|")
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--format": ["text", "json"], "--encoding": Arguments.encodings,
      "--profile": Profile.all.map(\.id),
    ], numbers: ["--threads": Arguments.threadRange],
    flags: ["--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let progress = Progress(terminal: terminal)
    let folder = InventoryFolder(at: arguments.positionals[0], encoding: arguments.encoding)
    var (control, findings, isUnreadable) = folder.check(
      threads: arguments.threads, progress: progress.report)
    progress.end()
    let profile = arguments.value("--profile").flatMap(Profile.named)
    if let profile {
      findings += folder.gaps(under: profile, hasRows: control.rowsAccepted > 0)
      findings = findings.inReportOrder()
    }
    terminal.tell(arguments.shown(findings))
    if arguments.value("--format") == "json" {
      var members: [(String, JSONOutput)] = [
        ("schema", "baycarbon/check/1"), ("control", ControlJSON.object(control)),
        ("findings", FindingsJSON.array(findings)),
      ]
      if let profile { members.append(("profile", .string(profile.id))) }
      let document = JSONOutput.object(members)
      terminal.print(CanonicalJSON.text(document) + "\n")
    } else if folder.manifest != nil {
      terminal.print(ControlText.text(control))
    }
    if isUnreadable { return .unreadable }
    return findings.count(of: .error) == 0 ? .success : .failure
  }
}
