extension English {
  /// The family ISO14068Credits.
  static let iso14068Credits: [String: String] = [
    "rule.ISO14068-11.2-RETIRE-12M.title": "Credits are retired within 12 months of the period",
    "rule.ISO14068-11.2-RETIRE-12M.asks":
      "Credits are retired no later than 12 calendar months after the end of the period, "
      + "and before the claim is made.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.in-time":
      "The last retirement is of {0}; the time runs until {1}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.late": "Retired after {1}: {2}, the last on {0}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.not-retired":
      "Not retired: {0}. A claim cannot be made before; the time runs until {1}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.no-date":
      "The registry states no day of retirement: {0}.",
    "rule.ISO14068-11.2-RETIRE-12M.change":
      "Retire the credits before the claim and in time, or replace those that are late.",
  ]
}
