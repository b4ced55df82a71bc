extension English {
  /// The family PAS2060Declaration.
  static let pas2060Declaration: [String: String] = [
    "rule.PAS2060-0-STATUS.title": "PAS 2060 may still be cited",
    "rule.PAS2060-0-STATUS.asks":
      "The period ends while PAS 2060 is in force. An older period that is declared later "
      + "needs an opinion from before the withdrawal, or from a verification closed shortly "
      + "after it.",
    "rule.PAS2060-0-STATUS.reason.in-force":
      "Declared on {0}; the standard was in force until {1}.",
    "rule.PAS2060-0-STATUS.reason.period-later":
      "The period ends on {0}, after the withdrawal on {1}.",
    "rule.PAS2060-0-STATUS.reason.opinion-in-force":
      "The opinion is of {0}; the standard was in force until {1}.",
    "rule.PAS2060-0-STATUS.reason.opinion-closing":
      "The opinion is of {0}, after the withdrawal on {1} and not after {2}, when the last "
      + "verifications were closed.",
    "rule.PAS2060-0-STATUS.reason.no-opinion":
      "Declared on {0}, after the withdrawal on {1}, without an opinion of a verifier.",
    "rule.PAS2060-0-STATUS.reason.opinion-later":
      "The opinion is of {0}; the last ones under this standard were given until {1}.",
    "rule.PAS2060-0-STATUS.change":
      "Claim the later period under ISO 14068-1, or show the opinion on the older one.",
  ]
}
