/// The files of a new inventory folder, ready to be calculated and then filled with own figures.
struct Template {
  /// What the user types after `--template`.
  let name: String
  /// What works on it at once.
  var command = "calculate"
  /// Path and text of each file.
  let files: [(path: String, text: String)]

  static let all = [office, factory, event]

  /// What stands in the README of every template.
  static func readme(title: String, tables: String) -> String {
    """
    # \(title)

    Everything in this folder is an example. Replace it step by step with your own figures;
    `baycarbon calculate` works at any time and says what is wrong.

    1. `inventory.json`: your name, your year, your facilities. The region of a facility decides
       which factors are used: `HK-CLP` or `HK-HKE` by the company on the electricity bill,
       `CN-GD` for Guangdong, other provinces by their ISO code, `MO` for Macao.
       A member `comment` is allowed anywhere and changes nothing.
    2. `activities/`: one row for each bill, trip or refill. Any number of files, any order of
       rows and columns, Chinese headers and names too.
    \(tables)
       Columns: `facility`, `activity`, `quantity`, `unit`, and either `date` or `from` and `to`
       (both days included; a bill over several months is spread by days). Helpful: `evidence`
       (the number of the bill), `quality` (measured, derived, estimated), `region` (for a hotel
       or a trip elsewhere), `meter` (for several meters of one kind), `note`.
    3. Other activities: `baycarbon factors search WORD` finds their names, for example
       `baycarbon factors search 柴油`.
    4. `baycarbon check .` compares row counts and sums with your bills.
       `baycarbon calculate .` gives the inventory.
       `baycarbon explain . --row activities/\(firstTable):2` shows where a figure comes from.
    5. A factor of your own, such as the density of your diesel: a table in `factors/` with the
       columns `id,activity,region,valid_from,valid_to,value,per_unit,gas,stream,source`.
       The rate of your electricity supplier or a certificate goes into `instruments.csv`
       (`id,kind,region,from,to,quantity,unit,factor_kg,evidence`) and counts market-based.

    """
  }

  private static let firstTable = "electricity.csv"
}
