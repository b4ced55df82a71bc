import BayCarbon
import EmissionFactors
import Findings
import Quantities
import Reports
import StrictJSON

/// `baycarbon factors`: the published factors, looked at and checked.
enum FactorsCommand: Command {
  static let name = "factors"
  static let summary = "search and show the published factors; check a folder of factors"
  static let help = """
    Searches, shows and checks emission factors.

    Usage: baycarbon factors search WORD... [--region CODE] [options]
           baycarbon factors show ID [--region CODE] [options]
           baycarbon factors regions [options]
           baycarbon factors sources [options]
           baycarbon factors validate DIR [options]

      search WORD...  activities and factors whose id or name holds every word, in English,
                      Traditional or Simplified Chinese
      show ID         one factor with its source and grade, or an activity with all its factors
      regions         the codes of countries, provinces and grids
      sources         the documents the factors come from
      validate DIR    check a folder of factor tables: ids, dates, units, sources, overlaps of
                      validity, plausible values

      --region CODE            only factors that may serve that region, such as CN-GD: its own,
                               those of wider regions and of its proxy
      --format text|json       what to print (default: text)

    Examples:
      baycarbon factors search electricity --region HK-CLP
      baycarbon factors show hk-elec-clp-2023
      baycarbon factors validate my-office/factors

    """
  static let syntax = CommandLineSyntax(
    positionals: ["search, show, sources or validate"],
    values: ["--region": [], "--format": ["text", "json"]])

  static func start(_ words: [String], terminal: Terminal) -> ExitCode {
    if Arguments.askForHelp(words) {
      terminal.print(help)
      return .success
    }
    let verbs = [
      "search": "WORD", "show": "ID", "regions": nil, "sources": nil, "validate": "DIR",
    ]
    do throws(Arguments.Misuse) {
      guard let verb = words.first, let operand = verbs[verb] else {
        throw Arguments.Misuse(message: "name one of search, show, regions, sources, validate")
      }
      var syntax = syntax
      syntax.positionals = operand.map { [$0] } ?? []
      syntax.takesMore = verb == "search"
      if !["search", "show"].contains(verb) { syntax.values["--region"] = nil }
      let arguments = try Arguments(Array(words.dropFirst()), syntax: syntax)
      if let region = arguments.value("--region"), EmbeddedFactors.set.region(named: region) == nil
      {
        throw Arguments.Misuse(
          message: "unknown region `\(region)`; `baycarbon factors regions` lists them")
      }
      switch verb {
      case "search": return search(arguments, terminal)
      case "show": return show(arguments, terminal)
      case "regions": return regions(arguments, terminal)
      case "sources": return sources(arguments, terminal)
      default: return validate(arguments, terminal)
      }
    } catch {
      terminal.tell(misuse: error.message, of: name)
      return .usage
    }
  }

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode { .usage }

  private static func search(_ arguments: Arguments, _ terminal: Terminal) -> ExitCode {
    let set = EmbeddedFactors.set
    let words = arguments.positionals
    let found = set.search(words, region: region(arguments))
    if arguments.value("--format") == "json" {
      terminal.print(
        CanonicalJSON.text(FactorJSON.list(found.rows, found.activities)) + "\n")
    } else {
      terminal.print(FactorText.activities(found.activities) + "\n")
      list(found.rows, terminal)
    }
    if found.rows.isEmpty && found.activities.isEmpty {
      let names = set.activities.values.flatMap(\.spellings).sorted()
      let nearest = Spelling.nearest(to: words.joined(separator: " "), among: names)
      terminal.tell(
        "baycarbon: nothing found"
          + (nearest.isEmpty ? "\n" : "; near it are \(nearest.joined(separator: ", "))\n"))
      return .failure
    }
    return .success
  }

  /// The code of the region that was asked for by its code or name.
  private static func region(_ arguments: Arguments) -> String? {
    arguments.value("--region").flatMap { EmbeddedFactors.set.region(named: $0)?.code }
  }

  private static func show(_ arguments: Arguments, _ terminal: Terminal) -> ExitCode {
    let set = EmbeddedFactors.set
    let id = arguments.positionals[0]
    let isJSON = arguments.value("--format") == "json"
    if let row = set.row(id) {
      terminal.print(
        isJSON ? CanonicalJSON.text(FactorJSON.row(row)) + "\n" : FactorText.detail(row, set: set))
      return .success
    }
    if let activity = set.activity(named: id) {
      let regions = region(arguments).map {
        Set(set.lineage(ofRegion: $0) + [activity.proxy].compactMap(\.self))
      }
      // A wider activity such as diesel serves this one where nothing is more specific.
      let rows = Activity.lineage(of: activity.id).flatMap { set.rows(of: $0) }
        .filter { regions?.contains($0.region) ?? true }
      if isJSON {
        terminal.print(CanonicalJSON.text(FactorJSON.list(rows, [activity])) + "\n")
      } else {
        terminal.print(FactorText.activities([activity]) + "\n")
        list(rows, terminal)
      }
      return .success
    }
    let nearest = Spelling.nearest(
      to: id, among: set.rows.map(\.id) + set.activities.keys.sorted())
    terminal.tell(
      misuse: "there is no factor and no activity `\(id)`"
        + (nearest.isEmpty
          ? "; try `baycarbon factors search WORD`"
          : "; near it are \(nearest.joined(separator: ", "))"),
      help: false)
    return .failure
  }

  /// Prints the first rows and says how many there are beyond.
  private static func list(_ rows: [FactorRow], _ terminal: Terminal) {
    let limit = 40
    terminal.print(FactorText.list(Array(rows.prefix(limit))))
    if rows.count > limit {
      terminal.print(
        "... \(rows.count - limit) more: narrow the word or add --region, or use --format json\n")
    }
  }

  private static func regions(_ arguments: Arguments, _ terminal: Terminal) -> ExitCode {
    let regions = EmbeddedFactors.set.regions.values.sorted { $0.code < $1.code }
    if arguments.value("--format") == "json" {
      terminal.print(CanonicalJSON.text(FactorJSON.regions(regions)) + "\n")
      return .success
    }
    let width = regions.map(\.code.count).max() ?? 0
    for region in regions {
      let gap = String(repeating: " ", count: width - region.code.count + 2)
      let names = region.spellings.dropFirst().joined(separator: ", ")
      terminal.print("\(region.code)\(gap)\(names)\n")
    }
    return .success
  }

  private static func sources(_ arguments: Arguments, _ terminal: Terminal) -> ExitCode {
    let set = EmbeddedFactors.set
    let sources = set.sources.values.sorted { $0.id < $1.id }
    terminal.print(
      arguments.value("--format") == "json"
        ? CanonicalJSON.text(FactorJSON.sources(sources)) + "\n"
        : FactorText.sources(sources, set: set))
    return .success
  }

  private static func validate(_ arguments: Arguments, _ terminal: Terminal) -> ExitCode {
    let folder = FactorFolder(at: arguments.positionals[0])
    terminal.tell(folder.findings)
    if arguments.value("--format") == "json" {
      terminal.print(CanonicalJSON.text(FindingsJSON.document(folder.findings)) + "\n")
    } else {
      terminal.print("\(folder.rows) rows checked: \(folder.findings.summary)\n")
    }
    if folder.isUnreadable { return .unreadable }
    return folder.findings.count(of: .error) == 0 ? .success : .failure
  }
}
