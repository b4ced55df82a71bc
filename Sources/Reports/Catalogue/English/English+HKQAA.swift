extension English {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [
    "rule.HKQAA-DISCLOSE.title": "Emissions are disclosed",
    "rule.HKQAA-DISCLOSE.asks":
      "Entity, responsible person, subject, boundary, period and footprint are disclosed; the "
      + "certificate states class, boundary, period, standard and verifier.",
    "rule.HKQAA-DISCLOSE.reason.disclosed":
      "All is disclosed, and the certificate states what it must. Footprint: {0}.",
    "rule.HKQAA-DISCLOSE.reason.no-certificate":
      "All is disclosed; nothing is known of a certificate yet, which must state: {0}.",
    "rule.HKQAA-DISCLOSE.reason.incomplete": "Not stated: {0}.",
    "rule.HKQAA-DISCLOSE.reason.certificate": "The certificate does not state: {0}.",
    "rule.HKQAA-DISCLOSE.change":
      "State what is missing, in the disclosure and on the certificate.",
    "rule.HKQAA-COMMIT.title": "A commitment with plan, milestone and method",
    "rule.HKQAA-COMMIT.asks":
      "A commitment has an action plan, a milestone and the method by which emissions are reduced.",
    "rule.HKQAA-COMMIT.reason.complete": "All three are there; the target date is {0}.",
    "rule.HKQAA-COMMIT.reason.incomplete": "Not stated: {0}.",
    "rule.HKQAA-COMMIT.change": "Add what is missing to the plan.",
    "rule.HKQAA-PEAK.title": "The named year is the peak",
    "rule.HKQAA-PEAK.asks":
      "Emissions of the named year, which is over, are the highest of all disclosed "
      + "years; the entity promises not to exceed them and says how.",
    "rule.HKQAA-PEAK.reason.peaked": "{0} is the peak with {1}, of {2} years.",
    "rule.HKQAA-PEAK.reason.higher": "{0} had {1}; higher are: {2}, up to {3}.",
    "rule.HKQAA-PEAK.reason.year-unknown": "There is no figure of a whole year {0}.",
    "rule.HKQAA-PEAK.reason.no-promise": "There is no promise not to exceed {0}.",
    "rule.HKQAA-PEAK.reason.few-years": "Only {0} years are disclosed; a peak shows from {1} on.",
    "rule.HKQAA-PEAK.reason.gap": "Years without a figure between the first and the last: {0}.",
    "rule.HKQAA-PEAK.reason.not-over":
      "The year {0} was not over on {1}.",
    "rule.HKQAA-PEAK.change":
      "Name the year with the highest emissions, disclose all years, and promise not to exceed it.",
    "rule.HKQAA-ACHIEVE.title": "An achievement goes on",
    "rule.HKQAA-ACHIEVE.asks":
      "An achievement is declared when its period is over and comes with the "
      + "commitment to reduce further or to hold net zero; its certificate states the "
      + "offsets. In place of net zero it may state a share of reduction, where the "
      + "claim does, emissions have fallen, and nothing that is not offset is called "
      + "neutral.",
    "rule.HKQAA-ACHIEVE.reason.promised": "The commitment for later years: {0}",
    "rule.HKQAA-ACHIEVE.reason.share-stated":
      "The commitment for later years: {0}. Share of reduction: {1}.",
    "rule.HKQAA-ACHIEVE.reason.promise-only":
      "The claim is a commitment, and the class is for achievements.",
    "rule.HKQAA-ACHIEVE.reason.offsets-unstated":
      "The certificate does not state the offsets: {0} retired.",
    "rule.HKQAA-ACHIEVE.reason.share-unstated":
      "The certificate states a share of reduction that the claim does not.",
    "rule.HKQAA-ACHIEVE.reason.share-not-reduced":
      "A share of reduction is stated, and emissions have not fallen against the "
      + "baseline: {0}.",
    "rule.HKQAA-ACHIEVE.reason.share-called-neutral":
      "The certificate states a share of reduction, and the sentence of the claim "
      + "says `{0}`: retired {1} for a footprint of {2}.",
    "rule.HKQAA-ACHIEVE.reason.before-period-end":
      "An achievement was declared on {0}; its period ends on {1}.",
    "rule.HKQAA-ACHIEVE.change":
      "Commit to what comes after, make certificate and claim say the same, and "
      + "declare when the period is over.",
  ]
}
