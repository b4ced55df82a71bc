import Quantities

/// A value that a setting can have, as text.
protocol SettingValue: Sendable {
  /// What may be written.
  static var allowed: String { get }
  /// Reads it; nil where it is not allowed.
  init?(settingText: String)
  /// Writes it.
  var settingText: String { get }
}

extension SettingValue where Self: CaseIterable & RawRepresentable<String> {
  static var allowed: String { allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
  init?(settingText: String) { self.init(rawValue: settingText) }
  var settingText: String { rawValue }
}

extension Settings.Reference: SettingValue {}
extension Settings.EventAnchor: SettingValue {}
extension Settings.GrowthTest: SettingValue {}
extension Settings.ElectricityBasis: SettingValue {}
extension Settings.ForeignInstrument: SettingValue {}
extension Settings.EventConfirmation: SettingValue {}

extension Bool: SettingValue {
  static var allowed: String { "`true`, `false`" }
  init?(settingText: String) { self.init(settingText) }
  var settingText: String { description }
}

extension Int: SettingValue {
  static var allowed: String { "a whole number from 0 to 1200" }
  init?(settingText: String) {
    guard let number = Int(settingText), 0...1200 ~= number else { return nil }
    self = number
  }
  var settingText: String { description }
}

extension ExactDecimal: SettingValue {
  static var allowed: String { "a decimal that is not negative" }
  init?(settingText: String) {
    guard let number = try? ExactDecimal(parsing: settingText), !number.isNegative else {
      return nil
    }
    self = number
  }
  var settingText: String { description }
}

extension CalendarDate: SettingValue {
  static var allowed: String { "a day such as `2025-11-30`" }
  init?(settingText: String) {
    guard let date = try? CalendarDate(parsing: settingText) else { return nil }
    self = date
  }
  var settingText: String { description }

  /// PAS 2060 was withdrawn on this day, 24 months after ISO 14068-1 (rules file 2, 3a, grade A).
  static let lastDayOfPAS2060 = day(2025, 11, 30)
  /// The last opinions of verifications that had begun were issued until this day (the same).
  static let lastOpinionOfPAS2060 = day(2025, 12, 31)

  /// A day that is written in the code.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("there is no such day")
    }
    return date
  }
}
