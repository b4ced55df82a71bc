extension English {
  /// The family Ledger.
  static let ledger: [String: String] = [
    "rule.LEDGER-STATUS.title": "Only retired credits count",
    "rule.LEDGER-STATUS.asks":
      "Every credit of the claim is retired. What was cancelled, pooled, suspended or "
      + "found impaired does not count.",
    "rule.LEDGER-STATUS.reason.retired": "Blocks retired: {0}; together {1}.",
    "rule.LEDGER-STATUS.reason.not-counted": "These do not count: {0}. Their state: {1}.",
    "rule.LEDGER-STATUS.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.LEDGER-STATUS.reason.not-retired": "Not retired: {0}. The claim cannot wait for them.",
    "rule.LEDGER-STATUS.reason.unclear":
      "The export of Verra does not tell a retirement from a cancellation, and these name "
      + "nobody and no purpose: {0}.",
    "rule.LEDGER-STATUS.change":
      "Retire the credits, or take those that do not count out of the claim and replace "
      + "them.",
  ]
}
