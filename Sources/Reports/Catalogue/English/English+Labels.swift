extension English {
  /// The family Labels.
  static let labels: [String: String] = [
    "rule.LABEL-CCP.title": "A CCP label is carried by the credit",
    "rule.LABEL-CCP.asks":
      "Only credits that carry the CCP label are said to have it. The label is given by "
      + "methodology and credit, not by programme.",
    "rule.LABEL-CCP.reason.carried": "Credits with the label: {0}; blocks in all: {1}.",
    "rule.LABEL-CCP.reason.not-carried": "Said to have the label, which they do not carry: {0}.",
    "rule.LABEL-CCP.change": "Drop the statement for credits without the label.",
    "rule.LABEL-CORSIA.title": "A CORSIA label is told as it is",
    "rule.LABEL-CORSIA.asks":
      "Scope is not called Eligible. A vintage of 2021 or later is eligible only with an "
      + "authorisation for international mitigation and with an adjustment or an insurance.",
    "rule.LABEL-CORSIA.reason.told": "Blocks whose CORSIA label is told rightly: {0}.",
    "rule.LABEL-CORSIA.reason.scope-only": "Said to be eligible, and the label is Scope only: {0}.",
    "rule.LABEL-CORSIA.reason.not-carried":
      "Said to have a CORSIA label, which they do not carry: {0}.",
    "rule.LABEL-CORSIA.reason.not-authorised":
      "Of 2021 or later, and not authorised for international mitigation: {0}.",
    "rule.LABEL-CORSIA.reason.not-adjusted":
      "Authorised, with neither an adjustment nor an insurance: {0}.",
    "rule.LABEL-CORSIA.reason.no-vintage":
      "Said to be eligible, and the vintage is not stated: {0}.",
    "rule.LABEL-CORSIA.change":
      "Correct the statement, or show the authorisation with the adjustment or the insurance.",
    "rule.LABEL-A6.title": "An authorisation under Article 6 shows its purpose",
    "rule.LABEL-A6.asks":
      "Authorised units show for which purpose. Units authorised for international "
      + "mitigation alone say so when they offset voluntarily.",
    "rule.LABEL-A6.reason.shown": "Authorised: {0}. Purposes: {1}.",
    "rule.LABEL-A6.reason.international-only":
      "Authorised for international mitigation only, and used as a voluntary offset: {0}.",
    "rule.LABEL-A6.reason.not-authorised": "Said to be authorised, which they are not: {0}.",
    "rule.LABEL-A6.reason.no-purpose": "Authorised, and no purpose is stated: {0}.",
    "rule.LABEL-A6.change": "State the purpose of the authorisation, or drop the statement.",
  ]
}
