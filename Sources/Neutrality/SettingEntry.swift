import Quantities

/// A setting by name: which rule it belongs to, and how its text is read and written.
package struct SettingEntry: Sendable {
  /// The name in `inventory.json`.
  package let name: String
  /// The rule it belongs to.
  package let rule: String
  /// What may be written, for messages.
  package let allowed: String
  /// Its text in some settings.
  package let text: @Sendable (Settings) -> String
  /// Reads a text into settings; false where it is not allowed.
  package let read: @Sendable (inout Settings, String) -> Bool

  /// Makes an entry for a setting.
  init<Value: SettingValue>(
    _ name: String, _ rule: String, _ path: any WritableKeyPath<Settings, Value> & Sendable
  ) {
    self.name = name
    self.rule = rule
    allowed = Value.allowed
    text = { $0[keyPath: path].settingText }
    read = { settings, text in
      guard let value = Value(settingText: text) else { return false }
      settings[keyPath: path] = value
      return true
    }
  }
}

extension Settings {
  /// Those that are not at their default, in the order of ``table``.
  package var changed: [SettingEntry] {
    let defaults = Settings()
    return Self.table.filter { $0.text(self) != $0.text(defaults) }
  }

  /// All settings.
  package static let table: [SettingEntry] = [
    SettingEntry("pas2060-last-day", "PAS2060-0-STATUS", \.pas2060LastDay),
    SettingEntry("pas2060-last-opinion", "PAS2060-0-STATUS", \.pas2060LastOpinion),
    SettingEntry(
      "scope12-de-minimis", "PAS2060-5-SCOPE12-COMPLETE", \.allowsScope12DeMinimis),
    SettingEntry("reduction-reference", "PAS2060-8-REDUCTION", \.reductionReference),
    SettingEntry("growth-test", "PAS2060-8-INTENSITY-GROWTH", \.growthTest),
    SettingEntry("event-36-months-from", "PAS2060-9.1.2e-EVENT-36M", \.event36MonthsFrom),
    SettingEntry("factor-age-years", "PAS2060-6-EF-CURRENT", \.factorAgeYears),
    SettingEntry("event-review-months", "PAS2060-EVT-POST", \.eventReviewMonths),
    SettingEntry("update-days", "PAS2060-11-UPDATE", \.updateDays),
    SettingEntry("iso-electricity-basis", "ISO14068-SCOPE2", \.isoElectricityBasis),
    SettingEntry("vintage-years", "ISO14068-11.2-VINTAGE", \.vintageYears),
    SettingEntry("instrument-months-before", "S2Q-4-VINTAGE", \.instrumentMonthsBefore),
    SettingEntry("instrument-months-after", "S2Q-4-VINTAGE", \.instrumentMonthsAfter),
    SettingEntry("green-certificate-months", "S2Q-4-VINTAGE", \.greenCertificateMonths),
    SettingEntry("foreign-instrument", "S2Q-5-MARKET", \.foreignInstrument),
    SettingEntry("event-confirmation", "MEE-EVT-CONFIRM", \.eventConfirmation),
    SettingEntry("materiality-percent", "VER-MATERIALITY-5", \.materialityPercent),
    SettingEntry("recalculation-percent", "BASE-RECALC", \.recalculationPercent),
    SettingEntry("iso-category-of-processing", "MAP-14064", \.isoCategoryOfScope3Processing),
    SettingEntry("peak-years", "HKQAA-PEAK", \.peakYears),
    SettingEntry("pathway-short-from-years", "ISO14068-PATHWAY", \.pathwayShortFromYears),
    SettingEntry("pathway-short-to-years", "ISO14068-PATHWAY", \.pathwayShortToYears),
    SettingEntry("mee-event-months", "MEE-EVT-1Y", \.meeEventMonths),
    SettingEntry("mee-forest-years", "MEE-EVT-FOREST-6Y", \.meeForestYears),
    SettingEntry("propagation-limit-percent", "UNC-PROP", \.propagationLimitPercent),
    SettingEntry("phcer-last-day", "PHCER-LEGAL", \.phcerLastDay),
    SettingEntry("ccer-reductions-after", "CCER-WINDOW", \.ccerReductionsAfter),
    SettingEntry("ccer-years", "CCER-WINDOW", \.ccerYears),
    SettingEntry("guangdong-foreign-credits", "GD-EVT-CREDITS", \.guangdongForeignCredits),
  ]
}
