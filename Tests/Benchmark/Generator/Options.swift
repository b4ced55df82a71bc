/// What the command line asks for.
struct Options: Equatable {
  /// How the bills are laid out.
  enum Layout: String, CaseIterable {
    case plain
    case smallFiles = "small-files"
    case unusual
  }

  static let help = """
    Writes an inventory folder with made-up bills, and what they add up to.

    Usage: bench-data ROWS DIR [--case plain|small-files|unusual] [--shuffle SEED]

      ROWS             how many bills, 1 to 999999999
      DIR              the folder to make; one that holds something is refused
      --case           plain: one file, one date in each row (the default)
                       small-files: the same rows in files of \(CaseFolder.rowsOfSmallFile)
                       unusual: Chinese headers, names and dates, every cell quoted, CRLF,
                       thousands commas, and bills over several days and months
      --shuffle SEED   the same rows in another order; SEED is a whole number

    DIR gets inventory.json, activities/, factors/, expected.json (the exact totals, without
    anything of the program that is measured) and peer/ (the factors and units as plain tables
    for other programs). The same arguments give the same bytes on every machine.

    Example:
      bench-data 100000 .build/bench/plain-100000

    """

  var rows: UInt64 = 0
  var folder = ""
  var layout = Layout.plain
  var shuffle: UInt64?

  /// Why arguments are not understood.
  struct Misuse: Error {
    let message: String
  }

  init(_ arguments: [String]) throws(Misuse) {
    var positionals: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        positionals.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { throw Misuse(message: "\(argument) needs a value") }
      switch argument {
      case "--case":
        guard let layout = Layout(rawValue: value) else {
          let names = Layout.allCases.map(\.rawValue).joined(separator: ", ")
          throw Misuse(message: "--case \(value): expected one of \(names)")
        }
        self.layout = layout
      case "--shuffle":
        guard let seed = UInt64(value) else {
          throw Misuse(message: "--shuffle \(value): expected a whole number")
        }
        shuffle = seed
      default:
        throw Misuse(message: "unknown option \(argument)")
      }
    }
    guard positionals.count == 2 else {
      throw Misuse(message: "expected ROWS and DIR, found \(positionals.count) arguments")
    }
    // The number of a bill has nine digits.
    guard let rows = UInt64(positionals[0]), (1...999_999_999).contains(rows) else {
      throw Misuse(message: "\(positionals[0]): expected a number of rows, 1 to 999999999")
    }
    self.rows = rows
    folder = positionals[1]
  }
}
