extension English {
  /// The words of pages about claims.
  static let pages: [String: String] = [
    "page.title": "CARBON NEUTRALITY, profile {0}, version {1}",
    "page.subject": "subject",
    "page.entity": "entity",
    "page.period": "period",
    "page.kind": "claim",
    "page.as-of": "judged as of",
    "page.overall": "overall",
    "page.asks": "asks",
    "page.source": "{0}, grade {1}",
    "page.saw": "saw",
    "page.verdict": "verdict",
    "page.why": "why",
    "page.change": "to change it",
    "page.limit": "limit",
    "page.due": "until",
    "page.grade": "from",
    "page.decision": "decided by {0} on {1}: {2}",
    "page.decision.incomplete":
      "the decision by {0} on {1} does not count: it does not say why or on which document",
    "page.decision.future":
      "the decision by {0} on {1} does not count: that day is to come",
    "page.decision.other-document":
      "the decision by {0} on {1} does not count: it is on another document",
    "page.decision.early":
      "the decision by {0} on {1} does not count: what it decides on was there from {2} on",
    "page.rests-on": "rests on {0}",
    "page.contrast": "WHERE THE STANDARDS DIFFER",
    "page.settings":
      "SETTINGS OTHER THAN THE DEFAULT",
    "page.setting":
      "{0} instead of {1}, for {2}; set in {3}",
    "page.topic": "point",
    "page.topic.first-by-offsets": "first claim by offsets alone",
    "page.topic.retirement-deadline": "deadline of retirement",
    "page.topic.before-retirement": "claim before retirement",
    "page.topic.historic": "reductions before the baseline",
    "page.topic.scope3": "what may be left out",
    "page.topic.plan": "management plan",
    "page.topic.pathway": "pathway",
    "page.topic.removals": "removals for what remains",
    "page.topic.verification": "verification",
    "page.topic.territory": "towns and regions",
  ]
}
