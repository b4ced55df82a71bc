extension English {
  /// The family PAS2060Offsetting.
  static let pas2060Offsetting: [String: String] = [
    "rule.PAS2060-9.1.1-BALANCE.title": "Retired credits cover the footprint",
    "rule.PAS2060-9.1.1-BALANCE.asks":
      "The retired credits of the claim are not less than the gross footprint. Programmes "
      + "of whole tonnes need the next whole tonne.",
    "rule.PAS2060-9.1.1-BALANCE.reason.covered": "Retired: {0}; footprint: {1}.",
    "rule.PAS2060-9.1.1-BALANCE.reason.without-exclusions":
      "Retired: {0}; footprint: {1}. With the estimates of what is left out it is {2}, "
      + "which is not covered.",
    "rule.PAS2060-9.1.1-BALANCE.reason.not-retired":
      "Retired: {0}; footprint: {1}. The {2} still open are held and must be retired until "
      + "{3}.",
    "rule.PAS2060-9.1.1-BALANCE.reason.short":
      "Retired: {0}; footprint: {1}. Short by {2}. In whole tonnes the footprint needs {3}.",
    "rule.PAS2060-9.1.1-BALANCE.change": "Retire credits for what is short.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.title":
      "Credits are retired within 12 months of the declaration",
    "rule.PAS2060-9.1.2e-RETIRE-12M.asks":
      "Credits are retired no later than 12 calendar months after the declaration.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.in-time":
      "The last retirement is of {0}; the time runs until {1}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.before-period":
      "Retired before the period began on {1}: {0}. See that no older claim used them.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.late": "Retired after {1}: {2}, the last on {0}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.never":
      "Not retired by {1}: {0}. The declaration is void.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.no-date":
      "The registry states no day of retirement: {0}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.change":
      "Retire the credits in time, or replace those that are late.",
  ]
}
