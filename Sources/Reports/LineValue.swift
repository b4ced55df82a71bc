import Quantities
import StrictJSON

/// A value of a line that differs from that of another line of the same plan, or the gap for it.
enum LineValue {
  case text(String)
  case integer(Int)
  case decimal(ExactDecimal)
  case gap(LineGap)

  /// The value in a JSON document.
  var json: JSONOutput {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .gap(let gap): JSONTemplate.gap(gap.number, quoted: gap != .rows)
    }
  }
}
