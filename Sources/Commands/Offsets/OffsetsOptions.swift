import BayCarbon
import Findings
import OffsetLedger
import Quantities
import Reports
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The options that several verbs of `offsets` have in common.
enum OffsetsOptions {
  /// Who records, and when.
  static let recording = ["--at": [String](), "--by": [], "--format": ["text", "json"]]
  /// Which units, beside the serial.
  static let choosing = [
    "--programme": Programme.allCases.map(\.rawValue), "--tonnes": [], "--kg": [], "--first": [],
    "--last": [],
  ]
  /// The syntax of a verb for some units, with options of its own.
  static func syntax(_ own: [String]) -> CommandLineSyntax {
    var values = recording.merging(choosing) { first, _ in first }
    for option in own { values[option] = [] }
    return CommandLineSyntax(positionals: ["SERIAL", "DIR"], values: values)
  }

  /// The help texts of these.
  static let recordingHelp = """
      --by NAME                who records this (default: the name you are logged in with)
      --at TIME                when, such as 2026-01-05T08:00:00Z (default: now)
      --format text|json       what to print (default: text)
    """
  static let choosingHelp = """
      SERIAL                   a serial as the registry prints it, of a block or a part of one, or an
                               identifier together with --programme
      --programme CODE         \(codes)
      --first N, --last N      the units, where the serial does not number them (default: all
                               of the identifier that is free for this)
      --tonnes N, --kg N       only so much of it, from the lowest free number on
    """
  private static let codes =
    Programme.allCases.map(\.rawValue).prefix(7).joined(separator: ", ") + ",\n"
    + String(repeating: " ", count: 27)
    + Programme.allCases.map(\.rawValue).dropFirst(7).joined(separator: ", ")
}

extension Arguments {
  /// The folder, the last argument.
  var offsets: OffsetsFolder { OffsetsFolder(at: positionals[positionals.count - 1]) }

  /// Whether JSON is asked for.
  var wantsJSON: Bool { value("--format") == "json" }

  /// Tells the time of the entries: the one that is given, or that of the clock when it is asked.
  ///
  /// Entries follow each other in time, so one of a time to come keeps out all others until then. A
  /// day is let pass for a clock that is behind.
  func moment() throws(Misuse) -> () -> Timestamp {
    let clock = Timestamp(unixSeconds: time(nil))
    guard let text = value("--at") else {
      guard let clock else {
        throw Misuse(message: "the clock of this machine is out of range; give --at")
      }
      return { Timestamp(unixSeconds: time(nil)) ?? clock }
    }
    guard let given = Timestamp(text) else {
      throw Misuse(message: "--at is `\(text)`, expected a time such as 2026-01-05T08:00:00Z")
    }
    if let clock, given.unixSeconds > clock.unixSeconds + 86_400 {
      throw Misuse(message: "--at is \(given), but the clock says \(clock): that is yet to come")
    }
    return { given }
  }

  /// Who records.
  func recorder() throws(Misuse) -> String {
    if let name = value("--by") ?? Self.login, !name.isEmpty { return name }
    throw Misuse(message: "--by is missing: who records this?")
  }

  /// The name of the user who runs the program, as the environment or else the system says.
  private static var login: String? {
    for variable in ["USER", "LOGNAME"] {
      if let name = getenv(variable), name.pointee != 0 { return String(cString: name) }
    }
    return getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
  }

  /// The units that are meant.
  func choice() throws(Misuse) -> UnitChoice {
    var choice = UnitChoice(serial: positionals[0])
    choice.programme = value("--programme").flatMap(Programme.init(rawValue:))
    choice.units = try range()
    if value("--tonnes") != nil && value("--kg") != nil {
      throw Misuse(message: "give either --tonnes or --kg")
    }
    if let text = value("--tonnes") { choice.kilograms = try kilograms(text, "--tonnes", scale: 3) }
    if let text = value("--kg") { choice.kilograms = try kilograms(text, "--kg", scale: 0) }
    return choice
  }

  private func range() throws(Misuse) -> UnitRange? {
    switch (value("--first"), value("--last")) {
    case (nil, nil): return nil
    case (let first?, let last?):
      if let first = Ordinal(first), let last = Ordinal(last), let range = UnitRange(first, last) {
        return range
      }
      throw Misuse(message: "--first and --last are no range of units")
    default: throw Misuse(message: "give both --first and --last")
    }
  }

  /// A positive amount in whole kilograms.
  func kilograms(_ text: String, _ option: String, scale: Int) throws(Misuse) -> Int {
    guard let number = try? ExactDecimal(userText: text), !number.isNegative, !number.isZero,
      let whole = try? ExactDecimal(coefficient: number.coefficient, scale: number.scale - scale),
      whole.scale == 0, let kilograms = Int(exactly: whole.coefficient),
      kilograms <= JSONOutput.integerLimit
    else {
      throw Misuse(message: "\(option) is `\(text)`, expected an amount of whole kilograms above 0")
    }
    return kilograms
  }

  /// An option that must be given.
  func required(_ option: String, _ what: String) throws(Misuse) -> String {
    guard let text = value(option), !text.allSatisfy(\.isWhitespace) else {
      throw Misuse(message: "\(option) is missing: \(what)")
    }
    return text
  }

  /// A day.
  func day(_ option: String) throws(Misuse) -> CalendarDate? {
    guard let text = value(option) else { return nil }
    guard let day = try? CalendarDate(userText: text) else {
      throw Misuse(message: "\(option) is `\(text)`, expected a day such as 2026-01-05")
    }
    return day
  }

  /// The document named by `--evidence`.
  func evidence() throws -> Evidence {
    try OffsetsFolder.evidence(try required("--evidence", "which file shows it?"))
  }

  /// The document named by `--evidence`, or none.
  func optionalEvidence() throws -> Evidence? {
    try value("--evidence").map { try OffsetsFolder.evidence($0) }
  }

  /// A key of a log or a witness.
  func verifier(_ text: String) throws(Misuse) -> NoteVerifier {
    do throws(LogError) {
      return try NoteVerifier(vkey: text)
    } catch {
      throw Misuse(message: error.message)
    }
  }
}

extension Command {
  /// Runs the work of a verb: wrong usage, refusals and unreadable files are told and become the
  /// exit status.
  static func perform(
    _ terminal: Terminal, _ work: () throws -> ExitCode
  ) -> ExitCode {
    do {
      return try work()
    } catch let error as Arguments.Misuse {
      terminal.tell(misuse: error.message, of: name)
      return .usage
    } catch let error as Arguments.Findings {
      terminal.tell(error.findings)
      return .failure
    } catch let error as FileProblem {
      terminal.tell([error.finding])
      return error.isUnwritable ? .outputFailed : .unreadable
    } catch let error as LedgerError {
      terminal.tell([error.finding])
      switch error.kind {
      case .refused, .damaged: return .failure
      case .unreadable: return .unreadable
      case .unwritable: return .outputFailed
      }
    } catch {
      return .defect
    }
  }

  /// Records an entry for each block of the units that are meant, and prints what was done.
  static func change(
    _ arguments: Arguments, _ terminal: Terminal, where isFree: (UnitBlock) -> Bool,
    _ event: (CreditUnits) -> Event
  ) throws -> ExitCode {
    let change = try arguments.offsets.change(
      try arguments.choice(), where: isFree, at: try arguments.moment(),
      by: try arguments.recorder(), event)
    show(change, arguments, terminal)
    return .success
  }

  /// Prints what was done.
  static func show(_ change: OffsetsChange, _ arguments: Arguments, _ terminal: Terminal) {
    let root = EvidenceDigest(change.root).description
    terminal.print(
      arguments.wantsJSON
        ? CanonicalJSON.text(
          OffsetsJSON.change(
            entries: change.entries, root: root, change.records, units: change.units)) + "\n"
        : OffsetsText.change(
          entries: change.entries, root: root, change.records, units: change.units))
    terminal.tellRecorded(change.entries)
  }
}

extension Terminal {
  /// Where the result of a change could not be written, tells that the change was made all the same:
  /// whoever sees nothing but the failure would make it once more.
  func tellRecorded(_ entries: Range<Int>) {
    guard let first = entries.first, let last = entries.last else { return }
    tellDone(
      first == last ? "entry \(first) is recorded" : "entries \(first) to \(last) are recorded")
  }

  /// Where a result could not be written, tells what was done all the same.
  func tellDone(_ what: String) {
    if outputFailed { tell("baycarbon: note: \(what) all the same; do not repeat the command\n") }
  }
}
