/// Writes bills as the rows of a table.
struct BillTable {
  /// How the rows look.
  enum Style {
    /// English headers, one date, nothing quoted.
    case plain
    /// Chinese headers, names and dates, a first and a last day, everything quoted, CRLF.
    case unusual
  }

  private let style: Style
  private let calendar: Calendar
  private let facilities: [[UInt8]]
  private let subjects: [Words]

  /// What is written of a subject. In a plain table activity and region are neighbours.
  private struct Words {
    let activity: [UInt8]
    let region: [UInt8]
    let units: [[UInt8]]
  }

  init(style: Style, subjects: [Subject], calendar: Calendar) {
    self.style = style
    self.calendar = calendar
    facilities = (0..<BillSource.facilities).map { Array(Self.facility($0).utf8) }
    self.subjects = subjects.map { subject in
      Words(
        activity: Array(subject.wording.utf8), region: Array(subject.place.utf8),
        units: subject.units.map { Array($0.name.utf8) })
    }
  }

  /// The id of a facility: `F0000`.
  static func facility(_ number: Int) -> String {
    let digits = String(number)
    return "F" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The columns, in the order they are written.
  var columns: [String] {
    switch style {
    case .plain:
      ["date", "facility", "activity", "region", "quantity", "unit", "evidence"]
    case .unusual:
      ["设施", "活动", "数量", "单位", "开始日期", "结束日期", "地区", "凭证"]
    }
  }

  func writeHeader(to file: OutputFile) throws(OutputError) {
    switch style {
    case .plain: try file.append(columns.joined(separator: ",") + "\n")
    case .unusual: try file.append("\"" + columns.joined(separator: "\",\"") + "\"\r\n")
    }
  }

  func write(_ bill: Bill, to file: OutputFile) throws(OutputError) {
    switch style {
    case .plain: try writePlain(bill, file)
    case .unusual: try writeUnusual(bill, file)
    }
  }

  private func writePlain(_ bill: Bill, _ file: OutputFile) throws(OutputError) {
    let comma = UInt8(ascii: ",")
    let words = subjects[bill.subject]
    try file.append(calendar.days[bill.first].dashes)
    try file.append(comma)
    try file.append(facilities[bill.facility])
    try file.append(comma)
    try file.append(words.activity)
    try file.append(comma)
    try file.append(words.region)
    try file.append(comma)
    try quantity(bill, grouped: false, file)
    try file.append(comma)
    try file.append(words.units[bill.unit])
    try file.append(comma)
    try evidence(bill, file)
    try file.append(UInt8(ascii: "\n"))
  }

  private func writeUnusual(_ bill: Bill, _ file: OutputFile) throws(OutputError) {
    let quote = UInt8(ascii: "\"")
    let words = subjects[bill.subject]
    try file.append(quote)
    try file.append(facilities[bill.facility])
    try file.append(Self.between)
    try file.append(words.activity)
    try file.append(Self.between)
    try quantity(bill, grouped: true, file)
    try file.append(Self.between)
    try file.append(words.units[bill.unit])
    try file.append(Self.between)
    try file.append(calendar.days[bill.first].chinese)
    try file.append(Self.between)
    try file.append(calendar.days[bill.last].chinese)
    try file.append(Self.between)
    try file.append(words.region)
    try file.append(Self.between)
    try evidence(bill, file)
    try file.append(Self.end)
  }

  private static let between = Array("\",\"".utf8)
  private static let end = Array("\"\r\n".utf8)

  /// `1234.5`, or `1,234.5`.
  private func quantity(
    _ bill: Bill, grouped: Bool, _ file: OutputFile
  ) throws(OutputError) {
    try digits(bill.thousandths / 1000, atLeast: 1, grouped: grouped, file)
    guard bill.decimals > 0 else { return }
    try file.append(UInt8(ascii: "."))
    let step: UInt64 = bill.decimals == 1 ? 100 : bill.decimals == 2 ? 10 : 1
    try digits(
      bill.thousandths % 1000 / step, atLeast: bill.decimals, grouped: false, file)
  }

  /// `INV-000000000`
  private func evidence(_ bill: Bill, _ file: OutputFile) throws(OutputError) {
    try file.append(Self.invoice)
    try digits(bill.number, atLeast: 9, grouped: false, file)
  }

  private static let invoice = Array("INV-".utf8)

  private func digits(
    _ number: UInt64, atLeast width: Int, grouped: Bool, _ file: OutputFile
  ) throws(OutputError) {
    var power: UInt64 = 1
    var left = 1
    while left < width || number / power >= 10 {
      power *= 10
      left += 1
    }
    while power > 0 {
      try file.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      left -= 1
      if grouped && left > 0 && left % 3 == 0 { try file.append(UInt8(ascii: ",")) }
      power /= 10
    }
  }
}
