import BayCarbon
import Findings
import Neutrality
import OffsetLedger
import Quantities
import Reports
import StrictJSON

/// `baycarbon neutrality`: a claim of carbon neutrality judged rule by rule.
enum NeutralityCommand: Command {
  static let name = "neutrality"
  static let summary = "judge a claim of carbon neutrality, rule by rule, with reasons"
  static let help = """
    Judges the claim of carbon neutrality of a folder: calculates the inventory, looks up the credits in
    offsets.ledger, and evaluates every rule of a profile with what it saw and what would change it.

    Usage: baycarbon neutrality DIR --profile NAME [options]

      --profile NAME           \(profiles.prefix(4).joined(separator: ", ")),
                               \(profiles.dropFirst(4).joined(separator: ", "));
                               may be repeated. pas2060 and iso14068-1 together are also shown
                               side by side where they differ
      --explain RULE           one rule: what it asks, where it comes from, what it saw
      --qes                    draft the statement that goes with the claim and leave blank what the
                               data do not say: the qualifying explanatory statement of pas2060, the
                               carbon neutrality report of iso14068-1
      --as-of DAY              the day on which deadlines are judged (default: today)
      --lang en|zh-Hant|zh-Hans
                               the language of the text (default: that of your locale)
      --format text|json       what to print (default: text)
    \(Arguments.encodingHelp)
      --threads N              how many threads may work (default: one for each core)
      --quiet                  show errors only, no warnings and notes

    `baycarbon check DIR --profile NAME` tells beforehand what the manifest still misses. Ends with 0
    when every rule that applies passes or warns, with 1 otherwise. A draft with blanks ends with 1.

    Example:
      baycarbon neutrality my-office --profile pas2060 --as-of 2026-02-01 --quiet || true

    """
  private static let profiles = Profile.all.map(\.id)
  static let syntax = CommandLineSyntax(
    positionals: ["DIR"],
    values: [
      "--profile": profiles, "--explain": [], "--as-of": [],
      "--lang": Language.allCases.map(\.rawValue), "--format": ["text", "json"],
      "--encoding": Arguments.encodings,
    ], numbers: ["--threads": Arguments.threadRange], flags: ["--qes", "--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let chosen = (arguments.values["--profile"] ?? []).compactMap(Profile.named)
      if chosen.isEmpty {
        throw Arguments.Misuse(
          message: "--profile is missing: one of \(profiles.joined(separator: ", "))")
      }
      try checkRule(arguments.value("--explain"), chosen)
      if arguments.value("--explain") != nil, arguments.wantsJSON {
        throw Arguments.Misuse(message: "--explain is text; the JSON document has every rule")
      }
      if arguments.flags.contains("--qes") { try checkStatements(arguments, chosen) }
      let today = try arguments.moment()().date
      let day = try arguments.day("--as-of") ?? today
      let progress = Progress(terminal: terminal)
      let outcome = NeutralityFolder(at: arguments.positionals[0]).judge(
        under: chosen, asOf: day, encoding: arguments.encoding, threads: arguments.threads,
        progress: progress.report)
      progress.end()
      terminal.tell(arguments.shown(outcome.findings))
      guard let claim = outcome.claim else {
        return outcome.isUnreadable ? .unreadable : .failure
      }
      let hasErrors = outcome.findings.count(of: .error) > 0
      if arguments.flags.contains("--qes") {
        let isComplete = try draft(outcome.assessments, claim, arguments, terminal)
        return isComplete && !hasErrors ? .success : .failure
      }
      print(outcome.assessments, claim, arguments, terminal)
      return outcome.assessments.allSatisfy(\.isGreen) && !hasErrors ? .success : .failure
    }
  }

  private static func checkRule(_ id: String?, _ profiles: [Profile]) throws(Arguments.Misuse) {
    let known = profiles.flatMap { $0.rules.map(\.id) }
    guard let id, !known.contains(id) else { return }
    let nearest = Spelling.nearest(to: id, among: known).first
    throw Arguments.Misuse(
      message: "no rule `\(id)` in \(profiles.map(\.id).joined(separator: ", "))"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
  }

  private static func print(
    _ assessments: [Assessment], _ claim: NeutralityCase, _ arguments: Arguments,
    _ terminal: Terminal
  ) {
    let language = arguments.language
    if arguments.wantsJSON {
      let documents = assessments.map {
        VerdictJSON.document($0, of: claim, in: .of(language))
      }
      let document = documents.count == 1 ? documents[0] : .array(documents)
      terminal.print(CanonicalJSON.text(document) + "\n")
      return
    }
    let writer = VerdictText(in: language)
    if let id = arguments.value("--explain") {
      let rulings = assessments.flatMap(\.rulings).filter { $0.rule.id == id }
      terminal.print(rulings.map(writer.explanation).joined(separator: "\n"))
      return
    }
    var pages = assessments.map { writer.assessment($0, of: claim) }
    if let pas = assessments.first(where: { $0.profile.id == Profile.pas2060.id }),
      let iso = assessments.first(where: { $0.profile.id == Profile.iso14068.id })
    {
      pages.append(writer.contrast(of: claim, pas2060: pas, iso14068: iso))
    }
    terminal.print(pages.joined(separator: "\n"))
  }
}
