import BayCarbon
import Events
import Findings
import Quantities
import Reports
import StrictJSON

/// `baycarbon event savings`: benefits outside an inventory.
enum EventSavingsCommand: Command {
  static let name = "event savings"
  static let summary = "what recycling and reuse saved: paper, cans, bottles, cartons"
  static let help = """
    Works out what was saved outside an inventory: 30 bags of paper kept out of landfill, 85 cans
    recycled, 300 cartons used again. These figures are never subtracted from a footprint, and the same
    kilograms are never counted twice.

    Usage: baycarbon event savings FILE.csv|DIR [options]

    FILE.csv has the columns item, quantity, unit, material, benefit and, where pieces are counted,
    kg_each; DIR is a folder whose measures.csv has such rows. benefit is recycling, reuse,
    landfill-avoided or power-displaced.

      --region CODE            where rows without a region are (default: that of the folder, or HK)
      --format text|json       what to print (default: text)
      --lang en|zh-Hant|zh-Hans
                               the language of the text (default: that of your locale)
      --encoding utf-8|gb18030|gbk|big5
                               how FILE.csv, or the tables of DIR, are saved (default: utf-8)
      --quiet                  show errors only, no warnings and notes

    Example:
      baycarbon event savings Examples/green-seminar/office-savings.csv --region HK

    """
  static let syntax = CommandLineSyntax(
    positionals: ["FILE.csv|DIR"],
    values: [
      "--region": [], "--format": ["text", "json"], "--lang": Language.allCases.map(\.rawValue),
      "--encoding": Arguments.encodings,
    ], flags: ["--quiet"])

  static func run(_ arguments: Arguments, terminal: Terminal) -> ExitCode {
    let file = SavingsFile(at: arguments.positionals[0], encoding: arguments.encoding)
    let outcome = file.savings(region: arguments.value("--region"))
    terminal.tell(arguments.shown(outcome.findings))
    guard let result = outcome.result else {
      return outcome.isUnreadable ? .unreadable : .failure
    }
    do throws(ArithmeticError) {
      if arguments.value("--format") == "json" {
        let document = try EventJSON.document(
          result, factors: outcome.factors, factorsDigest: outcome.factorsDigest)
        terminal.print(CanonicalJSON.text(document) + "\n")
      } else {
        terminal.print(
          try EventText.text(result, factors: outcome.factors, language: arguments.language))
      }
    } catch {
      terminal.tell("baycarbon: error: a subtotal is too large to be held exactly\n")
      return .failure
    }
    return outcome.findings.count(of: .error) == 0 ? .success : .failure
  }
}
