extension English {
  /// The family MainlandCredits.
  static let mainlandCredits: [String: String] = [
    "rule.PHCER-LEGAL.title": "PHCER units are cancelled in the province's registry",
    "rule.PHCER-LEGAL.asks":
      "Units are cancelled in the registry of Guangdong while the measures are in force.",
    "rule.PHCER-LEGAL.reason.cancelled": "Blocks cancelled in the registry: {0}.",
    "rule.PHCER-LEGAL.reason.not-cancelled": "Not cancelled: {0}.",
    "rule.PHCER-LEGAL.reason.no-registry": "The registry of the province does not show it: {0}.",
    "rule.PHCER-LEGAL.reason.outside":
      "Cancelled outside the time from {1} to {2}, in which the measures are in force: {0}. "
      + "Check their renewal.",
    "rule.PHCER-LEGAL.change":
      "Cancel the units in the registry, or show that the measures were renewed.",
    "rule.PHCER-REUSE.title": "PHCER units are used once",
    "rule.PHCER-REUSE.asks":
      "Units used for neutrality are not sold again and not used for another event.",
    "rule.PHCER-REUSE.reason.once": "Blocks used here only: {0}.",
    "rule.PHCER-REUSE.reason.used-again": "{0} are used elsewhere too: {1}.",
    "rule.PHCER-REUSE.change": "Replace the units.",
    "rule.PHCER-UNDER-PAS.title": "PHCER under PAS 2060",
    "rule.PHCER-UNDER-PAS.asks":
      "PHCER is not on the list of PAS 2060; a person looks at how it meets the principles.",
    "rule.PHCER-UNDER-PAS.reason.not-listed": "Units of a scheme that is not listed: {0}.",
    "rule.PHCER-UNDER-PAS.reason.other-standard": "The claim is under another standard.",
    "rule.PHCER-UNDER-PAS.change":
      "Show how the scheme meets the principles, or use credits of a listed scheme.",
    "rule.CCER-GEC-EXCLUSIVE.title": "Not both a CCER and a green certificate",
    "rule.CCER-GEC-EXCLUSIVE.asks":
      "No CCER stands for a MWh that also has a green certificate. Photovoltaics and wind "
      + "other than deep at sea were not admitted any more after September 2024.",
    "rule.CCER-GEC-EXCLUSIVE.reason.exclusive": "Blocks without a green certificate: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.reason.both":
      "A green certificate stands for the same electricity: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.reason.not-admitted":
      "Photovoltaics or wind, registered after {1}: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.reason.no-registration":
      "Photovoltaics or wind, and the day of registration is not stated: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.reason.not-stated":
      "Nothing says whether there is a green certificate: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.reason.no-technology":
      "The technology of the project is not stated: {0}.",
    "rule.CCER-GEC-EXCLUSIVE.change":
      "Show that no green certificate stands for the electricity, or replace the units.",
    "rule.CCER-WINDOW.title": "CCER within the window of the measures",
    "rule.CCER-WINDOW.asks":
      "Reductions happened after the first day and were registered within the years of the "
      + "measures. Units outside are of the old scheme.",
    "rule.CCER-WINDOW.reason.within": "Blocks within the window: {0}.",
    "rule.CCER-WINDOW.reason.before": "Reductions until {1}, of the old scheme: {0}.",
    "rule.CCER-WINDOW.reason.late": "Registered more than {1} years after the reductions: {0}.",
    "rule.CCER-WINDOW.reason.no-dates":
      "The vintage or the day of registration is not stated: {0}.",
    "rule.CCER-WINDOW.change": "Disclose that the units are of the old scheme, or use newer ones.",
    "rule.CCER-VS-NEUTRAL.title": "CCER may be used for neutrality",
    "rule.CCER-VS-NEUTRAL.asks": "CCER is allowed for voluntary neutrality.",
    "rule.CCER-VS-NEUTRAL.reason.allowed": "Blocks of CCER: {0}; together {1}.",
    "rule.CCER-VS-NEUTRAL.change": "Nothing: the rule only tells that it is allowed.",
  ]
}
