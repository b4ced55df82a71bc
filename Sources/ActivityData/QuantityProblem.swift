import Quantities

/// Why the text of a quantity is no number, in words.
struct QuantityProblem {
  let code: String
  let message: String
  let remedy: String

  init(_ error: DecimalSyntaxError, _ text: String) {
    switch error {
    case .empty:
      (code, message) = ("quantity.empty", "the quantity is empty")
      remedy = "write 0 if nothing was used, or remove the row"
    case .notANumber:
      (code, message) = ("quantity.syntax", "`\(text)` is not a number")
      remedy = "write digits only, such as 1234.5; the unit has a column of its own"
    case .commaAsDecimalPoint:
      (code, message) = ("quantity.comma-decimal", "`\(text)` uses a comma as decimal point")
      remedy = "write a point before the decimals, such as 1,234.5 or 1234.5"
    case .misplacedGrouping:
      (code, message) = ("quantity.grouping", "the commas in `\(text)` do not part thousands")
      remedy = "part groups of three digits, or leave the commas out"
    case .tooLarge:
      (code, message) = ("quantity.too-large", "`\(text)` is larger than 10^24")
      remedy = "check the number and its unit"
    case .tooManyFractionDigits:
      (code, message) = (
        "quantity.too-precise",
        "`\(text)` has more digits than are kept: 18 decimals, 38 digits in all"
      )
      remedy = "round it to what the meter shows"
    case .exponent:
      (code, message) = ("quantity.exponent", "`\(text)` is written with an exponent")
      remedy = "write the digits in full; a spreadsheet shows them when the cell is a number"
    }
  }
}
