import BayCarbon
import OffsetLedger
import Quantities

/// `baycarbon offsets deposit`: credits become known to the ledger.
enum OffsetsDepositCommand: Command {
  static let name = "offsets deposit"
  static let summary = "enter credits; the first makes the ledger"
  static let help = """
    Enters credits by their serial. The first deposit or import makes DIR/offsets.ledger.

    Usage: baycarbon offsets deposit SERIAL --owner NAME --evidence FILE [options] DIR

      SERIAL                   the serial as the registry prints it, or an identifier together with
                               --programme and --tonnes
      --owner NAME             in whose account they are
      --evidence FILE          the registry's document; its digest stands in the ledger
      --status STATE           contracted, issued, held, in_transfer, buffer, buffer_cancelled or
                               suspended (default: held)
      --programme CODE, --first N, --last N, --tonnes N, --kg N
                               for identifiers without numbers of units
      --project ID, --project-name NAME, --country CODE, --methodology NAME
      --vintage YEAR           or --vintage-from DAY with --vintage-to DAY; a serial that says it
                               needs neither
      --issued-on DAY
      --mitigation reduction|removal|mixed
      --reversible yes|no
      --label TEXT             may be repeated: "ICVCM CCP", "CORSIA ..."
      --article6 PURPOSE       may be repeated; with --article6-adjusted yes|no|pending
      --origin NAME            the name of a new ledger, such as example.org/offsets (default: one
                               made up at random)
    \(OffsetsOptions.recordingHelp)

    Example:
      baycarbon offsets deposit \\
        44-9000001-9000500-VCS-VCU-262-VER-CN-1-7002-01012022-31122022-0 \\
        --owner 'Lantern Textiles' --evidence certificate.pdf my-office

    """
  static var syntax: CommandLineSyntax {
    var syntax = OffsetsOptions.syntax([
      "--owner", "--evidence", "--project", "--project-name", "--country", "--methodology",
      "--vintage", "--vintage-from", "--vintage-to", "--issued-on", "--label", "--article6",
      "--origin",
    ])
    syntax.repeatable.formUnion(["--label", "--article6"])
    syntax.values["--status"] = CreditState.openings.map(\.rawValue)
    syntax.values["--mitigation"] = CreditFacts.Mitigation.allCases.map(\.rawValue)
    syntax.values["--reversible"] = ["yes", "no"]
    syntax.values["--article6-adjusted"] = Authorisation.Adjustment.allCases.map(\.rawValue)
    return syntax
  }

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    perform(terminal) {
      let serial = try serial(arguments)
      guard let range = serial.units else {
        throw Arguments.Misuse(
          message: "`\(serial.block)` does not number its units: say how many with --tonnes")
      }
      let deposit = Deposit(
        CreditUnits(serial.programme, serial.block, range), batch: serial.batch,
        owner: try arguments.required("--owner", "in whose account are they?"),
        state: arguments.value("--status").flatMap(CreditState.init(rawValue:)) ?? .held,
        facts: try facts(arguments, serial))
      let change = try arguments.offsets.deposit(
        deposit, evidence: try arguments.evidence(), at: try arguments.moment(),
        by: try arguments.recorder(),
        creatingAs: arguments.value("--origin"))
      show(change, arguments, terminal)
      return .success
    }
  }

  /// The serial with its units: those it numbers, or as many as are asked for.
  private static func serial(_ arguments: Arguments) throws -> SerialBlock {
    var choice = try arguments.choice()
    let serial = try choice.read()
    guard let kilograms = choice.kilograms else { return serial }
    let size = serial.programme.kilogramsPerUnit
    if serial.units == nil, kilograms.isMultiple(of: size) {
      choice.units = UnitRange(from: Ordinal(1), count: kilograms / size)
      return try choice.read()
    }
    if serial.units?.count == kilograms / size, kilograms.isMultiple(of: size) { return serial }
    if !kilograms.isMultiple(of: size) {
      throw Arguments.Misuse(
        message: "the amount is \(kilograms) kg, which is no whole number of units of \(size) kg")
    }
    throw Arguments.Misuse(
      message: "the amount is \(kilograms) kg, but the serial has "
        + "\(serial.units?.count ?? 0) units of \(size) kg")
  }

  private static func facts(
    _ arguments: Arguments, _ serial: SerialBlock
  ) throws(Arguments.Misuse) -> CreditFacts {
    var facts = CreditFacts()
    facts.serial = SerialBlock.spelling(in: arguments.positionals[0])
    facts.project = arguments.value("--project") ?? serial.facts.project
    facts.projectName = arguments.value("--project-name")
    facts.country = arguments.value("--country") ?? serial.facts.country
    facts.methodology = arguments.value("--methodology")
    facts.vintage = try vintage(arguments, serial.facts.vintage)
    facts.issuedOn = try arguments.day("--issued-on")
    facts.mitigation = arguments.value("--mitigation")
      .flatMap(CreditFacts.Mitigation.init(rawValue:))
    facts.isReversible = arguments.value("--reversible").map { $0 == "yes" }
    facts.labels = (arguments.values["--label"] ?? []).sorted()
    let adjusted = arguments.value("--article6-adjusted")
      .flatMap(Authorisation.Adjustment.init(rawValue:))
    if adjusted != nil && arguments.value("--article6") == nil {
      throw Arguments.Misuse(message: "--article6 is missing: for what are they authorised?")
    }
    for purpose in arguments.values["--article6"] ?? [] {
      guard let adjusted else {
        throw Arguments.Misuse(message: "--article6-adjusted is missing: yes, no or pending")
      }
      facts.authorisations.append(Authorisation(purpose: purpose, adjusted: adjusted))
    }
    return facts
  }

  /// The vintage, as an import has it: days before a year. What is said twice must agree: days are the
  /// same days, and a year has one of them, since reporting periods reach out of it.
  private static func vintage(
    _ arguments: Arguments, _ serial: Vintage?
  ) throws(Arguments.Misuse) -> Vintage? {
    let (year, days) = (try vintageYear(arguments), try vintageDays(arguments))
    let said = [
      ("the serial says", serial), ("--vintage says", year),
      ("--vintage-from and --vintage-to say", days),
    ]
    for (index, (source, one)) in said.enumerated() {
      for (other, two) in said[(index + 1)...] {
        guard let one, let two else { continue }
        let areDays = one.precision == .day && two.precision == .day
        if areDays ? one == two : one.period.overlaps(two.period) { continue }
        throw Arguments.Misuse(message: "\(source) vintage \(one), \(other) \(two)")
      }
    }
    return days ?? (serial?.precision == .day ? serial : year ?? serial)
  }

  private static func vintageYear(_ arguments: Arguments) throws(Arguments.Misuse) -> Vintage? {
    guard let text = arguments.value("--vintage") else { return nil }
    if let vintage = Int(text).flatMap(Vintage.init(year:)) { return vintage }
    throw Arguments.Misuse(message: "--vintage is `\(text)`, expected a year such as 2021")
  }

  private static func vintageDays(_ arguments: Arguments) throws(Arguments.Misuse) -> Vintage? {
    let from = try arguments.day("--vintage-from")
    let to = try arguments.day("--vintage-to")
    if from == nil && to == nil { return nil }
    if let from, let to, let period = Period(from: from, to: to) { return Vintage(period) }
    throw Arguments.Misuse(message: "--vintage-from and --vintage-to are no period")
  }
}
