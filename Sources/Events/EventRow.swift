import ActivityData
import Findings
import Quantities

/// A row of an event, understood: an ordinary activity row whose quantity may depend on attendance.
struct EventRow {
  /// The cells it was understood from.
  var cells: EventCells
  var eventClass: EventClass
  /// What measures and reports call it; empty for the class as a whole.
  var item: String
  var activity: String
  var unit: String
  /// Everything that the quantity is worked out from but the attendance and what measures change.
  var amount: Ratio
  /// What the amount is per.
  var per: Attendance.Basis?
  /// How much of it is left, or comes, by measures.
  var scale = Ratio.one
  /// Over how many uses the amount was spread; nil where it was not.
  var uses: ExactDecimal?
  var from: CalendarDate
  var to: CalendarDate
  var region: String
  var evidence: String
  var quality: DataQuality
  var instrument = ""
  var uncertainty = ""
  var scope = ""
  var category = ""
  /// How the quantity was worked out, and the note of the row.
  var note: String

  /// The table and the line.
  var file: String { cells.file }
  var line: Int { cells.line }

  /// The facility of the inventory underneath: `catering.lunch`, or `catering` without an item.
  var facility: String {
    item.isEmpty ? eventClass.rawValue : "\(eventClass.rawValue).\(item)"
  }

  /// Decimals to which a quantity that does not end is rounded, half-even.
  static let places = 9

  /// The quantity; zero where the number of people is not known.
  func quantity(_ attendance: Attendance) throws(ArithmeticError) -> ExactDecimal {
    var product = ExactProduct()
    product.multiply(by: amount)
    product.multiply(by: scale)
    if let per { product.multiply(by: try attendance.number(of: per) ?? .zero) }
    let ratio = try product.ratio()
    if let exact = ratio.exactDecimal { return exact }
    return try ratio.rounded(toPlaces: Self.places)
  }
}

/// How a quantity was obtained, as people who run events count it.
public enum Tier: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Measured: a meter, a ticket, a weigh bill.
  case measured = 1
  /// Derived: a distance, a survey, a share of a meter.
  case derived
  /// A default, or a factor of another place.
  case standard

  /// A better one is the lesser.
  public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }

  init(_ quality: DataQuality) {
    switch quality {
    case .measured: self = .measured
    case .derived: self = .derived
    case .estimated: self = .standard
    }
  }
}
